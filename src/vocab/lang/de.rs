//! German.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "de",
    phrases: &[
        // Headings above teasers of other stories.
        whole(
            Related,
            "mehr zum thema; mehr zu diesem thema; mehr zu diesen themen; zum thema; \
             auch interessant; das könnte sie auch interessieren; \
             das könnte dich auch interessieren; das könnte sie interessieren; \
             das könnte dich interessieren; das könnte ihnen auch gefallen; \
             das könnte dir auch gefallen; dies könnte sie auch interessieren; \
             das interessiert andere leser; das interessiert sie auch; lesen sie auch; \
             lesen sie mehr; lies auch; weiterlesen auf; siehe auch; ähnliche artikel; \
             ähnliche beiträge; ähnliche themen; ähnliche meldungen; ähnliche nachrichten; \
             ähnliche produkte; ähnliche posts; ähnliche seiten; verwandte artikel; \
             verwandte beiträge; verwandte themen; verwandte inhalte; verwandte nachrichten; \
             weitere artikel; weitere artikel zum thema; weitere beiträge; weitere meldungen; \
             weitere nachrichten; weitere news; weitere themen; weitere videos; weitere inhalte; \
             weitere produkte; weiterführende links; weiterführende artikel; \
             weiterführende informationen; weiterführende inhalte; mehr artikel; mehr beiträge; \
             mehr nachrichten; mehr news; mehr meldungen; mehr aus dieser rubrik; \
             mehr aus dem ressort; mehr für sie; mehr für dich; empfehlungen; \
             empfehlungen für sie; empfehlungen der redaktion; unsere empfehlungen; unsere tipps; \
             leseempfehlung; leseempfehlungen; lesetipps; lesetipp; lese-tipps; buchtipps; \
             videoempfehlungen; empfohlen; empfohlene artikel; empfohlene beiträge; \
             empfohlener redaktioneller inhalt; externer inhalt; für sie empfohlen; \
             für dich empfohlen; passend zum thema; passende artikel; passend dazu; hintergrund; \
             links zum thema; zum weiterlesen; auch lesenswert; ebenfalls interessant; \
             andere artikel; interessante artikel; interessante links; interessante beiträge; \
             aus dem netz; aus dem archiv; aus unserem archiv; dossier; dossiers; mehr davon; \
             mehr dazu; nicht verpassen; was andere lesen; \
             andere leser interessierten sich auch für; kunden kauften auch; \
             kunden interessierten sich auch für; auf einen blick",
        ),
        start(
            Related,
            "mehr zum thema; mehr zu diesem thema; lesen sie auch; lesen sie hier; \
             lesen sie dazu; lesen sie mehr; lesen sie außerdem; lies auch; lies hier; \
             lies dazu auch; auch interessant; auch spannend; auch lesenswert:; siehe auch:; \
             siehe dazu auch; siehe dazu; das könnte sie auch; das könnte dich auch; \
             das könnte dir auch; das könnte sie interessieren; passend dazu:; zum thema:; \
             mehr dazu:; mehr dazu lesen sie; mehr dazu erfahren sie; weitere artikel zu; \
             weitere informationen zum thema; lesetipp:; unser lesetipp; video:; hintergrund:; \
             empfohlener externer inhalt; empfohlener redaktioneller inhalt; ähnliche artikel; \
             ähnliche beiträge; weitere news zu",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "meistgelesen; meist gelesen; meistgelesene artikel; am meisten gelesen; \
             die meistgelesenen artikel; meistgelesene beiträge; meistgeklickt; meistkommentiert; \
             am meisten kommentiert; meistgesehen; meistgeteilt; meistgesucht; beliebt; \
             beliebte artikel; beliebte beiträge; beliebteste artikel; beliebteste beiträge; \
             beliebte themen; beliebte suchen; beliebte produkte; beliebte seiten; \
             beliebte videos; top-artikel; top artikel; top-themen; top themen; top-news; \
             top news; top-thema; top-meldungen; top-beiträge; top-beiträge & -seiten; \
             topmeldungen; top-stories; topthemen; trending; trends; im trend; aktuell; \
             aktuelles; aktuelle artikel; aktuelle beiträge; aktuelle meldungen; \
             aktuelle nachrichten; aktuelle news; aktuelle themen; aktuelle videos; \
             aktuelle ausgabe; aktuelle termine; das neueste; neues; neu; neueste; \
             neueste artikel; neueste beiträge; neueste nachrichten; neueste meldungen; \
             neueste news; neueste videos; neuste artikel; neuste beiträge; neue beiträge; \
             neue artikel; letzte beiträge; letzte artikel; letzte meldungen; letzte nachrichten; \
             letzte news; letzte einträge; die letzten beiträge; jüngste beiträge; \
             kürzlich veröffentlicht; schlagzeilen; newsticker; ticker; news-ticker; liveticker; \
             live-ticker; eilmeldung; eilmeldungen; kurzmeldungen; nachrichten des tages; \
             themen des tages; thema des tages; bild des tages; video des tages; \
             der tag im überblick; die wichtigsten nachrichten; die nachrichten des tages; \
             nachrichten in kürze; heute wichtig; jetzt live; tagesthema; redaktionstipps; \
             tipps der redaktion; aus der redaktion; unsere top-themen; bestseller; bestenliste; \
             zuletzt angesehen; zuletzt kommentiert; zuletzt aktualisiert; neu im shop; \
             highlights; neues aus; neuigkeiten; heiß diskutiert; meistdiskutiert",
        ),
        start(
            MostRead,
            "meistgelesen in; meistgelesen auf; meistgelesene artikel; neueste artikel in; \
             neues aus; neueste nachrichten aus; aktuelle nachrichten aus; aktuelles aus; \
             die meistgelesenen; top-news:; eilmeldung:; beliebt auf; alle news zu",
        ),
        // Readers' comments: counts, headings, prompts, moderation notes.
        whole(
            Comments,
            "kommentar; kommentare; keine kommentare; noch keine kommentare; kein kommentar; \
             ein kommentar; alle kommentare; alle kommentare anzeigen; kommentare anzeigen; \
             kommentare lesen; kommentare ansehen; kommentare ausblenden; kommentare laden; \
             mehr kommentare; weitere kommentare; weitere kommentare laden; kommentieren; \
             jetzt kommentieren; artikel kommentieren; kommentar schreiben; kommentar verfassen; \
             kommentar abgeben; kommentar hinterlassen; kommentar hinzufügen; \
             kommentar abschicken; kommentar absenden; kommentar senden; kommentar posten; \
             kommentar melden; schreibe einen kommentar; schreiben sie einen kommentar; \
             schreib einen kommentar; schreibe einen kommentar antworten abbrechen; \
             schreibe einen kommentar antwort abbrechen; schreibe den ersten kommentar; \
             schreiben sie den ersten kommentar; hinterlasse einen kommentar; \
             hinterlassen sie einen kommentar; hinterlasse eine antwort; \
             hinterlasse eine antwort antwort verwerfen; hinterlasse jetzt einen kommentar; \
             antwort verwerfen; antworten abbrechen; antwort abbrechen; antworten; antwort; \
             antwort schreiben; antwort hinterlassen; antworten anzeigen; \
             neuen kommentar schreiben; neuen kommentar hinzufügen; neuer kommentar; \
             neue kommentare; neueste kommentare; letzte kommentare; leserkommentare; \
             lesermeinungen; leserbriefe; leserbrief schreiben; leserbrief; ihr kommentar; \
             dein kommentar; ihre meinung; deine meinung; diskutieren sie mit; diskutiere mit; \
             mitdiskutieren; diskussion; diskussionen; zur diskussion; zu den kommentaren; \
             zum kommentar; zum forum; beitrag melden; kommentarfunktion geschlossen; \
             kommentare geschlossen; kommentare sind geschlossen; \
             die kommentarfunktion ist geschlossen; kommentare deaktiviert; netiquette; \
             kommentarregeln; community-regeln; diskussionsregeln; anmelden um zu kommentieren; \
             zum kommentieren anmelden; kommentare-feed; kommentar-feed; kommentare als rss; \
             kommentare feed; gib hier deinen kommentar ein; \
             deine e-mail-adresse wird nicht veröffentlicht; \
             ihre e-mail-adresse wird nicht veröffentlicht; erforderliche felder sind markiert; \
             erforderliche felder sind mit; erforderliche felder sind mit markiert; markiert; \
             erforderlich; pflichtfelder; pflichtfeld; sagt; meint; schreibt; \
             seien sie der erste; sei der erste der kommentiert; reaktionen; neueste zuerst; \
             älteste zuerst; trackbacks; pingbacks; adresse wird niemals veröffentlicht; \
             du kommentierst mit deinem wordpress com konto; \
             benachrichtigung bei weiteren kommentaren per e-mail senden; \
             informiere mich über neue beiträge per e-mail; stellungnahme; zitieren",
        ),
        start(
            Comments,
            "schreibe einen kommentar; schreiben sie einen kommentar; \
             hinterlasse einen kommentar; hinterlassen sie einen kommentar; \
             hinterlasse eine antwort; kommentare zu; kommentar von; kommentar verfassen; \
             kommentieren sie; diskutieren sie; diskutiere mit; jetzt mitdiskutieren; \
             ihre meinung ist gefragt; sagen sie uns ihre meinung; \
             schreiben sie uns ihre meinung; was meinen sie; was meinst du; was denken sie; \
             was denkst du; was ist ihre meinung; deine e-mail-adresse wird; \
             ihre e-mail-adresse wird; ihre email-adresse wird; deine email-adresse wird; \
             die e-mail-adresse wird nicht; erforderliche felder sind; du musst angemeldet sein; \
             sie müssen angemeldet sein; du musst eingeloggt sein; sie müssen eingeloggt sein; \
             sie müssen sich anmelden; du musst dich anmelden; um kommentieren zu; \
             um einen kommentar; um zu kommentieren; zum kommentieren; bitte melden sie sich an; \
             bitte melde dich an; bitte loggen sie sich; bitte einloggen; die kommentarfunktion; \
             kommentare sind; diese website verwendet akismet; \
             erfahre mehr darüber wie deine kommentardaten; erfahre wie deine kommentardaten; \
             meinen namen meine e-mail; name, e-mail; benachrichtige mich; benachrichtigung bei; \
             informiere mich über; durch das abschicken des; mit dem absenden des kommentars; \
             wir freuen uns über ihren kommentar; du kommentierst mit; kommentare:",
        ),
        inside(
            Comments,
            "in den kommentaren; in die kommentare; schreibt uns einen kommentar; \
             schreib uns einen kommentar; in der kommentarspalte; \
             nicht veröffentlicht. erforderliche; um einen kommentar abzugeben; \
             kommentarfunktion ist",
        ),
        // Share and follow bars.
        whole(
            Share,
            "teilen; artikel teilen; beitrag teilen; seite teilen; jetzt teilen; \
             diesen artikel teilen; diesen beitrag teilen; diese seite teilen; mitteilen; \
             teilen mit; teilen sie dies mit; teile dies mit; teilen auf; teilen via; \
             teilen per e-mail; auf facebook teilen; auf twitter teilen; auf x teilen; \
             auf linkedin teilen; auf whatsapp teilen; auf xing teilen; bei facebook teilen; \
             bei twitter teilen; per whatsapp teilen; über whatsapp teilen; per e-mail teilen; \
             per mail teilen; per e-mail versenden; per mail versenden; per e-mail senden; \
             per mail verschicken; auf facebook veröffentlichen; facebook teilen; twitter teilen; \
             teilen auf facebook; teilen auf twitter; link teilen; weitersagen; weiterempfehlen; \
             weiterleiten; artikel weiterempfehlen; artikel empfehlen; artikel versenden; \
             artikel weiterleiten; seite empfehlen; seite weiterempfehlen; einem freund senden; \
             an freund senden; freunden empfehlen; empfehlen; twittern; tweet; tweeten; \
             gefällt mir; gefällt dir; gefällt mir wird geladen; liken; folgen; folge uns; \
             folgen sie uns; folgen sie uns auf; folge uns auf; folgt uns; folgt uns auf; \
             folge mir; folge uns auf facebook; folgen sie uns auf facebook; \
             folge uns auf instagram; besuchen sie uns; besuchen sie uns auf; besuche uns auf; \
             finden sie uns auf; soziale medien; soziale netzwerke; social media; social-media; \
             social bookmarks; wir in den sozialen medien; in sozialen netzwerken teilen; merken; \
             e-mail an einen freund; veröffentlichen auf; bloggern gefällt das; \
             blogger gefällt das; wird in neuem fenster geöffnet; facebook-seite; thema folgen; \
             autor folgen; an e-mail-adresse senden; abonnenten; follower",
        ),
        start(
            Share,
            "teilen:; artikel teilen; teile diesen; diesen artikel teilen; diesen beitrag teilen; \
             auf facebook teilen; auf twitter teilen; klick um; klicken um; klick um auf; \
             zum teilen; folgen sie uns; folge uns; folgt uns; folge mir; besuchen sie uns auf; \
             besuche uns auf; werden sie fan; werde fan; liken sie uns; gefällt mir:; \
             weitersagen:; in sozialen netzwerken; teilen sie diesen; teilen sie den artikel; \
             teilen sie dies mit",
        ),
        inside(
            Share,
            "folgen sie uns auf; folge uns auf; folgt uns auf; wird in neuem fenster geöffnet; \
             artikel teilen; auf facebook teilen; fan auf facebook",
        ),
        // Newsletters, subscriptions, notifications, paywalls, donations.
        whole(
            Subscribe,
            "newsletter; newsletter abonnieren; newsletter bestellen; newsletter-anmeldung; \
             newsletter anmeldung; newsletter anmelden; newsletter-abo; newsletter abmelden; \
             zum newsletter; zum newsletter anmelden; zur newsletter-anmeldung; unser newsletter; \
             unsere newsletter; kostenloser newsletter; kostenlosen newsletter abonnieren; \
             jetzt newsletter abonnieren; für den newsletter anmelden; newsletter verwalten; \
             abonnieren; jetzt abonnieren; kostenlos abonnieren; blog abonnieren; \
             blog via e-mail abonnieren; feed abonnieren; rss abonnieren; podcast abonnieren; \
             abonniert; abbestellen; abo; abos; abonnement; abonnements; abo bestellen; abo-shop; \
             aboshop; abo-service; aboservice; abo-angebote; abo abschließen; abo kündigen; \
             jetzt abo bestellen; probeabo; probe-abo; probeabo bestellen; digital-abo; \
             digitalabo; zum abo; zu den abos; mein abo; abo testen; kostenlos testen; \
             jetzt testen; jetzt kostenlos testen; gratis testen; jetzt gratis testen; \
             jetzt anmelden; hier anmelden; jetzt registrieren; kostenlos registrieren; \
             jetzt kostenlos anmelden; kostenlos anmelden; jetzt eintragen; eintragen; e-paper; \
             epaper; zum e-paper; heft bestellen; einzelheft bestellen; geschenkabo; \
             abo verschenken; probeheft; leseprobe; adressänderung; urlaubsservice; leserservice; \
             deine e-mail-adresse; ihre e-mail-adresse; e-mail-adresse; e-mail adresse; e-mail; \
             email-adresse; ihre e-mail; deine e-mail; ihr name; dein name; vorname; nachname; \
             name; mitglied werden; jetzt mitglied werden; unterstützen; unterstützen sie uns; \
             unterstütze uns; spenden; jetzt spenden; spende; online spenden; spendenkonto; \
             jetzt unterstützen; fördermitglied werden; fördern; push-nachrichten; \
             push-mitteilungen; benachrichtigungen; benachrichtigungen aktivieren; \
             keine nachricht verpassen; nichts mehr verpassen; nichts verpassen; \
             immer auf dem laufenden; bleiben sie informiert; bleib informiert; immer informiert; \
             app herunterladen; zur app; unsere app; unsere apps; premium; plus-artikel; \
             nur für abonnenten; exklusiv für abonnenten; dieser artikel ist kostenpflichtig; \
             weiterlesen mit; artikel freischalten; jetzt freischalten; jetzt weiterlesen; \
             bereits abonnent; sie sind bereits abonnent; sie haben bereits ein abo; \
             bezahlangebote; schließe dich followern an; schließe dich anderen followern an; \
             anmelden zum newsletter; hier abonnieren",
        ),
        start(
            Subscribe,
            "newsletter:; newsletter abonnieren; abonnieren sie; abonniere unseren; \
             abonniere den; abonniere jetzt; abonniert unseren; melden sie sich jetzt; \
             melden sie sich für; melden sie sich zum; melden sie sich hier; melde dich jetzt; \
             melde dich für; melde dich zum; melde dich hier; jetzt anmelden; jetzt abonnieren; \
             jetzt zum newsletter; jetzt newsletter; hier können sie unseren; \
             hier kannst du unseren; unser newsletter; mit unserem newsletter; \
             mit dem newsletter; in unserem newsletter; bleiben sie auf dem laufenden; \
             bleib auf dem laufenden; immer auf dem laufenden; verpasse keine; verpasse nichts; \
             verpasst keine; keine news mehr verpassen; gib deine e-mail-adresse; \
             geben sie ihre e-mail-adresse; trage deine; sie haben bereits ein; \
             sie sind bereits abonnent; bereits abonnent; bereits registriert; noch kein abo; \
             noch kein abonnent; noch nicht registriert; dieser artikel ist nur; \
             dieser beitrag ist nur; dieser inhalt ist nur; um weiterzulesen; \
             um den ganzen artikel; den vollständigen artikel; den ganzen artikel; \
             den kompletten artikel; unterstützt uns; werden sie mitglied; werde mitglied; \
             werden sie abonnent; mit ihrer spende; spenden sie; ihnen gefällt; dir gefällt; \
             hat ihnen der artikel; hat dir der artikel; gefällt ihnen dieser; \
             gefällt dir dieser; mit der anmeldung; mit der registrierung; die abmeldung ist; \
             abmeldung jederzeit; sie können sich jederzeit; du kannst dich jederzeit; \
             schließe dich; laden sie unsere app; hol dir die app; mit ihrem abo; \
             mit unserem abo; erhalten sie unseren; erhalten sie die wichtigsten; \
             erhalten sie täglich; verpassen sie keine; verpassen sie nichts; testen sie jetzt; \
             um diesen artikel zu lesen; um diesen artikel weiterzulesen; tragen sie sich; \
             unterstützen sie uns; unterstütze uns; unterstütze unsere; bestellen sie jetzt; \
             bestellen sie hier; bestellen sie unseren; unterstützen sie unsere; \
             unterstützen sie unabhängigen",
        ),
        inside(
            Subscribe,
            "newsletter abonnieren; unseren newsletter; unserem newsletter; unser newsletter; \
             kostenlosen newsletter; kostenlose newsletter; zum newsletter; für den newsletter; \
             in ihr postfach; in dein postfach; in ihrem postfach; jederzeit abbestellen; \
             jederzeit abmelden; jederzeit kündbar; monatlich kündbar; jederzeit widerrufen; \
             jetzt abonnieren; probeabo; nur für abonnenten; exklusiv für abonnenten; \
             unser spendenkonto; e-mail-adresse ein",
        ),
        // Copyright lines, terms, policies, the imprint.
        whole(
            Legal,
            "impressum; imprint; datenschutz; datenschutzerklärung; datenschutzhinweise; \
             datenschutzhinweis; datenschutzbestimmungen; datenschutzrichtlinie; \
             datenschutzrichtlinien; datenschutzinformation; datenschutzinformationen; \
             datenschutzbeauftragter; daten\u{AD}schutz; impressum & datenschutz; \
             impressum und datenschutz; impressum/datenschutz; kontakt & impressum; \
             impressum & kontakt; datenschutz & impressum; agb; agbs; die agb; \
             allgemeine geschäftsbedingungen; nutzungsbedingungen; nutzungsbasierte werbung; \
             teilnahmebedingungen; nutzungsrechte; nutzungshinweise; rechtliches; \
             rechtliche hinweise; rechtliche hinweise und datenschutz; rechtshinweise; \
             rechtlicher hinweis; haftungsausschluss; disclaimer; haftung; \
             alle rechte vorbehalten; urheberrecht; urheberrechte; copyright; lizenz; lizenzen; \
             lizenzbedingungen; lizenziert; bildnachweis; bildnachweise; bildrechte; widerruf; \
             widerrufsrecht; widerrufsbelehrung; widerrufsformular; versandbedingungen; \
             zahlungsbedingungen; zahlung und versand; batteriegesetz; barrierefreiheit; \
             erklärung zur barrierefreiheit; barrierefreiheitserklärung; barriere melden; \
             transparenz; transparenzhinweis; jugendschutz; verhaltenskodex; hinweisgebersystem; \
             lieferkettengesetz; redaktionelle richtlinien; redaktionsstatut; satzung; \
             compliance; verbraucherinformation; streitschlichtung; online-streitbeilegung; \
             cookie-richtlinie; cookie-richtlinie eu; cookie-hinweis; cookies; \
             datenschutz-einstellungen; verträge hier kündigen; verträge kündigen; \
             vertrag kündigen; vertrag widerrufen; hinweis; hinweise; creative commons; \
             creative commons-lizenz",
        ),
        start(
            Legal,
            "alle rechte vorbehalten; copyright ©; impressum:; datenschutz:; haftungsausschluss:; \
             alle angaben ohne; alle preisangaben; preise inkl; inkl mwst; die inhalte dieser; \
             diese seite ist durch; dieses formular ist durch; registergericht; amtsgericht; \
             handelsregister; ust-id; ust-idnr; umsatzsteuer-identifikationsnummer; \
             umsatzsteuer-id; geschäftsführer:; geschäftsführung:; vertreten durch; \
             verantwortlich für den inhalt; verantwortlich im sinne; v.i.s.d.p.; \
             sitz der gesellschaft; nachdruck; vervielfältigung; dieses werk ist lizenziert; \
             dieser text ist lizenziert; dieser artikel erschien; dieser text erschien; \
             dieser beitrag erschien; mit dem absenden; weitere hinweise zum datenschutz; \
             es gelten die allgemeinen; alle preise inkl; alle preise in",
        ),
        inside(
            Legal,
            "alle rechte vorbehalten; allgemeine geschäftsbedingungen; datenschutzerklärung; \
             datenschutzbestimmungen; datenschutzhinweise; nutzungsbedingungen; impressum |; \
             | impressum; creative commons; nur mit genehmigung; schriftlicher genehmigung; \
             schriftliche genehmigung; affiliate-link; affiliate-links; unbezahlte werbung; \
             als amazon-partner; mit freundlicher genehmigung; eingetragener verein; inkl. mwst",
        ),
        // Consent banners.
        whole(
            Consent,
            "akzeptieren; alle akzeptieren; alles akzeptieren; cookies akzeptieren; \
             alle cookies akzeptieren; akzeptieren und schließen; akzeptieren und weiter; \
             ich akzeptiere; annehmen; alle annehmen; zustimmen; allen zustimmen; \
             allem zustimmen; ich stimme zu; einverstanden; ich bin einverstanden; \
             zustimmen und weiter; zustimmen und weiterlesen; ablehnen; alle ablehnen; \
             alles ablehnen; cookies ablehnen; nur notwendige; nur notwendige cookies; \
             nur essenzielle cookies; nur essenzielle cookies akzeptieren; \
             nur erforderliche cookies; notwendig; notwendige cookies; essenziell; \
             essenzielle cookies; funktional; funktionale cookies; statistik-cookies; \
             externe medien; präferenzen; vorlieben; immer aktiv; auswahl speichern; \
             auswahl erlauben; auswahl bestätigen; auswahl akzeptieren; speichern; \
             einstellungen speichern; einstellungen speichern & schließen; einstellungen ansehen; \
             einstellungen verwalten; einstellungen; cookie-einstellungen; cookie einstellungen; \
             cookies verwalten; cookie-präferenzen; cookie-details; \
             cookie-informationen anzeigen; cookie-banner; cookie-zustimmung verwalten; \
             zustimmung verwalten; individuelle einstellungen; \
             individuelle datenschutzeinstellungen; individuelle cookie-einstellungen; \
             datenschutzeinstellungen; datenschutzeinstellungen verwalten; \
             datenschutz-präferenzen; privatsphäre; privatsphäre-einstellungen; \
             privatsphäre einstellungen; privatsphäre-einstellungen ändern; \
             historie der privatsphäre-einstellungen; einwilligungen widerrufen; \
             einwilligung widerrufen; zwecke anzeigen; anbieter verwalten; dienste verwalten; \
             optionen verwalten; mehr optionen; verstanden; ok verstanden; alles klar; \
             in ordnung; diese website verwendet cookies; wir verwenden cookies; \
             wir nutzen cookies; diese webseite verwendet cookies; \
             ihre privatsphäre ist uns wichtig; wir respektieren ihre privatsphäre; \
             ohne zustimmung weiter; werbefrei lesen; consent-einstellungen; tracking; \
             inhalt laden; externen inhalt laden; externe inhalte anzeigen; \
             externen inhalt anzeigen; inhalt entsperren; video laden; youtube immer entsperren; \
             karte laden",
        ),
        start(
            Consent,
            "wir verwenden cookies; wir nutzen cookies; wir setzen cookies; wir benutzen cookies; \
             wir und unsere partner; wir benötigen ihre zustimmung; \
             wir benötigen deine zustimmung; diese website verwendet cookies; \
             diese website nutzt cookies; diese website benutzt cookies; \
             diese webseite verwendet cookies; diese webseite nutzt cookies; \
             diese seite verwendet cookies; diese seite nutzt cookies; \
             unsere website verwendet cookies; unsere webseite verwendet cookies; \
             unsere webseite nutzt cookies; um unsere webseite; um unsere website; \
             um dir ein optimales; um ihnen ein optimales; cookies helfen uns; \
             cookies erleichtern; cookies ermöglichen; notwendige cookies; essenzielle cookies; \
             marketing-cookies; statistik-cookies; statistik cookies; mit ihrer zustimmung; \
             mit deiner zustimmung; mit der nutzung; mit der weiteren nutzung; durch die nutzung; \
             durch die weitere nutzung; durch klicken auf; mit klick auf; mit einem klick auf; \
             indem sie auf; wenn sie auf akzeptieren; sie können ihre einwilligung; \
             sie können ihre auswahl; du kannst deine einwilligung; du kannst deine auswahl; \
             die technische speicherung; an dieser stelle finden sie; \
             hier finden sie eine übersicht über alle verwendeten; hier finden sie externe; \
             mit dem laden; mit laden des; beim laden des; ich bin damit einverstanden; \
             ich bin einverstanden; ich stimme zu; zum anzeigen dieses inhalts; \
             zur anzeige dieses; für die nutzung der website mit; \
             besuchen sie unsere seite wie gewohnt mit werbung",
        ),
        inside(
            Consent,
            "verwendet cookies; verwenden cookies; nutzt cookies; nutzen cookies; setzt cookies; \
             setzen cookies; einsatz von cookies; verwendung von cookies; nutzung von cookies; \
             cookie-einstellungen; cookies akzeptieren; ihre einwilligung; deine einwilligung; \
             personenbezogene daten an drittplattformen; personalisierte anzeigen; \
             personenbezogene daten verarbeitet; externe inhalte angezeigt; \
             berechtigten interesse; berechtigtes interesse",
        ),
        // Accounts.
        whole(
            Account,
            "anmelden; abmelden; einloggen; ausloggen; login; logout; log-in; registrieren; \
             registrierung; anmeldung; neu anmelden; neu registrieren; anmelden / registrieren; \
             anmelden oder registrieren; login / registrieren; einloggen / registrieren; \
             hier registrieren; hier einloggen; jetzt einloggen; mein konto; mein profil; \
             mein account; konto; konto erstellen; kundenkonto; benutzerkonto; \
             benutzerkonto anlegen; account erstellen; neues konto erstellen; profil; \
             profil bearbeiten; benutzername; benutzer; passwort; kennwort; passwort vergessen; \
             kennwort vergessen; passwort zurücksetzen; passwort bestätigen; \
             neues passwort anfordern; zugangsdaten vergessen; angemeldet bleiben; \
             eingeloggt bleiben; willkommen; willkommen zurück; merkliste; meine merkliste; \
             merkzettel; mein merkzettel; meine artikel; meine themen; meine bestellungen; \
             bestellungen; meine daten; leserkonto; mitgliederbereich; mitglieder-login; \
             kunden-login; kundenlogin; login für; mein bereich; noch kein konto; \
             noch kein mitglied; mit facebook anmelden; mit google anmelden; mit apple anmelden; \
             abo-login; zum login; einstellungen",
        ),
        start(
            Account,
            "anmelden mit; mit facebook anmelden; mit google anmelden; bitte melden sie sich; \
             bitte melde dich; bitte loggen; sie sind nicht angemeldet; sie sind angemeldet; \
             du bist nicht angemeldet; angemeldet als; eingeloggt als; noch kein konto; \
             noch keinen account; noch nicht registriert; schon registriert; bereits registriert; \
             haben sie noch kein; du hast noch kein; passwort vergessen; konto erstellen; \
             hier einloggen; willkommen zurück",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "start; startseite; zur startseite; home; homepage; hauptseite; menü; hauptmenü; \
             hauptnavigation; navigation; servicenavigation; service-navigation; metanavigation; \
             meta-navigation; subnavigation; unternavigation; fußnavigation; fußbereich; footer; \
             fußzeile; seitenleiste; servicemenü; schnellzugriff; quicklinks; direktlinks; \
             menü öffnen; menü schließen; menü anzeigen; menü ein-/ausblenden; navigation öffnen; \
             navigation schließen; navigation überspringen; navigation ein-/ausblenden; \
             untermenü; untermenü öffnen; schließen; schliessen; fenster schließen; öffnen; \
             sie sind hier; sie befinden sich hier; du bist hier; brotkrumen; pfadnavigation; \
             zurück; zurück zur startseite; zurück zur übersicht; zurück zur liste; \
             zurück zum artikel; zurück zu den news; zur übersicht; übersicht; nach oben; \
             seitenanfang; über uns; über mich; wir über uns; wer wir sind; was wir tun; \
             unser team; das team; team; unsere geschichte; historie; leitbild; unternehmen; \
             das unternehmen; philosophie; redaktion; die redaktion; verlag; der verlag; autoren; \
             autorinnen und autoren; unsere autoren; ansprechpartner; ihre ansprechpartner; \
             kontakt; kontakte; kontaktformular; kontakt zur redaktion; kontaktieren sie uns; \
             so erreichen sie uns; anfahrt; anschrift; adresse; telefon; tel; fax; telefax; \
             öffnungszeiten; standort; standorte; presse; pressemitteilungen; pressemitteilung; \
             pressekontakt; pressebereich; pressestelle; presseverteiler; pressematerial; \
             pressearchiv; mediadaten; media; mediathek; medien; werbung; werben; \
             werben sie hier; anzeigen; anzeige schalten; anzeige aufgeben; inserieren; inserate; \
             kleinanzeigen; anzeigenmärkte; stellenanzeigen; stellenangebote; stellenmarkt; jobs; \
             jobbörse; karriere; ausbildung; praktikum; immobilien; immobilienmarkt; automarkt; \
             traueranzeigen; partnersuche; partner; unsere partner; kooperationen; \
             kooperationspartner; referenzen; sponsoren; service; services; leserreisen; \
             leser werben leser; gewinnspiele; gewinnspiel; gutscheine; spiele; rätsel; sudoku; \
             horoskop; wetter; tv-programm; lotto; lottozahlen; archiv; archive; artikelarchiv; \
             monat auswählen; kategorie auswählen; wähle eine kategorie; kategorien; rubriken; \
             ressorts; themen; alle themen; alle artikel; alle beiträge; alle news; \
             alle nachrichten; alle meldungen; alle ressorts; alle rubriken; alle kategorien; \
             themen von a bis z; themen a-z; inhalt; inhalte; inhaltsverzeichnis; \
             inhaltsübersicht; seitenübersicht; auf dieser seite; in diesem artikel; seiten; \
             links; nützliche links; blogroll; meta; feed der einträge; feed der beiträge; \
             eintrags-feed; beitrags-feed; sitemap; index; a-z; hilfe; häufige fragen; \
             häufig gestellte fragen; fragen und antworten; faq; support; kundenservice; \
             kundendienst; feedback; feedback geben; fehler melden; fehler gefunden; \
             korrekturhinweis; hinweis geben; veranstaltungen; veranstaltungskalender; termine; \
             kalender; terminkalender; downloads; download; publikationen; veröffentlichungen; \
             broschüren; projekte; produkte; leistungen; angebote; unsere leistungen; \
             unsere angebote; lösungen; galerie; bildergalerie; bildergalerien; fotostrecken; \
             fotos; videos; podcasts; forum; zum forum; community; mitglieder; mitmachen; \
             vorstand; organisation; gebärdensprache; leichte sprache; kontrast; schriftgröße; \
             sprache; sprachen; sprache wählen; sprache auswählen; deutsch; land auswählen; mehr; \
             mehr anzeigen; desktop-version; desktop version; mobile version; \
             zur mobilen version; standardansicht; dunkelmodus; nachtmodus; dark mode; \
             uncategorized; allgemein; sonstiges; verschiedenes; website; webseite; permalink; \
             newsletter & co; apps; rss-feeds; rss-feed; war dieser artikel hilfreich; \
             war diese seite hilfreich; ja nein; bewerten; artikel bewerten; \
             bewerten sie diesen artikel; termin vereinbaren; termin buchen; angebot anfordern; \
             jetzt anfragen; anfrage senden; jetzt bewerben; online bewerben; unsere themen; \
             unsere seiten; weitere seiten; weitere angebote",
        ),
        start(
            Navigation,
            "sie sind hier; sie befinden sich hier; du bist hier; startseite:; zur startseite; \
             zur übersicht; kontakt:; telefon:; tel.:; tel:; fax:; telefax:; e-mail:; mail:; \
             adresse:; anschrift:; öffnungszeiten:; ansprechpartner:; ansprechpartnerin:; \
             pressekontakt:; pressekontakt; rückfragen an; rückfragen bitte; rückfragehinweis; \
             haben sie fragen; haben sie einen fehler; fehler gefunden; fehler entdeckt; \
             ist ihnen ein fehler; hinweise an die redaktion; war dieser artikel; \
             war diese seite; war dieser beitrag; wie hat ihnen dieser; schreiben sie uns; \
             schreiben sie an; schreib uns; kontaktieren sie uns; rufen sie uns; alle artikel zu; \
             alle artikel von; alle beiträge zu; alle infos zu; inhaltsverzeichnis; \
             auf dieser seite; in diesem artikel:; navigation überspringen; \
             zurück zur startseite; zurück zur übersicht",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "weiterlesen; weiter lesen; jetzt weiterlesen; hier weiterlesen; mehr lesen; \
             mehr erfahren; mehr dazu; mehr infos; mehr informationen; mehr; mehr...; \
             mehr anzeigen; mehr laden; mehr sehen; mehr zeigen; weniger anzeigen; weniger; \
             weitere anzeigen; weitere laden; weitere infos; weitere informationen; \
             weitere details; weiter; weiter zum artikel; weiter zur; zum artikel; zum beitrag; \
             zum video; zur bildergalerie; zur galerie; zur fotostrecke; zum test; zum angebot; \
             zum original; zur meldung; zur nachricht; zur website; zur webseite; zum interview; \
             zum podcast; ganzen artikel lesen; den ganzen artikel lesen; artikel lesen; \
             ganzer artikel; vollständigen artikel lesen; kompletten artikel lesen; \
             beitrag lesen; jetzt lesen; lesen; lesen sie weiter; alle anzeigen; alles anzeigen; \
             alle; alles; alle ansehen; alle anschauen; alle artikel anzeigen; \
             alle beiträge anzeigen; details; details ansehen; details anzeigen; mehr details; \
             hier klicken; klicken sie hier; klick hier; hier; anzeigen; ansehen; jetzt ansehen; \
             video ansehen; video abspielen; abspielen; anhören; artikel anhören; vorlesen; \
             vorlesen lassen; artikel vorlesen; aufklappen; zuklappen; einblenden; ausblenden; \
             ausklappen; bild vergrößern; vergrößern; großansicht; nachladen; \
             mehr beiträge laden; weitere artikel laden; weitere beiträge laden; lesen sie mehr; \
             mehr entdecken; jetzt entdecken; entdecken; direkt zu; hier geht es weiter; \
             hier geht's weiter; in der app lesen",
        ),
        start(
            ReadMore,
            "weiterlesen; mehr lesen; mehr erfahren; hier weiterlesen; lesen sie weiter; \
             lesen sie den ganzen; den ganzen artikel lesen; zum vollständigen; \
             mehr informationen; mehr infos; weitere informationen; weitere infos; \
             nähere informationen; nähere infos; hier klicken; klicken sie hier; klicken sie auf; \
             hier geht es zu; hier geht's zu; hier geht es zum; hier geht's zum; \
             hier geht es zur; hier geht's zur; hier finden sie weitere; hier finden sie alle; \
             alle informationen zu; sieh dir diesen beitrag; diesen beitrag auf instagram; \
             ein beitrag geteilt von",
        ),
        end(
            ReadMore,
            "weiterlesen; mehr lesen; mehr erfahren; weiter lesen; zum artikel; mehr dazu; \
             mehr infos; mehr informationen; weitere informationen; [mehr]; (mehr); ... mehr; \
             … mehr; → mehr; » mehr; mehr »; mehr ›; mehr →; hier klicken",
        ),
        // Labels.
        whole(
            Tags,
            "schlagwörter; schlagworte; schlagwort; stichworte; stichwörter; stichwort; tags; \
             tag; themen; thema; kategorie; kategorien; rubrik; abgelegt unter; \
             verschlagwortet mit; getaggt mit; veröffentlicht in; veröffentlicht unter; \
             themen in diesem artikel; mehr zu den themen; mehr zu; in diesem artikel; \
             schlagwörter zu diesem artikel; themengebiete; themen dieses artikels; \
             mehr artikel zu den themen; schlagwortwolke",
        ),
        start(
            Tags,
            "schlagwörter:; schlagworte:; schlagwort:; stichworte:; stichwörter:; stichwort:; \
             tags:; themen:; thema:; kategorie:; kategorien:; rubrik:; abgelegt unter; \
             verschlagwortet mit; getaggt mit; veröffentlicht in; veröffentlicht unter; \
             themen in diesem artikel; geschrieben in; eingeordnet unter; \
             dieser beitrag wurde unter; dieser eintrag wurde; ressort:",
        ),
        // Advertising labels.
        whole(
            Advert,
            "anzeige; anzeigen; werbung; reklame; gesponsert; gesponserter inhalt; \
             gesponserte inhalte; gesponserter beitrag; gesponserte links; sponsored post; \
             bezahlte werbung; bezahlter inhalt; bezahlter beitrag; bezahlte partnerschaft; \
             werbeanzeige; werbehinweis; werbeinhalt; werbung ausblenden; werbung schließen; \
             werbung überspringen; werbung abschalten; ohne werbung lesen; \
             weiterlesen nach der anzeige; nach der anzeige weiterlesen; \
             der artikel geht nach der werbung weiter; anzeigensonderveröffentlichung; \
             sonderveröffentlichung; advertorial; verlagsangebot; verlagsangebote; \
             verlagsservice; partnerangebot; partnerangebote; angebote unserer partner; \
             unsere partner; präsentiert von; präsentiert durch; powered by; sponsor; sponsoren; \
             hauptsponsor; mit freundlicher unterstützung; mit freundlicher unterstützung von; \
             affiliate-link; promotion; empfehlungsanzeige; ad; shopping-tipps; \
             produktempfehlungen; angebot des tages; deal des tages; top-angebote; \
             aktuelle angebote; gutscheine; vergleichsportal; themenspecial; themenwelt; \
             adblocker; werbepartner; zum angebot; in kooperation mit; eine anzeige von",
        ),
        start(
            Advert,
            "anzeige:; werbung:; gesponsert:; gesponsert von; präsentiert von; \
             in kooperation mit; in zusammenarbeit mit:; powered by; \
             dieser artikel enthält affiliate; dieser beitrag enthält werbung; \
             dieser beitrag enthält affiliate; dieser artikel enthält werbung; enthält werbung; \
             enthält affiliate; die mit sternchen; die mit stern; links mit einem; mit sternchen; \
             wenn sie über diesen link; wenn sie über einen; wenn du über diesen link; \
             kaufst du über; wir erhalten eine provision; wir erhalten für; als amazon-partner; \
             transparenzhinweis:; hinweis zu affiliate; bitte deaktivieren sie ihren; \
             bitte deaktiviere deinen; sie nutzen einen adblocker; du nutzt einen adblocker; \
             nach der anzeige; der artikel wird nach; lesen sie nach der anzeige; \
             mit freundlicher unterstützung",
        ),
        inside(
            Advert,
            "affiliate-link; affiliate-links; affiliate links; provision vom händler; \
             erhalten wir eine provision; erhalten wir eine kleine provision; \
             bekomme ich eine provision; enthält werbung; bezahlte werbung; unbezahlte werbung; \
             nach der anzeige weiter; adblocker; ad-blocker; werbeblocker; sogenannte affiliate",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fotos; bild; bilder; quelle; quellen; bildquelle; bildquellen; bildnachweis; \
             fotonachweis; symbolbild; symbolfoto; archivbild; archivfoto; beispielbild; grafik; \
             illustration; video; bildunterschrift; bildbeschreibung; titelbild; beitragsbild; \
             bildrechte; bild in originalgröße; dpa; afp; reuters; dpa/afp; privat; foto privat; \
             aufmacherbild; screenshot; pressefoto; quellenangabe; quellen & links; via; \
             bild anzeigen; bildergalerie; bild öffnen; fotostrecke; quelle dpa",
        ),
        start(
            Credit,
            "foto:; fotos:; bild:; bilder:; foto von; fotos von; bild von; bilder von; foto ©; \
             bild ©; bildquelle; bildquellen; bildquelle:; bildnachweis; bildnachweise; \
             fotonachweis; fotocredit; fotoquelle; fotohinweis; bildrechte; bildcredit; \
             bildmaterial:; titelbild:; titelfoto:; beitragsbild; aufmacherbild; aufmacher:; \
             symbolbild; symbolfoto; archivbild; archivfoto; quelle:; quellen:; grafik:; \
             illustration:; illustrationen:; infografik:; karte:; collage:; screenshot:; \
             copyright:; video:; credit:; credits:; pressefoto:; fotograf:; fotografin:; \
             foto/video; zeichnung:; montage:; coverfoto; alle fotos:; alle bilder:",
        ),
        inside(
            Credit,
            "(foto:; (fotos:; (bild:; (bilder:; (quelle:; (symbolbild); (symbolfoto); \
             (archivbild); (archivfoto); [foto:; foto: ; fotos: ; bild: ; bildquelle:; quelle: ; \
             grafik: ; foto © ; /dpa-tmn; /dpa; dpa-bildfunk; bildrechte; picture alliance; \
             (c) dpa; obs/; /ots)",
        ),
        // Bylines.
        whole(
            Byline,
            "von; autor; autorin; autoren; verfasser; geschrieben von; redaktion; von redaktion; \
             ein beitrag von; ein artikel von; ein gastbeitrag von; ein kommentar von; \
             eine analyse von; eine kolumne von; ein interview von; ein bericht von; \
             eine reportage von; gastbeitrag von; gastbeitrag; gastautor; interview von; \
             text von; veröffentlicht von; verfasst von; erstellt von; gepostet von; \
             online-redaktion; onlineredaktion; redakteur; redakteurin; freier mitarbeiter; \
             freier autor; freie autorin; korrespondent; korrespondentin; reporter; reporterin; \
             volontärin; chefredakteur; chefredakteurin; ressortleiter; freier journalist; \
             freie journalistin; kolumnist; kolumnistin; von unserem korrespondenten; \
             von unserer redaktion; von unserem mitarbeiter; von unserer korrespondentin",
        ),
        name(Byline, "von; autor; autorin"),
        start(
            Byline,
            "von:; autor:; autorin:; autoren:; autor/in:; text:; text von; texte:; \
             geschrieben von; verfasst von; veröffentlicht von; erstellt von; gepostet von; \
             eingestellt von; ein beitrag von; ein artikel von; ein gastbeitrag von; \
             gastbeitrag von; ein kommentar von; kommentar von; eine analyse von; \
             eine kolumne von; ein interview von; interview von; das interview führte; \
             das interview führten; das gespräch führte; das gespräch führten; \
             die fragen stellte; die fragen stellten; reportage von; eine reportage von; \
             ein essay von; eine rezension von; rezension von; bericht von; ein bericht von; \
             redaktion:; verfasser:; von unserem korrespondenten; von unserer korrespondentin; \
             von unserem redakteur; von unserer redakteurin; aus dem englischen von; \
             übersetzung:; übersetzt von; protokoll:; aufgezeichnet von; mitarbeit:",
        ),
        inside(Byline, "geschrieben von; | von ; • von ; · von ; verfasst von"),
        // Dates.
        whole(
            Published,
            "veröffentlicht; veröffentlicht am; veröffentlichungsdatum; erschienen; \
             erschienen am; publiziert; publiziert am; erstellt; erstellt am; datum; stand; uhr; \
             vor stunden; vor stunde; vor minuten; vor tagen; vor tag; vor wochen; vor monaten; \
             vor jahren; vor jahr; vor min; vor std; vor einer stunde; vor einem tag; \
             vor einer woche; vor einem monat; vor einem jahr; vor wenigen minuten; gerade eben; \
             eingestellt am; hochgeladen am; geschrieben am; mitglied seit; beigetreten; \
             erstveröffentlichung; online seit",
        ),
        date(
            Published,
            "veröffentlicht; veröffentlicht am; veröffentlichungsdatum; veröffentlichung; \
             erschienen; erschienen am; erstveröffentlicht; erstmals veröffentlicht; publiziert; \
             publiziert am; erstellt; erstellt am; geschrieben am; gepostet; gepostet am; \
             eingestellt am; hochgeladen am; datum; stand; stand vom; online seit; artikel vom; \
             beitrag vom; meldung vom; pressemitteilung vom; news vom; eintrag vom; sendung vom; \
             ausgabe vom; verfasst am; erstveröffentlichung; ausgestrahlt am; veröffentlicht von",
        ),
        start(Published, "veröffentlicht:; datum:; stand:"),
        inside(
            Published,
            "veröffentlicht am; veröffentlicht:; erschienen am; publiziert am; erstellt am; \
             | stand:",
        ),
        whole(
            Updated,
            "aktualisiert; aktualisiert am; aktualisierung; zuletzt aktualisiert; \
             zuletzt aktualisiert am; zuletzt geändert; zuletzt bearbeitet; \
             letzte aktualisierung; letzte änderung; letzte bearbeitung; geändert; geändert am; \
             bearbeitet; update; update vom; überarbeitet am",
        ),
        date(
            Updated,
            "aktualisiert; aktualisiert am; aktualisierung; zuletzt aktualisiert; \
             zuletzt aktualisiert am; letzte aktualisierung; letzte aktualisierung am; \
             letzte änderung; letzte änderung am; letzte bearbeitung; zuletzt geändert; \
             zuletzt geändert am; zuletzt bearbeitet; zuletzt bearbeitet am; geändert; \
             geändert am; bearbeitet; bearbeitet am; update; update vom; überarbeitet am; \
             upgedatet; letztes update; diese seite wurde zuletzt am; artikel aktualisiert",
        ),
        start(
            Updated,
            "diese seite wurde zuletzt; dieser artikel wurde zuletzt; \
             dieser artikel wurde aktualisiert; dieser beitrag wurde zuletzt",
        ),
        inside(
            Updated,
            "aktualisiert am; aktualisiert:; zuletzt aktualisiert; letzte aktualisierung; \
             zuletzt geändert; letzte änderung",
        ),
        // Jumps within the page.
        whole(
            Skip,
            "zum inhalt; zum inhalt springen; zum inhalt wechseln; zum hauptinhalt; \
             zum hauptinhalt springen; zum hauptmenü; zur navigation; zur hauptnavigation; \
             zur navigation springen; zur hauptnavigation springen; zur suche; \
             zur suche springen; zum suchformular; zum footer; zum footer springen; \
             zum seitenanfang; zum anfang; zum menü; springe zum inhalt; springe direkt zu; \
             springe zu; direkt zum inhalt; direkt zur navigation; direkt zur suche; \
             weiter zum inhalt; überspringen; inhalt überspringen; nach oben; nach oben scrollen; \
             zurück nach oben; seitenanfang; zum seitenende; nach unten; nach oben springen; \
             zum kontakt; zum artikelanfang; zurück zum seitenanfang; springe zur navigation; \
             zur unternavigation; zur servicenavigation; zur fußzeile",
        ),
        start(
            Skip,
            "zum inhalt; springe zum; springe zur; springe direkt; direkt zum inhalt; \
             zum hauptinhalt; zum seitenanfang",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "suche; suchen; suche nach; suchen nach; suchbegriff; suchbegriff eingeben; \
             suchformular; suchfeld; suchergebnis; suchergebnisse; suche öffnen; suche schließen; \
             suche starten; suche absenden; suche umschalten; volltextsuche; erweiterte suche; \
             website durchsuchen; webseite durchsuchen; seite durchsuchen; \
             auf dieser seite suchen; blog durchsuchen; durchsuchen; schnellsuche; \
             stichwortsuche; artikelsuche; finden; filter; filtern; filtern nach; \
             filter zurücksetzen; filter anwenden; alle filter; sortieren; sortieren nach; \
             sortierung; sortiert nach; relevanz; neueste zuerst; ergebnisse; ergebnis; \
             keine ergebnisse; keine treffer; treffer; ergebnisse anzeigen; alle ergebnisse; \
             auswählen; auswahl; bitte wählen; bitte auswählen; absenden; abschicken; senden; \
             abbrechen; ok; los; zurücksetzen; löschen; ändern; übernehmen; anwenden; \
             wonach suchen sie; was suchen sie",
        ),
        start(
            Search,
            "suche:; suche nach:; suchen nach:; suchergebnisse für; suchergebnisse:; \
             sortieren nach; filtern nach; suchbegriff eingeben; ergebnisse für; \
             keine ergebnisse gefunden; wonach suchen; geben sie einen suchbegriff",
        ),
        // Reading time.
        whole(
            ReadTime,
            "lesezeit; lesezeit minuten; lesezeit min; lesezeit ca; lesezeit ca min; \
             lesezeit ca minuten; lesezeit etwa minuten; lesezeit minute; min lesezeit; \
             minuten lesezeit; minute lesezeit; minuten; minute; min; min lesedauer; lesedauer; \
             lesedauer ca minuten; lesedauer minuten; lesedauer min; geschätzte lesezeit; \
             geschätzte lesezeit minuten; voraussichtliche lesezeit; ca min; wörter; aufrufe; \
             mal gelesen; std; minuten zu lesen; hördauer; dauer",
        ),
        start(
            ReadTime,
            "lesezeit:; lesezeit; lesedauer:; lesedauer; geschätzte lesezeit; aufrufe:; dauer:",
        ),
        inside(
            ReadTime,
            "min lesezeit; minuten lesezeit; min. lesezeit; lesezeit:; min. lesedauer; lesedauer:",
        ),
        // To neighbouring pages.
        whole(
            Pagination,
            "weiter; zurück; nächste; nächster; nächstes; vorherige; vorheriger; vorheriges; \
             voriger; vorige; nächste seite; vorherige seite; vorige seite; erste seite; \
             letzte seite; nächster artikel; vorheriger artikel; voriger artikel; \
             nächster beitrag; vorheriger beitrag; voriger beitrag; nächste meldung; \
             vorherige meldung; nächstes bild; vorheriges bild; nächstes video; nächste folie; \
             vorherige folie; nächster eintrag; vorheriger eintrag; nächstes thema; \
             vorheriges thema; ältere beiträge; neuere beiträge; ältere artikel; neuere artikel; \
             ältere einträge; neuere einträge; älterer post; neuerer post; ältere; neuere; \
             ältere kommentare; neuere kommentare; älter; neuer; beitragsnavigation; \
             beitrags-navigation; artikel-navigation; artikelnavigation; seitennavigation; \
             blättern; seite; seite von; seiten; auf einer seite lesen; \
             artikel auf einer seite lesen; zur nächsten seite; zur seite; bild von; erste; \
             letzte; vorwärts; rückwärts; paginierung; seitennummerierung; gehe zu seite",
        ),
        start(
            Pagination,
            "nächster artikel; vorheriger artikel; nächster beitrag; vorheriger beitrag; \
             voriger artikel; voriger beitrag; nächste seite; vorherige seite; nächste:; \
             vorherige:; vorheriger:; nächster:; seite von; seite:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "über den autor; über die autorin; über die autoren; über den verfasser; zum autor; \
             zur autorin; zu den autoren; zur person; der autor; die autorin; die autoren; \
             autorenprofil; autoreninfo; mehr vom autor; mehr von diesem autor; \
             mehr von der autorin; weitere artikel von; weitere beiträge von; \
             weitere artikel des autors; alle artikel des autors; alle beiträge von; \
             alle artikel von; alle beiträge anzeigen; zur autorenseite; autorenseite; vita; \
             artikel von; beiträge von; zum profil; e-mail an den autor",
        ),
        start(
            AuthorBox,
            "über den autor; über die autorin; über die autoren; zum autor:; zur autorin:; \
             zur person:; der autor:; die autorin:; mehr von diesem autor; weitere artikel von; \
             weitere beiträge von; alle beiträge von; alle artikel von; mehr artikel von; \
             alle posts von; zeige alle beiträge von",
        ),
        name(AuthorBox, "mehr von"),
        inside(
            AuthorBox,
            "ist freier journalist; ist freie journalistin; ist freier autor; ist freie autorin; \
             ist redakteur bei; ist redakteurin bei; ist redakteur der; ist redakteurin der; \
             ist redakteur im; ist redakteurin im; ist korrespondent; ist korrespondentin; \
             schreibt für",
        ),
        // Shops.
        whole(
            Shop,
            "in den warenkorb; in den einkaufswagen; zum warenkorb; warenkorb; mein warenkorb; \
             ihr warenkorb; warenkorb anzeigen; warenkorb ansehen; ihr warenkorb ist leer; \
             der warenkorb ist leer; es befinden sich keine produkte im warenkorb; einkaufswagen; \
             zur kasse; kasse; jetzt kaufen; kaufen; bestellen; jetzt bestellen; \
             online bestellen; vorbestellen; bei amazon kaufen; bei amazon ansehen; bei amazon; \
             auf amazon ansehen; zum shop; shop; zum online-shop; online-shop; onlineshop; \
             zum produkt; zum angebot; preis prüfen; preis; preise; zwischensumme; summe; \
             gesamtsumme; gesamt; menge; anzahl; versand; versandkosten; versandkostenfrei; \
             kostenloser versand; zzgl versandkosten; zzgl versand; inkl mwst; \
             inkl mwst zzgl versandkosten; inkl mwst zzgl versand; lieferzeit; lieferung; \
             auf lager; sofort lieferbar; lieferbar; nicht lieferbar; ausverkauft; \
             nicht vorrätig; vorrätig; nicht verfügbar; verfügbar; verfügbarkeit; artikelnummer; \
             art nr; wunschliste; auf die wunschliste; auf den merkzettel; vergleichen; \
             produktbeschreibung; produktdetails; technische daten; beschreibung; bewertungen; \
             kundenbewertungen; bewertung schreiben; bewertung abgeben; rezensionen; größe; \
             farbe; größentabelle; neuheiten; sale; angebote; zubehör; marken; hersteller; \
             rückgabe; retoure; zahlungsarten; zahlungsmöglichkeiten; gutschein einlösen; \
             weiter einkaufen; uvp; sie sparen; statt; ab; rabatt",
        ),
        start(
            Shop,
            "in den warenkorb; jetzt kaufen; jetzt bestellen bei; preis:; lieferzeit; \
             artikelnummer:; art.-nr.:; art.-nr; versandkosten; kostenloser versand; \
             ihr warenkorb; zzgl. versandkosten; auf lager; verfügbarkeit:; kunden kauften",
        ),
        inside(Shop, "in den warenkorb; zzgl. versand; versandkostenfrei"),
        // What the site's programs say.
        whole(
            Technical,
            "lade; laden; lädt; wird geladen; wird geladen...; lade kommentare; bitte warten; \
             einen moment bitte; javascript aktivieren; bitte javascript aktivieren; \
             javascript ist deaktiviert; fehler; ein fehler ist aufgetreten; \
             es ist ein fehler aufgetreten; seite nicht gefunden; fehler seite nicht gefunden; \
             nicht gefunden; zugriff verweigert; video nicht verfügbar; inhalt nicht verfügbar; \
             browser nicht unterstützt; erneut versuchen; neu laden; seite neu laden; \
             aktualisieren; bitte versuchen sie es erneut; link kopiert; kopiert; vielen dank; \
             danke; nachricht gesendet; ton an; ton aus; vollbild; stumm; stumm schalten; \
             untertitel; qualität; autoplay; lass dieses feld leer; bitte lasse dieses feld leer; \
             dieses feld nicht ausfüllen; stolz präsentiert von wordpress; \
             mit stolz präsentiert von wordpress; ungültige e-mail-adresse; eingabe ungültig",
        ),
        start(
            Technical,
            "bitte aktivieren sie javascript; bitte aktiviere javascript; bitte javascript; \
             um diese seite nutzen; um dieses video; um dieses element; dieses video ist nicht; \
             dieser inhalt ist nicht; ihr browser; dein browser; sie verwenden einen veralteten; \
             du verwendest einen veralteten; leider ist ein fehler; ein fehler ist aufgetreten; \
             es ist ein fehler; die seite konnte nicht; die angeforderte seite; \
             die gewünschte seite; seite nicht gefunden; beitrag nicht abgeschickt; theme von; \
             theme:; webdesign:; webdesign von; erstellt mit wordpress; \
             präsentiert von wordpress; mit stolz präsentiert; stolz präsentiert von; \
             ihr blog kann leider",
        ),
        inside(
            Technical,
            "javascript aktiviert; javascript aktivieren; javascript deaktiviert; \
             unterstützt kein html5; browser unterstützt; browser nicht unterstützt; \
             veralteten browser",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "drucken; artikel drucken; seite drucken; beitrag drucken; druckansicht; \
             druckversion; druckfassung; ausdrucken; als pdf; pdf herunterladen; \
             als pdf herunterladen; pdf-download; pdf download; herunterladen; download; \
             speichern; artikel speichern; für später speichern; später lesen; merken; \
             artikel merken; auf die merkliste; auf merkliste setzen; zur merkliste hinzufügen; \
             zu favoriten hinzufügen; lesezeichen; lesezeichen setzen; als lesezeichen; \
             link kopieren; url kopieren; kopieren; in die zwischenablage kopieren; permalink; \
             kurzlink; kurz-url; zitieren; zitiervorschlag; zitierweise; einbetten; bearbeiten; \
             melden; artikel melden; schrift vergrößern; schrift verkleinern; schriftgröße; \
             schriftgröße ändern; kleiner; größer; vorlesen; artikel anhören; anhören; \
             zum kalender hinzufügen; in kalender eintragen; feedback; als startseite; \
             zu den favoriten; exportieren; optionen; ansicht; trackback; mehr aktionen",
        ),
        start(
            Tools,
            "artikel drucken; seite drucken; pdf herunterladen; als pdf; link kopieren; \
             permalink:; kurzlink:; kurz-url:; zitiervorschlag; schriftgröße:; \
             diesen artikel vorlesen; lesezeichen auf den permalink; speichere in deinen favoriten",
        ),
        name(Related, "mehr aus; mehr zu; mehr über"),
    ],
    function_words: "ab aber alle allem allen aller alles als also am an andere anderen auch auf \
        aus außer bei beim bereits bin bis bist da dabei dadurch dafür dagegen daher dahin damals \
        damit danach dann daran darauf daraus darf darin darüber darum das dass davon dazu dein \
        deine dem den denen denn dennoch der deren des dessen deshalb die dies diese diesem diesen \
        dieser dieses doch dort du durch dürfen ein eine einem einen einer eines einige einmal er es \
        etwa etwas euch euer für gegen geworden hab habe haben hat hatte hatten hier hin hinter ich \
        ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder \
        jedes jedoch jene jetzt kann kein keine keinem keinen keiner können könnte konnte man manche \
        mein meine mich mir mit muss müssen nach nachdem nicht nichts noch nun nur ob obwohl oder \
        ohne sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar solche soll sollen \
        sollte sondern sonst sowie über um und uns unser unsere unter viel viele vom von vor während \
        wann war waren warum was weil weiter welche welcher wenn wer werde werden wie wieder will wir \
        wird wo wollen worden wurde wurden zu zum zur zwar zwischen",
};
