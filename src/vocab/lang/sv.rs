//! Swedish.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "sv",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "relaterat; relaterade artiklar; relaterade inlägg; relaterade nyheter; \
             relaterade produkter; relaterat innehåll; liknande artiklar; liknande inlägg; \
             liknande produkter; läs också; läs även; läs mer om; läs vidare; se även; se också; \
             mer om ämnet; mer i ämnet; mer om; mer läsning; fler artiklar; fler nyheter; \
             fler inlägg; andra artiklar; andra läste också; du kanske också gillar; \
             du kanske gillar; detta kan också intressera dig; kanske också intressant; \
             rekommenderat; rekommenderade artiklar; rekommenderas; rekommenderat för dig; \
             för dig; utvalt; missa inte; lästips; tips på läsning; från arkivet; mer från",
        ),
        start(
            Related,
            "läs också; läs även; läs mer:; läs mer om; läs:; se även; se också:; mer i ämnet; \
             relaterat:; du kanske också; tv:; video:; lyssna:; missa inte:",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "mest läst; mest lästa; mest läst just nu; mest lästa artiklar; mest populära; \
             populärt; populära artiklar; populära inlägg; mest delat; mest kommenterat; \
             mest sett; senaste nytt; senaste nyheterna; senaste nyheter; senaste; det senaste; \
             senaste inläggen; senaste artiklarna; senaste artiklar; nyheter; nytt; nyast; \
             aktuellt; just nu; trendar; trendande; toppnyheter; toppnyheterna; i fokus; \
             dagens nyheter i korthet; direkt; direktrapport; nyligen; nyhetsflöde; topplistan; \
             händer nu; livesändning",
        ),
        start(MostRead, "mest läst i; senaste nytt om; just nu:"),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "kommentar; kommentarer; inga kommentarer; kommentera; kommentera artikeln; \
             lämna en kommentar; lämna ett svar; lämna ett svar avbryt svar; avbryt svar; \
             skriv en kommentar; skriv kommentar; lägg till kommentar; publicera kommentar; \
             skicka kommentar; visa kommentarer; alla kommentarer; svara; svar; din kommentar; \
             diskussion; diskutera; bli först att kommentera; kommentarer inaktiverade; \
             kommentarerna är stängda; senaste kommentarer; logga in för att kommentera; anmäl; \
             anmäl kommentar; din e-postadress kommer inte publiceras; \
             obligatoriska fält är märkta; obligatoriska fält; obligatoriskt; säger; skriver; \
             insändare",
        ),
        start(
            Comments,
            "lämna ett svar; lämna en kommentar; din e-postadress kommer; obligatoriska fält; \
             du måste vara inloggad; du måste logga in; logga in för att; spara mitt namn; \
             denna webbplats använder akismet; lär dig om hur din kommentarsdata; \
             lär dig hur din kommentardata; kommentarer till; vad tycker du; meddela mig om",
        ),
        // Share and follow bars.
        whole(
            Share,
            "dela; dela artikeln; dela artikel; dela inlägg; dela på facebook; dela på twitter; \
             dela på x; dela på linkedin; dela via; dela via e-post; dela med; dela det här; \
             dela detta; dela sidan; tipsa; tipsa en vän; skicka; mejla; e-posta; tweeta; \
             twittra; gilla; gilla laddar in; gilla oss; följ; följ oss; följ oss på; \
             följ oss på facebook; följ oss i sociala medier; följ ämne; följare; sociala medier; \
             kopiera länk; delningar; öppnas i nytt fönster",
        ),
        start(
            Share,
            "dela:; dela detta:; dela på; klicka för att dela; klicka för att skicka; \
             följ oss på; följ oss; gilla:; gilla oss på",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "nyhetsbrev; vårt nyhetsbrev; prenumerera; prenumerera nu; \
             prenumerera på vårt nyhetsbrev; prenumerera på nyhetsbrev; prenumeration; \
             bli prenumerant; prenumerant; prenumeranter; redan prenumerant; \
             endast för prenumeranter; för prenumeranter; låst artikel; plus; premium; anmäl dig; \
             anmäl dig till vårt nyhetsbrev; registrera dig; avregistrera; avprenumerera; \
             bli medlem; medlem; medlemskap; stöd oss; ge en gåva; skänk en gåva; donera; \
             bevakningar; notiser; e-post; e-postadress; din e-post; din e-postadress; \
             ange din e-postadress; namn; förnamn; efternamn; ladda ner appen; appen; e-tidning; \
             e-tidningen; tidningen; prova gratis; testa gratis; nej tack; inte nu; \
             köp prenumeration",
        ),
        start(
            Subscribe,
            "prenumerera på; anmäl dig till; få vårt nyhetsbrev; få nyheter; få de senaste; \
             missa inga; vårt nyhetsbrev; för att läsa; för att fortsätta läsa; artikeln är låst; \
             denna artikel är; redan prenumerant; är du redan; har du redan; bli prenumerant; \
             bli medlem; stöd vår; genom att anmäla; genom att prenumerera; ange din e-post; \
             ladda ner vår app",
        ),
        inside(
            Subscribe,
            "vårt nyhetsbrev; våra nyhetsbrev; till din inkorg; endast för prenumeranter; \
             avregistrera dig när som helst",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "integritetspolicy; personuppgiftspolicy; integritet; sekretesspolicy; dataskydd; \
             dataskyddspolicy; personuppgifter; behandling av personuppgifter; gdpr; \
             cookiepolicy; cookies; kakor; om cookies; om kakor; användarvillkor; villkor; \
             allmänna villkor; köpvillkor; prenumerationsvillkor; upphovsrätt; copyright; \
             alla rättigheter förbehållna; med ensamrätt; ansvarsfriskrivning; \
             juridisk information; tillgänglighet; tillgänglighetsredogörelse; \
             tillgänglighetsrapport; etiska regler; rättelser; publicistiska regler; ångerrätt; \
             returer; licens",
        ),
        start(
            Legal,
            "alla rättigheter; copyright ©; ansvarig utgivare; ansvarig utgivare:; chefredaktör:; \
             organisationsnummer; org.nr; citera gärna; innehållet på; eftertryck; utgivningsbevis",
        ),
        inside(
            Legal,
            "alla rättigheter förbehållna; ansvarig utgivare; integritetspolicy; personuppgifter; \
             användarvillkor; ange källan; affiliatelänkar",
        ),
        // Consent banners.
        whole(
            Consent,
            "acceptera; acceptera alla; acceptera alla cookies; acceptera alla kakor; \
             acceptera cookies; godkänn; godkänn alla; godkänn alla cookies; godkänn alla kakor; \
             jag godkänner; jag accepterar; jag förstår; jag samtycker; ok; okej; neka; \
             neka alla; avvisa; avvisa alla; endast nödvändiga; endast nödvändiga kakor; \
             bara nödvändiga; inställningar; cookieinställningar; cookie-inställningar; \
             hantera cookies; hantera kakor; hantera samtycke; hantera inställningar; anpassa; \
             spara; spara val; spara inställningar; nödvändiga; nödvändiga cookies; \
             nödvändiga kakor; alltid aktiv; samtycke; vi använder cookies; vi använder kakor; \
             visa detaljer; preferenser; vi värnar om din integritet",
        ),
        start(
            Consent,
            "vi använder cookies; vi använder kakor; vi och våra; den här webbplatsen använder; \
             denna webbplats använder cookies; denna webbplats använder kakor; \
             webbplatsen använder; vår webbplats använder; genom att fortsätta; \
             genom att använda; genom att klicka; för att ge dig; för att ge en bra upplevelse; \
             cookies är; kakor är; nödvändiga cookies; nödvändiga kakor; du kan när som helst",
        ),
        inside(
            Consent,
            "använder cookies; använder kakor; användning av cookies; användandet av cookies; \
             ditt samtycke; berättigat intresse",
        ),
        // Accounts.
        whole(
            Account,
            "logga in; inloggning; logga ut; mitt konto; konto; skapa konto; skapa ett konto; \
             registrera; registrera dig; min sida; mina sidor; min profil; profil; användarnamn; \
             lösenord; glömt lösenord; glömt lösenordet; glömt ditt lösenord; återställ lösenord; \
             kom ihåg mig; förbli inloggad; har du inget konto; inget konto; välkommen; \
             sparade artiklar; mina favoriter; favoriter; mina beställningar; kundinloggning",
        ),
        start(
            Account,
            "logga in med; logga in eller; har du inget konto; har du redan ett konto; \
             har du glömt; inloggad som; du är inloggad; skapa konto för",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "hem; startsida; startsidan; till startsidan; tillbaka till startsidan; tillbaka; \
             meny; huvudmeny; navigering; navigation; öppna meny; stäng meny; visa meny; stäng; \
             öppna; webbkarta; sajtkarta; webbplatskarta; om oss; om mig; om; om företaget; \
             om webbplatsen; vilka vi är; vårt team; våra medarbetare; medarbetare; personal; \
             vår historia; historia; organisation; redaktionen; företaget; kontakt; kontakta oss; \
             kontakta redaktionen; kontaktuppgifter; kontaktformulär; jobba hos oss; lediga jobb; \
             jobb; karriär; press; pressrum; pressmeddelanden; pressmeddelande; annonsera; \
             annonser; annonsera hos oss; annonsinformation; partners; samarbetspartners; \
             sponsorer; kundservice; kundtjänst; hjälp; frågor och svar; vanliga frågor; faq; \
             support; tjänster; våra tjänster; produkter; ämnen; alla ämnen; kategorier; \
             kategori; alla kategorier; avdelningar; arkiv; välj månad; välj kategori; kalender; \
             evenemang; bilder; bildspel; galleri; video; videor; poddar; podd; blogg; bloggar; \
             forum; länkar; användbara länkar; snabblänkar; genvägar; språk; svenska; adress; \
             besöksadress; postadress; telefon; tel; fax; öppettider; hitta hit; du är här; \
             innehåll; innehållsförteckning; i den här artikeln; på den här sidan; mer; sidfot; \
             okategoriserade; okategoriserat; mobilversion; mörkt läge; textstorlek; lyssna; \
             lättläst; teckenspråk; tipsa oss; tipsa redaktionen; rapportera fel; rätta artikeln; \
             ja nej; boka tid; boka; begär offert; väder; tv-tablå; spel; korsord; sudoku; \
             horoskop; familj; dokument; publikationer; nedladdningar",
        ),
        start(
            Navigation,
            "du är här; kontakt:; kontakta oss:; telefon:; tel:; fax:; e-post:; adress:; \
             öppettider:; tipsa oss; har du frågor; har du ett tips; hittat ett fel; \
             för mer information; för ytterligare information; presskontakt; innehåll:; \
             tillbaka till; hem:",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "läs mer; läs hela artikeln; läs artikeln; läs hela; läs hela inlägget; läs vidare; \
             fortsätt läsa; läs; mer; mer information; mer info; visa mer; visa fler; visa alla; \
             visa mindre; visa allt; se mer; se alla; se fler; ladda fler; ladda mer; hämta fler; \
             alla nyheter; alla artiklar; fler artiklar; klicka här; här; detaljer; \
             till artikeln; gå till artikeln; gå vidare; titta; se videon; spela upp; lyssna; \
             se bilder; förstora; upptäck mer; utforska",
        ),
        start(
            ReadMore,
            "läs mer; läs hela; fortsätt läsa; mer information; visa alla; se alla; klicka här; \
             visa det här inlägget; ett inlägg delat av; artikeln fortsätter; läs mer här",
        ),
        end(
            ReadMore,
            "läs mer; läs hela artikeln; fortsätt läsa; visa mer; mer information; klicka här; \
             läs mer här",
        ),
        // Labels.
        whole(
            Tags,
            "taggar; tagg; etiketter; ämnen; ämne; nyckelord; kategori; kategorier; publicerat i; \
             i artikeln; läs mer om ämnet; taggad; märkt",
        ),
        start(
            Tags,
            "taggar:; taggar; etiketter:; ämnen:; ämne:; nyckelord:; kategori:; kategorier:; \
             publicerat i; postat i; taggad; taggat; inlagt i",
        ),
        // Advertising labels.
        whole(
            Advert,
            "annons; annonser; annonsering; reklam; sponsrat; sponsrat innehåll; sponsrad; \
             annonssamarbete; i samarbete med; betalt samarbete; innehåll från annonsör; \
             innehåll från partner; artikeln fortsätter under annonsen; \
             artikeln fortsätter efter annonsen; erbjudande; erbjudanden; kampanj; rabattkoder; \
             annonslänk; annonslänkar; köpråd; stäng annons",
        ),
        start(
            Advert,
            "annons:; annons; reklam:; i samarbete med:; sponsrat av; sponsrat innehåll; \
             artikeln fortsätter; denna artikel innehåller; inlägget innehåller reklam; \
             innehåller reklamlänkar; annonslänk",
        ),
        inside(
            Advert,
            "annonslänkar; reklamlänkar; affiliatelänkar; under annonsen; adlinks; annonssamarbete",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; bild; bilder; källa; källor; fotograf; illustration; grafik; arkivbild; \
             arkivfoto; genrebild; pressbild; tt; foto tt; bildtext; privat; foto privat; video; \
             skärmdump; genrefoto",
        ),
        start(
            Credit,
            "foto:; foton:; foto av; bild:; bilder:; källa:; källor:; fotograf:; illustration:; \
             grafik:; arkivbild; arkivfoto; genrebild; pressbild; text och foto; text och bild; \
             bild av; video:",
        ),
        inside(
            Credit,
            "foto: ; bild: ; källa: ; (foto:; /tt; /scanpix; arkivbild; genrebild; (arkivbild)",
        ),
        // Bylines.
        whole(
            Byline,
            "av; text; författare; skribent; reporter; journalist; redaktör; skriven av; \
             publicerad av; postat av; redaktionen; av redaktionen; krönikör; ledarskribent; \
             korrespondent; text av; debattör; frilans; chefredaktör; intervju",
        ),
        start(
            Byline,
            "av:; text:; författare:; skribent:; skriven av; publicerad av; postat av; reporter:; \
             redaktör:; översättning:; intervju:; inlagd av",
        ),
        name(Byline, "av; text; författare; text av; skriven av; reporter; intervju"),
        inside(Byline, "| av ; text: ; skriven av"),
        // Dates of publication.
        whole(
            Published,
            "publicerad; publicerat; publicerades; publicerad den; datum; publiceringsdatum; \
             upplagd; timmar sedan; timme sedan; minuter sedan; minut sedan; min sedan; \
             dagar sedan; dag sedan; veckor sedan; vecka sedan; månader sedan; månad sedan; \
             år sedan; idag; igår; i dag; i går; nyss; alldeles nyss; skapad; för timmar sedan; \
             för dagar sedan",
        ),
        start(Published, "publicerad:; publicerat:; publicerad den; datum:"),
        date(
            Published,
            "publicerad; publicerat; publicerades; publicerad den; publicerat den; \
             publiceringsdatum; datum; postat; postad; skapad; upplagd; inlagd; först publicerad; \
             idag; i dag; igår; i går; sändes; skriven",
        ),
        inside(Published, "publicerad: ; publicerad den; publicerad ; publicerat"),
        end(Published, "timmar sedan; minuter sedan; dagar sedan"),
        // Dates of change.
        whole(
            Updated,
            "uppdaterad; uppdaterat; uppdaterades; senast uppdaterad; senast uppdaterat; \
             senast ändrad; ändrad; senast granskad; uppdaterad den; uppdatering; \
             sidan senast uppdaterad",
        ),
        start(
            Updated,
            "uppdaterad:; senast uppdaterad; senast ändrad; sidan senast; sidan uppdaterades",
        ),
        date(
            Updated,
            "uppdaterad; uppdaterat; uppdaterades; senast uppdaterad; senast uppdaterat; \
             senast ändrad; ändrad; uppdaterad den; senast granskad; uppdatering; \
             sidan uppdaterad; sidan senast uppdaterad; sidan uppdaterades",
        ),
        inside(Updated, "uppdaterad: ; uppdaterad ; senast uppdaterad; senast ändrad"),
        // Jumps within the page.
        whole(
            Skip,
            "hoppa till innehåll; hoppa till innehållet; hoppa till huvudinnehåll; \
             hoppa till huvudinnehållet; hoppa till navigering; hoppa till sök; \
             hoppa till sidfot; hoppa över; gå till innehåll; gå till innehållet; \
             gå till huvudinnehåll; gå direkt till innehåll; gå direkt till innehållet; \
             till innehållet; till toppen; till sidans topp; till början av sidan; \
             tillbaka till toppen; upp; gå till toppen; fortsätt till huvudinnehåll; \
             fortsätt till innehållet",
        ),
        start(
            Skip,
            "hoppa till; gå direkt till; gå till innehåll; gå till huvudinnehåll; \
             fortsätt till huvudinnehåll; till toppen",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "sök; sök efter; sök här; sök på webbplatsen; sök på sajten; sökning; sökresultat; \
             sökord; avancerad sökning; öppna sök; stäng sök; vad letar du efter; vad söker du; \
             resultat; inga resultat; inga träffar; träffar; filtrera; filter; sortera; \
             sortera efter; sortera på; rensa; välj; skicka; avbryt; ok; sökruta; nyast först; \
             äldst först",
        ),
        start(
            Search,
            "sök efter:; sök:; sökresultat för; sortera efter; filtrera på; inga resultat; \
             vad letar du",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "lästid; lästid min; lästid minuter; min lästid; minuters läsning; min läsning; \
             min att läsa; min; minuter; läst; visningar; ord; beräknad lästid; lästid ca min; \
             läsningstid",
        ),
        start(ReadTime, "lästid; lästid:; beräknad lästid; visningar:"),
        inside(ReadTime, "min läsning; min lästid; minuters läsning; lästid:; lästid"),
        // To neighbouring pages.
        whole(
            Pagination,
            "nästa; föregående; förra; nästa sida; föregående sida; nästa artikel; \
             föregående artikel; nästa inlägg; föregående inlägg; äldre inlägg; nyare inlägg; \
             äldre; nyare; äldre artiklar; första; sista; sida; sida av; sidor; \
             inläggsnavigering; sidnavigering; paginering; föregående nästa; bild av; \
             gå till sida; framåt; bakåt; nästa bild",
        ),
        start(
            Pagination,
            "nästa artikel; föregående artikel; nästa inlägg; föregående inlägg; nästa sida; \
             föregående sida; nästa:; föregående:; sida av",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "om författaren; om skribenten; om författarna; författaren; mer från författaren; \
             fler artiklar av; alla artiklar av; visa alla inlägg; visa alla inlägg av; \
             artiklar av; alla inlägg av; mejla skribenten; kontakta skribenten",
        ),
        start(
            AuthorBox,
            "om författaren; om skribenten; fler artiklar av; alla artiklar av; \
             visa alla inlägg av; visa alla poster av",
        ),
        // Shops.
        whole(
            Shop,
            "lägg i varukorg; lägg i varukorgen; lägg till i varukorg; lägg i kundvagn; köp; \
             köp nu; beställ; beställ nu; varukorg; varukorgen; din varukorg; kundvagn; \
             din varukorg är tom; varukorgen är tom; kassa; till kassan; gå till kassan; \
             fortsätt handla; fri frakt; frakt; leverans; leveranstid; returer; betalning; \
             betalsätt; i lager; slut i lager; ej i lager; finns i lager; slutsåld; antal; pris; \
             priser; totalt; summa; delsumma; artikelnummer; art nr; beskrivning; \
             produktbeskrivning; specifikation; specifikationer; omdömen; recensioner; \
             skriv en recension; önskelista; favoriter; jämför; bästsäljare; nyheter; rea; \
             erbjudanden; varumärken; varumärke; storlek; färg; storleksguide; presentkort; \
             butiker; hitta butik; inkl moms; exkl moms",
        ),
        start(
            Shop,
            "lägg i varukorg; fri frakt; i lager; pris:; din varukorg; art.nr; leveranstid",
        ),
        inside(Shop, "lägg i varukorg; fri frakt; inkl. moms"),
        // What the site's programs say.
        whole(
            Technical,
            "laddar; läser in; vänta; vänligen vänta; fel; ett fel uppstod; ett fel har uppstått; \
             sidan hittades inte; sidan kunde inte hittas; hittades inte; försök igen; uppdatera; \
             aktivera javascript; länk kopierad; kopierad; tack; meddelandet skickat; helskärm; \
             ljud av; undertexter; detta fält är obligatoriskt; drivs med wordpress; \
             webbplatsen drivs med wordpress",
        ),
        start(
            Technical,
            "aktivera javascript; din webbläsare; du använder en gammal; \
             du använder en föråldrad; ett fel uppstod; tyvärr; sidan du söker; sidan du letar; \
             drivs med; stolt",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "skriv ut; skriv ut artikeln; skriv ut sidan; utskrift; ladda ner; ladda ned; \
             ladda ner pdf; hämta; pdf; spara; spara artikel; spara artikeln; läs senare; \
             lägg till favoriter; bokmärk; bokmärke; kopiera; kopiera länk; kopiera länken; länk; \
             permalänk; citera; redigera; rapportera; textstorlek; större text; mindre text; \
             lyssna på artikeln; lyssna på sidan; läs upp; översätt; lägg till i kalender; \
             alternativ; rss; ge bort artikeln; dela som gåva",
        ),
        start(
            Tools,
            "skriv ut; ladda ner pdf; kopiera länk; lyssna på artikeln; permalänk:; \
             bokmärk permalänken",
        ),
    ],
    function_words: "alla allt alltid än and andra annan är att av bara bland bli blir blev \
        borde både de dem den denna deras dess dessa det detta dig din dina ditt dock du där \
        därför då efter eftersom ej eller en enligt er era ert ett fick finns fler flera fram \
        från för före först få får genom ha hade han hans har hela henne hennes hon honom hos \
        hur här i icke ifrån in inför innan inom inte ja jag kan kommer kunde kunna man med \
        medan mellan men mer mest mig min mina mitt mot mycket måste ned ni nog nu när någon \
        något några och också om oss på sedan sig sin sina sitt ska skall skulle som så sådan \
        samma samt til till tills trots under upp ut utan vad var vara varför varit varje vi via \
        vid vilka vilken vilket vill åt ännu även över",
};
