//! Finnish.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "fi",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "lue myös; lue lisää aiheesta; katso myös; aiheeseen liittyvää; aiheesta lisää; \
             lisää aiheesta; liittyvät artikkelit; liittyvät uutiset; liittyvät kirjoitukset; \
             liittyvät tuotteet; aiheeseen liittyvät artikkelit; samankaltaiset artikkelit; \
             samankaltaisia artikkeleita; muita artikkeleita; muut artikkelit; \
             lisää artikkeleita; lisää uutisia; saattaisit pitää myös näistä; saatat pitää myös; \
             sinua saattaa kiinnostaa; sinua saattaisi kiinnostaa; saattaisit olla kiinnostunut; \
             suositellut; suositellut artikkelit; suosittelemme; suositukset; suositeltua; \
             sinulle suositeltua; älä missaa; lue seuraavaksi; muut lukivat myös; arkistosta; \
             nostot; toimitus suosittelee",
        ),
        start(
            Related,
            "lue myös; lue lisää:; lue:; katso myös; katso:; kuuntele:; aiheesta lisää:; \
             lue lisää aiheesta",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "luetuimmat; luetuimmat uutiset; luetuimmat artikkelit; suosituimmat; \
             suosituimmat artikkelit; suosittua; suositut; suositut artikkelit; katsotuimmat; \
             kommentoiduimmat; jaetuimmat; tuoreimmat; tuoreimmat uutiset; uusimmat; \
             uusimmat uutiset; uusimmat artikkelit; uusimmat kirjoitukset; viimeisimmät; \
             viimeisimmät uutiset; viimeisimmät artikkelit; ajankohtaista; ajankohtaiset; \
             uutiset; uutista; nyt puhutaan; nyt; juuri nyt; suora; suorana; pääuutiset; \
             tuoreita artikkeleita; päivän luetuimmat; viikon luetuimmat; uusinta; puheenaiheet",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "kommentti; kommentit; kommenttia; ei kommentteja; kommentoi; kommentoi artikkelia; \
             kirjoita kommentti; lisää kommentti; jätä kommentti; lähetä kommentti; vastaa; \
             vastaa peruuta vastaus; peruuta vastaus; vastaus; vastaukset; näytä kommentit; \
             kaikki kommentit; lue kommentit; keskustelu; keskustele; osallistu keskusteluun; \
             kommentointi on suljettu; kommentit on suljettu; viimeisimmät kommentit; \
             uusimmat kommentit; kirjaudu sisään kommentoidaksesi; \
             sähköpostiosoitettasi ei julkaista; pakolliset kentät on merkitty; \
             pakolliset kentät; pakollinen; ilmoita asiaton viesti; ilmianna; sanoo; mielipide; \
             kerro mielipiteesi",
        ),
        start(
            Comments,
            "kirjoita kommentti; jätä kommentti; sähköpostiosoitettasi ei; pakolliset kentät; \
             sinun täytyy kirjautua; kirjaudu sisään kommentoidaksesi; tallenna nimeni; \
             tämä sivusto käyttää akismet; lue lisää siitä, miten kommenttitietojasi; \
             lue miten kommenttitietojasi; mitä mieltä olet; ilmoita minulle",
        ),
        // Share and follow bars.
        whole(
            Share,
            "jaa; jaa artikkeli; jaa facebookissa; jaa twitterissä; jaa x:ssä; jaa linkedinissä; \
             jaa whatsappissa; jaa sähköpostilla; jaa tämä; jaa tämä artikkeli; jaa somessa; \
             jaa sivu; lähetä sähköpostilla; lähetä ystävälle; suosittele; tviittaa; twiittaa; \
             tykkää; tykkää lataa; seuraa; seuraa meitä; seuraa meitä somessa; \
             seuraa meitä facebookissa; seuraajat; sosiaalinen media; some; kopioi linkki; jaot; \
             avautuu uudessa ikkunassa",
        ),
        start(
            Share,
            "jaa:; jaa tämä; jaa artikkeli; jaa facebookissa; napsauta jakaaksesi; seuraa meitä; \
             seuraa:; tykkää:",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "uutiskirje; uutiskirjeet; tilaa uutiskirje; tilaa uutiskirjeemme; tilaa; tilaa nyt; \
             tilaa lehti; tilaus; tilaukset; tilaajille; vain tilaajille; tilaajapalvelu; \
             asiakaspalvelu tilaajille; digilehti; näköislehti; digitilaus; rekisteröidy; liity; \
             liity jäseneksi; jäsenyys; jäsenille; peruuta tilaus; tue meitä; lahjoita; \
             sähköposti; sähköpostiosoite; sähköpostiosoitteesi; nimi; etunimi; sukunimi; \
             lataa sovellus; sovellus; kokeile ilmaiseksi; ilmoitukset; ei kiitos; premium; plus",
        ),
        start(
            Subscribe,
            "tilaa uutiskirje; tilaa uutiskirjeemme; tilaa:; liity uutiskirjeen; saat uusimmat; \
             saat tuoreimmat; haluatko lukea; jatka lukemista; tämä artikkeli on; \
             tämä sisältö on; oletko jo tilaaja; onko sinulla jo; anna sähköpostiosoitteesi; \
             liity jäseneksi; tilaamalla",
        ),
        inside(Subscribe, "uutiskirjeemme; tilaa uutiskirje; vain tilaajille; peruuttaa tilauksen"),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "tietosuoja; tietosuojaseloste; tietosuojakäytäntö; rekisteriseloste; yksityisyys; \
             yksityisyydensuoja; evästeet; evästekäytäntö; evästekäytännöt; käyttöehdot; ehdot; \
             sopimusehdot; tilausehdot; toimitusehdot; tekijänoikeudet; tekijänoikeus; \
             kaikki oikeudet pidätetään; vastuuvapauslauseke; saavutettavuus; \
             saavutettavuusseloste; copyright; oikaisut; journalistin ohjeet; palautusoikeus; \
             peruutusoikeus; julkaisija; lisenssi",
        ),
        start(
            Legal,
            "kaikki oikeudet; copyright ©; y-tunnus; päätoimittaja:; vastaava päätoimittaja; \
             julkaisija:; kustantaja:; tietosuojaseloste; sisällön kopiointi",
        ),
        inside(
            Legal,
            "kaikki oikeudet pidätetään; tietosuojaseloste; käyttöehdot; \
             henkilötietojen käsittely; y-tunnus; päätoimittaja:",
        ),
        // Consent banners.
        whole(
            Consent,
            "hyväksy; hyväksy kaikki; hyväksy evästeet; hyväksy kaikki evästeet; hyväksyn; \
             hyväksyn kaikki; ok; selvä; ymmärrän; hylkää; hylkää kaikki; kiellä; kiellä kaikki; \
             vain välttämättömät; salli; salli kaikki; salli valinta; asetukset; evästeasetukset; \
             hallitse evästeitä; hallitse suostumusta; muokkaa asetuksia; tallenna; \
             tallenna asetukset; näytä tiedot; välttämättömät; välttämättömät evästeet; \
             aina aktiivinen; aina käytössä; suostumus; käytämme evästeitä; mukauta; \
             toiminnalliset",
        ),
        start(
            Consent,
            "käytämme evästeitä; käytämme sivustollamme; tämä sivusto käyttää evästeitä; \
             sivusto käyttää evästeitä; sivustomme käyttää; verkkosivustomme käyttää; \
             me ja kumppanimme; jatkamalla sivuston; jatkamalla; hyväksymällä; klikkaamalla; \
             evästeet ovat; välttämättömät evästeet; voit muuttaa",
        ),
        inside(
            Consent,
            "käytämme evästeitä; käyttää evästeitä; evästeiden käyttö; evästeiden käytön; \
             evästeitä; suostumuksesi",
        ),
        // Accounts.
        whole(
            Account,
            "kirjaudu; kirjaudu sisään; kirjaudu ulos; sisäänkirjautuminen; rekisteröidy; \
             luo tili; luo tunnus; oma tili; tili; omat tiedot; oma profiili; profiili; \
             käyttäjätunnus; käyttäjänimi; salasana; unohditko salasanasi; unohtuiko salasana; \
             salasana unohtunut; muista minut; tervetuloa; suosikit; tallennetut artikkelit; \
             omat tilaukset",
        ),
        start(
            Account,
            "kirjaudu sisään; kirjaudu facebook; eikö sinulla ole; onko sinulla jo tili; \
             unohditko; kirjautuneena",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "etusivu; etusivulle; palaa etusivulle; takaisin etusivulle; takaisin; valikko; \
             päävalikko; navigaatio; avaa valikko; sulje valikko; sulje; avaa; sivukartta; \
             tietoa meistä; meistä; tietoa; keitä olemme; yritys; tiimi; henkilöstö; historia; \
             organisaatio; toimitus; yhteystiedot; yhteys; ota yhteyttä; yhteydenotto; \
             yhteydenottolomake; työpaikat; avoimet työpaikat; ura; rekrytointi; lehdistö; \
             lehdistötiedotteet; tiedotteet; mediatiedot; mainostajille; mainosta; ilmoita; \
             ilmoitukset; mediamyynti; kumppanit; yhteistyökumppanit; asiakaspalvelu; ohjeet; \
             apua; ukk; usein kysyttyä; usein kysytyt kysymykset; kysymyksiä ja vastauksia; tuki; \
             palvelut; palvelumme; tuotteet; aiheet; kaikki aiheet; kategoriat; kategoria; \
             kaikki kategoriat; osastot; arkisto; arkistot; kalenteri; tapahtumat; kuvat; \
             kuvagalleria; galleria; video; videot; podcastit; blogi; blogit; keskustelut; \
             foorumi; linkit; hyödyllisiä linkkejä; pikalinkit; kieli; suomi; suomeksi; osoite; \
             käyntiosoite; puhelin; puh; faksi; aukioloajat; olet tässä; sijainti; sisältö; \
             sisällys; sisällysluettelo; tässä artikkelissa; tällä sivulla; lisää; muut; yleinen; \
             luokittelematon; mobiiliversio; tekstin koko; lähetä juttuvinkki; anna palautetta; \
             palaute; ilmoita virheestä; kyllä ei; varaa aika; pyydä tarjous; sää; tv-opas; \
             pelit; ristikot; sudoku; horoskooppi; asiakirjat; julkaisut",
        ),
        start(
            Navigation,
            "olet tässä; yhteystiedot:; puhelin:; puh.; puh:; sähköposti:; osoite:; aukioloajat:; \
             lisätietoja:; lisätiedot:; lisätietoja antaa; lisätietoja antavat; \
             huomasitko virheen; ilmoita virheestä; anna palautetta; lähetä juttuvinkki; \
             takaisin etusivulle",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "lue lisää; lue koko juttu; lue koko artikkeli; lue juttu; lue artikkeli; lue; \
             jatka lukemista; lisää; lisätietoja; lisätietoa; näytä lisää; näytä kaikki; \
             näytä vähemmän; katso kaikki; katso lisää; katso; lataa lisää; kaikki uutiset; \
             kaikki artikkelit; lisää uutisia; klikkaa tästä; tästä; tutustu; siirry artikkeliin; \
             katso video; toista; kuuntele; katso kuvat; juttu jatkuu; \
             juttu jatkuu mainoksen jälkeen; artikkeli jatkuu",
        ),
        start(
            ReadMore,
            "lue lisää; lue koko; jatka lukemista; lisätietoja; katso kaikki; klikkaa tästä; \
             juttu jatkuu; artikkeli jatkuu; näytä tämä julkaisu",
        ),
        end(
            ReadMore,
            "lue lisää; lue koko juttu; jatka lukemista; näytä lisää; lisätietoja; \
             lue koko artikkeli",
        ),
        // Labels.
        whole(
            Tags,
            "avainsanat; asiasanat; tunnisteet; aiheet; aihe; tagit; kategoria; kategoriat; \
             tunniste; aihepiirit",
        ),
        start(
            Tags,
            "avainsanat:; avainsanat; asiasanat:; tunnisteet:; tunnisteet; aiheet:; kategoria:; \
             kategoriat:; julkaistu kategoriassa; tagit:",
        ),
        // Advertising labels.
        whole(
            Advert,
            "mainos; mainokset; ilmoitus; kaupallinen yhteistyö; mainosyhteistyö; sponsoroitu; \
             sponsoroitu sisältö; yhteistyössä; maksettu mainos; juttu jatkuu mainoksen jälkeen; \
             artikkeli jatkuu mainoksen jälkeen; tarjoukset; tarjous; alennuskoodit; \
             sisältää mainoslinkkejä; mainoslinkki; kumppaniblogi",
        ),
        start(
            Advert,
            "mainos:; mainos; kaupallinen yhteistyö; yhteistyössä:; sponsoroitu:; \
             sisältää mainoslinkkejä; juttu jatkuu; postaus sisältää",
        ),
        inside(
            Advert,
            "mainoslinkkejä; mainoslinkki; mainoksen jälkeen; affiliate-linkkejä; \
             kaupallinen yhteistyö",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "kuva; kuvat; lähde; lähteet; kuvaaja; valokuva; kuvituskuva; arkistokuva; lehtikuva; \
             stt; kuvateksti; video; grafiikka; kuvalähde",
        ),
        start(
            Credit,
            "kuva:; kuvat:; lähde:; lähteet:; kuvaaja:; valokuva:; valokuvat:; kuvituskuva; \
             arkistokuva; kuvalähde; video:; grafiikka:; teksti ja kuvat; teksti ja kuva; kuvitus:",
        ),
        inside(
            Credit,
            "kuva: ; kuvat: ; (kuva:; lähde: ; /lehtikuva; lehtikuva/; /stt; kuvituskuva; \
             arkistokuva",
        ),
        // Bylines.
        whole(
            Byline,
            "kirjoittaja; kirjoittanut; toimittaja; teksti; toimitus; julkaisija; julkaissut; \
             kirjoittajat; päätoimittaja; kolumnisti; tekijä",
        ),
        start(
            Byline,
            "kirjoittaja:; kirjoittanut:; kirjoittanut; teksti:; toimittaja:; julkaissut; \
             suomentanut; käännös:; tekijä:",
        ),
        name(Byline, "kirjoittaja; kirjoittanut; toimittaja; teksti; julkaissut"),
        // Dates of publication.
        whole(
            Published,
            "julkaistu; julkaisupäivä; päivämäärä; pvm; lisätty; luotu; tuntia sitten; \
             tunti sitten; minuuttia sitten; minuutti sitten; min sitten; päivää sitten; \
             päivä sitten; viikkoa sitten; viikko sitten; kuukautta sitten; kuukausi sitten; \
             vuotta sitten; vuosi sitten; tänään; eilen; juuri nyt; t sitten",
        ),
        start(Published, "julkaistu:; julkaistu; päivämäärä:; julkaisupäivä:"),
        date(
            Published,
            "julkaistu; julkaisupäivä; päivämäärä; pvm; lisätty; luotu; kirjoitettu; tänään; \
             eilen; julkaistu ensimmäisen kerran; esitetty",
        ),
        inside(Published, "julkaistu: ; julkaistu"),
        end(Published, "tuntia sitten; minuuttia sitten; päivää sitten"),
        // Dates of change.
        whole(Updated, "päivitetty; viimeksi päivitetty; muokattu; viimeksi muokattu; päivitys"),
        start(Updated, "päivitetty:; päivitetty; viimeksi päivitetty; viimeksi muokattu"),
        date(
            Updated,
            "päivitetty; viimeksi päivitetty; muokattu; viimeksi muokattu; päivitetty viimeksi; \
             päivitys; sivua päivitetty",
        ),
        inside(Updated, "päivitetty: ; päivitetty ; viimeksi päivitetty"),
        // Jumps within the page.
        whole(
            Skip,
            "siirry sisältöön; siirry pääsisältöön; siirry suoraan sisältöön; hyppää sisältöön; \
             hyppää pääsisältöön; hyppää navigaatioon; ohita; ohita navigaatio; siirry hakuun; \
             siirry navigaatioon; ylös; takaisin ylös; sivun alkuun; takaisin sivun alkuun; \
             sivun yläosaan; siirry alatunnisteeseen",
        ),
        start(
            Skip,
            "siirry sisältöön; siirry pääsisältöön; siirry suoraan; hyppää sisältöön; \
             hyppää pääsisältöön; takaisin ylös",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "haku; hae; etsi; hae sivustolta; hae sivuilta; hakutulokset; hakusana; \
             tarkennettu haku; avaa haku; sulje haku; mitä etsit; tulokset; ei tuloksia; \
             ei hakutuloksia; suodata; suodattimet; järjestä; lajittele; tyhjennä; valitse; \
             lähetä; peruuta; ok",
        ),
        start(
            Search,
            "haku:; hae:; etsi:; hakutulokset haulle; hakutulokset; ei hakutuloksia; mitä etsit",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "lukuaika; lukuaika min; lukuaika minuuttia; min lukuaika; minuutin lukuaika; \
             lukemisaika; min; minuuttia; lukukertaa; katselukerrat; sanaa; minuutin luku",
        ),
        start(ReadTime, "lukuaika; lukuaika:; lukemisaika"),
        inside(ReadTime, "lukuaika; min lukuaika"),
        // To neighbouring pages.
        whole(
            Pagination,
            "seuraava; edellinen; seuraava sivu; edellinen sivu; seuraava artikkeli; \
             edellinen artikkeli; vanhemmat; uudemmat; vanhemmat artikkelit; uudemmat artikkelit; \
             vanhemmat kirjoitukset; ensimmäinen; viimeinen; sivu; sivut; artikkelien selaus; \
             edellinen seuraava; sivutus",
        ),
        start(
            Pagination,
            "seuraava artikkeli; edellinen artikkeli; seuraava sivu; edellinen sivu; seuraava:; \
             edellinen:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "kirjoittajasta; tietoa kirjoittajasta; kirjoittajan muut artikkelit; \
             kaikki artikkelit kirjoittajalta; näytä kaikki artikkelit; lisää kirjoittajalta; \
             muut jutut",
        ),
        start(
            AuthorBox,
            "tietoa kirjoittajasta; kirjoittajasta:; näytä kaikki artikkelit; kirjoittaja on",
        ),
        // Shops.
        whole(
            Shop,
            "lisää ostoskoriin; lisää koriin; ostoskori; ostoskorisi on tyhjä; \
             ostoskori on tyhjä; osta; osta nyt; tilaa nyt; kassa; kassalle; siirry kassalle; \
             ilmainen toimitus; toimitus; toimitusaika; palautus; palautukset; maksutavat; \
             varastossa; ei varastossa; loppuunmyyty; määrä; hinta; hinnat; yhteensä; välisumma; \
             tuotenumero; tuotekuvaus; kuvaus; tuotetiedot; arvostelut; kirjoita arvostelu; \
             toivelista; suosikit; vertaa; myydyimmät; uutuudet; ale; tarjoukset; merkit; merkki; \
             koko; väri; kokotaulukko; lahjakortti; myymälät; sis alv; jatka ostoksia",
        ),
        start(
            Shop,
            "lisää ostoskoriin; ilmainen toimitus; varastossa; hinta:; tuotenumero:; toimitusaika",
        ),
        inside(Shop, "lisää ostoskoriin; ilmainen toimitus; sis. alv"),
        // What the site's programs say.
        whole(
            Technical,
            "ladataan; odota; hetkinen; virhe; tapahtui virhe; sivua ei löytynyt; sivua ei löydy; \
             ei löytynyt; yritä uudelleen; päivitä; ota javascript käyttöön; linkki kopioitu; \
             kopioitu; kiitos; viesti lähetetty; koko näyttö; tekstitykset; \
             tämä kenttä on pakollinen",
        ),
        start(
            Technical,
            "ota javascript; selaimesi; käytät vanhentunutta; tapahtui virhe; valitettavasti; \
             etsimääsi sivua; ylpeänä palvelee",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "tulosta; tulosta artikkeli; tulosta sivu; lataa; lataa pdf; tallenna; \
             tallenna artikkeli; lue myöhemmin; lisää suosikkeihin; kirjanmerkki; kopioi; \
             kopioi linkki; linkki; pysyvä linkki; viittaa; muokkaa; ilmoita; tekstin koko; \
             kuuntele artikkeli; kuuntele juttu; käännä; lisää kalenteriin; asetukset; rss; \
             lahjoita artikkeli",
        ),
        start(Tools, "tulosta:; lataa pdf; kopioi linkki; kuuntele juttu; pysyvä linkki"),
    ],
    function_words: "aina alla ei eikä eivät eli ella emme en ennen entä esimerkiksi että he \
        heidän heitä hän hänen häntä ihan ilman itse ja jo jois joka jokainen joiden joihin \
        joissa joita jos joskus jossa josta jota jotka jotta jälkeen kai kaikki kanssa kautta \
        keiden kerran kertoo ketkä koska koskaan kuin kuinka kuitenkin kuka kun kunnes lisäksi \
        luona me meidän meillä meitä melko mihin mikä miksi millä milloin minkä minun minä missä \
        miten mitä molemmat moni muiden mukaan mukana mutta muu muut myös myöskin ne niiden niin \
        niitä noin nuo nyt näiden näin nämä ole oleva olen olet oli olin olisi olivat olla \
        olleet ollut on onko osa ovat paitsi paljon pitkin poikki puolesta päälle saa sai se \
        seassa seuraavat sekä sen siellä siihen siinä siis siitä sille silloin sillä sinun sinä \
        sitten sitä suoraan tai takia te teidän tulee tuli tällä tämä tämän tänään tässä tästä \
        tätä vaan vai vaikka vain varten vasta vielä vieläkin voi voidaan voivat vuoksi yhä yli",
};
