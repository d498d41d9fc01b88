//! Romanian.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "ro",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "articole similare; articole asemănătoare; articole asociate; articole recomandate; \
             articole relaționate; știri similare; știri asemănătoare; pe aceeași temă; \
             pe același subiect; citește și; citeşte şi; citește mai multe despre; citiți și; \
             vezi și; vezi şi; alte articole; alte știri; alte știri din; mai multe articole; \
             mai multe știri; te-ar putea interesa; te-ar putea interesa și; v-ar putea interesa; \
             v-ar mai putea interesa; ți-ar putea plăcea; s-ar putea să-ți placă; \
             s-ar putea să te intereseze; recomandate; recomandări; recomandat; \
             recomandat pentru tine; recomandările redacției; recomandăm; produse similare; \
             subiecte similare; nu rata; citește în continuare; din aceeași categorie; \
             știri pe aceeași temă; de același autor",
        ),
        start(
            Related,
            "citește și; citeşte şi; citiți și; vezi și; vezi şi; citește:; citește mai mult:; \
             pe aceeași temă; te-ar putea interesa; recomandări:; video:; vezi:; \
             articol recomandat; nu rata",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "cele mai citite; cele mai citite știri; cele mai citite articole; cele mai populare; \
             cele mai noi; cele mai noi știri; cele mai recente; cele mai vizualizate; \
             cele mai comentate; cele mai distribuite; cele mai vizionate; populare; \
             populare acum; articole populare; știri populare; ultimele știri; ultimele stiri; \
             ultimele articole; ultimele noutăți; ultima oră; ultima ora; ultimă oră; știri; \
             stiri; știrile zilei; știrea zilei; noutăți; actualitate; în trend; trending; \
             articole recente; postări recente; recente; în direct; live; breaking news; acum; \
             titlurile zilei; top știri; exclusiv; alegerea editorului; noutati; cele mai căutate",
        ),
        start(MostRead, "cele mai citite; ultimele știri din; ultima oră:"),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "comentariu; comentarii; niciun comentariu; nici un comentariu; fără comentarii; \
             comentează; adaugă comentariu; adaugă un comentariu; lasă un comentariu; \
             lasă un răspuns; lasă un răspuns anulează răspunsul; scrie un comentariu; \
             postează comentariul; trimite comentariul; publică comentariul; anulează răspunsul; \
             răspunde; răspuns; răspunsuri; vezi comentariile; vezi toate comentariile; \
             toate comentariile; discuții; comentarii recente; ultimele comentarii; \
             comentariile sunt închise; comentariul tău; adresa ta de email nu va fi publicată; \
             câmpurile obligatorii sunt marcate cu; câmpuri obligatorii; obligatoriu; \
             autentifică-te pentru a comenta; raportează; spune; a spus; părerea ta; \
             intră în discuție",
        ),
        start(
            Comments,
            "lasă un răspuns; lasă un comentariu; adaugă un comentariu; adresa ta de email nu; \
             câmpurile obligatorii; trebuie să fii autentificat; trebuie sa fii autentificat; \
             pentru a comenta; pentru a publica un comentariu; salvează-mi numele; \
             acest site folosește akismet; află cum sunt procesate; comentarii la; ce părere ai; \
             ce părere aveți; anunță-mă",
        ),
        // Share and follow bars.
        whole(
            Share,
            "distribuie; distribuie pe facebook; distribuie pe twitter; distribuie articolul; \
             distribuie pe whatsapp; distribuiri; partajează; partajează pe facebook; trimite; \
             trimite prin email; trimite pe email; trimite unui prieten; recomandă; tweet; \
             apreciază; îmi place; urmărește; urmărește-ne; urmărește-ne pe; urmăriți-ne; \
             urmăriți-ne pe facebook; urmăriți-ne pe; urmăritori; rețele sociale; social media; \
             copiază linkul; abonați; fani; alătură-te",
        ),
        start(
            Share,
            "distribuie:; distribuie pe; distribuie articolul; partajează asta:; dă clic pentru; \
             urmărește-ne pe; urmăriți-ne pe; urmărește știrile; apreciază:; \
             intră în comunitatea; abonează-te la canalul",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "abonare; abonează-te; abonează-te la newsletter; abonați-vă; abonament; abonamente; \
             abonat; newsletter; buletin informativ; înscrie-te; înscriere; înregistrare; \
             înregistrează-te; dezabonare; notificări; activează notificările; adresa de email; \
             adresa ta de email; email; e-mail; nume; prenume; nume și prenume; \
             introdu adresa de email; donează; doneaza; susține-ne; sprijină-ne; devino membru; \
             descarcă aplicația; aplicația; exclusiv pentru abonați; premium; încearcă gratuit; \
             nu, mulțumesc",
        ),
        start(
            Subscribe,
            "abonează-te la; abonați-vă la; abonează-te:; înscrie-te; primește; vrei să primești; \
             pentru a citi; acest articol este; ești deja abonat; ai deja cont; introdu adresa; \
             descarcă aplicația; susține; dacă ți-a plăcut; prin abonare",
        ),
        inside(Subscribe, "la newsletter; newsletterul nostru; adresa de email; dezabona oricând"),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "termeni și condiții; termeni si conditii; termeni și condiții de utilizare; termeni; \
             condiții de utilizare; politica de confidențialitate; politica de confidentialitate; \
             confidențialitate; politica de cookies; politica cookies; politică de cookies; \
             cookies; cookie-uri; gdpr; protecția datelor; protecția datelor personale; \
             date personale; prelucrarea datelor; notă legală; informații legale; \
             drepturi de autor; toate drepturile rezervate; copyright; cod deontologic; \
             politica editorială; declinarea responsabilității; accesibilitate; anpc; sol; \
             politica de retur; caseta redacțională; licență",
        ),
        start(
            Legal,
            "toate drepturile rezervate; copyright ©; preluarea; reproducerea; este interzisă; \
             cui:; cif:; anpc; redactor-șef:; redactor șef:; materialul de; articolele publicate",
        ),
        inside(
            Legal,
            "toate drepturile rezervate; drepturile rezervate; politica de confidențialitate; \
             termeni și condiții; datelor cu caracter personal; date cu caracter personal; \
             fără acordul; este interzisă",
        ),
        // Consent banners.
        whole(
            Consent,
            "accept; acceptă; acceptă toate; accept toate; acceptă tot; accept tot; \
             acceptă cookie-urile; acceptare; sunt de acord; de acord; am înțeles; ok; refuz; \
             refuză; refuză tot; refuz toate; respinge; respinge toate; setări; setări cookies; \
             setări cookie; setări cookie-uri; setări confidențialitate; preferințe; \
             preferințe cookies; administrează; gestionează; gestionează opțiunile; \
             gestionează consimțământul; salvează; salvează preferințele; vezi preferințele; \
             strict necesare; necesare; întotdeauna activ; mereu activ; personalizează; \
             modifică setările",
        ),
        start(
            Consent,
            "acest site folosește; acest site utilizează; acest website folosește; \
             site-ul nostru folosește; folosim cookie; folosim cookies; utilizăm cookie; \
             utilizăm cookies; noi și partenerii; prin continuarea navigării; \
             continuarea navigării; navigând în continuare; prin utilizarea; \
             pentru a oferi cea mai bună; stocarea tehnică; cookie-urile",
        ),
        inside(
            Consent,
            "folosește cookie; folosim cookie; utilizează cookie; utilizăm cookie; \
             utilizarea cookie; module cookie; cookie-uri",
        ),
        // Accounts.
        whole(
            Account,
            "autentificare; conectare; conectează-te; intră în cont; login; deconectare; ieșire; \
             cont nou; creează cont; creare cont; contul meu; cont; profil; profilul meu; \
             nume de utilizator; utilizator; parolă; parola; ai uitat parola; am uitat parola; \
             recuperare parolă; resetare parolă; ține-mă minte; păstrează-mă autentificat; \
             nu ai cont; ai deja cont; bine ai venit; favorite; comenzile mele",
        ),
        start(
            Account,
            "autentifică-te cu; conectează-te cu; nu ai cont; ai deja un cont; ai uitat parola; \
             intră în contul",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "acasă; acasa; prima pagină; pagina principală; înapoi; înapoi la pagina principală; \
             înapoi la prima pagină; meniu; meniu principal; navigare; deschide meniul; \
             închide meniul; închide; deschide; harta site; harta site-ului; despre noi; despre; \
             despre mine; cine suntem; echipa; echipa noastră; redacția; redacția noastră; \
             istoric; companie; compania; contact; contacte; contactează-ne; contactați-ne; \
             scrie-ne; formular de contact; cariere; locuri de muncă; joburi; presă; \
             comunicate de presă; comunicat de presă; publicitate; advertising; parteneri; \
             partenerii noștri; sponsori; anunțuri; vremea; meteo; horoscop; program tv; jocuri; \
             rebus; concursuri; servicii; serviciile noastre; produse; prețuri; ajutor; \
             întrebări frecvente; faq; suport; asistență; categorii; categorie; \
             toate categoriile; rubrici; secțiuni; subiecte; teme; arhivă; arhiva; arhive; \
             calendar; evenimente; galerie; galerie foto; foto; fotografii; video; podcast; blog; \
             bloguri; forum; linkuri; linkuri utile; link-uri utile; legături; limbă; română; \
             adresă; adresa; telefon; tel; fax; program; program de lucru; locație; ești aici; \
             sunteți aici; te afli aici; cuprins; conținut; în acest articol; pe această pagină; \
             mai mult; altele; diverse; fără categorie; necategorizat; versiunea mobilă; \
             dimensiune text; raportează o eroare; da nu; programare; programează-te; \
             cere ofertă; documente; publicații",
        ),
        start(
            Navigation,
            "ești aici; sunteți aici; te afli aici; contact:; telefon:; tel.:; tel:; email:; \
             e-mail:; adresă:; adresa:; program:; cuprins:; ai o informație; ai un pont; \
             ai observat o greșeală; contactați-ne; scrie-ne; înapoi la; trimite-ne",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "citește mai mult; citeste mai mult; citește mai departe; citeste mai departe; \
             citește tot; citește articolul; citește tot articolul; citește articolul complet; \
             citește continuarea; citește; continuă lectura; continuă să citești; continuare; \
             mai mult; mai multe; mai multe detalii; mai multe informații; detalii; \
             vezi mai mult; vezi mai multe; vezi toate; vezi tot; vezi articolul; vezi detalii; \
             vezi; arată mai mult; arată mai puțin; încarcă mai multe; află mai multe; \
             află mai mult; află detalii; toate știrile; toate articolele; click aici; clic aici; \
             aici; vezi video; vezi galeria; ascultă; redă; urmărește; mărește; descoperă",
        ),
        start(
            ReadMore,
            "citește mai mult; citește mai multe; citește mai departe; citește tot; \
             continuă lectura; mai multe detalii; mai multe informații; mai multe despre; \
             află mai multe; vezi toate; click aici; vezi această postare; o postare distribuită; \
             articolul continuă",
        ),
        end(
            ReadMore,
            "citește mai mult; citește mai departe; mai mult; continuă lectura; \
             citește tot articolul; vezi mai mult; click aici; detalii; află mai multe; \
             citeste mai mult",
        ),
        // Labels.
        whole(
            Tags,
            "etichete; etichetă; tag-uri; taguri; cuvinte cheie; subiecte; subiect; categorie; \
             categorii; publicat în; teme",
        ),
        start(
            Tags,
            "etichete:; etichete; taguri:; tag-uri:; cuvinte cheie:; cuvinte-cheie:; categorie:; \
             categorii:; publicat în:; postat în:; subiecte:",
        ),
        // Advertising labels.
        whole(
            Advert,
            "publicitate; reclamă; reclame; anunț; sponsorizat; conținut sponsorizat; \
             articol sponsorizat; advertorial; (p); promovat; promoții; ofertă; oferte; reduceri; \
             parteneri; partener; în parteneriat cu; susținut de; \
             articolul continuă după publicitate; articolul continuă mai jos; \
             continuă după reclamă; închide reclama; sponsor",
        ),
        start(
            Advert,
            "publicitate:; publicitate; conținut sponsorizat; articol susținut de; \
             în parteneriat cu:; articolul continuă; susținut de:; (p)",
        ),
        inside(Advert, "conținut sponsorizat; linkuri afiliate; după publicitate"),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fotografie; sursa; sursă; surse; sursa foto; sursă foto; foto arhivă; \
             foto ilustrativ; imagine; imagine ilustrativă; imagini; agerpres; mediafax; inquam; \
             captură video; captură; video; credit foto; arhivă; ilustrație",
        ),
        start(
            Credit,
            "foto:; fotografie:; fotografii:; sursa:; sursă:; surse:; sursa foto; sursă foto; \
             credit foto; foto credit; imagine:; imagini:; imagine ilustrativă; foto arhivă; \
             video:; captură; (foto",
        ),
        inside(
            Credit,
            "foto: ; (foto:; sursa: ; sursa foto; sursă foto; /agerpres; agerpres/; /mediafax; \
             inquam photos; /inquam",
        ),
        // Bylines.
        whole(
            Byline,
            "autor; autori; scris de; publicat de; postat de; redacția; redactor; jurnalist; de; \
             editor; reporter; corespondent; articol de; text; traducere; redactor-șef",
        ),
        start(
            Byline,
            "de:; autor:; autori:; scris de; publicat de; postat de; redactor:; editor:; \
             articol de; text:; traducere:; interviu de; redacția:",
        ),
        name(Byline, "de; autor; scris de; publicat de; articol de; text"),
        inside(Byline, "| de ; scris de; autor:"),
        // Dates of publication.
        whole(
            Published,
            "publicat; publicat la; publicat în; publicat pe; data; data publicării; \
             data publicarii; postat; postat la; postat pe; adăugat; creat; acum ore; acum o oră; \
             acum minute; acum zile; acum o zi; acum săptămâni; acum o săptămână; acum luni; \
             acum o lună; acum ani; acum un an; ore în urmă; minute în urmă; zile în urmă; azi; \
             astăzi; ieri; chiar acum",
        ),
        start(Published, "publicat:; data:; data publicării; publicat la"),
        date(
            Published,
            "publicat; publicat la; publicat la data de; publicat pe; publicat în; \
             data publicării; data; postat; postat la; postat pe; adăugat; creat; scris la; \
             difuzat; astăzi; azi; ieri; acum",
        ),
        inside(Published, "publicat: ; publicat la; data publicării; data publicarii"),
        // Dates of change.
        whole(
            Updated,
            "actualizat; actualizat la; actualizare; ultima actualizare; modificat; \
             ultima modificare; data actualizării; actualizat pe",
        ),
        start(Updated, "actualizat:; ultima actualizare; actualizare:; articol actualizat"),
        date(
            Updated,
            "actualizat; actualizat la; actualizare; ultima actualizare; modificat; modificat la; \
             ultima modificare; data actualizării; actualizat pe",
        ),
        inside(Updated, "actualizat: ; actualizat la; ultima actualizare; data actualizării"),
        // Jumps within the page.
        whole(
            Skip,
            "sari la conținut; sari la conținutul principal; salt la conținut; treci la conținut; \
             mergi la conținut; mergi la conținutul principal; skip to content; înapoi sus; sus; \
             mergi sus; la început; sari peste; mergi la meniu",
        ),
        start(Skip, "sari la; salt la conținut; treci la conținut; mergi la conținut"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "caută; căutare; cautare; caută în site; caută pe site; cauta; rezultate; \
             rezultate căutare; rezultatele căutării; niciun rezultat; ce cauți; filtrează; \
             filtre; sortează; sortează după; ordonează; șterge; selectează; alege; trimite; \
             anulează; ok; aplică; căutare avansată",
        ),
        start(
            Search,
            "caută:; caută după; rezultate pentru; rezultatele căutării; sortează după; ce cauți",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "timp de citire; timp de citire minute; timp citire; minute de citit; min de citit; \
             minut de citit; minute; minut; min; vizualizări; afișări; citiri; cuvinte; \
             timp estimat de citire; timp de lectură; minute de lectură",
        ),
        start(ReadTime, "timp de citire; timp de lectură; vizualizări:; afișări:; timp citire"),
        inside(ReadTime, "min de citit; minute de citit; timp de citire; timp de lectură"),
        // To neighbouring pages.
        whole(
            Pagination,
            "următorul; următoarea; următor; anterior; anterioară; precedent; pagina următoare; \
             pagina anterioară; articolul următor; articolul anterior; articolul precedent; \
             articolul urmator; știrea următoare; mai vechi; mai noi; articole mai vechi; \
             articole mai noi; postări mai vechi; prima; ultima; pagina; pagina din; pagini; \
             navigare în articole; navigare articole; anteriorul următorul; înainte",
        ),
        start(
            Pagination,
            "articolul următor; articolul anterior; articolul precedent; pagina următoare; \
             pagina anterioară; următorul:; anterior:; precedent:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "despre autor; despre autoare; despre autori; autorul; toate articolele; \
             articole de același autor; alte articole de; mai multe articole de; \
             vezi toate articolele; articole scrise de; profil autor; vezi toate articolele lui",
        ),
        start(
            AuthorBox,
            "despre autor; despre autoare; toate articolele scrise; alte articole de; \
             vezi toate articolele; mai multe articole de",
        ),
        // Shops.
        whole(
            Shop,
            "adaugă în coș; adauga in cos; în coș; coș; coșul meu; coș de cumpărături; \
             coșul este gol; coșul tău este gol; vezi coșul; cumpără; cumpără acum; comandă; \
             comandă acum; finalizează comanda; livrare; livrare gratuită; transport gratuit; \
             transport; retur; plată; metode de plată; în stoc; stoc epuizat; indisponibil; \
             disponibil; cantitate; preț; prețuri; total; subtotal; cod produs; descriere; \
             descriere produs; specificații; caracteristici; recenzii; adaugă o recenzie; \
             lista de dorințe; compară; cele mai vândute; produse noi; reduceri; promoții; \
             branduri; mărci; mărime; culoare; ghid de mărimi; card cadou; magazine; tva inclus; \
             continuă cumpărăturile",
        ),
        start(
            Shop,
            "adaugă în coș; livrare gratuită; transport gratuit; în stoc:; preț:; cod produs:",
        ),
        inside(Shop, "adaugă în coș; livrare gratuită; transport gratuit; tva inclus"),
        // What the site's programs say.
        whole(
            Technical,
            "se încarcă; încărcare; așteptați; vă rugăm așteptați; eroare; a apărut o eroare; \
             pagina nu a fost găsită; pagina nu există; nu a fost găsit; încearcă din nou; \
             reîncarcă; activează javascript; link copiat; copiat; mulțumim; mesaj trimis; \
             ecran complet; subtitrări; acest câmp este obligatoriu; realizat de; dezvoltat de",
        ),
        start(
            Technical,
            "activează javascript; browserul tău; browserul dvs; a apărut o eroare; ne pare rău; \
             pagina pe care; realizat de:; propulsat cu mândrie",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "printează; tipărește; imprimă; versiune printabilă; descarcă; descarcă pdf; \
             salvează; salvează articolul; citește mai târziu; adaugă la favorite; copiază; \
             copiază link; link; legătură permanentă; citează; editează; raportează; \
             dimensiune text; mărimea textului; ascultă articolul; traduce; adaugă în calendar; \
             opțiuni; rss",
        ),
        start(
            Tools,
            "descarcă pdf; copiază link; legătură permanentă; ascultă articolul; \
             salvează legătura permanentă",
        ),
    ],
    function_words: "a abia acea aceasta această aceea aceeași acei aceia acel acela același \
        acele acest acesta acești aceste acestea acestei acestor acestui acolo acum adică ai \
        aici ale alt alta altă alte altele alți altul am apoi ar are asemenea astfel asupra atât \
        atunci au avea avut bine ca că căci când care cărei căror cărui cât câte câți către ce \
        cea cei cel cele celor cine ci cu cum da dacă dar dat datorită de deci decât deja deși \
        despre devreme din după e ea ei el ele era erau este eu față făcut fel fără fi fie \
        fiecare fiind foarte fost iar îi îl în înainte încă încât între într întru îmi își îți \
        la le li lor lui mai mare mea mei mele meu mi mine mod mult multe mulți ne nici nimic \
        niște noastre noi noștri nostru nu numai o or ori oricare orice pe pentru peste poate \
        pot prea prin prima primul puțin sa să sale sau se spre sub sunt sus și te toată toate \
        tot toți totul totuși trebuie tu tuturor un una unde unei unele unii unor unu unul unui \
        va vă voastre voi vor vostru vreo",
};
