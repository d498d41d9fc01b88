//! Dutch.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "nl",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "gerelateerd; gerelateerde artikelen; gerelateerde artikels; gerelateerd artikel; \
             gerelateerde berichten; gerelateerd nieuws; gerelateerde onderwerpen; \
             gerelateerde video's; gerelateerde producten; gerelateerde content; \
             verwante artikelen; verwante berichten; vergelijkbare artikelen; \
             vergelijkbare producten; soortgelijke artikelen; meer over dit onderwerp; \
             meer artikelen; meer nieuws; meer verhalen; meer berichten; meer lezen; \
             meer video's; andere artikelen; andere berichten; ander nieuws; overige artikelen; \
             lees ook; lees verder; lees meer over; lees ook deze artikelen; lees ook deze; \
             lees ook deze verhalen; bekijk ook; kijk ook; zie ook; luister ook; \
             misschien vind je dit ook leuk; misschien vind je dit ook interessant; \
             misschien ook interessant; ook interessant; ook leuk; ook lezen; \
             dit vind je misschien ook leuk; dit vind je misschien ook interessant; \
             dit is misschien ook iets voor jou; dit vindt u misschien ook interessant; \
             bekijk ook deze artikelen; deze artikelen vind je misschien ook interessant; \
             interessant voor jou; interessante artikelen; aanbevolen; aanbevolen artikelen; \
             aanbevolen voor jou; aanbevolen voor u; aanraders; aanrader; aanbevelingen; \
             onze aanbevelingen; voor jou; voor jou geselecteerd; voor u geselecteerd; leestips; \
             leestip; tips van de redactie; niet te missen; niet missen; mis het niet; \
             uit het archief; dossier; dossiers; uitgelicht; anderen lazen ook; \
             anderen bekeken ook; andere lezers lazen ook; klanten kochten ook; \
             elders op het web; meer uit; in dit dossier; ook in het nieuws; lees meer",
        ),
        start(
            Related,
            "lees ook; lees ook:; lees hier meer; lees meer over; lees verder:; bekijk ook; \
             bekijk:; kijk ook; luister ook; zie ook; ook interessant:; meer weten over; \
             meer lezen over; misschien vind je dit; dit vind je misschien; \
             gerelateerde artikelen; lees het interview; leestip:; video:; lees alles over; \
             luister:; kijk:",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "meest gelezen; best gelezen; meestgelezen; meest gelezen artikelen; meest bekeken; \
             best bekeken; meest gedeeld; meest besproken; meest recent; meest recente; \
             meest recente artikelen; meest populair; populair; populaire artikelen; \
             populaire berichten; populaire onderwerpen; populaire producten; nu populair; \
             trending; trending nu; net binnen; het laatste nieuws; laatste nieuws; \
             laatste artikelen; laatste berichten; laatste updates; laatste video's; nieuwste; \
             nieuwste artikelen; nieuwste berichten; nieuwste video's; het nieuwste; recent; \
             recente artikelen; recente berichten; recent nieuws; nieuws; actueel; \
             nieuwsoverzicht; hoofdpunten; het belangrijkste nieuws; belangrijkste nieuws; \
             topverhalen; uitgelicht; in het nieuws; vandaag; vandaag in het nieuws; live; \
             liveblog; snelnieuws; kort nieuws; nieuwsflits; headlines; koppen; net gepubliceerd; \
             keuze van de redactie; redactie tips; foto van de dag; video van de dag; nieuw; \
             112-nieuws; aanraders van de redactie; top 5",
        ),
        start(
            MostRead,
            "meest gelezen; laatste nieuws over; het laatste nieuws over; laatste nieuws uit; \
             meer nieuws uit",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "reactie; reacties; geen reacties; nog geen reacties; alle reacties; bekijk reacties; \
             bekijk alle reacties; toon reacties; toon alle reacties; lees reacties; \
             verberg reacties; meer reacties; laad meer reacties; reageer; \
             reageer op dit artikel; reageer als eerste; reageren; plaats een reactie; \
             plaats reactie; plaats je reactie; plaats uw reactie; laat een reactie achter; \
             laat een antwoord achter; laat je reactie achter; geef een reactie; \
             geef een reactie reactie annuleren; geef je reactie; geef je mening; geef uw mening; \
             schrijf een reactie; voeg een reactie toe; reactie plaatsen; reactie toevoegen; \
             reactie annuleren; annuleer reactie; antwoord annuleren; antwoord; antwoorden; \
             beantwoorden; bekijk antwoorden; discussie; praat mee; doe mee aan de discussie; \
             discussieer mee; jouw reactie; uw reactie; jouw mening; je mening; \
             wees de eerste die reageert; wees de eerste om te reageren; reacties gesloten; \
             reacties zijn gesloten; reageren is niet mogelijk; reageren is niet meer mogelijk; \
             reacties uitgeschakeld; recente reacties; laatste reacties; \
             je e-mailadres wordt niet gepubliceerd; het e-mailadres wordt niet gepubliceerd; \
             uw e-mailadres wordt niet gepubliceerd; vereiste velden zijn gemarkeerd met; \
             verplichte velden; verplicht veld; verplicht; vereist; log in om te reageren; \
             inloggen om te reageren; meld je aan om te reageren; rapporteer; rapporteer reactie; \
             meld misbruik; huisregels; reactieregels; zegt; schreef; nieuwste eerst; \
             oudste eerst; reacties rss; reacties feed; berichtenfeed; lezersbrieven; \
             ingezonden brieven; wat vind jij",
        ),
        start(
            Comments,
            "geef een reactie; laat een reactie achter; laat een antwoord achter; \
             plaats een reactie; reacties op; reageer op; reageer op dit; om te reageren; \
             om een reactie; om reacties te; je moet ingelogd; je moet inloggen; u moet ingelogd; \
             u moet inloggen; je dient ingelogd; u dient ingelogd; log in om te; inloggen om te; \
             wees de eerste die; je e-mailadres wordt; uw e-mailadres wordt; \
             het e-mailadres wordt; vereiste velden zijn; mijn naam, e-mail; \
             mijn naam, e-mailadres; stuur mij een e-mail als; stuur mij een bericht; \
             laat het me weten; deze site gebruikt akismet; ontdek hoe de data van je reactie; \
             bekijk hoe je reactie-gegevens; wat vind jij van; wat vind je van; wat vindt u van; \
             praat mee over; reacties zijn; laat het ons weten in de",
        ),
        inside(
            Comments,
            "in de reacties; in de comments; laat een reactie achter; laat hieronder een reactie",
        ),
        // Share and follow bars.
        whole(
            Share,
            "deel; delen; deel dit; deel dit artikel; deel dit bericht; deel deze pagina; \
             deel via; deel op; deel op facebook; deel op twitter; deel op x; deel op linkedin; \
             deel op whatsapp; deel op social media; deel via e-mail; deel via whatsapp; \
             deel met; deel dit via; deel dit verhaal; dit delen; delen op facebook; \
             delen op twitter; delen op linkedin; delen via; delen via e-mail; \
             delen via whatsapp; delen met; artikel delen; pagina delen; gedeeld; \
             kopieer en deel; e-mail; e-mail dit; mail; mail dit artikel; mail een vriend; \
             stuur door; doorsturen; stuur naar een vriend; verstuur via e-mail; tip een vriend; \
             tweet; tweeten; vind ik leuk; vind-ik-leuk; vind ik leuk laden; like; volg; \
             volg ons; volg ons op; volg ons via; volg ons op facebook; volg ons op instagram; \
             volg ons op social media; volg ons ook op; volgen; volg mij; volg dit onderwerp; \
             volg deze auteur; volgend; volgers; social media; sociale media; \
             blijf op de hoogte via; vind ons op; wordt in een nieuw venster geopend; \
             word lid van onze community",
        ),
        start(
            Share,
            "deel dit; deel op; deel via; delen:; deel:; klik om te delen; klik om dit te; \
             klik om af te drukken; volg ons op; volg ons via; volg ons; volg hem op; \
             volg haar op; volg mij op; volg het laatste; vind-ik-leuk:; like ons; like onze; \
             vind ons op; abonneer je op ons youtube; volg ons kanaal",
        ),
        inside(
            Share,
            "volg ons op; wordt in een nieuw venster geopend; deel dit artikel; \
             onze facebookpagina; ons whatsapp-kanaal",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "abonneren; abonneer; abonneer je; abonneer nu; abonneer je nu; abonneer u; \
             abonneer je op de nieuwsbrief; abonneer je op onze nieuwsbrief; abonnement; \
             abonnementen; abonnement nemen; neem een abonnement; neem nu een abonnement; \
             word abonnee; abonnee worden; abonnee; abonnees; al abonnee; ben je al abonnee; \
             bent u al abonnee; alleen voor abonnees; exclusief voor abonnees; voor abonnees; \
             dit artikel is alleen voor abonnees; premium; premium artikel; plus; nieuwsbrief; \
             nieuwsbrieven; onze nieuwsbrief; de nieuwsbrief; nieuwsbrief ontvangen; \
             schrijf je in; schrijf je nu in; schrijf je in voor de nieuwsbrief; \
             schrijf je in voor onze nieuwsbrief; schrijf u in; inschrijven; \
             inschrijven nieuwsbrief; inschrijven voor de nieuwsbrief; aanmelden; \
             aanmelden nieuwsbrief; aanmelden voor de nieuwsbrief; meld je aan; meld je nu aan; \
             meld je aan voor de nieuwsbrief; meld je aan voor onze nieuwsbrief; meld u aan; \
             uitschrijven; afmelden; ontvang de nieuwsbrief; ontvang onze nieuwsbrief; \
             ontvang updates; blijf op de hoogte; blijf op de hoogte van het laatste nieuws; \
             mis niets; niets meer missen; meldingen; notificaties; notificaties inschakelen; \
             push-berichten; word lid; lid worden; lid worden?; steun ons; steun ons werk; \
             doneer; doneer nu; doneren; word donateur; donateur worden; probeer gratis; \
             gratis proberen; probeer nu; nu proberen; probeer 1 maand gratis; digitale krant; \
             krant; e-paper; papieren krant; bezorging; bezorgklacht; cadeau geven; geef cadeau; \
             artikel cadeau geven; je e-mailadres; jouw e-mailadres; uw e-mailadres; \
             vul je e-mailadres in; e-mailadres; e-mail adres; emailadres; naam; voornaam; \
             achternaam; je naam; uw naam; download de app; onze app; apps; de app; nee bedankt; \
             nee, bedankt; niet nu; verder lezen",
        ),
        start(
            Subscribe,
            "abonneer je op; abonneer u op; abonneer je; schrijf je in; schrijf u in; \
             meld je aan; meld u aan; meld je hier; ontvang onze; ontvang elke; \
             ontvang dagelijks; ontvang wekelijks; ontvang gratis; ontvang het laatste nieuws; \
             onze nieuwsbrief; blijf op de hoogte; mis niets; mis geen; om verder te lezen; \
             lees verder met; dit artikel is exclusief; dit artikel is alleen; dit artikel lezen; \
             al abonnee; ben je al; ben jij al; bent u al; heb je al een abonnement; \
             nog geen abonnee; nog geen abonnement; nog geen lid; word abonnee; word donateur; \
             steun ons; met jouw steun; door je in te schrijven; door je aan te melden; \
             vul je e-mailadres; vul hier je; vul uw e-mailadres; je kunt je op elk moment; \
             u kunt zich op elk moment; uitschrijven kan; afmelden kan; download de app; \
             download onze; bedankt voor je aanmelding; bedankt voor het lezen; \
             vond je dit artikel; vond je dit een; lees onbeperkt; krijg toegang; \
             krijg onbeperkt; probeer nu; maandelijks opzegbaar",
        ),
        inside(
            Subscribe,
            "onze nieuwsbrief; nieuwsbrief ontvangen; voor de nieuwsbrief; in je inbox; \
             in uw inbox; in je mailbox; alleen voor abonnees; exclusief voor abonnees; \
             elk moment uitschrijven; elk moment afmelden; maandelijks opzegbaar; \
             onbeperkt toegang; onbeperkte toegang",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "voorwaarden; algemene voorwaarden; gebruiksvoorwaarden; gebruikersvoorwaarden; \
             verkoopvoorwaarden; leveringsvoorwaarden; actievoorwaarden; privacy; privacybeleid; \
             privacy beleid; privacyverklaring; privacy verklaring; privacystatement; \
             privacy statement; privacy & cookies; privacy en cookies; privacy- en cookiebeleid; \
             privacy- en cookieverklaring; privacy policy; gegevensbescherming; cookies; \
             cookiebeleid; cookie beleid; cookieverklaring; cookie statement; cookiestatement; \
             disclaimer; proclaimer; colofon; copyright; auteursrecht; auteursrechten; \
             alle rechten voorbehouden; licentie; licenties; toegankelijkheid; \
             toegankelijkheidsverklaring; juridisch; juridische informatie; \
             wettelijke bepalingen; wettelijke vermeldingen; gedragscode; redactiestatuut; \
             journalistieke code; huisregels; klachten; klachtenregeling; responsible disclosure; \
             kwetsbaarheid melden; avg; retourbeleid; retourneren; herroepingsrecht; garantie; \
             bronvermelding; missie en statuten; anbi; rectificaties; correcties; \
             modern slavery statement",
        ),
        start(
            Legal,
            "alle rechten voorbehouden; copyright ©; niets uit deze; niets van deze; \
             het is niet toegestaan; op alle artikelen; op dit artikel rust; \
             op deze website zijn; kvk; kvk:; kvk-nummer; btw-nummer; btw:; btw nr; \
             verantwoordelijke uitgever; disclaimer:; deze site wordt beschermd; \
             dit werk valt onder; privacyverklaring:; algemene voorwaarden",
        ),
        inside(
            Legal,
            "alle rechten voorbehouden; algemene voorwaarden; privacybeleid; privacyverklaring; \
             privacystatement; privacy statement; cookiebeleid; cookieverklaring; \
             gebruiksvoorwaarden; zonder voorafgaande; schriftelijke toestemming; \
             creative commons; affiliate links; affiliate-links; affiliatelinks; persoonsgegevens",
        ),
        // Consent banners.
        whole(
            Consent,
            "accepteren; accepteer; alles accepteren; accepteer alles; alle accepteren; \
             alle cookies accepteren; accepteer alle cookies; accepteer cookies; \
             cookies accepteren; accepteren en sluiten; accepteren en doorgaan; akkoord; \
             akkoord en doorgaan; ik ga akkoord; ga akkoord; ja, ik ga akkoord; ik accepteer; \
             begrepen; ik begrijp het; oké; ok; prima; weigeren; alles weigeren; weiger; \
             weiger alles; alle cookies weigeren; cookies weigeren; afwijzen; alles afwijzen; \
             niet akkoord; alleen noodzakelijk; alleen noodzakelijke cookies; \
             alleen functionele cookies; instellingen; cookie-instellingen; cookie instellingen; \
             cookie-instellingen wijzigen; cookies beheren; beheer cookies; beheer toestemming; \
             toestemming beheren; beheer cookie toestemming; beheer opties; voorkeuren; \
             voorkeuren beheren; voorkeuren opslaan; bewaar voorkeuren; bekijk voorkeuren; \
             privacy-instellingen; privacy instellingen; privacyvoorkeuren; aanpassen; \
             zelf instellen; meer opties; opslaan; instellingen opslaan; instellingen aanpassen; \
             selectie toestaan; selectie opslaan; alles toestaan; toestaan; toestemming; \
             altijd actief; noodzakelijk; noodzakelijke cookies; strikt noodzakelijke cookies; \
             functioneel; functionele cookies; analytische cookies; statistieken; \
             marketing cookies; wij gebruiken cookies; we gebruiken cookies; \
             deze website gebruikt cookies; deze site gebruikt cookies; onze partners; \
             toon details; jouw privacy; uw privacy; we geven om je privacy; \
             wij waarderen uw privacy",
        ),
        start(
            Consent,
            "wij gebruiken cookies; we gebruiken cookies; wij en onze partners; \
             we en onze partners; deze website gebruikt cookies; \
             deze website maakt gebruik van cookies; deze site gebruikt cookies; \
             deze site maakt gebruik van cookies; onze website gebruikt cookies; \
             onze website maakt gebruik van; onze site gebruikt; wij maken gebruik van cookies; \
             om de beste ervaringen te bieden; de technische opslag; door verder te gaan; \
             door op accepteren; door op akkoord; door gebruik te maken van; \
             noodzakelijke cookies; cookies zijn kleine; met jouw toestemming; \
             met uw toestemming; je kunt je voorkeuren; u kunt uw voorkeuren; \
             je kunt je toestemming; u kunt uw toestemming; voor deze inhoud; om deze inhoud",
        ),
        inside(
            Consent,
            "gebruikt cookies; gebruiken cookies; gebruik van cookies; plaatsen cookies; \
             cookies en vergelijkbare; cookies geplaatst; jouw toestemming; je toestemming; \
             uw toestemming; gerechtvaardigd belang; gepersonaliseerde advertenties; \
             cookie-instellingen",
        ),
        // Accounts.
        whole(
            Account,
            "inloggen; log in; login; uitloggen; log uit; aanmelden; registreren; registreer; \
             registreer nu; account aanmaken; maak een account; maak een account aan; \
             maak gratis een account aan; account maken; nieuw account; account; mijn account; \
             je account; mijn profiel; profiel; mijn gegevens; mijn omgeving; mijn abonnement; \
             mijn bestellingen; mijn favorieten; mijn lijst; leeslijst; mijn leeslijst; \
             bewaarde artikelen; gebruikersnaam; gebruiker; wachtwoord; wachtwoord vergeten; \
             wachtwoord kwijt; wachtwoord herstellen; wachtwoord opnieuw instellen; \
             nieuw wachtwoord; onthoud mij; onthoud me; ingelogd blijven; blijf ingelogd; welkom; \
             welkom terug; nog geen account; heb je al een account; al een account; \
             inloggen / registreren; inloggen of registreren; inloggen met google; \
             inloggen met facebook; doorgaan met google; klant worden; mijn nieuws; klantenlogin",
        ),
        start(
            Account,
            "inloggen met; log in met; log in op; log in of; inloggen of; nog geen account; \
             heb je al een; heb je nog geen; heeft u al een; maak een account; je bent ingelogd; \
             u bent ingelogd; ingelogd als; wachtwoord vergeten; welkom terug; \
             je bent niet ingelogd",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "home; homepage; homepagina; startpagina; naar de homepage; naar home; \
             terug naar home; terug naar de homepage; terug; ga terug; terug naar overzicht; \
             terug naar het overzicht; menu; hoofdmenu; hoofdnavigatie; navigatie; menu openen; \
             menu sluiten; open menu; sluit menu; toon menu; sluiten; sluit; openen; sitemap; \
             over ons; over mij; over; wie zijn wij; wie we zijn; ons team; het team; team; \
             onze geschiedenis; geschiedenis; missie; missie en visie; organisatie; bedrijf; \
             redactie; de redactie; medewerkers; contact; contacten; contact opnemen; \
             neem contact op; neem contact met ons op; contacteer ons; contactformulier; \
             contactgegevens; klantenservice; service; klantenservice & contact; hulp; help; \
             veelgestelde vragen; veel gestelde vragen; vragen; faq; ondersteuning; support; \
             werken bij; werken bij ons; vacatures; vacature; jobs; banen; stage; pers; \
             persberichten; persbericht; perskamer; adverteren; adverteer; adverteren bij; \
             advertentie plaatsen; adverteerders; partners; onze partners; partner worden; \
             sponsors; personeelsadvertenties; familieberichten; overlijdensberichten; weer; \
             het weer; verkeer; horoscoop; puzzels; puzzel; spelletjes; sudoku; kruiswoordpuzzel; \
             tv-gids; tv gids; radio; diensten; onze diensten; producten; onze producten; \
             rubrieken; alle rubrieken; categorieën; categorie; alle categorieën; onderwerpen; \
             alle onderwerpen; thema's; thema; dossiers; archief; archieven; agenda; evenementen; \
             kalender; video's; video; foto's; fotogalerij; fotoalbums; galerij; podcasts; \
             podcast; blogs; blog; columns; forum; links; handige links; nuttige links; \
             snel naar; direct naar; taal; talen; nederlands; kies taal; kies je taal; regio; \
             regio's; mijn regio; adres; telefoon; telefoonnummer; tel; fax; openingstijden; \
             openingsuren; locatie; locaties; route; routebeschrijving; bereikbaarheid; \
             documenten; publicaties; downloads; shop; winkel; webshop; community; acties; \
             winacties; prijsvragen; je bent hier; u bent hier; kruimelpad; inhoud; \
             inhoudsopgave; in dit artikel; op deze pagina; overzicht; meer; toon meer; index; \
             footer; voettekst; zijbalk; geen categorie; uncategorized; mobiele versie; \
             desktopversie; donkere modus; lichte modus; lettergrootte; onze sites; andere sites; \
             meer van; tip de redactie; tip ons; heb je een tip; stuur een tip; fout melden; \
             meld een fout; fout gezien; foutje gezien; was dit artikel nuttig; ja nee; \
             offerte aanvragen; vraag offerte aan; afspraak maken; maak een afspraak; boek nu; \
             reserveren; aanvragen; informatie aanvragen; lid worden; volledig scherm",
        ),
        start(
            Navigation,
            "je bent hier; u bent hier; u bevindt zich hier; contact:; telefoon:; tel.:; tel:; \
             fax:; e-mail:; email:; adres:; openingstijden:; heb je een tip; heb jij een tip; \
             heeft u een tip; heb je vragen; heeft u vragen; tip de redactie; fout gezien; \
             foutje gezien; zie je een fout; mail naar; mail de redactie; inhoud:; \
             inhoudsopgave:; in dit artikel:; in dit artikel lees je; voor meer informatie; \
             meer informatie:; persinformatie:; noot voor de redactie; home:; ga naar de homepage",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "lees meer; lees verder; lees het artikel; lees het hele artikel; \
             lees het volledige artikel; lees artikel; lees alles; lees het hele verhaal; \
             lees hier verder; lees hier meer; verder lezen; verder; meer lezen; meer; \
             meer informatie; meer info; meer weten; meer details; meer nieuws; meer laden; \
             meer tonen; meer artikelen; toon meer; toon alles; toon alle; toon minder; bekijk; \
             bekijk alles; bekijk alle; bekijk meer; bekijk artikel; bekijk het artikel; \
             bekijk alle artikelen; bekijk alle berichten; bekijk video; bekijk de video; \
             bekijk foto's; bekijk hier; bekijk minder; laad meer; laad meer artikelen; \
             laad meer berichten; alle artikelen; alle berichten; alles bekijken; alles; \
             alle nieuws; al het nieuws; ga naar; ga naar artikel; ga naar de website; \
             naar het artikel; naar de website; naar artikel; klik hier; hier; details; ontdek; \
             ontdek meer; ontdek nu; luister; luister nu; beluister; speel af; afspelen; \
             vergroot; vergroot afbeelding; uitklappen; inklappen; kijk; kijk terug; \
             naar overzicht; het hele artikel lezen",
        ),
        start(
            ReadMore,
            "lees meer; lees verder; lees het hele; lees het volledige; meer lezen; \
             meer informatie; meer weten; bekijk alle; bekijk hier alle; klik hier; \
             lees hier verder; lees hier het; dit bericht op instagram bekijken; \
             een bericht gedeeld door; de tekst gaat verder; tekst gaat verder; \
             artikel gaat verder; het artikel gaat verder; wil je meer weten",
        ),
        end(
            ReadMore,
            "lees meer; lees verder; klik hier; meer informatie; bekijk meer; verder lezen; \
             lees het volledige artikel; meer info; lees hier meer",
        ),
        // Labels.
        whole(
            Tags,
            "tags; tag; labels; label; trefwoorden; onderwerpen; onderwerp; thema's; thema; \
             categorie; categorieën; geplaatst in; gepubliceerd in; getagd; getagd met; rubriek; \
             meer over; meer over deze onderwerpen; in dit artikel; gerelateerde tags",
        ),
        start(
            Tags,
            "tags:; labels:; trefwoorden:; onderwerpen:; categorie:; categorieën:; geplaatst in; \
             gepubliceerd in; getagd met; getagd:; rubriek:; thema:; opgeslagen onder; \
             geplaatst onder; dit bericht werd geplaatst in; in de categorie",
        ),
        // Advertising labels.
        whole(
            Advert,
            "advertentie; advertenties; reclame; gesponsord; gesponsorde inhoud; \
             gesponsord artikel; gesponsorde content; gesponsorde links; gesponsord door; \
             advertorial; partnerbijdrage; partner content; partnercontent; branded content; \
             in samenwerking met; aangeboden door; mede mogelijk gemaakt door; powered by; \
             betaalde samenwerking; betaalde content; promotie; \
             advertentie - lees hieronder verder; artikel gaat verder onder advertentie; \
             artikel gaat verder onder de advertentie; lees verder onder de advertentie; \
             tekst gaat verder onder de advertentie; sponsors; sponsor; aanbieding; aanbiedingen; \
             kortingscodes; korting; deals; adverteerder; lees verder na de advertentie; \
             verwijder advertentie; affiliate; adblocker; mogelijk gemaakt door; commercieel",
        ),
        start(
            Advert,
            "advertentie:; gesponsord door; gesponsord:; aangeboden door; in samenwerking met:; \
             mede mogelijk gemaakt; dit artikel bevat affiliate; deze post bevat; \
             dit artikel bevat reclame; wij ontvangen een; dit is een gesponsord; \
             dit is een advertorial; deze blog bevat; schakel je adblocker; \
             je gebruikt een adblocker; artikel gaat verder; tekst gaat verder onder; \
             lees verder na",
        ),
        inside(
            Advert,
            "affiliate links; affiliatelinks; affiliate-links; bevat affiliate; adblocker; \
             onder de advertentie; na de advertentie; kleine commissie; gesponsorde",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; foto's; beeld; bron; bronnen; fotograaf; fotografie; afbeelding; illustratie; \
             archieffoto; archiefbeeld; anp; foto anp; © anp; stockfoto; fotobijschrift; \
             bijschrift; video; infographic; screenshot; ter illustratie; foto ter illustratie; \
             eigen foto; eigen beeld; belga; foto belga; getty; via; rv; © rv; fotocredits; \
             novum; bekijk foto; stock",
        ),
        start(
            Credit,
            "foto:; foto's:; foto door; foto ter; foto ©; beeld:; beeld door; beeld ©; bron:; \
             bronnen:; bron foto; afbeelding:; afbeeldingen:; illustratie:; illustraties:; \
             illustratie door; fotografie:; fotografie door; fotograaf:; archieffoto:; video:; \
             fotocredit; fotocredits; fotobron; credits:; credit:; headerfoto:; omslagfoto:; \
             uitgelichte foto; uitgelichte afbeelding; tekst en beeld; tekst en foto's; \
             tekst & foto",
        ),
        inside(
            Credit,
            "(foto:; foto: ; beeld: ; bron: ; (bron:; (archieffoto); /anp; anp/; /belga; belga/; \
             hollandse hoogte; (foto ; © anp; © belga; anp foto",
        ),
        // Bylines.
        whole(
            Byline,
            "door; auteur; auteurs; geschreven door; redactie; door redactie; door onze redactie; \
             van de redactie; van onze redactie; door onze verslaggever; van onze verslaggever; \
             van onze correspondent; redacteur; verslaggever; correspondent; journalist; \
             freelance journalist; columnist; hoofdredacteur; eindredacteur; geplaatst door; \
             gepost door; gepubliceerd door; tekst; interview; ingezonden; freelancer; \
             medewerker; economieredacteur; politiek verslaggever",
        ),
        start(
            Byline,
            "door:; auteur:; auteurs:; geschreven door; tekst:; tekst door; geplaatst door; \
             gepost door; gepubliceerd door; door onze redactie; van onze redactie; \
             van onze verslaggever; van onze correspondent; door onze verslaggever; \
             door onze correspondent; redactie:; door redactie; interview door; vertaling:; \
             vertaald door; opgetekend door; een artikel van",
        ),
        name(Byline, "auteur; geschreven door; tekst; tekst door"),
        inside(Byline, "geschreven door; | door ; • door ; tekst:"),
        // Dates of publication.
        whole(
            Published,
            "gepubliceerd; gepubliceerd op; gepubliceerd om; geplaatst; geplaatst op; gepost op; \
             datum; publicatiedatum; op; uur geleden; uren geleden; minuten geleden; \
             minuut geleden; min geleden; dagen geleden; dag geleden; weken geleden; \
             week geleden; maanden geleden; maand geleden; jaar geleden; jaren geleden; \
             een uur geleden; een dag geleden; zojuist; vandaag; gisteren; aangemaakt op; \
             verschenen op; verschenen; lid sinds; leestijd en datum; uitgezonden op",
        ),
        start(Published, "gepubliceerd:; gepubliceerd op; datum:; publicatiedatum:; geplaatst op"),
        date(
            Published,
            "gepubliceerd; gepubliceerd op; gepubliceerd om; geplaatst; geplaatst op; gepost op; \
             gepost; datum; publicatiedatum; verschenen op; verschenen; aangemaakt op; \
             aangemaakt; toegevoegd op; uitgezonden op; geschreven op; eerste publicatie; \
             bericht van; persbericht van",
        ),
        inside(Published, "gepubliceerd op; geplaatst op; gepubliceerd:"),
        end(Published, "uur geleden; dagen geleden; minuten geleden"),
        // Dates of change.
        whole(
            Updated,
            "bijgewerkt; bijgewerkt op; bijgewerkt om; laatst bijgewerkt; laatst bijgewerkt op; \
             laatst gewijzigd; laatste update; update; aangepast; aangepast op; gewijzigd; \
             gewijzigd op; laatste wijziging; geüpdatet",
        ),
        start(
            Updated,
            "laatst bijgewerkt; laatst gewijzigd; laatste update:; dit artikel is bijgewerkt; \
             dit artikel is aangepast; deze pagina is voor het laatst; deze pagina is het laatst",
        ),
        date(
            Updated,
            "bijgewerkt; bijgewerkt op; bijgewerkt om; laatst bijgewerkt; laatst bijgewerkt op; \
             laatst gewijzigd; laatst gewijzigd op; laatste update; laatste wijziging; update; \
             aangepast; aangepast op; gewijzigd; gewijzigd op; geüpdatet; geüpdatet op",
        ),
        inside(
            Updated,
            "bijgewerkt op; laatst bijgewerkt; laatst gewijzigd; update:; laatste update",
        ),
        // Jumps within the page.
        whole(
            Skip,
            "ga naar de inhoud; ga naar inhoud; ga naar hoofdinhoud; ga naar navigatie; \
             ga naar zoeken; ga naar footer; ga naar het menu; direct naar inhoud; \
             direct naar de inhoud; direct naar artikelinhoud; direct naar hoofdinhoud; \
             meteen naar de inhoud; naar de inhoud; naar inhoud; naar hoofdinhoud; \
             spring naar inhoud; spring naar de inhoud; spring naar hoofdinhoud; \
             overslaan en naar de inhoud gaan; overslaan; doorgaan naar inhoud; \
             doorgaan naar hoofdcontent; door naar de inhoud; skip to content; terug naar boven; \
             naar boven; ga naar boven; scroll naar boven; omhoog; bovenkant",
        ),
        start(
            Skip,
            "ga naar de inhoud; ga naar inhoud; direct naar de inhoud; spring naar; \
             overslaan en naar; terug naar boven; doorgaan naar inhoud",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "zoek; zoeken; zoek naar; zoeken naar; zoeken op; zoek op; zoek op de site; \
             zoek op deze site; zoek in; zoekresultaten; zoekopdracht; zoekterm; zoekwoord; \
             zoekformulier; zoeken openen; zoeken sluiten; zoek:; uitgebreid zoeken; \
             geavanceerd zoeken; waar ben je naar op zoek; waar bent u naar op zoek; \
             waar zoek je naar; naar wat ben je op zoek; resultaten; geen resultaten; \
             geen resultaten gevonden; alle resultaten; filter; filters; filteren; filter op; \
             sorteer; sorteer op; sorteren; sorteren op; wissen; reset; selecteer; \
             selecteer een maand; selecteer maand; selecteer een categorie; kies; kies een; \
             verzenden; verstuur; versturen; annuleren; annuleer; toepassen; bevestigen; \
             relevantie; nieuwste; oudste; alle",
        ),
        start(
            Search,
            "zoek naar; zoeken naar:; zoek:; zoekresultaten voor; zoekresultaten:; \
             resultaten voor; sorteer op; sorteren op; filter op; geen resultaten; \
             waar ben je naar; typ en druk",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "leestijd; leestijd minuten; leestijd min; leestijd minuut; leestijd ca min; \
             leestijd circa minuten; geschatte leestijd; min leestijd; minuten leestijd; \
             minuut leestijd; minuten lezen; min lezen; minuten; min; leesduur; leesduur minuten; \
             keer gelezen; keer bekeken; weergaven; woorden; duur; luistertijd; min leesduur; \
             minuten leesduur; leestijd geschat",
        ),
        start(ReadTime, "leestijd; leesduur; geschatte leestijd; leestijd:; duur:; min leestijd"),
        inside(
            ReadTime,
            "min leestijd; minuten leestijd; leestijd:; min. leestijd; minuten lezen; min lezen; \
             leestijd",
        ),
        // To neighbouring pages.
        whole(
            Pagination,
            "volgende; vorige; volgend; vorig; volgende pagina; vorige pagina; volgend artikel; \
             vorig artikel; volgend bericht; vorig bericht; volgende artikel; vorige artikel; \
             volgende bericht; vorige bericht; oudere berichten; nieuwere berichten; \
             oudere artikelen; nieuwere artikelen; ouder; nieuwer; ouder bericht; \
             nieuwer bericht; eerste pagina; laatste pagina; eerste; laatste; pagina; pagina van; \
             pagina's; berichtnavigatie; bericht navigatie; berichten navigatie; paginering; \
             vorige volgende; volgende foto; vorige foto; volgende video; van; ga naar pagina; \
             reacties navigatie",
        ),
        start(
            Pagination,
            "volgend artikel; vorig artikel; volgende pagina; vorige pagina; volgend bericht; \
             vorig bericht; volgende:; vorige:; pagina van; volgende artikel:; vorige artikel:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "over de auteur; over de auteurs; over de schrijver; over de schrijfster; de auteur; \
             de auteurs; auteursprofiel; biografie; bio; meer van deze auteur; \
             meer van de auteur; meer artikelen van; alle artikelen van; alle berichten van; \
             bekijk alle berichten; bekijk alle artikelen; bekijk alle berichten van; \
             artikelen van; bekijk profiel; neem contact op met de auteur; andere artikelen van; \
             lees meer van; mail de auteur",
        ),
        start(
            AuthorBox,
            "over de auteur; over de auteurs; meer van deze auteur; meer artikelen van; \
             alle artikelen van; alle berichten van; bekijk alle berichten van; \
             bekijk alle artikelen van; de auteur:; lees meer artikelen van; \
             toon alle berichten van",
        ),
        name(AuthorBox, "over; meer van"),
        inside(
            AuthorBox,
            "is journalist bij; is redacteur bij; is redacteur van; freelance journalist; \
             is verslaggever bij; is correspondent",
        ),
        // Shops.
        whole(
            Shop,
            "in winkelwagen; in winkelmand; in winkelmandje; toevoegen aan winkelwagen; \
             toevoegen aan winkelmandje; voeg toe aan winkelwagen; winkelwagen; winkelmand; \
             winkelmandje; mijn winkelwagen; je winkelwagen; je winkelwagen is leeg; \
             uw winkelwagen is leeg; geen producten in de winkelwagen; bekijk winkelwagen; \
             afrekenen; naar de kassa; kassa; verder winkelen; bestellen; bestel; bestel nu; \
             nu bestellen; koop; koop nu; nu kopen; kopen; kopen bij; koop bij bol; \
             bekijk bij bol; gratis verzending; gratis bezorging; gratis bezorgd; verzending; \
             verzendkosten; bezorging; levering; levertijd; retourneren; gratis retourneren; \
             retour; betaalmethoden; betalen; op voorraad; niet op voorraad; uitverkocht; \
             beschikbaar; niet beschikbaar; aantal; prijs; prijzen; vanaf; adviesprijs; totaal; \
             subtotaal; artikelnummer; productomschrijving; omschrijving; beschrijving; \
             productinformatie; specificaties; kenmerken; beoordelingen; beoordeling; \
             klantbeoordelingen; recensies; schrijf een beoordeling; schrijf een review; reviews; \
             verlanglijst; verlanglijstje; favorieten; vergelijken; vergelijk; snel bekijken; \
             opties selecteren; kies opties; bestsellers; nieuw binnen; sale; korting; \
             aanbiedingen; merken; merk; maat; maten; kleur; maattabel; cadeaubon; cadeaubonnen; \
             bekijk prijs; bekijk aanbieding; bekijk deal; incl btw; inclusief btw; \
             vind een winkel; winkels",
        ),
        start(
            Shop,
            "in winkelwagen; toevoegen aan winkelwagen; gratis verzending; gratis bezorging; \
             voor uur besteld; prijs:; levertijd:; artikelnummer:; je winkelwagen; \
             uw winkelwagen; verzendkosten",
        ),
        inside(Shop, "in winkelwagen; gratis verzending; gratis bezorgd; incl. btw; excl. btw"),
        // What the site's programs say.
        whole(
            Technical,
            "laden; bezig met laden; aan het laden; even geduld; even geduld a.u.b; \
             een moment geduld; een ogenblik geduld; fout; er is een fout opgetreden; \
             er ging iets mis; er is iets misgegaan; pagina niet gevonden; \
             fout pagina niet gevonden; niet gevonden; toegang geweigerd; video niet beschikbaar; \
             niet beschikbaar; probeer opnieuw; opnieuw proberen; vernieuwen; herladen; \
             javascript is uitgeschakeld; schakel javascript in; link gekopieerd; gekopieerd; \
             bedankt; bericht verzonden; volledig scherm; dempen; ondertiteling; \
             dit veld is verplicht; laat dit veld leeg; gemaakt door; ontwikkeld door; \
             website door; ondersteund door wordpress; mogelijk gemaakt door wordpress",
        ),
        start(
            Technical,
            "schakel javascript; om deze video; je browser; uw browser; jouw browser; \
             je gebruikt een verouderde; u gebruikt een verouderde; deze video is niet; \
             deze inhoud is niet; sorry, deze; helaas, er; er is een fout opgetreden; \
             er ging iets mis; de pagina die; de opgevraagde pagina; website door; thema:; \
             webdesign:",
        ),
        inside(
            Technical,
            "javascript inschakelen; javascript ingeschakeld; javascript aan; \
             browser ondersteunt geen; browser ondersteunt niet; verouderde browser",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "print; printen; afdrukken; druk af; print dit artikel; artikel printen; printversie; \
             printvriendelijk; download; downloaden; download pdf; download de pdf; pdf; opslaan; \
             bewaar; bewaar artikel; bewaren; artikel bewaren; artikel opslaan; lees later; \
             later lezen; toevoegen aan favorieten; voeg toe aan favorieten; bladwijzer; kopieer; \
             kopieer link; kopiëren; link kopiëren; link; permalink; permanente link; citeren; \
             citeer; exporteren; bewerken; melden; rapporteren; tekstgrootte; lettergrootte; \
             tekst groter; tekst kleiner; voorlezen; lees voor; laat voorlezen; \
             luister naar dit artikel; vertalen; toevoegen aan agenda; voeg toe aan agenda; \
             insluiten; opties; cadeau; rss; rss-feed; samenvatting",
        ),
        start(
            Tools,
            "print dit; download de pdf; download pdf; kopieer link; link kopiëren; permalink:; \
             bookmark de permalink; luister naar dit artikel; lees voor; voeg toe aan; citeer dit",
        ),
    ],
    function_words: "aan achter al alle alleen als altijd ander andere anderen beide ben bent \
        bij binnen buiten daar daarom daarna dan dat de den deze dezelfde die dit doch doen door \
        dus echter een één eens eigenlijk elk elke en enige enkele er erg even ge geen geweest \
        geworden had hadden heb hebben hebt heeft hem hen het hier hierdoor hij hoe hoewel hun \
        iedereen ieder iemand iets ik in inmiddels is ja je jij jou jouw jullie kan kon kunnen \
        kunt laatste langs maar me meer meest men met mij mijn misschien moet moeten moest na \
        naar naast niemand niet niets nog nooit nu of om omdat onder ons onze ook op over per \
        sinds slechts soms steeds straks te tegen ten ter terug terwijl toch toen tot tijdens \
        tussen u uit uw van vanaf vanuit veel via volgens voor vooral waar waarom waarin was wat \
        we weer weg wel welke werd werden wie wij wil wilde willen worden wordt zal ze zei zelf \
        zelfs zich zij zijn zo zoals zonder zou zouden",
};
