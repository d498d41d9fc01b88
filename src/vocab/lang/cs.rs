//! Czech.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "cs",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "související články; související; související obsah; související témata; \
             podobné články; podobné příspěvky; podobné produkty; mohlo by vás zajímat; \
             mohlo by vás také zajímat; mohlo by se vám líbit; mohlo by tě zajímat; čtěte také; \
             čtěte dále; přečtěte si také; přečtěte si; dále čtěte; k tématu; více k tématu; \
             další články; další zprávy; další články autora; další z rubriky; doporučujeme; \
             doporučené; doporučené články; doporučené pro vás; vybíráme; nepřehlédněte; \
             nenechte si ujít; ostatní také čtou; viz také; tipy redakce; z archivu",
        ),
        start(
            Related,
            "čtěte také; čtěte více; čtěte:; přečtěte si také; přečtěte si více; více čtěte; \
             mohlo by vás zajímat; související:; související články; video:; viz také; k tématu:",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "nejčtenější; nejčtenější články; nejčtenější zprávy; nejnovější; nejnovější články; \
             nejnovější zprávy; nejnovější příspěvky; nejsledovanější; nejdiskutovanější; \
             nejoblíbenější; populární; populární články; oblíbené; poslední zprávy; \
             poslední články; aktuálně; aktuality; aktuální zprávy; zprávy; novinky; právě teď; \
             z domova; z poslední doby; hlavní zprávy; on-line; živě; top články; trendy; \
             nejnovější komentáře článků; nejprodávanější",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "komentář; komentáře; komentářů; žádné komentáře; komentovat; přidat komentář; \
             přidej komentář; napsat komentář; napište komentář; vložit komentář; \
             odeslat komentář; odpovědět; odpověď; zrušit odpověď na komentář; diskuse; diskuze; \
             vstoupit do diskuze; vstoupit do diskuse; zobrazit komentáře; všechny komentáře; \
             nejnovější komentáře; váš komentář; komentáře jsou uzavřeny; \
             vaše e-mailová adresa nebude zveřejněna; vyžadované informace jsou označeny; \
             povinné; povinné pole; přihlaste se a komentujte; nahlásit; napsal; říká; \
             čtenářské dopisy",
        ),
        start(
            Comments,
            "napsat komentář; přidat komentář; vaše e-mailová adresa nebude; \
             vyžadované informace; pro přidání komentáře; pro přidávání komentářů; \
             pro vkládání komentářů; abyste mohli komentovat; uložit do prohlížeče jméno; \
             tento web používá akismet; další informace o tom, jak; zjistěte více o tom, jak; \
             komentáře k; jaký je váš názor; diskuse k",
        ),
        // Share and follow bars.
        whole(
            Share,
            "sdílet; sdílejte; sdílení; sdílet na facebooku; sdílet na twitteru; sdílet článek; \
             sdílet na x; sdílet e-mailem; poslat e-mailem; poslat známému; poslat odkaz; \
             doporučit; doporučit příteli; tweetnout; to se mi líbí; líbí se mi; sledovat; \
             sledujte nás; sledujte nás na; sledujte nás na facebooku; sociální sítě; \
             kopírovat odkaz; sledující; přidejte se k nám",
        ),
        start(
            Share,
            "sdílet:; sdílejte:; sdílet na; klikněte pro sdílení; sledujte nás; líbí se mi:; \
             najdete nás na",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "newsletter; odběr novinek; přihlásit k odběru; odebírat; odebírat newsletter; \
             odhlásit odběr; předplatné; předplatit; předplaťte si; koupit předplatné; \
             pro předplatitele; předplatitelé; pouze pro předplatitele; premium; registrovat; \
             registrace; registrujte se; zaregistrujte se; staňte se členem; členství; \
             podpořte nás; podpořit; darovat; přispět; e-mail; emailová adresa; e-mailová adresa; \
             váš e-mail; vaše e-mailová adresa; jméno; příjmení; jméno a příjmení; \
             stáhnout aplikaci; aplikace; elektronické předplatné; vyzkoušet zdarma; notifikace; \
             ne děkuji",
        ),
        start(
            Subscribe,
            "přihlaste se k odběru; odebírejte; předplaťte si; chcete číst dál; tento článek je; \
             pro přečtení; máte předplatné; již máte předplatné; podpořte nás; \
             zadejte svůj e-mail; souhlasím se zpracováním; přihlášením k odběru",
        ),
        inside(
            Subscribe,
            "odběr novinek; našeho newsletteru; k odběru newsletteru; pro předplatitele",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "ochrana osobních údajů; zásady ochrany osobních údajů; zpracování osobních údajů; \
             osobní údaje; ochrana soukromí; soukromí; gdpr; cookies; zásady cookies; \
             zásady používání cookies; nastavení soukromí; obchodní podmínky; podmínky užití; \
             podmínky použití; všeobecné podmínky; smluvní podmínky; autorská práva; \
             všechna práva vyhrazena; copyright; prohlášení o přístupnosti; přístupnost; \
             právní informace; tiráž; etický kodex; licence; reklamační řád; vrácení zboží; \
             odstoupení od smlouvy; prohlášení",
        ),
        start(
            Legal,
            "všechna práva vyhrazena; copyright ©; publikování nebo; jakékoli užití; ič:; ičo:; \
             dič:; issn; vydavatel:; provozovatel:; šéfredaktor:; převzetí; obsah je chráněn",
        ),
        inside(
            Legal,
            "všechna práva vyhrazena; osobních údajů; obchodní podmínky; bez písemného souhlasu; \
             bez předchozího; je zakázáno; creative commons",
        ),
        // Consent banners.
        whole(
            Consent,
            "přijmout; přijmout vše; přijmout všechny; přijmout cookies; přijímám; souhlasím; \
             souhlasím se vším; povolit vše; povolit všechny; povolit; odmítnout; odmítnout vše; \
             odmítám; nesouhlasím; nastavení; nastavení cookies; podrobné nastavení; \
             upravit nastavení; upravit předvolby; uložit; uložit nastavení; uložit předvolby; \
             zobrazit předvolby; pouze nezbytné; nezbytné; technické cookies; analytické cookies; \
             vždy aktivní; rozumím; ok; spravovat souhlas; spravovat souhlas s cookies; předvolby",
        ),
        start(
            Consent,
            "používáme cookies; používáme soubory cookie; tento web používá; \
             tyto stránky používají; tato stránka používá; web používá; my a naši partneři; \
             abychom poskytli co nejlepší; technické uložení; kliknutím na; \
             používáním těchto stránek; soubory cookie; nezbytné cookies; váš souhlas",
        ),
        inside(
            Consent,
            "soubory cookie; souborů cookie; používáním cookies; používá cookies; \
             používáme cookies; použití cookies",
        ),
        // Accounts.
        whole(
            Account,
            "přihlásit; přihlásit se; přihlášení; odhlásit; odhlásit se; můj účet; účet; \
             vytvořit účet; registrace; můj profil; profil; uživatelské jméno; uživatel; heslo; \
             zapomenuté heslo; zapomněli jste heslo; zapomněl jsem heslo; pamatovat si mě; \
             zapamatovat; nemáte účet; vítejte; oblíbené; uložené články; moje objednávky",
        ),
        start(
            Account,
            "přihlásit se přes; přihlaste se přes; nemáte účet; nemáte ještě účet; \
             přihlášen jako; zapomněli jste",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "domů; úvod; úvodní stránka; úvodní strana; hlavní stránka; hlavní strana; zpět; \
             zpět na úvod; zpět na hlavní stránku; zpět na seznam; menu; hlavní menu; navigace; \
             otevřít menu; zavřít menu; zavřít; otevřít; mapa stránek; mapa webu; o nás; o mně; \
             o webu; o společnosti; kdo jsme; náš tým; tým; redakce; historie; společnost; firma; \
             kontakt; kontakty; kontaktujte nás; napište nám; kontaktní formulář; kariéra; \
             volná místa; práce; pro média; tiskové zprávy; tisková zpráva; inzerce; reklama; \
             inzerovat; partneři; naši partneři; sponzoři; počasí; horoskop; tv program; hry; \
             křížovky; soutěže; služby; naše služby; produkty; nabídka; ceník; nápověda; pomoc; \
             podpora; časté dotazy; často kladené otázky; faq; rubriky; všechny rubriky; rubrika; \
             kategorie; všechny kategorie; témata; archiv; archivy; kalendář; kalendář akcí; \
             akce; události; fotogalerie; galerie; fotky; video; videa; podcasty; blog; blogy; \
             fórum; odkazy; užitečné odkazy; rychlé odkazy; jazyk; čeština; česky; adresa; \
             telefon; tel; fax; otevírací doba; kde nás najdete; nacházíte se; jste zde; obsah; \
             obsah článku; v tomto článku; na této stránce; více; další; patička; nezařazené; \
             nezařazeno; mobilní verze; klasická verze; velikost písma; nahlásit chybu; ano ne; \
             dokumenty; ke stažení; publikace; rezervace; objednat se",
        ),
        start(
            Navigation,
            "jste zde; nacházíte se; kontakt:; telefon:; tel.:; tel:; e-mail:; email:; adresa:; \
             otevírací doba:; obsah:; obsah článku:; máte dotaz; máte tip; našli jste chybu; \
             našli jste v článku chybu; napište nám; zpět na; kontakt pro média; více informací:",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "číst více; číst dále; číst dál; celý článek; přečíst celý článek; přečíst; \
             pokračovat ve čtení; více; více informací; více info; zobrazit více; zobrazit vše; \
             zobrazit další; zobrazit všechny; zobrazit; zobrazit méně; načíst další; další; \
             další články; všechny články; všechny zprávy; klikněte zde; zde; podrobnosti; \
             detail; detaily; zjistit více; přejít na článek; přejít; přehrát; přehrát video; \
             poslechnout; zobrazit galerii; zvětšit; rozbalit; sbalit; pokračovat",
        ),
        start(
            ReadMore,
            "číst více; číst dále; celý článek; pokračovat ve čtení; více informací; více o; \
             zobrazit všechny; klikněte zde; zobrazit příspěvek; příspěvek sdílený; \
             pokračování článku; článek pokračuje",
        ),
        end(
            ReadMore,
            "číst více; číst dále; číst dál; celý článek; více; více informací; \
             pokračovat ve čtení; zobrazit více; přečíst celý článek",
        ),
        // Labels.
        whole(
            Tags,
            "štítky; štítek; tagy; klíčová slova; témata; téma; rubrika; rubriky; kategorie; \
             označeno; témata článku",
        ),
        start(
            Tags,
            "štítky:; štítky; tagy:; klíčová slova:; témata:; téma:; rubrika:; rubriky:; \
             kategorie:; publikováno v; zařazeno v; označeno",
        ),
        // Advertising labels.
        whole(
            Advert,
            "reklama; inzerce; reklamy; sponzorováno; sponzorovaný obsah; sponzorovaný článek; \
             komerční sdělení; komerční prezentace; placený článek; ve spolupráci s; \
             ve spolupráci; pr článek; partner; partneři; akční nabídka; slevy; slevové kódy; \
             článek pokračuje pod reklamou; pokračování pod reklamou; \
             obsah pokračuje pod reklamou; zavřít reklamu; propagace",
        ),
        start(
            Advert,
            "reklama:; inzerce:; komerční sdělení; sponzorováno; ve spolupráci s:; \
             článek obsahuje; pokračování článku; partnerem",
        ),
        inside(Advert, "affiliate odkazy; pod reklamou; komerční sdělení"),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fotografie; fotky; zdroj; zdroje; autor fotografie; čtk; ilustrační foto; \
             ilustrační fotografie; ilustrační snímek; ilustrace; grafika; archiv; video; \
             zdroj foto; popisek",
        ),
        start(
            Credit,
            "foto:; fotografie:; zdroj:; zdroje:; zdroj foto; foto zdroj; autor fotografie; \
             autor fotky; ilustrační foto; ilustrační fotografie; ilustrace:; grafika:; video:; \
             foto/; titulní foto; úvodní foto",
        ),
        inside(
            Credit,
            "foto: ; zdroj: ; (foto:; (zdroj:; /čtk; čtk/; (čtk); ilustrační foto; /profimedia; \
             profimedia",
        ),
        // Bylines.
        whole(
            Byline,
            "autor; autorka; autoři; napsal; napsala; redakce; redaktor; redaktorka; publikoval; \
             publikováno; text; vydal; komentátor; zpracoval; zpracovala; šéfredaktor; rozhovor",
        ),
        start(
            Byline,
            "autor:; autorka:; autoři:; napsal:; napsala:; text:; publikoval:; vložil:; redakce:; \
             překlad:; přeložil:; zpracoval:; rozhovor:",
        ),
        name(
            Byline,
            "autor; autorka; napsal; napsala; text; publikoval; zpracoval; zpracovala; rozhovor",
        ),
        inside(Byline, "autor:"),
        // Dates of publication.
        whole(
            Published,
            "publikováno; vydáno; zveřejněno; datum; datum publikace; datum vydání; vloženo; \
             přidáno; hodin; před hodinami; před hodinou; před minutami; před dny; před dnem; \
             před týdnem; před týdny; před měsícem; před měsíci; před rokem; před lety; dnes; \
             včera; právě teď; vytvořeno",
        ),
        start(Published, "publikováno:; datum:; vydáno:; zveřejněno:"),
        date(
            Published,
            "publikováno; vydáno; zveřejněno; datum; datum publikace; datum vydání; \
             datum zveřejnění; vloženo; přidáno; vytvořeno; dnes; včera; před; publikováno dne; \
             ze dne",
        ),
        inside(Published, "publikováno:; vydáno:; zveřejněno:; publikováno"),
        // Dates of change.
        whole(
            Updated,
            "aktualizováno; aktualizace; poslední aktualizace; naposledy aktualizováno; upraveno; \
             naposledy upraveno; změněno",
        ),
        start(
            Updated,
            "aktualizováno:; poslední aktualizace; aktualizace:; naposledy aktualizováno",
        ),
        date(
            Updated,
            "aktualizováno; aktualizace; poslední aktualizace; naposledy aktualizováno; upraveno; \
             naposledy upraveno; poslední změna; změněno",
        ),
        inside(Updated, "aktualizováno:; aktualizováno ; poslední aktualizace"),
        // Jumps within the page.
        whole(
            Skip,
            "přeskočit na obsah; přejít k obsahu; přejít na obsah; přejít k hlavnímu obsahu; \
             přejít na hlavní obsah; přeskočit na hlavní obsah; přeskočit; přejít k navigaci; \
             přejít na menu; přejít k menu; nahoru; zpět nahoru; na začátek; na začátek stránky; \
             skip to content",
        ),
        start(Skip, "přeskočit na; přejít k obsahu; přejít na obsah; přejít k hlavnímu"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "hledat; vyhledat; vyhledávání; hledání; hledej; hledat na webu; hledaný výraz; \
             vyhledávání na webu; pokročilé vyhledávání; výsledky; výsledky vyhledávání; \
             žádné výsledky; nic nenalezeno; co hledáte; filtr; filtrovat; filtry; řadit; \
             řadit podle; seřadit; vybrat; vyberte; vymazat; odeslat; zrušit; ok; potvrdit; použít",
        ),
        start(
            Search,
            "hledat:; vyhledávání:; výsledky vyhledávání; řadit podle; nic nenalezeno; co hledáte",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "doba čtení; doba čtení min; doba čtení minut; čas čtení; minut čtení; min čtení; \
             minuty čtení; minuta čtení; minut; minuty; min; zobrazení; přečteno; délka čtení; \
             délka čtení min; počet zobrazení; přečtení",
        ),
        start(ReadTime, "doba čtení; čas čtení; délka čtení; zobrazeno; přečteno:; zobrazení:"),
        inside(ReadTime, "min čtení; minut čtení; doba čtení; min. čtení"),
        // To neighbouring pages.
        whole(
            Pagination,
            "další; předchozí; následující; další strana; předchozí strana; další stránka; \
             předchozí stránka; další článek; předchozí článek; následující článek; \
             předchozí příspěvek; další příspěvek; starší; novější; starší příspěvky; \
             novější příspěvky; starší články; novější články; první; poslední; strana; strana z; \
             stránka; stránky; navigace pro příspěvky; navigace pro příspěvek; předchozí další; \
             stránkování",
        ),
        start(
            Pagination,
            "další článek; předchozí článek; následující článek; další:; předchozí:; \
             následující:; předchozí příspěvek; další příspěvek; strana:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "o autorovi; o autorce; o autorech; další články autora; všechny články autora; \
             všechny články; více od autora; články autora; zobrazit všechny příspěvky; \
             profil autora; autor článku",
        ),
        start(
            AuthorBox,
            "o autorovi; o autorce; další články autora; všechny články autora; \
             zobrazit všechny příspěvky",
        ),
        // Shops.
        whole(
            Shop,
            "do košíku; přidat do košíku; vložit do košíku; košík; nákupní košík; \
             váš košík je prázdný; košík je prázdný; koupit; koupit nyní; objednat; \
             objednat nyní; pokladna; k pokladně; přejít k pokladně; doprava; doprava zdarma; \
             doprava a platba; způsob platby; vrácení zboží; reklamace; skladem; není skladem; \
             vyprodáno; na dotaz; dostupnost; množství; cena; ceny; celkem; mezisoučet; \
             kód produktu; popis; popis produktu; parametry; specifikace; hodnocení; recenze; \
             napsat recenzi; oblíbené; porovnat; nejprodávanější; novinky; výprodej; akce; \
             značky; značka; výrobce; velikost; barva; tabulka velikostí; dárkové poukazy; \
             prodejny; s dph; bez dph; pokračovat v nákupu",
        ),
        start(
            Shop,
            "do košíku; přidat do košíku; doprava zdarma; skladem; cena:; kód produktu:; \
             dostupnost:",
        ),
        inside(Shop, "do košíku; doprava zdarma; vč. dph; s dph"),
        // What the site's programs say.
        whole(
            Technical,
            "načítám; načítání; čekejte prosím; prosím čekejte; chyba; nastala chyba; \
             došlo k chybě; stránka nenalezena; stránka nebyla nalezena; nenalezeno; \
             zkusit znovu; obnovit; zapněte javascript; zkopírováno; odkaz zkopírován; děkujeme; \
             zpráva odeslána; celá obrazovka; titulky; toto pole je povinné; vytvořil; tvorba webu",
        ),
        start(
            Technical,
            "zapněte javascript; váš prohlížeč; používáte zastaralý; omlouváme se; nastala chyba; \
             došlo k chybě; stránka, kterou; vytvořeno službou; tvorba webových stránek",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "tisk; vytisknout; tisknout; vytisknout článek; verze pro tisk; stáhnout; \
             stáhnout pdf; uložit; uložit článek; uložit na později; přidat do oblíbených; \
             záložka; kopírovat; kopírovat odkaz; odkaz; trvalý odkaz; citovat; upravit; \
             nahlásit; velikost textu; přehrát článek; poslechnout článek; přeložit; \
             přidat do kalendáře; možnosti; rss; darovat článek",
        ),
        start(
            Tools,
            "stáhnout pdf; kopírovat odkaz; trvalý odkaz; odkaz na příspěvek; \
             poslechněte si článek",
        ),
    ],
    function_words: "a aby ačkoli ale ani aniž asi až bez bude budou by byl byla byli bylo byly \
        být což co další do ho i já jak jaké jako je jeho jej její jejich jen ještě jestliže jí \
        již jsem jsi jsme jsou jste k kam kde kdo kdy když ke která které který kteří ku ledaže \
        má mají mezi mi mít mne mnou moc mohl mohou moje moji možná můj může my na nad nám námi \
        nás náš naše ne nebo neboť nebyl něco někdo nejsou není než nic ním nich oba od on ona \
        oni ono o po pod podle pokud pouze potom právě pro proč proto protože před přede přes \
        při s se si sice skoro smí snad spolu sta své svůj svých svým ta tady tak také takže tam \
        tato te tedy ten tento teto ti tím tímto to toho tohoto tom tomto tomu tu tuto ty tyto u \
        už v vám vás váš vaše ve vedle více však všechny všichni vy z za zda zde ze že",
};
