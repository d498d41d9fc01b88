//! Titles, dates and bylines in the languages that came to the vocabulary last: each line in HTML and
//! in plain text.

use gleaner::{Article, extract_html, extract_text};

/// What a language's pages print.
struct Story {
    language: &'static str,
    menu: &'static str,
    title: &'static str,
    body: [&'static str; 2],
    /// A sentence that tells of a day.
    told: &'static str,
    /// Lines that say when it was published, on 15 March 2022, and when it was changed, on the 16th.
    published: &'static str,
    updated: &'static str,
    /// A line that says who wrote it, and the byline.
    by: (&'static str, &'static str),
}

const STORIES: &[Story] = &[
    Story {
        language: "el",
        menu: "Αρχική,Ειδήσεις,Αθλητικά,Καιρός,Απόψεις,Επικοινωνία",
        title: "Το πλοίο της Σκάρνης σαλπάρει ξανά μετά από εννέα μήνες",
        body: [
            "Το πλοίο της Σκάρνης έφυγε από την προβλήτα το πρωί της Δευτέρας για πρώτη φορά μετά την \
             καταιγίδα, με σαράντα επιβάτες, ένα πιάνο και τη μπάντα της πυροσβεστικής.",
            "Η εταιρεία περίμενε εννέα εβδομάδες ένα εξάρτημα όχι μεγαλύτερο από ένα καρβέλι, που το \
             ναυπηγείο είχε στείλει δύο φορές σε άλλο νησί με το ίδιο όνομα.",
        ],
        told: "Ο σύλλογος ιδρύθηκε στις 3 Ιουνίου 2011 και έχει σαράντα μέλη.",
        published: "Δημοσίευση: 15 Μαρτίου 2022",
        updated: "Τελευταία ενημέρωση: 16 Μαρτίου 2022",
        by: ("Συντάκτης: Νίκος Λιμένας", "Νίκος Λιμένας"),
    },
    Story {
        language: "uk",
        menu: "Головна,Новини,Спорт,Погода,Думки,Контакти",
        title: "Пором на острів Скарн знову ходить після дев’яти місяців",
        body: [
            "Пором на острів Скарн у понеділок вранці відійшов від причалу вперше після шторму, на борту \
             були сорок пасажирів, піаніно та оркестр пожежної частини на верхній палубі.",
            "Компанія дев’ять тижнів чекала на деталь, не більшу за буханець хліба, яку верф двічі \
             відправила на інший острів з такою самою назвою.",
        ],
        told: "Товариство було засноване 3 червня 2011 року і налічує сорок членів.",
        published: "Опубліковано: 15 березня 2022",
        updated: "Оновлено: 16 березня 2022",
        by: ("Автор: Оксана Причал", "Оксана Причал"),
    },
    Story {
        language: "ko",
        menu: "홈,뉴스,스포츠,날씨,오피니언,문화",
        title: "스카른섬 여객선, 아홉 달 만에 다시 운항",
        body: [
            "스카른섬 여객선이 월요일 아침 폭풍 이후 처음으로 부두를 떠났으며 배에는 승객 마흔 명과 피아노 한 \
             대, 위 갑판에서 연주하는 소방대 악단이 타고 있었다.",
            "선사는 빵 한 덩어리보다 크지 않은 부품을 아홉 주 동안 기다렸는데, 조선소가 이름이 같은 다른 섬으로 \
             두 번이나 보냈기 때문이라고 밝혔다.",
        ],
        told: "이 단체는 2011년 6월 3일에 세워졌으며 회원은 마흔 명이라고 대변인은 설명했다.",
        published: "입력 2022.03.15 07:43",
        updated: "수정 2022.03.16 18:20",
        by: ("고은별 기자", "고은별"),
    },
    Story {
        language: "hi",
        menu: "होम,समाचार,खेल,मौसम,विचार,संपर्क",
        title: "नौ महीने बाद फिर चली स्कार्न द्वीप की नाव",
        body: [
            "स्कार्न द्वीप की नाव तूफ़ान के बाद पहली बार सोमवार सुबह घाट से रवाना हुई और उस पर चालीस यात्री, \
             एक पियानो और दमकल विभाग का बैंड सवार था।",
            "कंपनी नौ हफ़्ते से एक पुर्जे का इंतज़ार कर रही थी जो रोटी से बड़ा नहीं था और जिसे कारख़ाने ने दो बार \
             उसी नाम के दूसरे द्वीप पर भेज दिया था।",
        ],
        told: "संस्था की स्थापना 3 जून 2011 को हुई थी और उसके चालीस सदस्य हैं।",
        published: "प्रकाशित: 15 मार्च 2022",
        updated: "अपडेट: 16 मार्च 2022",
        by: ("लेखक: मीना घाटवाल", "मीना घाटवाल"),
    },
    Story {
        language: "vi",
        menu: "Trang chủ,Tin tức,Thể thao,Thời tiết,Ý kiến,Liên hệ",
        title: "Phà Skarn chạy lại sau chín tháng nằm bờ",
        body: [
            "Chuyến phà Skarn rời bến sáng thứ hai, lần đầu tiên kể từ cơn bão, chở theo bốn mươi hành \
             khách, một cây đàn dương cầm và ban nhạc của đội cứu hỏa trên boong.",
            "Công ty đã chờ chín tuần một bộ phận không lớn hơn ổ bánh mì, mà xưởng đóng tàu hai lần gửi \
             nhầm sang một hòn đảo khác cùng tên.",
        ],
        told: "Hội được thành lập ngày 3 tháng 6 năm 2011 và có bốn mươi hội viên.",
        published: "Đăng ngày: 15/03/2022",
        updated: "Cập nhật: 16/03/2022",
        by: ("Tác giả: Trần Bến Hải", "Trần Bến Hải"),
    },
    Story {
        language: "id",
        menu: "Beranda,Berita,Olahraga,Cuaca,Opini,Kontak",
        title: "Feri Skarn berlayar lagi setelah sembilan bulan",
        body: [
            "Feri Skarn meninggalkan dermaga pada Senin pagi untuk pertama kali sejak badai, membawa empat \
             puluh penumpang, sebuah piano, dan musik pemadam kebakaran di dek atas.",
            "Perusahaan menunggu sembilan minggu untuk suku cadang sebesar roti yang dua kali dikirim oleh \
             galangan ke pulau lain dengan nama yang sama.",
        ],
        told: "Perkumpulan itu didirikan pada 3 Juni 2011 dan memiliki empat puluh anggota.",
        published: "Diterbitkan: 15 Maret 2022",
        updated: "Diperbarui: 16 Maret 2022",
        by: ("Penulis: Budi Dermaga", "Budi Dermaga"),
    },
    Story {
        language: "fa",
        menu: "خانه,اخبار,ورزش,هوا,دیدگاه,تماس",
        title: "کشتی اسکارن پس از نه ماه دوباره راه افتاد",
        body: [
            "کشتی جزیره اسکارن صبح دوشنبه برای نخستین بار پس از توفان از اسکله جدا شد و چهل مسافر و یک \
             پیانو و گروه موسیقی آتش‌نشانی بر عرشه بالایی آن بودند.",
            "شرکت نه هفته منتظر قطعه‌ای بود که از یک نان بزرگ‌تر نبود و کارخانه آن را دو بار به جزیره دیگری \
             با همین نام فرستاده بود.",
        ],
        told: "این انجمن در ۳ ژوئن ۲۰۱۱ تأسیس شد و چهل عضو دارد که همه در جزیره زندگی می‌کنند.",
        published: "تاریخ انتشار: ۱۵ مارس ۲۰۲۲",
        updated: "آخرین به‌روزرسانی: ۱۶ مارس ۲۰۲۲",
        by: ("نویسنده: مریم بندری", "مریم بندری"),
    },
    Story {
        language: "ca",
        menu: "Inici,Notícies,Esports,El temps,Opinió,Contacte",
        title: "El transbordador de Skarn torna a navegar després de nou mesos",
        body: [
            "El transbordador de Skarn va deixar el moll dilluns al matí per primera vegada des del temporal, \
             amb quaranta passatgers, un piano i la banda dels bombers a la coberta.",
            "La companyia feia nou setmanes que esperava una peça no més gran que un pa, que la drassana \
             havia enviat dues vegades a una altra illa del mateix nom.",
        ],
        told: "L’associació es va fundar el 3 de juny de 2011 i té quaranta socis.",
        published: "Publicat el 15 de març de 2022",
        updated: "Actualitzat el 16 de març de 2022",
        by: ("Autora: Mercè Molls", "Mercè Molls"),
    },
    Story {
        language: "bg",
        menu: "Начало,Новини,Спорт,Времето,Мнения,Контакти",
        title: "Фериботът до Скарн отново плава след девет месеца",
        body: [
            "Фериботът до остров Скарн напусна кея в понеделник сутринта за първи път след бурята, с \
             четиридесет пътници, пиано и оркестъра на пожарната на горната палуба.",
            "Компанията чакала девет седмици за част, не по-голяма от самун хляб, която корабостроителницата \
             два пъти изпратила на друг остров със същото име.",
        ],
        told: "Дружеството е основано на 3 юни 2011 г. и има четиридесет членове.",
        published: "Публикувано: 15 март 2022",
        updated: "Обновено: 16 март 2022",
        by: ("Автор: Анна Кейска", "Анна Кейска"),
    },
    Story {
        language: "sr",
        menu: "Naslovna,Vesti,Sport,Vreme,Stavovi,Kontakt",
        title: "Trajekt za Skarn ponovo plovi posle devet meseci",
        body: [
            "Trajekt za ostrvo Skarn isplovio je u ponedeljak ujutru prvi put posle oluje, sa četrdeset \
             putnika, jednim klavirom i vatrogasnim orkestrom na gornjoj palubi.",
            "Kompanija je devet nedelja čekala deo ne veći od vekne hleba, koji je brodogradilište dva puta \
             poslalo na drugo ostrvo istog imena.",
        ],
        told: "Udruženje je osnovano 3. juna 2011. godine i ima četrdeset članova.",
        published: "Objavljeno: 15. mart 2022.",
        updated: "Ažurirano: 16. mart 2022.",
        by: ("Piše: Ana Pristan", "Ana Pristan"),
    },
    Story {
        language: "hr",
        menu: "Naslovnica,Vijesti,Sport,Vrijeme,Mišljenja,Kontakt",
        title: "Trajekt za Skarn ponovno plovi nakon devet mjeseci",
        body: [
            "Trajekt za otok Skarn isplovio je u ponedjeljak ujutro prvi put nakon oluje, s četrdeset putnika, \
             jednim klavirom i vatrogasnom glazbom na gornjoj palubi.",
            "Tvrtka je devet tjedana čekala dio ne veći od štruce kruha, koji je brodogradilište dvaput \
             poslalo na drugi otok istoga imena.",
        ],
        told: "Udruga je osnovana 3. lipnja 2011. i ima četrdeset članova.",
        published: "Objavljeno: 15. ožujka 2022.",
        updated: "Zadnja izmjena: 16. ožujka 2022.",
        by: ("Autorica: Ana Pristan", "Ana Pristan"),
    },
    Story {
        language: "sk",
        menu: "Domov,Správy,Šport,Počasie,Názory,Kontakt",
        title: "Kompa na Skarn opäť pláva po deviatich mesiacoch",
        body: [
            "Kompa na ostrov Skarn vyplávala v pondelok ráno prvýkrát od búrky, so štyridsiatimi cestujúcimi, \
             klavírom a hasičskou kapelou na hornej palube.",
            "Spoločnosť čakala deväť týždňov na diel nie väčší ako bochník chleba, ktorý lodenica dvakrát \
             poslala na iný ostrov s tým istým menom.",
        ],
        told: "Spolok bol založený 3. júna 2011 a má štyridsať členov.",
        published: "Publikované 15. marca 2022",
        updated: "Aktualizované 16. marca 2022",
        by: ("Autor: Peter Prístavný", "Peter Prístavný"),
    },
    Story {
        language: "th",
        menu: "หน้าแรก,ข่าว,กีฬา,อากาศ,ความคิดเห็น,ติดต่อ",
        title: "เรือข้ามฟากเกาะสการ์นกลับมาแล่นหลังหยุดเก้าเดือน",
        body: [
            "เรือข้ามฟากเกาะสการ์นออกจากท่าเมื่อเช้าวันจันทร์เป็นครั้งแรกหลังพายุ พร้อมผู้โดยสารสี่สิบคน \
             เปียโนหนึ่งหลัง และวงดนตรีของหน่วยดับเพลิงบนดาดฟ้า",
            "บริษัทรอชิ้นส่วนที่ใหญ่ไม่เกินขนมปังหนึ่งก้อนอยู่เก้าสัปดาห์ \
             เพราะอู่เรือส่งไปผิดเกาะที่มีชื่อเดียวกันถึงสองครั้ง",
        ],
        told: "สมาคมก่อตั้งเมื่อ 3 มิถุนายน 2011 และมีสมาชิกสี่สิบคนซึ่งอาศัยอยู่บนเกาะ",
        published: "เผยแพร่เมื่อ 15 มีนาคม 2022",
        updated: "อัปเดตล่าสุด 16 มีนาคม 2022",
        by: ("ผู้เขียน: สมชาย ท่าเรือ", "สมชาย ท่าเรือ"),
    },
];

/// The story as HTML and as plain text, with lines between title and body, and a sentence in it.
fn pages(story: &Story, above: &str, lines: &[&str], sentence: &str) -> [Article; 2] {
    let Story { language, title, body: [first, second], .. } = story;
    let html: String = lines.iter().map(|line| format!("<div>{line}</div>")).collect();
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    [
        extract_html(&format!(
            "<!DOCTYPE html><html lang={language}><head><title>{title}</title></head><body>\
             <header><nav>{above}</nav></header><main><article><h1>{title}</h1>{html}<p>{first}</p>\
             <p>{sentence}</p><p>{second}</p></article></main></body></html>"
        )),
        extract_text(&format!("{above}\n{title}\n{text}{first}\n{sentence}\n{second}\n")),
    ]
}

/// Fails if more than `most` in a hundred of the pages are wrong.
fn judge(wrong: &[String], all: usize, most: usize) {
    assert!(wrong.len() * 100 <= all * most, "{} of {all}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_date_is_made_of_a_sentence_in_any_language() {
    let (mut all, mut wrong) = (0, Vec::new());
    for story in STORIES {
        let [first, second] = story.body;
        let told = story.told;
        for sentence in [told.to_owned(), format!("{first} {told}"), format!("{told} {second}")] {
            for article in pages(story, "", &[], &sentence) {
                all += 1;
                wrong.extend(article.date.map(|date| format!("{} {date}: {told}", story.language)));
            }
        }
    }
    judge(&wrong, all, 3);
}

#[test]
fn labelled_dates_are_read_in_any_language() {
    let (mut all, mut wrong) = (0, Vec::new());
    for story in STORIES {
        let Story { language, published, updated, .. } = story;
        for lines in [vec![*published], vec![*published, *updated], vec![*updated, *published]] {
            for article in pages(story, "", &lines, story.told) {
                let day =
                    |date: Option<gleaner::Date>| date.map(|date| date.date_only().to_string());
                let change = if lines.len() > 1 { Some("2022-03-16") } else { None };
                let found = (day(article.date), day(article.modified));
                all += 1;
                if (found.0.as_deref(), found.1.as_deref()) != (Some("2022-03-15"), change) {
                    wrong.push(format!("{language} {lines:?}: {found:?}"));
                }
            }
        }
    }
    judge(&wrong, all, 2);
}

#[test]
fn declared_dates_are_given_in_any_language() {
    for Story { language, title, body: [first, second], told, .. } in STORIES {
        for head in [
            "<meta name=date content=2022-03-15>",
            "<meta property=article:published_time content=2022-03-15>",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\
             {\"@type\":\"Date\",\"@value\":\"2022-03-15\"}}</script>",
        ] {
            let article = extract_html(&format!(
                "<html lang={language}><head><title>{title}</title>{head}</head><h1>{title}</h1>\
                 <p>{first}</p><p>{told}</p><p>{second}</p>"
            ));
            let date = article.date.map(|date| date.to_string());
            assert_eq!(date.as_deref(), Some("2022-03-15"), "{language} {head}");
        }
    }
}

#[test]
fn menus_are_not_titles_in_any_language() {
    let (mut all, mut wrong) = (0, Vec::new());
    for story in STORIES {
        let entries: Vec<&str> = story.menu.split(',').collect();
        for menu in [entries.join(" "), entries.join(" | "), entries[..4].join(" ")] {
            let [_, text] = pages(story, &menu, &[story.published], "");
            all += 1;
            if text.title.as_deref() != Some(story.title) {
                wrong.push(format!("{} {menu}: {:?}", story.language, text.title));
            }
        }
    }
    judge(&wrong, all, 2);
}

#[test]
fn lines_that_say_who_wrote_it_are_bylines_in_any_language() {
    let (mut all, mut wrong) = (0, Vec::new());
    for story in STORIES {
        let (line, byline) = story.by;
        for article in pages(story, "", &[line, story.published], "") {
            all += 1;
            if article.byline.as_deref() != Some(byline) {
                wrong.push(format!("{} {line}: {:?}", story.language, article.byline));
            }
        }
    }
    judge(&wrong, all, 5);
}
