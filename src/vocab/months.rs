//! Names of months and days of the week.
//!
//! One line a language and month: the full name, its inflected forms as dates use them,
//! then abbreviations. All lower case and [folded](fold); `_` stands for a space. Only
//! months of the Gregorian calendar: a name of another calendar's must not be found.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use super::spelling::fold;

/// The months of one language, January first.
struct Months {
    /// BCP 47 primary subtag.
    language: &'static str,
    names: [&'static str; 12],
}

const fn months(language: &'static str, names: [&'static str; 12]) -> Months {
    Months { language, names }
}

#[rustfmt::skip]
const MONTHS: &[Months] = &[
    months("en", ["january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec"]),
    months("de", ["januar janner jaenner jan jan", "februar feber feb", "marz maerz mrz mar", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez"]),
    months("fr", ["janvier janv jan", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil juill", "aout", "septembre sept sep", "octobre oct", "novembre nov", "decembre dec"]),
    months("es", ["enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago", "septiembre setiembre sep sept set", "octubre oct", "noviembre nov", "diciembre dic"]),
    months("pt", ["janeiro jan", "fevereiro fev", "marco mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"]),
    months("it", ["gennaio gen genn", "febbraio feb febbr", "marzo mar", "aprile apr", "maggio mag magg", "giugno giu", "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic"]),
    months("nl", ["januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug", "september sep sept", "oktober okt", "november nov", "december dec"]),
    months("af", ["januarie jan", "februarie feb", "maart mrt", "april apr", "mei", "junie jun", "julie jul", "augustus aug", "september sep", "oktober okt", "november nov", "desember des"]),
    months("sv", ["januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul", "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec"]),
    months("da", ["januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "december dec"]),
    months("no", ["januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "desember des"]),
    months("is", ["januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul", "agust agu", "september sep sept", "oktober okt", "november nov", "desember des"]),
    months("fi", ["tammikuu tammikuuta tammikuun tammi", "helmikuu helmikuuta helmikuun helmi", "maaliskuu maaliskuuta maaliskuun maalis", "huhtikuu huhtikuuta huhtikuun huhti", "toukokuu toukokuuta toukokuun touko", "kesakuu kesakuuta kesakuun kesa", "heinakuu heinakuuta heinakuun heina", "elokuu elokuuta elokuun elo", "syyskuu syyskuuta syyskuun syys", "lokakuu lokakuuta lokakuun loka", "marraskuu marraskuuta marraskuun marras", "joulukuu joulukuuta joulukuun joulu"]),
    months("et", ["jaanuar jaan", "veebruar veebr", "marts", "aprill apr", "mai", "juuni", "juuli", "august aug", "september sept", "oktoober okt", "november nov", "detsember dets"]),
    months("lv", ["janvaris janvari janvara janv", "februaris februari februara febr", "marts marta", "aprilis aprili aprila apr", "maijs maija", "junijs junija jun", "julijs julija jul", "augusts augusta aug", "septembris septembri septembra sept", "oktobris oktobri oktobra okt", "novembris novembri novembra nov", "decembris decembri decembra dec"]),
    months("lt", ["sausis sausio saus", "vasaris vasario vas", "kovas kovo kov", "balandis balandzio bal", "geguze geguzes geg", "birzelis birzelio birz", "liepa liepos liep", "rugpjutis rugpjucio rugp", "rugsejis rugsejo rugs", "spalis spalio spal", "lapkritis lapkricio lapkr", "gruodis gruodzio gruod"]),
    months("pl", ["styczen stycznia sty", "luty lutego lut", "marzec marca mar", "kwiecien kwietnia kwi", "maj maja", "czerwiec czerwca cze", "lipiec lipca lip", "sierpien sierpnia sie", "wrzesien wrzesnia wrz", "pazdziernik pazdziernika paz", "listopad listopada lis", "grudzien grudnia gru"]),
    months("cs", ["leden ledna led", "unor unora uno", "brezen brezna bre", "duben dubna dub", "kveten kvetna kve", "cerven cervna cvn", "cervenec cervence cvc", "srpen srpna srp", "zari zar", "rijen rijna rij", "listopad listopadu lis", "prosinec prosince pro"]),
    months("sk", ["januar januara jan", "februar februara feb", "marec marca mar", "april aprila apr", "maj maja", "jun juna", "jul jula", "august augusta aug", "september septembra sep", "oktober oktobra okt", "november novembra nov", "december decembra dec"]),
    months("sl", ["januar januarja jan", "februar februarja feb", "marec marca mar", "april aprila apr", "maj maja", "junij junija jun", "julij julija jul", "avgust avgusta avg", "september septembra sep", "oktober oktobra okt", "november novembra nov", "december decembra dec"]),
    months("hr", ["sijecanj sijecnja sij", "veljaca veljace velj", "ozujak ozujka ozu", "travanj travnja tra", "svibanj svibnja svi", "lipanj lipnja lip", "srpanj srpnja srp", "kolovoz kolovoza kol", "rujan rujna ruj", "listopad listopada lis", "studeni studenog studenoga stu", "prosinac prosinca pro"]),
    months("sr", ["januar januara jan јануар јануара јан", "februar februara feb фебруар фебруара феб", "mart marta mar март марта мар", "april aprila apr април априла апр", "maj maja мај маја", "jun juna juni јун јуна јуни", "jul jula juli јул јула јули", "avgust avgusta avg август августа авг", "septembar septembra sep септембар септембра сеп", "oktobar oktobra okt октобар октобра окт", "novembar novembra nov новембар новембра нов", "decembar decembra dec децембар децембра дец"]),
    months("bs", ["januar januara jan", "februar februara feb", "mart marta mar", "april aprila apr", "maj maja", "juni juna jun", "juli jula jul", "august augusta avgust avgusta aug", "septembar septembra sep", "oktobar oktobra okt", "novembar novembra nov", "decembar decembra dec"]),
    months("mk", ["јануари јан", "февруари фев", "март мар", "април апр", "мај", "јуни јун", "јули јул", "август авг", "септември сеп", "октомври окт", "ноември ное", "декември дек"]),
    months("bg", ["януари ян яну", "февруари фев февр", "март мар", "април апр", "май", "юни", "юли", "август авг", "септември сеп септ", "октомври окт", "ноември ное ноем", "декември дек"]),
    months("ru", ["январь января янв", "февраль февраля фев февр", "март марта мар", "апрель апреля апр", "май мая", "июнь июня июн", "июль июля июл", "август августа авг", "сентябрь сентября сен сент", "октябрь октября окт", "ноябрь ноября ноя нояб", "декабрь декабря дек"]),
    months("uk", ["січень січня січ", "лютий лютого лют", "березень березня бер", "квітень квітня квіт", "травень травня трав", "червень червня черв", "липень липня лип", "серпень серпня серп", "вересень вересня вер", "жовтень жовтня жовт", "листопад листопада лист", "грудень грудня груд"]),
    months("be", ["студзень студзеня студ", "люты лютага лют", "сакавік сакавіка сак", "красавік красавіка крас", "май мая травень траўня", "чэрвень чэрвеня чэрв", "ліпень ліпеня ліп", "жнівень жніўня жнів", "верасень верасня вер", "кастрычнік кастрычніка каст", "лістапад лістапада ліст", "снежань снежня снеж"]),
    months("hu", ["januar jan", "februar feb febr", "marcius marc", "aprilis apr", "majus maj", "junius jun", "julius jul", "augusztus aug", "szeptember szept", "oktober okt", "november nov", "december dec"]),
    months("ro", ["ianuarie ian", "februarie feb febr", "martie mar mart", "aprilie apr", "mai", "iunie iun", "iulie iul", "august aug", "septembrie sep sept", "octombrie oct", "noiembrie noi nov", "decembrie dec"]),
    months("sq", ["janar jan", "shkurt shk", "mars mar", "prill pri", "maj", "qershor qer", "korrik kor", "gusht gus", "shtator sht", "tetor tet", "nentor nen", "dhjetor dhj"]),
    months("el", ["ιανουαριος ιανουαριου ιαν γεναρης γεναρη", "φεβρουαριος φεβρουαριου φεβ φλεβαρη", "μαρτιος μαρτιου μαρ μαρτ μαρτη", "απριλιος απριλιου απρ απριλη", "μαιος μαιου μαι μαη", "ιουνιος ιουνιου ιουν ιουνη", "ιουλιος ιουλιου ιουλ ιουλη", "αυγουστος αυγουστου αυγ αυγουστου", "σεπτεμβριος σεπτεμβριου σεπ σεπτ σεπτεμβρη", "οκτωβριος οκτωβριου οκτ οκτωβρη", "νοεμβριος νοεμβριου νοε νοεμ νοεμβρη", "δεκεμβριος δεκεμβριου δεκ δεκεμβρη"]),
    months("tr", ["ocak oca", "subat sub", "mart mar", "nisan nis", "mayis may", "haziran haz", "temmuz tem", "agustos agu", "eylul eyl", "ekim eki", "kasim kas", "aralik ara"]),
    months("az", ["yanvar yan", "fevral fev", "mart", "aprel apr", "may", "iyun", "iyul", "avqust avq", "sentyabr sen", "oktyabr okt", "noyabr noy", "dekabr dek"]),
    months("uz", ["yanvar yan", "fevral fev", "mart", "aprel apr", "may", "iyun", "iyul", "avgust avg", "sentabr sentyabr sen", "oktabr oktyabr okt", "noyabr noy", "dekabr dek"]),
    months("kk", ["кантар кан", "акпан акп", "наурыз нау", "сауир сау", "мамыр мам", "маусым мау", "шилде шил", "тамыз там", "кыркуйек кыр", "казан каз", "караша кар", "желтоксан жел"]),
    months("ca", ["gener gen", "febrer febr", "marc", "abril abr", "maig", "juny", "juliol jul", "agost ag", "setembre set", "octubre oct", "novembre nov", "desembre des"]),
    months("gl", ["xaneiro xan", "febreiro feb", "marzo mar", "abril abr", "maio mai", "xuno xun", "xullo xul", "agosto ago", "setembro set", "outubro out", "novembro nov", "decembro dec"]),
    months("eu", ["urtarrila urtarrilaren urtarrilak urt", "otsaila otsailaren otsailak ots", "martxoa martxoaren martxoak mar", "apirila apirilaren apirilak api", "maiatza maiatzaren maiatzak mai", "ekaina ekainaren ekainak eka", "uztaila uztailaren uztailak uzt", "abuztua abuztuaren abuztuak abu", "iraila irailaren irailak ira", "urria urriaren urriak urr", "azaroa azaroaren azaroak aza", "abendua abenduaren abenduak abe"]),
    months("cy", ["ionawr ion", "chwefror chwe", "mawrth maw", "ebrill ebr", "mai", "mehefin meh", "gorffennaf gor", "awst", "medi", "hydref hyd", "tachwedd tach", "rhagfyr rhag"]),
    months("ga", ["eanair ean", "feabhra feabh", "marta", "aibrean aib", "bealtaine beal", "meitheamh meith", "iuil", "lunasa lun", "mean_fomhair", "deireadh_fomhair", "samhain samh", "nollaig noll"]),
    months("id", ["januari jan", "februari feb pebruari", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu agt ags", "september sep", "oktober okt", "november nov nopember", "desember des"]),
    months("ms", ["januari jan", "februari feb", "mac", "april apr", "mei", "jun", "julai jul", "ogos ogo", "september sep sept", "oktober okt", "november nov", "disember dis"]),
    months("tl", ["enero", "pebrero", "marso", "abril", "mayo", "hunyo", "hulyo", "agosto", "setyembre", "oktubre", "nobyembre", "disyembre"]),
    months("sw", ["januari jan", "februari feb", "machi mac", "aprili apr", "mei", "juni jun", "julai jul", "agosti ago", "septemba sep", "oktoba okt", "novemba nov", "desemba des"]),
    months("vi", ["thang_mot thang_gieng", "thang_hai", "thang_ba", "thang_tu", "thang_nam", "thang_sau", "thang_bay", "thang_tam", "thang_chin", "thang_muoi", "thang_muoi_mot", "thang_muoi_hai thang_chap"]),
    months("ar", ["يناير كانون_الثاني جانفي", "فبراير شباط فيفري", "مارس اذار", "ابريل نيسان افريل", "مايو ايار ماي", "يونيو حزيران جوان يونيه", "يوليو تموز جويلية يوليوز يوليه", "اغسطس اب اوت غشت", "سبتمبر ايلول شتنبر", "اكتوبر تشرين_الاول", "نوفمبر تشرين_الثاني نونبر", "ديسمبر كانون_الاول دجنبر"]),
    months("fa", ["ژانويه ژانويه", "فوريه", "مارس", "اوريل", "مه مي", "ژوين ژوين جون", "ژوييه جولاي ژوييه", "اوت اگوست", "سپتامبر", "اكتبر", "نوامبر", "دسامبر"]),
    months("ur", ["جنوري", "فروري", "مارچ", "اپريل", "ميي", "جون", "جولايي", "اگست", "ستمبر", "اكتوبر", "نومبر", "دسمبر"]),
    months("he", ["ינואר ינו", "פברואר פבר", "מרץ מרס", "אפריל אפר", "מאי", "יוני יונ", "יולי יול", "אוגוסט אוג", "ספטמבר ספט", "אוקטובר אוק", "נובמבר נוב", "דצמבר דצמ"]),
    months("hi", ["जनवरी जन", "फरवरी फर", "मार्च", "अप्रैल", "मई", "जून", "जुलाई जुल", "अगस्त अग", "सितंबर सितम्बर सित", "अक्टूबर अक्तूबर अक्टू", "नवंबर नवम्बर नव", "दिसंबर दिसम्बर दिस"]),
    months("mr", ["जानेवारी जाने", "फेब्रुवारी फेब्रु", "मार्च", "एप्रिल", "मे", "जून", "जुलै", "ऑगस्ट", "सप्टेंबर", "ऑक्टोबर", "नोव्हेंबर", "डिसेंबर"]),
    months("ne", ["जनवरी", "फेब्रुअरी", "मार्च", "अप्रिल", "मे", "जुन", "जुलाई", "अगस्ट", "सेप्टेम्बर", "अक्टोबर", "नोभेम्बर", "डिसेम्बर"]),
    months("bn", ["জানুয়ারি জানুয়ারী জানু", "ফেব্রুয়ারি ফেব্রুয়ারী ফেব", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট অগাস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"]),
    months("ta", ["ஜனவரி", "பிப்ரவரி", "மார்ச்", "ஏப்ரல்", "மே", "ஜூன்", "ஜூலை", "ஆகஸ்ட்", "செப்டம்பர்", "அக்டோபர்", "நவம்பர்", "டிசம்பர்"]),
    months("te", ["జనవరి", "ఫిబ్రవరి", "మార్చి", "ఏప్రిల్", "మే", "జూన్", "జులై", "ఆగస్టు", "సెప్టెంబర్", "అక్టోబర్", "నవంబర్", "డిసెంబర్"]),
    months("th", ["มกราคม ม.ค ม.ค.", "กุมภาพันธ์ ก.พ ก.พ.", "มีนาคม มี.ค มี.ค.", "เมษายน เม.ย เม.ย.", "พฤษภาคม พ.ค พ.ค.", "มิถุนายน มิ.ย มิ.ย.", "กรกฎาคม ก.ค ก.ค.", "สิงหาคม ส.ค ส.ค.", "กันยายน ก.ย ก.ย.", "ตุลาคม ต.ค ต.ค.", "พฤศจิกายน พ.ย พ.ย.", "ธันวาคม ธ.ค ธ.ค."]),
    months("ka", ["იანვარი იანვარს იან", "თებერვალი თებერვალს თებ", "მარტი მარტს მარ", "აპრილი აპრილს აპრ", "მაისი მაისს მაი", "ივნისი ივნისს ივნ", "ივლისი ივლისს ივლ", "აგვისტო აგვისტოს აგვ", "სექტემბერი სექტემბერს სექ", "ოქტომბერი ოქტომბერს ოქტ", "ნოემბერი ნოემბერს ნოე", "დეკემბერი დეკემბერს დეკ"]),
    months("hy", ["հունվար հունվարի հնվ", "փետրվար փետրվարի փտվ", "մարտ մարտի մրտ", "ապրիլ ապրիլի ապր", "մայիս մայիսի մյս", "հունիս հունիսի հնս", "հուլիս հուլիսի հլս", "օգոստոս օգոստոսի օգս", "սեպտեմբեր սեպտեմբերի սեպ", "հոկտեմբեր հոկտեմբերի հոկ", "նոյեմբեր նոյեմբերի նոյ", "դեկտեմբեր դեկտեմբերի դեկ"]),
];

/// Days of the week, one line a language, Monday first; folded, abbreviations included.
#[rustfmt::skip]
const WEEKDAYS: &[&str] = &[
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
    "lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom",
    "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta sexta seg ter qua qui sex",
    "lunedi martedi mercoledi giovedi venerdi sabato domenica gio",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo",
    "mandag tirsdag onsdag torsdag fredag lordag sondag mandagen tirs ons tors lor son",
    "mandag tisdag onsdag torsdag fredag lordag sondag tis",
    "manudagur thridjudagur midvikudagur fimmtudagur fostudagur laugardagur sunnudagur",
    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ke pe la su",
    "esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev",
    "pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena",
    "pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis",
    "poniedzialek wtorek sroda czwartek piatek sobota niedziela pon wt sr czw pt sob niedz",
    "pondeli utery streda ctvrtek patek sobota nedele po ut st ct pa so ne",
    "pondelok utorok stvrtok piatok nedela",
    "ponedeljek torek sreda cetrtek petek sobota nedelja",
    "ponedjeljak utorak srijeda cetvrtak petak subota nedjelja ponedeljak sreda nedelja",
    "понедељак уторак среда четвртак петак субота недеља",
    "понеделник вторник сряда четвъртък петък събота неделя",
    "понедельник вторник среда четверг пятница суббота воскресенье среду пятницу субботу пн вт ср чт пт сб вс",
    "понеділок вівторок середа четвер пятниця субота неділя",
    "панядзелак аўторак серада чацвер пятніца субота нядзеля",
    "hetfo kedd szerda csutortok pentek szombat vasarnap",
    "luni marti miercuri joi vineri sambata duminica",
    "e_hene e_marte e_merkure e_enjte e_premte e_shtune e_diel",
    "δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη δευ τρι τετ πεμ παρ σαβ κυρ",
    "pazartesi sali carsamba persembe cuma cumartesi pazar",
    "bazar_ertesi cersenbe_axsami cersenbe cume_axsami cume senbe bazar",
    "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "luns martes mercores xoves venres sabado domingo",
    "astelehena asteartea asteazkena osteguna ostirala larunbata igandea",
    "llun mawrth mercher iau gwener sadwrn sul",
    "senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad",
    "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "thu_hai thu_ba thu_tu thu_nam thu_sau thu_bay chu_nhat",
    "الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد",
    "دوشنبه سه_شنبه چهارشنبه پنجشنبه جمعه شنبه يكشنبه",
    "پير منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    "שני שלישי רביעי חמישי שישי שבת ראשון",
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
    "திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு",
    "จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์",
    "ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა",
    "երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի",
    "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜",
    "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日",
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
];

/// What a word means in the languages that have it: language and month, more than one
/// where languages share the word.
type Meanings = Vec<(&'static str, u8)>;

static MONTH_NAMES: Lazy<HashMap<String, Meanings>> = Lazy::new(|| {
    let mut names: HashMap<String, Meanings> = HashMap::new();
    for Months { language, names: months } in MONTHS {
        for (month, forms) in (1u8..).zip(months) {
            for form in forms.split(' ') {
                // Entries are folded again, so that table and text cannot disagree.
                let meanings = names.entry(fold(&form.replace('_', " "))).or_default();
                if !meanings.contains(&(language, month)) {
                    meanings.push((language, month));
                }
            }
        }
    }
    names
});

static WEEKDAY_NAMES: Lazy<std::collections::HashSet<String>> = Lazy::new(|| {
    let names = WEEKDAYS.iter().flat_map(|line| line.split(' '));
    names.map(|name| fold(&name.replace('_', " "))).collect()
});

/// The months' names in ASCII by a hash, one bit each: most words are none, and this tells so
/// without folding them.
static ASCII_NAMES: Lazy<[u64; FILTER / 64]> = Lazy::new(|| {
    let mut filter = [0; FILTER / 64];
    let words = MONTH_NAMES.keys().flat_map(|name| name.split(' '));
    for bit in words.filter(|word| word.is_ascii()).map(filter_bit) {
        filter[bit / 64] |= 1 << (bit % 64);
    }
    filter
});

/// Bits for some 500 names.
const FILTER: usize = 1 << 14;

fn filter_bit(word: &str) -> usize {
    let lower = word.bytes().map(|byte| u64::from(byte | 0x20));
    let hash = lower.fold(0, |hash: u64, byte| {
        (hash ^ byte).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    });
    (hash >> 40) as usize % FILTER
}

/// Whether a word, in any case, may be part of a month's name. Quick, and yes for some words
/// that are not.
pub(crate) fn may_name_month(word: &str) -> bool {
    !word.is_ascii() || {
        let bit = filter_bit(word);
        ASCII_NAMES[bit / 64] & (1 << (bit % 64)) != 0
    }
}

/// The month, `1..=12`, that a [folded](fold) name or abbreviation means, without its full
/// stop. Words of more than one meaning ("listopad" is October in Croatian, November in
/// Polish and Czech) need the language, a BCP 47 tag; without it, or in a language that
/// lacks the word, only an unanimous meaning counts.
pub(crate) fn month_of(folded: &str, language: Option<&str>) -> Option<u8> {
    let meanings = MONTH_NAMES.get(folded)?;
    if let Some(primary) = language.map(primary)
        && let Some((_, month)) = meanings.iter().find(|(language, _)| *language == primary)
    {
        return Some(*month);
    }
    let (_, first) = meanings.first()?;
    meanings.iter().all(|(_, month)| month == first).then_some(*first)
}

/// Whether a [folded](fold) word names a month in any of the languages.
pub(super) fn is_month(folded: &str) -> bool {
    MONTH_NAMES.contains_key(folded)
}

/// Whether a [folded](fold) word names a month in the very language, a BCP 47 tag.
pub(crate) fn is_month_in(folded: &str, language: &str) -> bool {
    let primary = primary(language);
    MONTH_NAMES.get(folded).is_some_and(|all| all.iter().any(|(language, _)| *language == primary))
}

/// The language of a tag as the table names it.
fn primary(tag: &str) -> &str {
    match tag.split(['-', '_']).next().unwrap_or(tag) {
        // Norwegian has two written forms with their own tags.
        "nb" | "nn" => "no",
        "fil" => "tl",
        primary => primary,
    }
}

/// Whether a [folded](fold) word names a day of the week in any of the languages.
pub(crate) fn is_weekday(folded: &str) -> bool {
    WEEKDAY_NAMES.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::{MONTHS, fold, is_weekday, month_of};

    #[test]
    fn every_form_is_found_in_its_own_language() {
        for line in MONTHS {
            for (month, forms) in (1u8..).zip(line.names) {
                for form in forms.split(' ') {
                    let name = form.replace('_', " ");
                    let found = month_of(&fold(&name), Some(line.language));
                    assert_eq!(found, Some(month), "{} {form}", line.language);
                }
            }
        }
    }

    #[test]
    fn shared_words_need_their_language() {
        assert_eq!(month_of("listopad", None), None);
        assert_eq!(month_of("listopad", Some("hr")), Some(10));
        assert_eq!(month_of("listopad", Some("pl-PL")), Some(11));
        assert_eq!(month_of("august", None), Some(8));
        assert_eq!(month_of("august", Some("ja")), Some(8));
    }

    #[test]
    fn names_of_other_calendars_are_no_months() {
        for name in ["رمضان", "شوال", "محرم", "فروردین", "اردیبهشت", "तिश्री", "תשרי", "चैत्र"]
        {
            assert_eq!(month_of(&fold(name), None), None, "{name}");
        }
    }

    #[test]
    fn weekdays_are_found() {
        for name in ["Donnerstag", "вторник", "الخميس", "Çarşamba", "日曜日"] {
            assert!(is_weekday(&fold(name)), "{name}");
        }
        assert!(!is_weekday("march"));
    }
}
