//! Norwegian.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "no",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "relaterte artikler; relatert; relaterte saker; relaterte innlegg; relaterte nyheter; \
             relatert innhold; relaterte produkter; lignende artikler; lignende innlegg; \
             lignende saker; les også; les mer om; les videre; se også; mer om saken; mer om; \
             mer om temaet; flere artikler; flere saker; flere nyheter; andre leste også; \
             andre saker; du vil kanskje også like; kanskje du også liker; anbefalt; \
             anbefalte artikler; anbefalte saker; anbefalinger; anbefalt for deg; \
             utvalgt for deg; ikke gå glipp av; fra arkivet; mer fra; les neste",
        ),
        start(
            Related,
            "les også; les mer:; les mer om; se også; les:; hør:; se video:; mer om:; bakgrunn:; \
             relatert:",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "mest lest; mest leste; mest lest nå; mest leste saker; mest populære; populært; \
             populære artikler; populære innlegg; mest sett; siste nytt; siste nyheter; siste; \
             det siste; siste artikler; siste innlegg; siste saker; nyheter; nyeste; aktuelt; \
             akkurat nå; trender; toppsaker; nå; direkte; siste døgn; mest delt",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "kommentar; kommentarer; ingen kommentarer; kommenter; kommentér; skriv en kommentar; \
             skriv kommentar; legg igjen en kommentar; legg igjen en kommentar avbryt svar; \
             legg igjen et svar; legg til kommentar; send kommentar; avbryt svar; svar; \
             vis kommentarer; alle kommentarer; se kommentarer; din kommentar; debatt; \
             delta i debatten; diskusjon; kommentarfeltet er stengt; siste kommentarer; \
             logg inn for å kommentere; din e-postadresse vil ikke bli publisert; \
             obligatoriske felt er merket med; obligatoriske felt; påkrevd; rapporter; sier; \
             leserinnlegg",
        ),
        start(
            Comments,
            "legg igjen en kommentar; legg igjen et svar; skriv en kommentar; \
             din e-postadresse vil ikke; obligatoriske felt; du må være innlogget; \
             du må logge inn; logg inn for å; lagre mitt navn; dette nettstedet bruker akismet; \
             finn ut mer om hvordan kommentardataene; hva synes du; hva mener du; kommentarer til",
        ),
        // Share and follow bars.
        whole(
            Share,
            "del; del artikkel; del artikkelen; del saken; del på facebook; del på twitter; \
             del på linkedin; del på x; del via; del via e-post; del på e-post; del med; \
             del siden; del dette; delinger; send til en venn; send på e-post; tips en venn; \
             e-post; tweet; tvitre; lik; liker; like; følg; følg oss; følg oss på; \
             følg oss på facebook; følg oss på instagram; følgere; sosiale medier; kopier lenke; \
             kopier lenken; åpnes i nytt vindu",
        ),
        start(
            Share,
            "del:; del dette:; del saken; del på; klikk for å dele; følg oss på; følg oss; \
             lik dette:; lik oss",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "nyhetsbrev; nyhetsbrevet; meld deg på; meld deg på nyhetsbrev; \
             meld deg på nyhetsbrevet; meld deg på vårt nyhetsbrev; påmelding; \
             påmelding nyhetsbrev; meld deg av; få vårt nyhetsbrev; abonner; abonnér; abonnement; \
             bli abonnent; kjøp abonnement; abonnent; allerede abonnent; for abonnenter; \
             kun for abonnenter; pluss; premium; bli medlem; medlem; medlemskap; støtt oss; \
             støtt; gi en gave; doner; e-post; e-postadresse; din e-post; din e-postadresse; \
             navn; fornavn; etternavn; last ned appen; last ned app; e-avis; eavis; prøv gratis; \
             nei takk; varsler",
        ),
        start(
            Subscribe,
            "meld deg på; abonner på; få de siste; få nyheter; få tilgang; vårt nyhetsbrev; \
             bli abonnent; bli medlem; allerede abonnent; er du allerede; har du allerede; \
             for å lese; denne artikkelen er; saken er kun; skriv inn din e-post; ved å melde",
        ),
        inside(Subscribe, "vårt nyhetsbrev; i innboksen; for abonnenter; melde deg av"),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "personvern; personvernerklæring; personvernpolicy; personvernregler; \
             informasjonskapsler; om informasjonskapsler; cookies; cookiepolicy; bruk av cookies; \
             vilkår; vilkår og betingelser; brukervilkår; salgsbetingelser; kjøpsvilkår; \
             abonnementsvilkår; opphavsrett; copyright; alle rettigheter forbeholdt; \
             ansvarsfraskrivelse; juridisk; tilgjengelighet; tilgjengelighetserklæring; \
             vær varsom-plakaten; redaktørplakaten; etiske retningslinjer; rettelser; gdpr; \
             lisens; angrerett; åpenhetsloven",
        ),
        start(
            Legal,
            "alle rettigheter; copyright ©; ansvarlig redaktør; ansvarlig redaktør:; \
             ansv. redaktør; sjefredaktør:; org.nr; org. nr; organisasjonsnummer; \
             arbeider etter vær varsom; vi arbeider etter; alt innhold er; innholdet er",
        ),
        inside(
            Legal,
            "alle rettigheter forbeholdt; ansvarlig redaktør; personvernerklæring; \
             personopplysninger; opphavsrettslig beskyttet; vær varsom-plakaten; annonselenker",
        ),
        // Consent banners.
        whole(
            Consent,
            "godta; godta alle; godta alle cookies; godta alle informasjonskapsler; aksepter; \
             aksepter alle; jeg godtar; jeg forstår; ok; avvis; avvis alle; avslå; \
             kun nødvendige; bare nødvendige; innstillinger; cookie-innstillinger; \
             cookieinnstillinger; administrer samtykke; administrer cookies; tilpass; \
             vis detaljer; lagre; lagre innstillinger; nødvendige; statistikk; funksjonelle; \
             alltid aktiv; samtykke; vi bruker cookies; vi bruker informasjonskapsler; \
             samtykkeinnstillinger; preferanser",
        ),
        start(
            Consent,
            "vi bruker cookies; vi bruker informasjonskapsler; vi og våre; \
             dette nettstedet bruker cookies; dette nettstedet bruker informasjonskapsler; \
             denne nettsiden bruker; nettsiden bruker; nettstedet bruker; våre nettsider bruker; \
             ved å fortsette; ved å klikke; ved å bruke; for å gi deg; for å gi de beste; \
             informasjonskapsler er; nødvendige informasjonskapsler; du kan når som helst",
        ),
        inside(
            Consent,
            "bruker cookies; bruker informasjonskapsler; bruk av cookies; \
             bruk av informasjonskapsler; ditt samtykke; berettiget interesse",
        ),
        // Accounts.
        whole(
            Account,
            "logg inn; logg ut; innlogging; min konto; konto; opprett konto; lag konto; \
             registrer deg; ny bruker; min profil; profil; min side; brukernavn; passord; \
             glemt passord; glemt passord?; husk meg; velkommen; lagrede artikler; favoritter; \
             mine bestillinger; kundelogin",
        ),
        start(
            Account,
            "logg inn med; logg inn eller; har du ikke; har du glemt; logget inn som; ny bruker",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "hjem; forside; forsiden; til forsiden; tilbake til forsiden; tilbake; meny; \
             hovedmeny; navigasjon; åpne meny; lukk meny; lukk; åpne; nettstedskart; om; om oss; \
             om meg; om nettstedet; hvem er vi; våre ansatte; ansatte; historie; organisasjon; \
             redaksjonen; kontakt; kontakt oss; kontakt redaksjonen; kontaktskjema; \
             kontaktinformasjon; ledige stillinger; jobb hos oss; stillinger; karriere; presse; \
             pressemeldinger; pressemelding; annonser; annonsere; annonsér; annonseinfo; \
             partnere; samarbeidspartnere; sponsorer; kundeservice; kundesenter; hjelp; \
             ofte stilte spørsmål; spørsmål og svar; faq; support; tjenester; våre tjenester; \
             produkter; emner; temaer; alle emner; kategorier; kategori; alle kategorier; \
             seksjoner; arkiv; arkiver; kalender; arrangementer; bilder; galleri; bildegalleri; \
             video; videoer; podkast; podkaster; blogg; blogger; forum; lenker; nyttige lenker; \
             snarveier; språk; norsk; adresse; besøksadresse; postadresse; telefon; tlf; faks; \
             åpningstider; finn oss; du er her; innhold; innholdsfortegnelse; i denne artikkelen; \
             på denne siden; mer; bunntekst; ukategorisert; mobilversjon; tekststørrelse; \
             tips oss; tips redaksjonen; meld fra om feil; fant du feil; ja nei; bestill time; \
             været; vær; tv-guide; spill; quiz; horoskop; kryssord; sudoku; dødsannonser; \
             dokumenter; publikasjoner; nedlastinger",
        ),
        start(
            Navigation,
            "du er her; kontakt:; telefon:; tlf.:; tlf:; e-post:; epost:; adresse:; \
             åpningstider:; har du spørsmål; har du tips; har du et tips; har du funnet feil; \
             for mer informasjon; for ytterligere informasjon; pressekontakt; tips oss; send tips",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "les mer; les hele saken; les hele artikkelen; les saken; les artikkelen; les videre; \
             fortsett å lese; les; mer; mer informasjon; mer info; vis mer; vis flere; vis alle; \
             vis mindre; se mer; se alle; se flere; last inn flere; last flere; alle nyheter; \
             alle artikler; flere artikler; flere saker; klikk her; her; detaljer; \
             til artikkelen; gå til artikkelen; se video; spill av; lytt; se bilder; utforsk; \
             saken fortsetter; artikkelen fortsetter",
        ),
        start(
            ReadMore,
            "les mer; les hele; fortsett å lese; mer informasjon; se alle; klikk her; \
             artikkelen fortsetter; saken fortsetter; vis dette innlegget; et innlegg delt av; \
             les mer her",
        ),
        end(
            ReadMore,
            "les mer; les hele saken; les hele artikkelen; les videre; fortsett å lese; \
             klikk her; se mer; les mer her",
        ),
        // Labels.
        whole(
            Tags,
            "tags; emner; emneknagger; stikkord; nøkkelord; emne; tema; kategori; kategorier; \
             les mer om; publisert i",
        ),
        start(
            Tags,
            "tags:; emner:; emne:; stikkord:; nøkkelord:; kategori:; kategorier:; publisert i; \
             postet i; merket med; emneknagger:",
        ),
        // Advertising labels.
        whole(
            Advert,
            "annonse; annonser; reklame; sponset; sponset innhold; betalt innhold; \
             annonsørinnhold; innholdsmarkedsføring; i samarbeid med; \
             artikkelen fortsetter under annonsen; saken fortsetter under annonsen; tilbud; \
             rabattkoder; sponsor; sponsorer; annonselenker; lukk annonse",
        ),
        start(
            Advert,
            "annonse:; annonse; sponset av; artikkelen fortsetter; saken fortsetter; \
             i samarbeid med:; inneholder annonselenker; reklame:; annonsørinnhold fra",
        ),
        inside(Advert, "annonselenker; affiliate-lenker; under annonsen"),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; bilde; bilder; kilde; kilder; fotograf; illustrasjon; illustrasjonsfoto; \
             arkivfoto; pressefoto; privat; foto privat; ntb; scanpix; bildetekst; video; \
             grafikk; skjermdump",
        ),
        start(
            Credit,
            "foto:; foto av; bilde:; bilder:; kilde:; kilder:; fotograf:; illustrasjon:; \
             illustrasjonsfoto; arkivfoto; pressefoto; grafikk:; video:; tekst og foto; \
             skjermdump:",
        ),
        inside(
            Credit,
            "foto: ; kilde: ; (foto:; /ntb; ntb/; /scanpix; (ntb); (©ntb); illustrasjonsfoto; \
             (arkivfoto)",
        ),
        // Bylines.
        whole(
            Byline,
            "av; skrevet av; forfatter; journalist; redaktør; redaksjonen; av redaksjonen; \
             publisert av; tekst; skribent; korrespondent; kommentator; reporter; \
             frilansjournalist",
        ),
        start(
            Byline,
            "av:; skrevet av; forfatter:; tekst:; publisert av; skribent:; redaktør:; \
             oversatt av; journalist:; postet av",
        ),
        name(Byline, "av; skrevet av; forfatter; tekst; skribent; tekst av"),
        inside(Byline, "| av ; skrevet av"),
        // Dates of publication.
        whole(
            Published,
            "publisert; lagt ut; dato; publiseringsdato; opprettet; timer siden; time siden; \
             minutter siden; minutt siden; min siden; dager siden; dag siden; uker siden; \
             uke siden; måneder siden; måned siden; år siden; i dag; i går; akkurat nå; \
             for timer siden; sendt",
        ),
        start(Published, "publisert:; publisert den; dato:"),
        date(
            Published,
            "publisert; publisert den; lagt ut; dato; publiseringsdato; opprettet; skrevet; \
             i dag; i går; først publisert; sendt",
        ),
        inside(Published, "publisert: ; publisert"),
        end(Published, "timer siden; minutter siden; dager siden"),
        // Dates of change.
        whole(
            Updated,
            "oppdatert; sist oppdatert; sist endret; endret; oppdatert den; oppdatering; \
             sist revidert; sist faglig oppdatert",
        ),
        start(Updated, "oppdatert:; sist oppdatert; sist endret"),
        date(
            Updated,
            "oppdatert; oppdatert den; sist oppdatert; sist endret; endret; sist revidert; \
             oppdatering; sist faglig oppdatert",
        ),
        inside(Updated, "oppdatert: ; oppdatert ; sist oppdatert; sist endret"),
        // Jumps within the page.
        whole(
            Skip,
            "gå til innhold; gå til innholdet; gå til hovedinnhold; gå til hovedinnholdet; \
             hopp til innhold; hopp til innholdet; hopp til hovedinnhold; \
             hopp til hovedinnholdet; hopp rett ned til innholdet; hopp over; \
             hopp til navigasjon; hopp til meny; til toppen; tilbake til toppen; opp; til topps; \
             gå til toppen",
        ),
        start(Skip, "gå til innhold; gå til hovedinnhold; hopp til; hopp rett"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "søk; søk etter; søk her; søk på; søkeresultat; søkeresultater; søkeord; \
             avansert søk; åpne søk; lukk søk; hva leter du etter; resultater; ingen resultater; \
             ingen treff; treff; filtrer; filter; sorter; sorter etter; nullstill; velg; send; \
             avbryt; ok; finn",
        ),
        start(
            Search,
            "søk etter:; søk:; søkeresultater for; sorter etter; ingen treff; hva leter du",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "lesetid; lesetid min; lesetid minutter; min lesetid; minutters lesetid; \
             minutters lesing; min; minutter; visninger; lest ganger; ord; min å lese",
        ),
        start(ReadTime, "lesetid; lesetid:; visninger:"),
        inside(ReadTime, "min lesetid; minutters lesetid; lesetid:; lesetid"),
        // To neighbouring pages.
        whole(
            Pagination,
            "neste; forrige; neste side; forrige side; neste artikkel; forrige artikkel; \
             neste innlegg; forrige innlegg; neste sak; forrige sak; eldre innlegg; \
             nyere innlegg; eldre; nyere; første; siste; side; side av; sider; \
             innleggsnavigasjon; innleggnavigering; forrige neste; neste bilde",
        ),
        start(
            Pagination,
            "neste artikkel; forrige artikkel; neste innlegg; forrige innlegg; neste side; \
             forrige side; neste:; forrige:; side av",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "om forfatteren; om skribenten; forfatteren; flere artikler av; alle artikler av; \
             se alle innlegg; vis alle innlegg; vis alle innlegg av; artikler av; \
             mer fra forfatteren; send e-post til journalisten",
        ),
        start(
            AuthorBox,
            "om forfatteren; om skribenten; flere artikler av; alle artikler av; \
             vis alle innlegg av; se alle innlegg av; vis alle poster av",
        ),
        // Shops.
        whole(
            Shop,
            "legg i handlekurv; legg i handlekurven; legg til i handlekurv; handlekurv; \
             handlevogn; din handlekurv; handlekurven er tom; din handlekurv er tom; kjøp; \
             kjøp nu; kjøp nå; bestill; bestill nå; kasse; til kassen; gå til kassen; fri frakt; \
             gratis frakt; frakt; levering; leveringstid; retur; betaling; på lager; \
             ikke på lager; utsolgt; antall; pris; priser; totalt; sum; delsum; varenummer; \
             varenr; beskrivelse; produktbeskrivelse; spesifikasjoner; anmeldelser; omtaler; \
             skriv en omtale; ønskeliste; favoritter; sammenlign; bestselgere; tilbud; salg; \
             merker; merke; størrelse; farge; størrelsesguide; gavekort; butikker; finn butikk; \
             inkl mva; fortsett å handle",
        ),
        start(
            Shop,
            "legg i handlekurv; fri frakt; gratis frakt; på lager; pris:; handlekurven; \
             varenummer:; leveringstid",
        ),
        inside(Shop, "legg i handlekurv; fri frakt; inkl. mva"),
        // What the site's programs say.
        whole(
            Technical,
            "laster; laster inn; vent; vennligst vent; feil; det oppstod en feil; \
             siden ble ikke funnet; fant ikke siden; ikke funnet; prøv igjen; oppdater; \
             aktiver javascript; lenke kopiert; kopiert; takk; melding sendt; fullskjerm; \
             undertekster; dette feltet er obligatorisk; drevet av wordpress",
        ),
        start(
            Technical,
            "aktiver javascript; nettleseren din; du bruker en utdatert; det oppstod en feil; \
             beklager; siden du leter; drevet av wordpress; stolt drevet av",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "skriv ut; skriv ut artikkelen; utskrift; utskriftsvennlig; last ned; last ned pdf; \
             pdf; lagre; lagre artikkel; les senere; legg til favoritter; bokmerk; kopier; \
             kopier lenke; lenke; permalenke; siter; rediger; rapporter; tekststørrelse; \
             lytt til saken; lytt til artikkelen; les opp; oversett; legg til i kalender; \
             innstillinger; rss; gi bort artikkelen",
        ),
        start(
            Tools,
            "skriv ut; last ned pdf; kopier lenke; lytt til artikkelen; lytt til saken; \
             permalenke:; bokmerk permalenken",
        ),
    ],
    function_words: "ad al aldri alle alt alltid andre annen at av bak bare begge ble blei bli \
        blir blitt både båe da de deg dei deim deira dem den denne der dere deres derfor det \
        dette di din disse ditt du dykk eg ein eit eller elles en enda enn er et etter for fordi \
        forskjellig fra før første få får gjennom gjør ha hadde han hans har hennar henne hennes \
        her hjå ho hoe honom hoss hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i \
        ifølge igjen ikke ikkje ingen inkje inn innen jeg kan kom kommer korleis kun kunne kva \
        kvar kvi man mange med meg meget mellom men mens mer mest mi min mitt mot mykje må måtte \
        nei noe noen noka nokon nå når og også om opp oss over på samme samt seg selv si sia \
        siden sin sine sitt sjøl skal skulle slik so som somme store så til tilbake under upp ut \
        uten vart ved vere vi via vil ville vore vår være vært å",
};
