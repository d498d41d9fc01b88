//! Hungarian.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "hu",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "kapcsolódó cikkek; kapcsolódó; kapcsolódó tartalom; kapcsolódó tartalmak; \
             kapcsolódó anyagok; kapcsolódó hírek; kapcsolódó bejegyzések; kapcsolódó cikkeink; \
             kapcsolódó témák; kapcsolódó termékek; hasonló cikkek; hasonló bejegyzések; \
             hasonló témák; hasonló termékek; ajánló; ajánlott; ajánlott cikkek; \
             ajánlott bejegyzések; ajánljuk; ajánljuk még; ajánlatunk; ezt is ajánljuk; \
             ezeket is ajánljuk; ezek is érdekelhetnek; ez is érdekelheti; ez is érdekelhet; \
             ez is érdekli; önt is érdekelheti; olvasd el ezt is; olvassa el ezt is; olvasta már; \
             olvasta már?; ezt olvasta már; további cikkek; további hírek; további cikkeink; \
             még több; még több cikk; bővebben a témában; a témában; lásd még; neked ajánljuk; \
             önnek ajánljuk; szerkesztő ajánlata; ne hagyja ki",
        ),
        start(
            Related,
            "olvasd el ezt is; olvassa el ezt is; kapcsolódó cikkek; kapcsolódó:; lásd még; \
             ezt is olvasd; ajánljuk:; videó:; olvasta már",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "legolvasottabb; legolvasottabb cikkek; legolvasottabbak; legnézettebb; \
             legnépszerűbb; legnépszerűbbek; legnépszerűbb cikkek; népszerű; népszerű cikkek; \
             népszerű bejegyzések; legfrissebb; legfrissebb hírek; legfrissebb cikkek; \
             legfrissebbek; friss; friss hírek; friss cikkek; frissek; legutóbbi bejegyzések; \
             legutóbbi cikkek; legutóbbi hírek; legújabb; legújabb cikkek; legújabbak; hírek; \
             aktuális; kiemelt; kiemelt hírek; most; élő; percről percre; nap hírei; a nap hírei; \
             top hírek; trendek; toplista; címlap; hírfolyam; vezető hírek; kommentelt; \
             legtöbbet kommentelt",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "hozzászólás; hozzászólások; hozzászólás írása; szólj hozzá; szóljon hozzá; komment; \
             kommentek; kommentelés; nincs hozzászólás; még nincs hozzászólás; \
             vélemény, hozzászólás; vélemény hozzászólás; válasz írása; válasz megszakítása; \
             válasz; új hozzászólás; hozzászólás küldése; hozzászólások megtekintése; \
             összes hozzászólás; legutóbbi hozzászólások; hozzászólások lezárva; \
             jelentkezz be a hozzászóláshoz; az e-mail címet nem tesszük közzé; \
             a kötelező mezőket karakterrel jelöltük; kötelező; kötelező mező; bejelentés; \
             szerint; mondja; mondta",
        ),
        start(
            Comments,
            "vélemény, hozzászólás; az e-mail címet nem; az e-mail-címet nem; a kötelező mezőket; \
             hozzászólás küldéséhez; a hozzászóláshoz; a kommenteléshez; hozzászólni csak; \
             a nevem, e-mail-címem; ez az oldal az akismet; tudjunk meg többet arról; \
             hozzászólások a; ön mit gondol; te mit gondolsz",
        ),
        // Share and follow bars.
        whole(
            Share,
            "megosztás; megosztom; oszd meg; ossza meg; megosztás facebookon; \
             megosztás twitteren; megosztás e-mailben; facebook megosztás; küldés; \
             küldés e-mailben; küldd tovább; továbbküldés; ajánlás; tetszik; tweet; követés; \
             kövess minket; kövessen minket; kövess minket a facebookon; kövess minket itt is; \
             csatlakozz; csatlakozzon; közösségi média; link másolása; követők; elküldöm",
        ),
        start(
            Share,
            "megosztás:; oszd meg; ossza meg; kövess minket; kövessen minket; kattintás ide a; \
             csatlakozz hozzánk; ha tetszett; lájkold",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "hírlevél; hírlevelek; hírlevél feliratkozás; feliratkozás; feliratkozás hírlevélre; \
             feliratkozom; iratkozz fel; iratkozzon fel; iratkozz fel hírlevelünkre; előfizetés; \
             előfizetek; előfizetőknek; előfizetői tartalom; fizessen elő; leiratkozás; \
             regisztráció; regisztrálok; regisztráljon; támogatás; támogatom; támogass minket; \
             támogasson minket; tagság; legyél tag; e-mail; e-mail cím; email cím; e-mail-cím; \
             név; vezetéknév; keresztnév; teljes név; letöltés; alkalmazás letöltése; \
             értesítések; digitális előfizetés; nem, köszönöm; prémium",
        ),
        start(
            Subscribe,
            "iratkozz fel; iratkozzon fel; feliratkozás a; fizessen elő; a cikk folytatása; \
             ez a tartalom csak; a teljes cikk; ha szeretne; ha szeretnél; már előfizető; \
             támogass minket; támogasson minket; adja meg e-mail; adatkezelési tájékoztatót",
        ),
        inside(Subscribe, "hírlevelünkre; hírlevélre; feliratkozom a; előfizetőink"),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "adatvédelem; adatvédelmi tájékoztató; adatvédelmi nyilatkozat; \
             adatvédelmi szabályzat; adatkezelési tájékoztató; adatkezelés; jogi nyilatkozat; \
             jogi közlemény; felhasználási feltételek; felhasználói feltételek; \
             általános szerződési feltételek; ászf; impresszum; szerzői jog; szerzői jogok; \
             minden jog fenntartva; cookie; sütik; süti kezelés; süti szabályzat; \
             cookie szabályzat; sütik kezelése; akadálymentesség; copyright; etikai kódex; \
             felelősség kizárása; elállási jog; gdpr",
        ),
        start(
            Legal,
            "minden jog fenntartva; copyright ©; kiadó:; felelős szerkesztő; főszerkesztő:; \
             felelős kiadó; adószám; cégjegyzékszám; issn",
        ),
        inside(
            Legal,
            "minden jog fenntartva; adatvédelmi tájékoztató; adatkezelési tájékoztató; \
             adatvédelmi nyilatkozat; felhasználási feltételek; személyes adat; írásbeli engedély",
        ),
        // Consent banners.
        whole(
            Consent,
            "elfogadom; elfogadás; elfogad; mindent elfogad; összes elfogadása; \
             az összes elfogadása; mindet elfogadom; az összes süti elfogadása; rendben; ok; \
             értem; megértettem; elutasítom; elutasítás; elutasít; összes elutasítása; \
             beállítások; süti beállítások; sütibeállítások; cookie beállítások; \
             adatvédelmi beállítások; részletek; részletes beállítások; mentés; \
             beállítások mentése; csak a szükséges; szükséges; mindig aktív; \
             hozzájárulás kezelése; testreszabás; opciók",
        ),
        start(
            Consent,
            "ez az oldal sütiket; ez a weboldal sütiket; ez a weboldal cookie; \
             weboldalunk sütiket; oldalunk cookie; honlapunk cookie; honlapunk sütiket; \
             sütiket használunk; cookie-kat használunk; mi és partnereink; a weboldal sütiket; \
             az oldal sütiket; a legjobb felhasználói élmény; a jobb felhasználói; \
             az oldal használatával; a sütik",
        ),
        inside(
            Consent,
            "sütiket használ; cookie-kat használ; sütik használat; cookie-k használat; sütikkel",
        ),
        // Accounts.
        whole(
            Account,
            "bejelentkezés; belépés; belépek; kijelentkezés; kilépés; regisztráció; fiókom; fiók; \
             saját fiók; fiók létrehozása; profilom; profil; felhasználónév; jelszó; \
             elfelejtett jelszó; elfelejtette jelszavát; elfelejtettem a jelszavam; emlékezz rám; \
             maradjak bejelentkezve; nincs még fiókja; üdvözöljük; kedvencek; mentett cikkek; \
             rendeléseim",
        ),
        start(
            Account,
            "bejelentkezés facebook; belépés facebook; nincs még; van már fiókja; \
             elfelejtett jelszó; bejelentkezve mint",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "főoldal; kezdőlap; nyitólap; címlap; vissza; vissza a főoldalra; \
             vissza a kezdőlapra; vissza a címlapra; menü; főmenü; navigáció; menü megnyitása; \
             menü bezárása; bezárás; bezár; megnyitás; oldaltérkép; honlaptérkép; rólunk; \
             magunkról; bemutatkozás; kik vagyunk; csapatunk; csapat; szerkesztőség; történetünk; \
             cégünk; kapcsolat; elérhetőség; elérhetőségek; elérhetőségeink; írjon nekünk; \
             írj nekünk; kapcsolatfelvétel; karrier; állás; állásajánlatok; sajtó; sajtószoba; \
             sajtóközlemény; sajtóközlemények; médiaajánlat; hirdetés; hirdetési lehetőség; \
             hirdess nálunk; partnereink; partnerek; támogatók; szponzorok; időjárás; horoszkóp; \
             tv műsor; játékok; keresztrejtvény; kvíz; szolgáltatások; szolgáltatásaink; \
             termékek; árak; árlista; segítség; súgó; gyik; gyakori kérdések; ügyfélszolgálat; \
             támogatás; rovatok; rovat; kategóriák; kategória; összes kategória; témák; címkék; \
             archívum; archív; naptár; események; programok; galéria; képgaléria; képek; fotók; \
             videó; videók; podcast; blog; blogok; fórum; linkek; hasznos linkek; gyorslinkek; \
             nyelv; magyar; cím; telefon; tel; fax; nyitvatartás; megközelítés; ön itt áll; \
             itt jársz; tartalom; tartalomjegyzék; ebben a cikkben; továbbiak; egyéb; \
             egyéb kategória; mobil verzió; asztali verzió; betűméret; hibajelentés; \
             hibát talált; igen nem; dokumentumok; letöltések; időpontfoglalás; ajánlatkérés; \
             állatkert",
        ),
        start(
            Navigation,
            "kapcsolat:; telefon:; tel.:; tel:; e-mail:; email:; cím:; nyitvatartás:; tartalom:; \
             tartalomjegyzék:; ön itt; hibát talált; van egy jó; írjon nekünk; vissza a",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "tovább; tovább olvasom; tovább olvas; olvass tovább; olvasson tovább; olvasd tovább; \
             tovább a cikkre; tovább a cikkhez; bővebben; részletek; részletesen; több; \
             továbbiak; még több; több információ; további információ; további információk; \
             összes; összes megtekintése; mutass többet; mutasd mindet; kevesebb; megnézem; \
             megtekintés; elolvasom; a teljes cikk; teljes cikk; ide kattintva; kattintson ide; \
             kattints ide; itt; betöltés; több betöltése; videó megtekintése; \
             galéria megtekintése; meghallgatom; hirdetés után folytatódik; a cikk folytatódik; \
             nagyítás; lejátszás",
        ),
        start(
            ReadMore,
            "tovább olvasom; olvass tovább; olvasson tovább; bővebben a; további információ; \
             további részletek; kattintson ide; a cikk folytatása; a cikk a hirdetés; \
             a bejegyzés megtekintése",
        ),
        end(
            ReadMore,
            "tovább; tovább olvasom; bővebben; olvass tovább; részletek; tovább a cikkre; \
             kattintson ide",
        ),
        // Labels.
        whole(
            Tags,
            "címkék; címke; tagek; kulcsszavak; témák; téma; kategória; kategóriák; rovat; rovatok",
        ),
        start(
            Tags,
            "címkék:; címkék; címke:; kulcsszavak:; témák:; kategória:; kategóriák:; rovat:; \
             megjelent itt",
        ),
        // Advertising labels.
        whole(
            Advert,
            "hirdetés; hirdetések; reklám; reklámok; szponzorált; szponzorált tartalom; \
             támogatott tartalom; fizetett tartalom; fizetett hirdetés; pr cikk; pr-cikk; \
             promóció; akció; akciók; partnerünk; támogatóink; szponzor; ajánlat; ajánlatok; \
             a cikk a hirdetés alatt folytatódik; a cikk a hirdetés után folytatódik; kuponok; x",
        ),
        start(
            Advert,
            "hirdetés:; hirdetés; szponzorált tartalom; támogatott tartalom; a cikk a hirdetés; \
             a cikk támogatója",
        ),
        inside(Advert, "hirdetés után; hirdetés alatt; támogatott tartalom; szponzorált tartalom"),
        // Credits of pictures and sources.
        whole(
            Credit,
            "fotó; fotók; kép; képek; forrás; források; illusztráció; illusztrációs fotó; mti; \
             borítókép; nyitókép; videó; grafika; képünk illusztráció; a kép illusztráció; \
             archív; fotó forrása; kép forrása",
        ),
        start(
            Credit,
            "fotó:; fotók:; kép:; képek:; forrás:; források:; illusztráció:; borítókép; nyitókép; \
             kiemelt kép; címlapkép; videó:; grafika:; fotó forrása; kép forrása; \
             képünk illusztráció; (fotó",
        ),
        inside(
            Credit,
            "fotó: ; (fotó:; forrás: ; (forrás:; /mti; mti/; (mti); borítókép:; nyitókép:; \
             képünk illusztráció; a kép illusztráció",
        ),
        // Bylines.
        whole(
            Byline,
            "szerző; szerzők; írta; szerkesztő; újságíró; szerkesztőség; közzétette; beküldte; \
             szerkesztette; tudósító; főszerkesztő; fordította; munkatársunktól; interjú",
        ),
        start(
            Byline,
            "szerző:; szerzők:; írta:; szerkesztő:; közzétette:; beküldte:; fordította:; \
             szerkesztette:; szöveg:; interjú:",
        ),
        name(Byline, "szerző; írta; szerkesztő; fordította; közzétette"),
        inside(Byline, "írta: ; szerző:"),
        // Dates of publication.
        whole(
            Published,
            "megjelent; közzétéve; megjelenés; dátum; közzététel; feltöltve; létrehozva; órája; \
             perce; napja; hete; hónapja; éve; órával ezelőtt; perccel ezelőtt; nappal ezelőtt; \
             ma; tegnap; most; publikálva; beküldve",
        ),
        start(Published, "megjelent:; közzétéve:; dátum:; publikálva:"),
        date(
            Published,
            "megjelent; közzétéve; megjelenés; dátum; közzététel; feltöltve; létrehozva; \
             publikálva; publikálás; beküldve; ma; tegnap; írta; megjelenés dátuma",
        ),
        inside(Published, "közzétéve:; megjelent:; megjelenés:"),
        // Dates of change.
        whole(
            Updated,
            "frissítve; frissítés; utolsó frissítés; módosítva; utolsó módosítás; \
             legutóbb frissítve; utoljára frissítve",
        ),
        start(Updated, "frissítve:; utolsó frissítés; frissítés:; utolsó módosítás"),
        date(
            Updated,
            "frissítve; frissítés; utolsó frissítés; módosítva; utolsó módosítás; \
             legutóbb frissítve; utoljára módosítva; utoljára frissítve",
        ),
        inside(Updated, "frissítve:; frissítve ; utolsó frissítés"),
        // Jumps within the page.
        whole(
            Skip,
            "ugrás a tartalomhoz; ugrás a tartalomra; ugrás a fő tartalomra; \
             ugrás a navigációhoz; ugrás a kereséshez; tovább a tartalomhoz; tartalomhoz; \
             kilépés a tartalomba; vissza a tetejére; az oldal tetejére; fel; lap tetejére; \
             ugrás; skip to content; tovább a tartalomra",
        ),
        start(Skip, "ugrás a; tovább a tartalomhoz; kilépés a tartalomba"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "keresés; keres; keresés az oldalon; keresőszó; részletes keresés; kereső; mit keres; \
             mit keresel; találatok; találat; keresési eredmények; nincs találat; szűrés; szűrő; \
             szűrők; rendezés; sorrend; törlés; választás; válasszon; küldés; mégse; mégsem; ok; \
             alkalmaz",
        ),
        start(
            Search,
            "keresés:; keresés a; keresési eredmények; találatok a; rendezés:; nincs találat",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "olvasási idő; olvasási idő perc; perc olvasás; perces olvasás; perc olvasási idő; \
             perc; percek; megtekintés; olvasás; olvasás perc; szó; megtekintések",
        ),
        start(ReadTime, "olvasási idő; olvasási idő:; becsült olvasási; megtekintések:"),
        inside(ReadTime, "perc olvasás; olvasási idő; perces olvasás; perc olvasási"),
        // To neighbouring pages.
        whole(
            Pagination,
            "következő; előző; következő cikk; előző cikk; következő oldal; előző oldal; \
             következő bejegyzés; előző bejegyzés; régebbi; újabb; régebbi bejegyzések; \
             újabb bejegyzések; régebbi cikkek; első; utolsó; oldal; oldalak; \
             bejegyzés navigáció; bejegyzések lapozása; előző következő; lapozás",
        ),
        start(
            Pagination,
            "következő cikk; előző cikk; következő bejegyzés; előző bejegyzés; következő oldal; \
             előző oldal; következő:; előző:; oldal:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "a szerzőről; szerzőről; a szerző; a szerző cikkei; a szerző további cikkei; \
             szerző cikkei; összes cikke; további cikkei; minden bejegyzés megtekintése; \
             szerző összes cikke",
        ),
        start(
            AuthorBox,
            "a szerzőről; a szerző további; a szerző összes; bejegyzések megtekintése; \
             minden bejegyzés megtekintése",
        ),
        // Shops.
        whole(
            Shop,
            "kosárba; kosárba teszem; kosárba rakom; kosár; kosaram; a kosár üres; \
             az ön kosara üres; kosár megtekintése; pénztár; tovább a pénztárhoz; megrendelés; \
             megrendelem; megveszem; vásárlás; vásárolok; rendelés; szállítás; \
             ingyenes szállítás; ingyenes kiszállítás; szállítási díj; fizetés; fizetési módok; \
             raktáron; készleten; nincs készleten; elfogyott; elérhetőség; mennyiség; ár; árak; \
             összesen; részösszeg; cikkszám; leírás; termékleírás; specifikáció; paraméterek; \
             értékelések; vélemények; vélemény írása; kívánságlista; kedvencek; összehasonlítás; \
             legnépszerűbb termékek; újdonságok; akciók; márkák; márka; méret; szín; \
             mérettáblázat; ajándékutalvány; üzletek; bruttó; nettó; ft; vásárlás folytatása",
        ),
        start(Shop, "kosárba; ingyenes szállítás; raktáron; ár:; cikkszám:; a kosár"),
        inside(Shop, "kosárba teszem; ingyenes szállítás"),
        // What the site's programs say.
        whole(
            Technical,
            "betöltés; betöltés...; kérem várjon; kérjük várjon; hiba; hiba történt; \
             az oldal nem található; nem található; próbálja újra; újratöltés; frissítés; \
             javascript szükséges; link másolva; köszönjük; üzenet elküldve; teljes képernyő; \
             feliratok; kötelező mező; készítette; honlapkészítés; weboldal készítés",
        ),
        start(
            Technical,
            "kérjük, engedélyezze; az ön böngészője; a böngésződ; elavult böngészőt; \
             hiba történt; sajnáljuk; a keresett oldal; készítette:; köszönjük wordpress",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "nyomtatás; nyomtat; nyomtatható változat; letöltés; pdf letöltése; mentés; \
             cikk mentése; elmentem; olvasás később; kedvencekhez; könyvjelző; másolás; \
             link másolása; link; állandó link; hivatkozás; idézés; szerkesztés; jelentés; \
             betűméret; cikk meghallgatása; felolvasás; fordítás; naptárhoz adás; beállítások; \
             rss; hír küldése",
        ),
        start(Tools, "pdf letöltése; link másolása; közvetlen link; állandó hivatkozás"),
    ],
    function_words: "a abban ahhoz ahogy ahol aki akik akkor alatt által általában amely amelyek \
        amelyet ami amikor amit amíg annak arra át az azok azon azonban azt aztán azután azzal \
        azért be belül benne bár cikk csak de e eddig egész egy egyes egyetlen egyik egyre ehhez \
        ekkor el elég ellen elő először előtt emilyen én ennek erre ez ezek ezen ezt ezzel ezért \
        fel felé ha hanem hiszen hogy hogyan hozzá igen így illetve ill ilyen is ismét itt jó \
        jól jobban kell kellett keresztül ki kívül között közül le legalább legyen lehet \
        lehetett lenne lenni lesz lett maga magát majd már más másik meg még mellett mely melyek \
        mert mi miatt mielőtt míg milyen mint mintha minden mindig mindenki mit mivel most \
        nagyon ne nekem neki nélkül nem nincs ő ők őket olyan ott össze pedig persze rá s saját \
        sem semmi sok sokat számára szemben szerint szinte talán tehát teljes tovább továbbá \
        több ugyanis úgy új újra után utána vagy vagyis vagyok valaki valami valamint való van \
        vannak vele vissza viszont volna volt voltak",
};
