//! Polish.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "pl",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "powiązane artykuły; powiązane; powiązane wpisy; powiązane tematy; podobne artykuły; \
             podobne wpisy; podobne tematy; podobne posty; podobne produkty; zobacz także; \
             zobacz też; zobacz również; zobacz więcej; czytaj także; czytaj też; czytaj również; \
             przeczytaj także; przeczytaj też; przeczytaj również; polecamy; polecane; \
             polecane artykuły; polecane dla ciebie; polecamy także; polecamy również; \
             to może cię zainteresować; może cię zainteresować; może cię również zainteresować; \
             mogą cię zainteresować; mogą cię też zainteresować; może zainteresować cię również; \
             to cię zainteresuje; warto przeczytać; warto wiedzieć; więcej na ten temat; \
             więcej artykułów; inne artykuły; inne wpisy; inni czytali; pozostałe artykuły; \
             rekomendowane; rekomendowane dla ciebie; nie przegap; z tej kategorii; \
             tego samego autora; w temacie; następny artykuł",
        ),
        start(
            Related,
            "czytaj także; czytaj też; czytaj również; czytaj więcej:; zobacz także; zobacz też; \
             zobacz również; przeczytaj także; przeczytaj też; przeczytaj również; polecamy:; \
             sprawdź też:; więcej na ten temat; zobacz:; czytaj:; to może cię zainteresować",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "najczęściej czytane; najpopularniejsze; najpopularniejsze artykuły; popularne; \
             popularne wpisy; popularne artykuły; popularne tematy; najnowsze; \
             najnowsze artykuły; najnowsze wpisy; najnowsze wiadomości; najnowsze informacje; \
             najnowsze komentarze wpisów; ostatnie wpisy; ostatnie artykuły; ostatnio dodane; \
             aktualności; wiadomości; z ostatniej chwili; na żywo; na czasie; gorące tematy; \
             gorący temat; hity dnia; na topie; nowości; top 10; teraz czytane; \
             najchętniej czytane; najczęściej komentowane; dzisiaj najpopularniejsze; wydarzenia; \
             pilne",
        ),
        start(MostRead, "najnowsze wiadomości z; pilne:"),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "komentarz; komentarze; komentarzy; brak komentarzy; skomentuj; dodaj komentarz; \
             dodaj swój komentarz; dodaj komentarz anuluj pisanie odpowiedzi; \
             anuluj pisanie odpowiedzi; zostaw komentarz; napisz komentarz; opublikuj komentarz; \
             wyślij komentarz; pokaż komentarze; zobacz komentarze; wszystkie komentarze; \
             odpowiedz; odpowiedzi; dyskusja; dołącz do dyskusji; \
             bądź pierwszy który skomentuje ten wpis; twój komentarz; twoja opinia; \
             komentarze wyłączone; możliwość komentowania została wyłączona; ostatnie komentarze; \
             najnowsze komentarze; zaloguj się aby skomentować; zaloguj się aby dodać komentarz; \
             zgłoś; zgłoś naruszenie; twój adres e-mail nie zostanie opublikowany; \
             wymagane pola są oznaczone; pisze; opinie; regulamin komentarzy",
        ),
        start(
            Comments,
            "dodaj komentarz; twój adres e-mail nie; wymagane pola są; zaloguj się, aby; \
             musisz się zalogować; musisz być zalogowany; aby dodać komentarz; \
             zapamiętaj moje dane; powiadom mnie o; ta strona używa akismet; \
             witryna wykorzystuje akismet; \
             dowiedz się więcej jak przetwarzane są dane komentarzy; \
             dowiedz się, w jaki sposób przetwarzane; komentarze do; możliwość komentowania",
        ),
        // Share and follow bars.
        whole(
            Share,
            "udostępnij; udostępnij na facebooku; udostępnij na twitterze; udostępnij artykuł; \
             udostępnij ten artykuł; podziel się; podziel się artykułem; \
             podziel się na facebooku; poleć; poleć znajomemu; wyślij; wyślij znajomemu; \
             wyślij e-mailem; wyślij mailem; tweetnij; tweetuj; lubię to; lubię to wczytywanie; \
             obserwuj; obserwuj nas; obserwuj nas na; śledź nas; śledź nas na; znajdź nas; \
             znajdź nas na; dołącz do nas; dołącz do nas na facebooku; polub nas; \
             polub nas na facebooku; media społecznościowe; social media; bądź z nami; \
             skopiuj link; otwiera się w nowym oknie; polubienia; udostępnień",
        ),
        start(
            Share,
            "udostępnij:; udostępnij na; podziel się:; kliknij, aby udostępnić; \
             kliknij by udostępnić; obserwuj nas; śledź nas; dołącz do nas; polub nas; \
             bądź na bieżąco:; znajdź nas na",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "newsletter; zapisz się; zapisz się na newsletter; zapisz się do newslettera; \
             subskrybuj; subskrypcja; subskrypcje; zasubskrybuj; prenumerata; prenumeruj; \
             e-wydanie; wydanie cyfrowe; zarejestruj się; wypisz się; powiadomienia; \
             włącz powiadomienia; bądź na bieżąco; twój e-mail; twój adres e-mail; adres e-mail; \
             adres email; podaj adres e-mail; podaj swój e-mail; e-mail; imię; imię i nazwisko; \
             nazwisko; wesprzyj nas; wspieraj nas; przekaż darowiznę; kup dostęp; \
             kup subskrypcję; treść dla abonentów; artykuł premium; premium; \
             tylko dla prenumeratorów; dla subskrybentów; pobierz aplikację; aplikacja; dołącz; \
             nie teraz; wypróbuj; wypróbuj za darmo",
        ),
        start(
            Subscribe,
            "zapisz się; zapisz się na; subskrybuj:; chcesz być na bieżąco; \
             ten artykuł jest dostępny; aby przeczytać cały; aby czytać dalej; masz już konto; \
             masz już prenumeratę; podaj swój adres; wyrażam zgodę; zgadzam się na; \
             podoba ci się; wesprzyj nas; dołącz do grona; pobierz naszą aplikację",
        ),
        inside(
            Subscribe,
            "zapisz się na newsletter; naszego newslettera; nasz newsletter; na twój e-mail; \
             tylko dla prenumeratorów",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "regulamin; regulaminy; regulamin serwisu; polityka prywatności; polityka cookies; \
             polityka plików cookies; prywatność; ochrona danych osobowych; dane osobowe; rodo; \
             warunki korzystania; warunki użytkowania; nota prawna; informacje prawne; \
             zastrzeżenia prawne; prawa autorskie; wszelkie prawa zastrzeżone; \
             wszystkie prawa zastrzeżone; licencja; deklaracja dostępności; dostępność; \
             zasady korzystania; polityka zwrotów; odstąpienie od umowy; cookies; impressum",
        ),
        start(
            Legal,
            "wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; copyright ©; kopiowanie; \
             rozpowszechnianie; korzystanie z serwisu; korzystanie z portalu; nip:; regon:; krs:; \
             redaktor naczelny:; wydawca:; administratorem danych; administratorem twoich danych",
        ),
        inside(
            Legal,
            "wszelkie prawa zastrzeżone; prawa zastrzeżone; polityka prywatności; \
             polityce prywatności; politykę prywatności; danych osobowych; bez zgody wydawcy; \
             bez pisemnej zgody; linki afiliacyjne",
        ),
        // Consent banners.
        whole(
            Consent,
            "akceptuję; akceptuj; akceptuj wszystkie; akceptuję wszystkie; zaakceptuj; \
             zaakceptuj wszystkie; zgadzam się; zgoda; przejdź do serwisu; zezwól na wszystkie; \
             odrzuć; odrzuć wszystkie; odmów; nie zgadzam się; ustawienia; ustawienia cookies; \
             ustawienia plików cookie; ustawienia prywatności; ustawienia zaawansowane; \
             zarządzaj zgodą; zarządzaj opcjami; zarządzaj plikami cookie; zapisz preferencje; \
             zobacz preferencje; preferencje; niezbędne; funkcjonalne; analityczne; marketingowe; \
             zawsze aktywne; rozumiem; rozumiem, zamknij; szanujemy twoją prywatność; \
             cenimy twoją prywatność; pliki cookies; ok, rozumiem",
        ),
        start(
            Consent,
            "ta strona używa; ta strona wykorzystuje; strona korzysta z plików; \
             nasza strona używa; nasza strona korzysta; serwis wykorzystuje pliki; \
             serwis korzysta z plików; używamy plików cookie; używamy ciasteczek; \
             ta witryna używa; my i nasi; korzystając z naszej strony; korzystając z serwisu; \
             kontynuując przeglądanie; dalsze korzystanie; pliki cookie; \
             aby zapewnić jak najlepsze; w ramach naszej witryny; klikając",
        ),
        inside(
            Consent,
            "plików cookie; plików cookies; pliki cookie; pliki cookies; używa ciasteczek",
        ),
        // Accounts.
        whole(
            Account,
            "zaloguj; zaloguj się; logowanie; wyloguj; wyloguj się; zarejestruj; rejestracja; \
             załóż konto; moje konto; konto; mój profil; profil; nazwa użytkownika; login; hasło; \
             nie pamiętasz hasła; nie pamiętam hasła; zapomniałeś hasła; przypomnij hasło; \
             resetuj hasło; zapamiętaj mnie; nie masz konta; masz już konto; utwórz konto; witaj; \
             ulubione; moje zamówienia; panel klienta; strefa klienta",
        ),
        start(
            Account,
            "zaloguj się przez; zaloguj się za pomocą; zaloguj się na; nie masz konta; \
             nie masz jeszcze konta; nie pamiętasz hasła; zalogowany jako",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "strona główna; główna; start; powrót; powrót do strony głównej; wróć; \
             wróć do strony głównej; wstecz; menu; menu główne; nawigacja; otwórz menu; \
             zamknij menu; zamknij; otwórz; mapa strony; mapa serwisu; o nas; o mnie; o firmie; \
             o portalu; o redakcji; kim jesteśmy; nasz zespół; zespół; redakcja; historia; firma; \
             kontakt; kontakty; skontaktuj się; skontaktuj się z nami; napisz do nas; \
             formularz kontaktowy; kariera; praca; oferty pracy; dołącz do zespołu; prasa; \
             biuro prasowe; dla mediów; dla prasy; reklama; reklamuj się; reklama w serwisie; \
             zareklamuj się; współpraca; partnerzy; nasi partnerzy; ogłoszenia; nekrologi; \
             pogoda; horoskop; program tv; gry; krzyżówki; quizy; konkursy; usługi; oferta; \
             nasza oferta; produkty; sklep; cennik; pomoc; centrum pomocy; faq; \
             najczęściej zadawane pytania; pytania i odpowiedzi; wsparcie; kategorie; kategoria; \
             wszystkie kategorie; działy; tematy; archiwum; archiwa; wybierz miesiąc; \
             wybierz kategorię; kalendarz; wydarzenia; galeria; galerie; zdjęcia; wideo; filmy; \
             podcasty; blog; blogi; forum; linki; przydatne linki; język; polski; adres; telefon; \
             tel; faks; godziny otwarcia; lokalizacja; dojazd; jesteś tutaj; tu jesteś; \
             spis treści; w tym artykule; na tej stronie; więcej; stopka; pasek boczny; \
             bez kategorii; wersja mobilna; wersja kontrastowa; tryb ciemny; zgłoś błąd; tak nie; \
             umów wizytę; umów się; zapytaj o ofertę; dokumenty; publikacje; do pobrania; \
             materiały",
        ),
        start(
            Navigation,
            "jesteś tutaj; tu jesteś; kontakt:; telefon:; tel.:; tel:; fax:; e-mail:; email:; \
             adres:; spis treści:; w tym artykule:; masz pytania; masz temat; widzisz błąd; \
             zauważyłeś błąd; znalazłeś błąd; napisz do nas; powrót do; kontakt dla mediów",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "czytaj więcej; czytaj dalej; czytaj; czytaj całość; czytaj cały artykuł; więcej; \
             więcej informacji; więcej artykułów; więcej szczegółów; dowiedz się więcej; zobacz; \
             zobacz więcej; zobacz wszystkie; zobacz wszystko; zobacz szczegóły; pokaż więcej; \
             pokaż wszystkie; pokaż mniej; załaduj więcej; wczytaj więcej; wszystkie artykuły; \
             wszystkie wiadomości; kliknij tutaj; kliknij; tutaj; szczegóły; rozwiń; zwiń; \
             przejdź do artykułu; przejdź do strony; przejdź; oglądaj; zobacz galerię; \
             zobacz zdjęcia; zobacz film; posłuchaj; odsłuchaj; powiększ; kontynuuj czytanie; \
             sprawdź; pełny tekst",
        ),
        start(
            ReadMore,
            "czytaj więcej; czytaj dalej; czytaj całość; dowiedz się więcej; więcej informacji; \
             więcej o; zobacz wszystkie; zobacz więcej; kliknij tutaj; wyświetl ten post; \
             post udostępniony przez; dalsza część artykułu; dalszy ciąg",
        ),
        end(
            ReadMore,
            "czytaj więcej; czytaj dalej; więcej; dowiedz się więcej; zobacz więcej; \
             czytaj całość; kliknij tutaj; pokaż więcej; kontynuuj czytanie",
        ),
        // Labels.
        whole(
            Tags,
            "tagi; tag; słowa kluczowe; etykiety; kategoria; kategorie; tematy; temat; otagowano; \
             hasła",
        ),
        start(
            Tags,
            "tagi:; tagi; tag:; słowa kluczowe:; kategoria:; kategorie:; etykiety:; tematy:; \
             temat:; opublikowano w; zamieszczono w; otagowano; dodano w kategorii",
        ),
        // Advertising labels.
        whole(
            Advert,
            "reklama; reklamy; artykuł sponsorowany; materiał sponsorowany; sponsorowane; \
             materiał promocyjny; materiał partnera; artykuł partnerski; treść sponsorowana; \
             promocja; promocje; sponsor; sponsorzy; partner; partnerzy; \
             dalsza część tekstu pod reklamą; dalsza część artykułu pod reklamą; \
             kontynuuj pod reklamą; oferta specjalna; zniżki; kody rabatowe; \
             współpraca reklamowa; linki sponsorowane; reklama koniec reklamy; \
             dalszy ciąg materiału pod wideo",
        ),
        start(
            Advert,
            "reklama:; artykuł sponsorowany; materiał sponsorowany; materiał partnera; sponsorem; \
             dalsza część tekstu; dalsza część artykułu; dalszy ciąg materiału; \
             artykuł zawiera linki; wyłącz adblock; treść zawiera",
        ),
        inside(
            Advert,
            "linki afiliacyjne; pod reklamą; artykuł sponsorowany; materiał sponsorowany; \
             pod wideo",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fot; zdjęcie; zdjęcia; źródło; źródła; źródło zdjęcia; fotografia; pap; \
             zdjęcie ilustracyjne; ilustracja; grafika; archiwum; materiały prasowe; wideo; \
             shutterstock; autor zdjęcia; infografika; archiwum prywatne",
        ),
        start(
            Credit,
            "fot.; fot:; fot. :; fot/; foto:; zdjęcie:; zdjęcia:; źródło:; źródła:; \
             źródło zdjęcia; źródło zdjęć; autor zdjęcia; grafika:; wideo:; ilustracja:; \
             zdjęcie ilustracyjne; zdjęcie główne; zdjęcie tytułowe; zdj.:",
        ),
        inside(
            Credit,
            "(fot.; fot. pap; /pap; pap/; źródło: ; (źródło; foto: ; materiały prasowe; \
             /east news; /agencja; agencja gazeta; agencja wyborcza; zdjęcie ilustracyjne; \
             archiwum prywatne",
        ),
        // Bylines.
        whole(
            Byline,
            "autor; autorka; autorzy; napisane przez; opublikowane przez; redakcja; redaktor; \
             dziennikarz; dziennikarka; opracowanie; oprac; tekst; dodane przez; korespondent; \
             materiał prasowy; redaktor naczelny; rozmawiał; rozmawiała",
        ),
        start(
            Byline,
            "autor:; autorka:; autorzy:; napisane przez; opublikowane przez; dodane przez; \
             dodał:; opracowanie:; oprac.:; tekst:; rozmawiał:; rozmawiała:; redakcja:; \
             tłumaczenie:; tłum.:",
        ),
        name(Byline, "autor; autorka; rozmawiał; rozmawiała; oprac; opracował; opracowała; tekst"),
        inside(Byline, "autor: ; oprac."),
        // Dates of publication.
        whole(
            Published,
            "opublikowano; opublikowane; opublikowany; data publikacji; data dodania; dodano; \
             dodane; data; godzin temu; godzinę temu; godziny temu; minut temu; minuty temu; \
             dni temu; dzień temu; tydzień temu; tygodni temu; tygodnie temu; miesiąc temu; \
             miesiące temu; miesięcy temu; rok temu; lat temu; lata temu; dzisiaj; wczoraj; \
             przed chwilą; utworzono; publikacja",
        ),
        start(Published, "opublikowano:; data publikacji; dodano:; data dodania"),
        date(
            Published,
            "opublikowano; opublikowane; opublikowany; data publikacji; data dodania; \
             data utworzenia; dodano; dodane; data; dzisiaj; wczoraj; napisano; utworzono; \
             publikacja; z dnia; artykuł z",
        ),
        inside(Published, "opublikowano:; data publikacji; opublikowano"),
        end(Published, "godzin temu; minut temu; dni temu; godziny temu"),
        // Dates of change.
        whole(
            Updated,
            "aktualizacja; zaktualizowano; ostatnia aktualizacja; data aktualizacji; \
             aktualizowano; zmodyfikowano; ostatnia modyfikacja; aktualizacja z",
        ),
        start(Updated, "ostatnia aktualizacja; data aktualizacji; aktualizacja:; zaktualizowano:"),
        date(
            Updated,
            "aktualizacja; zaktualizowano; ostatnia aktualizacja; data aktualizacji; \
             aktualizowano; zmodyfikowano; ostatnia modyfikacja; data modyfikacji",
        ),
        inside(Updated, "aktualizacja:; zaktualizowano ; ostatnia aktualizacja"),
        // Jumps within the page.
        whole(
            Skip,
            "przejdź do treści; przejdź do głównej treści; przejdź do zawartości; \
             przejdź do menu; przejdź do stopki; przejdź do nawigacji; przejdź do wyszukiwarki; \
             przejdź do; pomiń; pomiń nawigację; pomiń baner; do góry; na górę; wróć na górę; \
             powrót na górę; przewiń do góry; powrót do góry; skip to content; idź do treści",
        ),
        start(
            Skip,
            "przejdź do treści; przejdź do zawartości; przejdź do głównej; przejdź do menu; \
             idź do treści",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "szukaj; wyszukaj; szukaj w serwisie; szukaj na stronie; wyszukiwarka; wyszukiwanie; \
             wyszukiwanie zaawansowane; szukana fraza; wpisz szukaną frazę; czego szukasz; \
             wyniki wyszukiwania; wyniki; brak wyników; filtruj; filtry; sortuj; sortuj według; \
             sortowanie; wybierz; wyczyść; wyślij; anuluj; zastosuj; ok; trafność; \
             od najnowszych; od najstarszych; zatwierdź",
        ),
        start(
            Search,
            "szukaj:; wyniki wyszukiwania dla; wyniki dla; sortuj według; filtruj według; \
             czego szukasz",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "czas czytania; czas czytania min; czas czytania minut; czas czytania minuty; \
             min czytania; minut czytania; minuty czytania; minuta czytania; \
             ten tekst przeczytasz w; ten tekst przeczytasz w minut; \
             ten tekst przeczytasz w minuty; przeczytasz w min; czyta się minut; \
             czyta się minuty; minut; minuty; min; wyświetleń; wyświetlenia; odsłon; odsłony; \
             przeczytano razy; słów",
        ),
        start(
            ReadTime,
            "czas czytania; ten tekst przeczytasz w; przeczytasz w; przeczytasz ten artykuł; \
             wyświetleń:; odsłon:; czyta się",
        ),
        inside(ReadTime, "min czytania; minut czytania; czas czytania; minuty czytania"),
        // To neighbouring pages.
        whole(
            Pagination,
            "następny; następna; następne; następny artykuł; następna strona; następny wpis; \
             poprzedni; poprzednia; poprzednie; poprzedni artykuł; poprzednia strona; \
             poprzedni wpis; dalej; starsze wpisy; nowsze wpisy; starsze; nowsze; starszy post; \
             nowszy post; strona; strona z; strony; pierwsza; ostatnia; nawigacja wpisu; \
             nawigacja po wpisach; stronicowanie wpisów; poprzednia następna; poprzednie zdjęcie; \
             następne zdjęcie",
        ),
        start(
            Pagination,
            "następny artykuł; poprzedni artykuł; następny wpis; poprzedni wpis; następna strona; \
             poprzednia strona; następny:; poprzedni:; strona:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "o autorze; o autorce; autor artykułu; o autorach; wszystkie artykuły; \
             wszystkie artykuły autora; zobacz wszystkie wpisy; wszystkie wpisy autora; \
             więcej od autora; inne artykuły autora; artykuły autora; profil autora; \
             więcej tego autora",
        ),
        start(
            AuthorBox,
            "o autorze; o autorce; zobacz wszystkie artykuły; zobacz wszystkie wpisy; \
             zobacz więcej wpisów; wszystkie artykuły autora; więcej artykułów autora",
        ),
        // Shops.
        whole(
            Shop,
            "dodaj do koszyka; do koszyka; koszyk; mój koszyk; twój koszyk; \
             twój koszyk jest pusty; koszyk jest pusty; kup teraz; kup; zamów; zamów teraz; kasa; \
             do kasy; przejdź do kasy; dostawa; darmowa dostawa; wysyłka; koszty dostawy; zwroty; \
             zwroty i reklamacje; reklamacje; płatności; metody płatności; dostępny; niedostępny; \
             dostępność; na stanie; brak w magazynie; ilość; cena; razem; suma; kod produktu; \
             opis; opis produktu; specyfikacja; dane techniczne; opinie klientów; recenzje; \
             napisz opinię; lista życzeń; ulubione; porównaj; bestsellery; nowości; wyprzedaż; \
             promocje; marka; marki; producent; rozmiar; kolor; tabela rozmiarów; \
             karta podarunkowa; kontynuuj zakupy; sprawdź cenę; szybki podgląd; wybierz opcje",
        ),
        start(Shop, "dodaj do koszyka; darmowa dostawa; twój koszyk; cena:; kod produktu:"),
        inside(Shop, "dodaj do koszyka; darmowa dostawa"),
        // What the site's programs say.
        whole(
            Technical,
            "ładowanie; ładuję; wczytywanie; proszę czekać; błąd; wystąpił błąd; nie znaleziono; \
             nie znaleziono strony; strona nie istnieje; odśwież; spróbuj ponownie; \
             włącz javascript; skopiowano; skopiowano link; dziękujemy; wiadomość wysłana; \
             pełny ekran; wycisz; to pole jest wymagane; nie wypełniaj tego pola; realizacja; \
             projekt i wykonanie; wykonanie",
        ),
        start(
            Technical,
            "włącz javascript; twoja przeglądarka; używasz przestarzałej; wystąpił błąd; \
             przepraszamy,; strona, której szukasz; ten film jest niedostępny; \
             dumnie wspierane przez; realizacja:; projekt:",
        ),
        inside(
            Technical,
            "włącz javascript; obsługuje javascript; obsługi javascript; \
             przeglądarka nie obsługuje",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "drukuj; wydrukuj; wersja do druku; pobierz; pobierz pdf; zapisz; zapisz artykuł; \
             dodaj do ulubionych; dodaj do zakładek; kopiuj; kopiuj link; skopiuj; link; \
             bezpośredni link; odnośnik; cytuj; edytuj; zgłoś; wielkość czcionki; \
             rozmiar czcionki; powiększ tekst; posłuchaj artykułu; odsłuchaj artykuł; \
             przetłumacz; dodaj do kalendarza; opcje; rss; kanał rss",
        ),
        start(Tools, "pobierz pdf; kopiuj link; dodaj do zakładek; posłuchaj artykułu"),
    ],
    function_words: "a aby albo ale ani aż bardzo bez bo bowiem by był była było były być będą \
        będzie chociaż ci co coś czy czyli dla dlaczego dlatego do dość gdy gdyby gdzie go i ich \
        ile im inne innych ja jak jaki jako je jeden jednak jedna jego jej jest jeszcze jeśli \
        jeżeli już ją każdy kiedy kilka kto która które którego której który którym których \
        którzy ku lecz lub ma mają mi mimo mnie może można mu my na nad nam nas natomiast nawet \
        nich nie niego niej nim niż no nowe o od on ona one oni oraz pan po pod ponad ponieważ \
        poza przed przede przez przy również są sam się skąd swoich swoje swój ta tak taka takie \
        także tam te tego tej tem ten teraz też to tu twój ty tych tylko tym u w wam więc wiele \
        wszystkich wszystko wy z za zawsze ze że żeby",
};
