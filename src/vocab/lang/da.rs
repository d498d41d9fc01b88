//! Danish.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "da",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "relaterede artikler; relateret; relaterede; relateret indhold; relaterede nyheder; \
             relaterede indlæg; relaterede produkter; lignende artikler; lignende indlæg; \
             læs også; læs videre; læs mere om; læs mere om emnet; se også; mere om emnet; \
             mere om; flere artikler; flere nyheder; andre artikler; andre læser også; \
             andre læste også; måske er du også interesseret i; måske vil du også kunne lide; \
             du vil måske også kunne lide; anbefalet; anbefalede artikler; anbefalinger; \
             anbefalet til dig; udvalgt til dig; gå ikke glip af; fra arkivet; mere fra; læs næste",
        ),
        start(
            Related,
            "læs også; læs mere:; læs mere om; se også; læs:; mere om:; se video:; hør:; \
             relateret:",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "mest læste; mest læst; mest læste artikler; mest populære; populært; \
             populære artikler; populære indlæg; mest sete; seneste nyt; seneste nyheder; \
             seneste; det seneste; seneste artikler; seneste indlæg; nyheder; nyeste; \
             nyeste artikler; aktuelt; lige nu; trending; topnyheder; breaking; dagens nyheder; \
             lige nu på; live; mest delte; seneste døgn",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "kommentar; kommentarer; ingen kommentarer; kommenter; kommentér; skriv en kommentar; \
             skriv kommentar; skriv et svar; skriv et svar annuller svar; efterlad en kommentar; \
             efterlad et svar; tilføj kommentar; send kommentar; annuller svar; svar; \
             vis kommentarer; alle kommentarer; se kommentarer; din kommentar; debat; \
             deltag i debatten; diskussion; kommentarer lukket; der er lukket for kommentarer; \
             seneste kommentarer; log ind for at kommentere; \
             din e-mailadresse vil ikke blive publiceret; krævede felter er markeret med; \
             obligatoriske felter; skal udfyldes; anmeld; siger; læserbreve; læserbrev",
        ),
        start(
            Comments,
            "skriv et svar; skriv en kommentar; efterlad en kommentar; \
             din e-mailadresse vil ikke; krævede felter; du skal være logget ind; log ind for at; \
             gem mit navn; dette websted bruger akismet; læs mere om hvordan din kommentardata; \
             hvad synes du; kommentarer til",
        ),
        // Share and follow bars.
        whole(
            Share,
            "del; del artikel; del artiklen; del på facebook; del på twitter; del på linkedin; \
             del på x; del via; del via e-mail; del med; del siden; del indlæg; delinger; \
             send til en ven; send på mail; tip en ven; e-mail; tweet; synes godt om; like; følg; \
             følg os; følg os på; følg os på facebook; følg os på instagram; følgere; \
             sociale medier; kopier link; kopiér link; åbner i nyt vindue; anbefal",
        ),
        start(
            Share,
            "del:; del artiklen; del dette; del på; klik for at dele; følg os på; følg os; \
             find os på; like os",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "nyhedsbrev; nyhedsbreve; tilmeld; tilmeld dig; tilmeld nyhedsbrev; \
             tilmeld dig nyhedsbrevet; tilmeld dig vores nyhedsbrev; tilmelding; afmeld; \
             afmeld nyhedsbrev; få vores nyhedsbrev; modtag nyhedsbrev; abonner; abonnér; \
             abonnement; bliv abonnent; køb abonnement; abonnent; allerede abonnent; \
             for abonnenter; kun for abonnenter; plus; premium; bliv medlem; medlem; medlemskab; \
             støt os; støt; doner; giv et bidrag; e-mail; e-mailadresse; din e-mail; \
             din e-mailadresse; indtast din e-mail; navn; fornavn; efternavn; hent app; \
             download app; e-avis; eavis; prøv gratis; prøv nu; nej tak; notifikationer",
        ),
        start(
            Subscribe,
            "tilmeld dig; abonner på; få de seneste; få nyheder; få adgang; vores nyhedsbrev; \
             bliv abonnent; bliv medlem; allerede abonnent; er du allerede; har du allerede; \
             for at læse; læs videre for; denne artikel er kun; artiklen er kun; \
             indtast din e-mail; ved at tilmelde; ja tak, jeg",
        ),
        inside(
            Subscribe,
            "vores nyhedsbrev; vores nyhedsbreve; i din indbakke; kun for abonnenter; afmelde dig",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "privatlivspolitik; persondatapolitik; persondata; databeskyttelse; cookiepolitik; \
             cookie- og privatlivspolitik; cookies; om cookies; betingelser; vilkår; \
             vilkår og betingelser; handelsbetingelser; brugsbetingelser; forretningsbetingelser; \
             abonnementsvilkår; ophavsret; copyright; alle rettigheder forbeholdes; \
             ansvarsfraskrivelse; juridisk; tilgængelighed; tilgængelighedserklæring; \
             etiske retningslinjer; presseetik; rettelser; fejl og rettelser; gdpr; licens; \
             fortrydelsesret; whistleblower",
        ),
        start(
            Legal,
            "alle rettigheder; copyright ©; ansvarshavende; ansvarshavende chefredaktør:; cvr; \
             cvr.; cvr-nr; cvr nr; ophavsret; indholdet på; dette indhold er",
        ),
        inside(
            Legal,
            "alle rettigheder forbeholdes; ophavsretloven; ansvarshavende; privatlivspolitik; \
             persondatapolitik; personoplysninger; affiliate-links",
        ),
        // Consent banners.
        whole(
            Consent,
            "accepter; accepter alle; acceptér alle; accepter alle cookies; tillad alle; \
             tillad alle cookies; accepter cookies; jeg accepterer; ok; forstået; afvis; \
             afvis alle; kun nødvendige; kun nødvendige cookies; tillad valgte; indstillinger; \
             cookieindstillinger; cookie-indstillinger; administrer cookies; \
             administrer samtykke; vis detaljer; gem; gem indstillinger; nødvendige; \
             nødvendige cookies; statistik; funktionelle; altid aktiv; samtykke; \
             vi bruger cookies; ret samtykke; tilpas; præferencer",
        ),
        start(
            Consent,
            "vi bruger cookies; vi anvender cookies; vi og vores; \
             denne hjemmeside bruger cookies; denne side bruger cookies; \
             dette website bruger cookies; dette websted bruger cookies; \
             hjemmesiden bruger cookies; ved at klikke; ved at fortsætte; ved at bruge; \
             for at give dig; for at give de bedste; cookies er; nødvendige cookies; \
             du kan til enhver tid",
        ),
        inside(
            Consent,
            "bruger cookies; anvender cookies; brug af cookies; dit samtykke; legitim interesse",
        ),
        // Accounts.
        whole(
            Account,
            "log ind; login; log ud; min konto; konto; opret konto; opret bruger; opret profil; \
             min profil; profil; min side; brugernavn; adgangskode; kodeord; glemt adgangskode; \
             glemt kodeord; har du glemt din adgangskode; husk mig; ingen konto; velkommen; \
             gemte artikler; favoritter; mine ordrer; kundelogin",
        ),
        start(
            Account,
            "log ind med; log ind eller; har du ikke en; har du glemt; logget ind som; opret en",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "hjem; forside; forsiden; til forsiden; tilbage til forsiden; tilbage; menu; \
             hovedmenu; navigation; åbn menu; luk menu; luk; åbn; sitemap; om; om os; om mig; \
             om siden; hvem er vi; vores team; team; medarbejdere; historie; organisation; \
             redaktionen; kontakt; kontakt os; kontakt redaktionen; kontaktformular; \
             kontaktoplysninger; job; ledige stillinger; karriere; presse; pressemeddelelser; \
             pressemeddelelse; annoncer; annoncering; annoncør; annoncér; partnere; \
             samarbejdspartnere; sponsorer; kundeservice; hjælp; faq; ofte stillede spørgsmål; \
             spørgsmål og svar; support; ydelser; produkter; services; emner; alle emner; \
             kategorier; kategori; alle kategorier; sektioner; arkiv; arkiver; kalender; \
             begivenheder; billeder; galleri; video; videoer; podcasts; blog; blogs; forum; \
             links; nyttige links; genveje; sprog; dansk; adresse; telefon; tlf; fax; \
             åbningstider; find vej; find os; du er her; indhold; indholdsfortegnelse; \
             i denne artikel; på denne side; mere; sidefod; ikke kategoriseret; ukategoriseret; \
             mobilversion; tekststørrelse; tip os; tip redaktionen; fandt du en fejl; ja nej; \
             book tid; vejr; vejret; tv-guide; spil; quiz; horoskop; krydsord; sudoku; \
             dødsannoncer; dokumenter; publikationer",
        ),
        start(
            Navigation,
            "du er her; kontakt:; telefon:; tlf.:; tlf:; tel:; e-mail:; mail:; adresse:; \
             åbningstider:; har du spørgsmål; har du et tip; har du fundet en fejl; \
             for yderligere oplysninger; for mere information; yderligere oplysninger:; \
             pressekontakt; tip os; tilbage til forsiden",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "læs mere; læs hele artiklen; læs artiklen; læs hele historien; læs videre; \
             fortsæt med at læse; fortsæt læsning; læs; mere; mere information; mere info; \
             vis mere; vis flere; vis alle; vis mindre; se mere; se alle; se flere; indlæs flere; \
             hent flere; alle nyheder; alle artikler; flere artikler; klik her; her; detaljer; \
             gå til artikel; se video; afspil; lyt; se billeder; udforsk; artiklen fortsætter",
        ),
        start(
            ReadMore,
            "læs mere; læs hele; fortsæt med at; mere information; se alle; klik her; \
             artiklen fortsætter; vis dette opslag; et opslag delt af; læs mere her",
        ),
        end(
            ReadMore,
            "læs mere; læs hele artiklen; læs videre; fortsæt læsning; klik her; se mere; \
             læs mere her",
        ),
        // Labels.
        whole(
            Tags,
            "tags; tag; emner; emneord; nøgleord; kategori; kategorier; emne; læs mere om; \
             relaterede emner",
        ),
        start(
            Tags,
            "tags:; emner:; emne:; nøgleord:; kategori:; kategorier:; udgivet i; skrevet i; \
             tagget med",
        ),
        // Advertising labels.
        whole(
            Advert,
            "annonce; annoncer; reklame; sponsoreret; sponsoreret indhold; betalt indhold; \
             kommercielt samarbejde; i samarbejde med; annoncørbetalt indhold; \
             artiklen fortsætter efter annoncen; artiklen fortsætter under annoncen; tilbud; \
             rabatkoder; sponsor; sponsorer; reklamelinks; luk annonce",
        ),
        start(
            Advert,
            "annonce:; annonce; sponsoreret af; artiklen fortsætter; i samarbejde med:; \
             denne artikel indeholder; indeholder reklamelinks; reklame:",
        ),
        inside(
            Advert,
            "reklamelinks; affiliate-links; affiliatelinks; efter annoncen; under annoncen",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; billede; billeder; kilde; kilder; fotograf; illustration; arkivfoto; \
             pressefoto; privatfoto; ritzau; ritzau scanpix; scanpix; billedtekst; video; grafik; \
             genrefoto",
        ),
        start(
            Credit,
            "foto:; fotos:; foto af; billede:; kilde:; kilder:; fotograf:; illustration:; \
             arkivfoto; pressefoto; privatfoto; grafik:; tekst og foto",
        ),
        inside(Credit, "foto: ; kilde: ; (foto:; /ritzau; /scanpix; ritzau scanpix; (arkivfoto)"),
        // Bylines.
        whole(
            Byline,
            "af; skrevet af; forfatter; journalist; redaktør; redaktionen; af redaktionen; \
             udgivet af; tekst; skribent; korrespondent; debattør; reporter; debatredaktør; \
             chefredaktør",
        ),
        start(
            Byline,
            "af:; skrevet af; forfatter:; tekst:; udgivet af; skribent:; redaktør:; oversat af; \
             journalist:; opslået af",
        ),
        name(Byline, "af; skrevet af; forfatter; tekst; skribent"),
        inside(Byline, "| af ; skrevet af"),
        // Dates of publication.
        whole(
            Published,
            "publiceret; udgivet; offentliggjort; offentliggjort den; dato; udgivelsesdato; \
             oprettet; timer siden; time siden; minutter siden; minut siden; min siden; \
             dage siden; dag siden; uger siden; uge siden; måneder siden; måned siden; år siden; \
             i dag; i går; lige nu; for timer siden; sendt",
        ),
        start(Published, "publiceret:; udgivet:; offentliggjort:; dato:"),
        date(
            Published,
            "publiceret; publiceret den; udgivet; udgivet den; udgivet d; offentliggjort; \
             offentliggjort den; dato; udgivelsesdato; oprettet; oprettet den; skrevet den; \
             i dag; i går; lagt op",
        ),
        inside(Published, "publiceret ; publiceret: ; udgivet den; offentliggjort den"),
        end(Published, "timer siden; minutter siden; dage siden"),
        // Dates of change.
        whole(
            Updated,
            "opdateret; sidst opdateret; senest opdateret; opdateret den; ændret; sidst ændret; \
             opdatering; sidst revideret",
        ),
        start(Updated, "opdateret:; sidst opdateret; senest opdateret"),
        date(
            Updated,
            "opdateret; opdateret den; opdateret d; sidst opdateret; senest opdateret; \
             sidst ændret; ændret; opdatering; sidst revideret",
        ),
        inside(Updated, "opdateret: ; opdateret ; sidst opdateret; senest opdateret"),
        // Jumps within the page.
        whole(
            Skip,
            "gå til indhold; gå til hovedindhold; gå til indholdet; spring til indhold; \
             spring til hovedindhold; spring over; spring til navigation; hop til indhold; \
             hop til indholdet; videre til indhold; videre til indholdet; til toppen; til top; \
             tilbage til toppen; op; gå til top",
        ),
        start(Skip, "gå til indhold; gå til hovedindhold; spring til; hop til; videre til indhold"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "søg; søgning; søg efter; søg her; søg på; søgeresultater; søgeord; \
             avanceret søgning; åbn søgning; luk søgning; hvad leder du efter; resultater; \
             ingen resultater; filtrer; filter; sorter; sortér; sorter efter; ryd; nulstil; vælg; \
             send; annuller; ok; find",
        ),
        start(
            Search,
            "søg efter:; søg:; søgeresultater for; sorter efter; ingen resultater; hvad leder du",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "læsetid; læsetid min; læsetid minutter; min læsetid; minutters læsning; \
             minutters læsetid; min; minutter; visninger; læst gange; ord; min at læse; læs på min",
        ),
        start(ReadTime, "læsetid; læsetid:; visninger:"),
        inside(ReadTime, "min læsetid; min. læsetid; minutters læsning; læsetid:; læsetid"),
        // To neighbouring pages.
        whole(
            Pagination,
            "næste; forrige; næste side; forrige side; næste artikel; forrige artikel; \
             næste indlæg; forrige indlæg; ældre indlæg; nyere indlæg; ældre; nyere; første; \
             sidste; side; side af; sider; indlægsnavigation; forrige næste; næste billede; \
             tidligere indlæg",
        ),
        start(
            Pagination,
            "næste artikel; forrige artikel; næste indlæg; forrige indlæg; næste side; \
             forrige side; næste:; forrige:; side af",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "om forfatteren; om skribenten; forfatteren; flere artikler af; alle artikler af; \
             se alle indlæg; vis alle indlæg; vis alle indlæg af; artikler af; \
             mere fra forfatteren",
        ),
        start(
            AuthorBox,
            "om forfatteren; om skribenten; flere artikler af; alle artikler af; \
             vis alle indlæg af; se alle indlæg af",
        ),
        // Shops.
        whole(
            Shop,
            "læg i kurv; tilføj til kurv; læg i indkøbskurv; kurv; indkøbskurv; din kurv; \
             din kurv er tom; kurven er tom; køb; køb nu; bestil; bestil nu; kasse; til kassen; \
             gå til kassen; fri fragt; gratis fragt; fragt; levering; leveringstid; returnering; \
             retur; betaling; på lager; ikke på lager; udsolgt; antal; pris; priser; total; \
             i alt; subtotal; varenummer; varenr; beskrivelse; produktbeskrivelse; \
             specifikationer; anmeldelser; skriv en anmeldelse; ønskeliste; favoritter; \
             sammenlign; bestsellere; nyheder; tilbud; udsalg; mærker; størrelse; farve; \
             størrelsesguide; gavekort; butikker; find butik; inkl moms; fortsæt med at handle",
        ),
        start(
            Shop,
            "læg i kurv; fri fragt; gratis fragt; på lager; pris:; din kurv; varenummer:; \
             leveringstid",
        ),
        inside(Shop, "læg i kurv; fri fragt; inkl. moms"),
        // What the site's programs say.
        whole(
            Technical,
            "indlæser; henter; vent venligst; vent; fejl; der opstod en fejl; \
             siden blev ikke fundet; ikke fundet; prøv igen; opdater; aktiver javascript; \
             link kopieret; kopieret; tak; besked sendt; fuld skærm; undertekster; \
             dette felt er påkrævet; drevet af wordpress",
        ),
        start(
            Technical,
            "aktiver javascript; din browser; du bruger en forældet; der opstod en fejl; \
             beklager; siden du leder; drevet af wordpress; stolt drevet af",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "print; udskriv; udskriv artikel; print artikel; printvenlig; download; download pdf; \
             hent; hent pdf; gem; gem artikel; læs senere; tilføj til favoritter; bogmærk; \
             kopier; kopier link; link; permalink; citer; rediger; rapporter; tekststørrelse; \
             lyt til artiklen; hør artiklen; læs op; oversæt; tilføj til kalender; indstillinger; \
             rss",
        ),
        start(
            Tools,
            "print artikel; download pdf; kopier link; lyt til artiklen; permalink:; \
             bogmærk permalinket",
        ),
    ],
    function_words: "ad af aldrig alle alt altid anden andet at bag begge blandt blev blive \
        bliver bort da de dem den denne der deres derfor det dette dig din disse dog du efter \
        eller en end endnu er et fik flere for fordi forskellige fra få får før først gennem gør \
        ham han har havde have hele hende hendes her hos hun hvad hvem hver hvilken hvis hvor \
        hvordan hvorfor i ifølge igen ikke ind inden ingen ja jeg jer jo kan kom kommer kun \
        kunne lidt man mange med meget mellem men mens mere mest mig min mod mødt måske ned nej \
        noget nogle nu når og også om op os over på sammen samt selv ses siden sig sin skal \
        skulle som stadig så sådan thi til tilbage ud uden under var ved vi via vil ville vor \
        være været",
};
