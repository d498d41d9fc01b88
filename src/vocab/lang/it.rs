//! Italian.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "it",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "articoli correlati; articolo correlato; correlati; notizie correlate; \
             contenuti correlati; post correlati; video correlati; argomenti correlati; \
             temi correlati; prodotti correlati; articoli simili; articoli collegati; \
             articoli consigliati; articoli suggeriti; potrebbe interessarti; \
             potrebbe interessarti anche; potrebbero interessarti; potrebbero interessarti anche; \
             ti potrebbe interessare; ti potrebbe interessare anche; ti potrebbero interessare; \
             ti può interessare; può interessarti anche; potrebbe piacerti; \
             potrebbe piacerti anche; potresti essere interessato a; forse ti interessa; \
             leggi anche; da leggere; da leggere anche; leggi pure; vedi anche; guarda anche; \
             per approfondire; per saperne di più; approfondimenti; approfondimento; \
             approfondisci; altri articoli; altre notizie; altri contenuti; altri video; \
             altro su questo argomento; sullo stesso argomento; sullo stesso tema; \
             sull'argomento; nella stessa categoria; dello stesso autore; consigliati; \
             consigliato; consigliati per te; raccomandati per te; scelti per te; \
             i più letti per te; suggeriti; suggerimenti; consigli di lettura; da non perdere; \
             non perdere; in evidenza; dossier; speciale; speciali; dal web; \
             contenuti sponsorizzati correlati; da non perdere su; tag correlati; continua con; \
             le ultime su",
        ),
        start(
            Related,
            "leggi anche; leggi anche:; leggete anche; leggi pure; leggi qui; leggi:; vedi anche; \
             guarda anche; guarda il video:; ascolta anche; per approfondire; approfondisci:; \
             potrebbe interessarti; ti potrebbe interessare; potrebbero interessarti; \
             potresti leggere anche; articoli correlati; sullo stesso argomento; da leggere:; \
             tutte le notizie su; scopri anche; video:; foto:; le foto:; correlati:; \
             non perdere:; segui lo speciale",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "i più letti; più letti; le più lette; più lette; i più letti di oggi; \
             articoli più letti; gli articoli più letti; notizie più lette; le notizie più lette; \
             più popolari; popolari; articoli popolari; post popolari; più visti; i più visti; \
             più condivisi; i più condivisi; più commentati; i più commentati; più recenti; \
             i più recenti; ultime notizie; ultime news; le ultime notizie; ultim'ora; \
             ultima ora; ultimi articoli; ultimi post; ultimi video; ultimi arrivi; ultimissime; \
             ultime; ultime ore; ultimi aggiornamenti; articoli recenti; post recenti; \
             notizie recenti; in primo piano; primo piano; in evidenza; notizie in evidenza; \
             tendenze; trending; di tendenza; del momento; le notizie del giorno; \
             notizie del giorno; notizie; news; in diretta; diretta; in tempo reale; \
             breaking news; flash news; top news; le news di oggi; oggi; dalla home; \
             dalla homepage; attualità; novità; le novità; foto del giorno; video del giorno; \
             scelti dalla redazione; la scelta della redazione; scelte dalla redazione; \
             i nostri consigli; i temi del giorno; i titoli; le altre notizie; classifica; \
             la classifica; in edicola",
        ),
        start(
            MostRead,
            "i più letti; le più lette; ultime notizie su; ultime notizie da; ultime notizie di; \
             ultim'ora:; tutte le ultime; notizie di oggi; le ultime notizie su",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "commento; commenti; nessun commento; nessun commento ancora; un commento; \
             tutti i commenti; vedi commenti; vedi tutti i commenti; mostra commenti; \
             mostra i commenti; leggi i commenti; nascondi commenti; altri commenti; \
             carica altri commenti; commenta; commenta l'articolo; commenta questo articolo; \
             commenta la notizia; lascia un commento; lascia un commento annulla risposta; \
             lascia il tuo commento; lascia una risposta; \
             lascia un commento cancella la risposta; scrivi un commento; scrivi il tuo commento; \
             aggiungi un commento; aggiungi commento; inserisci un commento; invia commento; \
             invia il commento; pubblica commento; pubblica un commento; posta un commento; \
             annulla risposta; cancella risposta; rispondi; risposta; risposte; mostra risposte; \
             il tuo commento; la tua opinione; di' la tua; dì la tua; partecipa alla discussione; \
             partecipa alla conversazione; unisciti alla conversazione; discussione; \
             commenta per primo; sii il primo a commentare; i commenti sono chiusi; \
             commenti chiusi; commenti disabilitati; commenti recenti; ultimi commenti; \
             il tuo indirizzo email non sarà pubblicato; i campi obbligatori sono contrassegnati; \
             campi obbligatori; campo obbligatorio; obbligatorio; accedi per commentare; \
             accedi per lasciare un commento; devi effettuare l'accesso; \
             registrati per commentare; segnala; segnala un abuso; segnala commento; \
             regole della community; regolamento commenti; dice; ha detto; rss dei commenti; \
             feed dei commenti; lettere al direttore; cosa ne pensi; notificami",
        ),
        start(
            Comments,
            "lascia un commento; lascia una risposta; aggiungi un commento; scrivi un commento; \
             commenti su; commento su; per commentare; per poter commentare; \
             per inviare un commento; per lasciare un commento; devi essere connesso; \
             devi essere registrato; devi effettuare l'accesso; effettua il login per; \
             accedi per; il tuo indirizzo email non; il tuo indirizzo e-mail non; \
             l'indirizzo email non verrà; i campi obbligatori; i campi con; salva il mio nome; \
             do il mio consenso affinché un cookie salvi; avvertimi via; avvisami quando; \
             notificami; questo sito usa akismet; questo sito utilizza akismet; \
             scopri come i tuoi dati; scopri come vengono elaborati i dati; i commenti sono; \
             cosa ne pensi; cosa ne pensate; facci sapere; diteci la vostra; dicci la tua",
        ),
        inside(Comments, "nei commenti; lascia un commento; commenti qui sotto"),
        // Share and follow bars.
        whole(
            Share,
            "condividi; condividilo; condivisioni; condivisione; condividi su; \
             condividi su facebook; condividi su twitter; condividi su x; condividi su whatsapp; \
             condividi su linkedin; condividi su pinterest; condividi su telegram; \
             condividi via email; condividi via mail; condividi per email; condividi con; \
             condividi con gli amici; condividi l'articolo; condividi articolo; \
             condividi questo articolo; condividi questa notizia; condividi questo; \
             condividi questo contenuto; condividi la notizia; condividi la pagina; \
             condividi il post; condividi:; invia; invia per email; invia tramite email; \
             invia via email; invia ad un amico; invia a un amico; segnala ad un amico; \
             segnala a un amico; consiglia; consiglia ad un amico; mi piace; \
             mi piace caricamento; piace a; tweet; twitta; tweetta; seguici; seguici su; \
             seguici anche su; seguici sui social; seguici su facebook; seguici su instagram; \
             seguici su google news; seguici su whatsapp; seguici su twitter; segui; segui già; \
             segui l'autore; segui su; segui anche su; social; i nostri social; sui social; \
             social network; rimani connesso; resta connesso; resta in contatto; follower; fan; \
             iscritti; si apre in una nuova finestra; trovaci su; unisciti a noi; manda via email",
        ),
        start(
            Share,
            "condividi:; condividi su; condividi questo; condividi l'articolo; condividi con; \
             clicca per condividere; fai clic per condividere; fai clic qui per condividere; \
             clicca qui per condividere; clicca per inviare; fai clic per inviare; seguici su; \
             seguici anche; seguici sui; segui la nostra; segui il nostro; segui su; \
             segui tutte le notizie; seguiteci su; mi piace:; unisciti al canale; \
             iscriviti al canale; iscriviti al nostro canale; entra nel nostro canale; \
             entra nel canale; metti mi piace",
        ),
        inside(
            Share,
            "seguici su; si apre in una nuova finestra; condividi su facebook; \
             nostro canale whatsapp; nostro canale telegram; nostra pagina facebook",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "abbonati; abbonati ora; abbonati subito; abbonamenti; abbonamento; abbonarsi; \
             sei già abbonato; già abbonato; iscriviti; iscriviti ora; iscriviti gratis; \
             iscriviti subito; iscrizione; iscriversi; iscriviti alla newsletter; \
             iscriviti alla nostra newsletter; iscriviti alle newsletter; iscrizione newsletter; \
             iscrizione alla newsletter; newsletter; newsletters; la newsletter; le newsletter; \
             le nostre newsletter; la nostra newsletter; ricevi la newsletter; ricevi le notizie; \
             registrati; registrati gratis; registrati ora; registrazione; \
             registrati alla newsletter; disiscriviti; annulla iscrizione; cancellati; \
             resta aggiornato; rimani aggiornato; rimani sempre aggiornato; \
             resta sempre aggiornato; non perderti nulla; notifiche; attiva le notifiche; avvisi; \
             sostienici; sostieni; sostieni il giornale; sostieni il progetto; dona; dona ora; \
             donazione; donazioni; fai una donazione; diventa socio; diventa membro; \
             diventa sostenitore; contenuto per abbonati; contenuto riservato agli abbonati; \
             riservato agli abbonati; solo per abbonati; esclusiva per gli abbonati; \
             articolo riservato agli abbonati; premium; prova gratis; prova gratuita; prova ora; \
             scopri le offerte; scopri l'offerta; scopri di più sull'abbonamento; \
             attiva l'offerta; edizione digitale; edizione cartacea; leggi il giornale; edicola; \
             edicola digitale; sfoglia il giornale; la tua email; la tua e-mail; \
             il tuo indirizzo email; indirizzo email; indirizzo e-mail; inserisci la tua email; \
             email; e-mail; nome; cognome; nome e cognome; il tuo nome; scarica l'app; \
             scarica la app; app; le nostre app; no grazie; non ora; regala un abbonamento; \
             regala; continua a leggere; ho letto e accetto",
        ),
        start(
            Subscribe,
            "iscriviti:; iscriviti alla; iscriviti a; iscrivetevi; abbonati:; abbonati a; \
             registrati:; ricevi le; ricevi ogni; ricevi gratis; ricevi la nostra; \
             la nostra newsletter; resta aggiornato; rimani aggiornato; rimani sempre; \
             per continuare a leggere; per leggere l'articolo; per leggere tutto; \
             questo contenuto è; questo contenuto è riservato; questo articolo è riservato; \
             articolo riservato; contenuto riservato; sei già abbonato; sei già registrato; \
             se sei abbonato; non sei abbonato; non sei ancora; hai già un abbonamento; \
             sostienici; il tuo contributo; dona il tuo; cliccando su iscriviti; \
             inserisci la tua; inserisci il tuo; potrai disiscriverti; \
             puoi annullare l'iscrizione; puoi disiscriverti; scarica l'app; scarica la nostra; \
             grazie per esserti; grazie per aver; se ti è piaciuto; ti è piaciuto questo; \
             ti è piaciuto l'articolo; accedi a tutti; leggi tutti gli articoli",
        ),
        inside(
            Subscribe,
            "nostra newsletter; alla newsletter; nella tua casella; nella tua inbox; \
             casella di posta; riservato agli abbonati; per gli abbonati; per abbonati; \
             accesso illimitato; disiscriverti; annullare l'iscrizione; disdici quando vuoi; \
             abbonati a",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "note legali; nota legale; informazioni legali; avvertenze legali; privacy; \
             privacy policy; informativa privacy; informativa sulla privacy; informativa; \
             informative; informativa estesa; informativa cookie; informativa sui cookie; cookie; \
             cookies; cookie policy; cookies policy; privacy e cookie; privacy e cookies; \
             privacy e cookie policy; privacy & cookies; politica sulla privacy; \
             politica dei cookie; tutela della privacy; trattamento dati; protezione dei dati; \
             protezione dati personali; dati personali; gdpr; termini e condizioni; \
             termini e condizioni d'uso; termini di utilizzo; termini d'uso; termini di servizio; \
             termini; condizioni; condizioni d'uso; condizioni di vendita; condizioni generali; \
             condizioni generali di vendita; condizioni di utilizzo; copyright; \
             diritti riservati; tutti i diritti riservati; riproduzione riservata; \
             © riproduzione riservata; diritti d'autore; licenza; licenze; disclaimer; \
             esclusione di responsabilità; accessibilità; dichiarazione di accessibilità; \
             dichiarazione accessibilità; trasparenza; amministrazione trasparente; codice etico; \
             whistleblowing; linea editoriale; dati societari; dati aziendali; crediti; credits; \
             preferenze privacy; rettifiche; diritto di recesso; resi e rimborsi; \
             note sul copyright; p.iva; partita iva",
        ),
        start(
            Legal,
            "tutti i diritti riservati; tutti i diritti sono; riproduzione riservata; \
             copyright ©; i diritti delle; è vietata la; vietata la riproduzione; p.iva; p. iva; \
             partita iva; c.f.; sede legale; registrazione tribunale; registrazione al tribunale; \
             testata giornalistica; testata registrata; reg. trib; direttore responsabile; \
             direttore editoriale; capitale soc; società soggetta; questo sito è protetto; \
             questo sito non rappresenta; le immagini pubblicate; alcune delle immagini; \
             informativa privacy; ai sensi dell'art; titolare del trattamento; il titolare del; \
             roc n; editore:; disclaimer:",
        ),
        inside(
            Legal,
            "riproduzione riservata; tutti i diritti riservati; diritti riservati; \
             informativa sulla privacy; privacy policy; cookie policy; termini e condizioni; \
             condizioni d'uso; trattamento dei dati; trattamento dei miei dati; dati personali; \
             p.iva; partita iva; vietata la riproduzione; creative commons; link di affiliazione; \
             link affiliati; testata giornalistica registrata; direttore responsabile",
        ),
        // Consent banners.
        whole(
            Consent,
            "accetta; accetta tutto; accetta tutti; accetta tutti i cookie; accetta cookie; \
             accetta i cookie; accetta e chiudi; accetta e continua; accetto; accetto tutto; \
             acconsento; ho capito; capito; ok; ok, ho capito; d'accordo; va bene; rifiuta; \
             rifiuta tutto; rifiuta tutti; rifiuta i cookie; rifiuta e abbonati; \
             rifiuta e accedi; rifiuto; nega; solo necessari; continua senza accettare; \
             personalizza; impostazioni; impostazioni cookie; impostazioni dei cookie; \
             impostazioni privacy; impostazioni sulla privacy; gestisci; gestisci cookie; \
             gestisci i cookie; gestisci consenso; gestisci consenso cookie; \
             gestisci il consenso; gestisci opzioni; gestisci preferenze; gestisci le preferenze; \
             gestisci servizi; gestione cookie; preferenze; preferenze cookie; \
             preferenze sui cookie; preferenze sulla privacy; salva; salva preferenze; \
             salva le preferenze; salva impostazioni; salva e chiudi; visualizza preferenze; \
             visualizza le preferenze; rivedi consenso; consenso; sempre attivo; \
             sempre abilitato; necessari; cookie necessari; cookie tecnici; \
             cookie di profilazione; cookie statistici; cookie di terze parti; funzionale; \
             funzionali; statistiche; marketing; la tua privacy; rispettiamo la tua privacy; \
             questo sito utilizza cookie; questo sito utilizza i cookie; \
             questo sito usa i cookie; utilizziamo i cookie; chiudi e accetta; \
             scopri di più e personalizza; i nostri partner",
        ),
        start(
            Consent,
            "questo sito utilizza cookie; questo sito utilizza i cookie; questo sito usa cookie; \
             questo sito usa i cookie; questo sito fa uso di cookie; questo sito web utilizza; \
             il sito utilizza cookie; il nostro sito utilizza; utilizziamo i cookie; \
             utilizziamo cookie; usiamo i cookie; usiamo cookie; noi e i nostri; \
             noi e terze parti; con il tuo consenso; se vuoi saperne di più o negare; \
             proseguendo la navigazione; continuando a navigare; continuando la navigazione; \
             cliccando su accetta; cliccando su \"accetta; chiudendo questo banner; \
             scorrendo questa pagina; utilizzando il nostro sito; i cookie necessari; \
             i cookie tecnici; i cookie sono; per fornire le migliori esperienze; \
             l'archiviazione tecnica; puoi liberamente prestare; puoi modificare le; \
             acconsenti all'uso; la tua privacy è; le tue preferenze; archiviare e/o accedere; \
             per saperne di più sui cookie",
        ),
        inside(
            Consent,
            "utilizza cookie; utilizza i cookie; utilizziamo i cookie; utilizziamo cookie; \
             uso dei cookie; uso di cookie; utilizzo dei cookie; cookie tecnici; \
             cookie di profilazione; cookie di terze parti; il tuo consenso; tuo consenso; \
             legittimo interesse; annunci personalizzati; pubblicità personalizzata",
        ),
        // Accounts.
        whole(
            Account,
            "accedi; accesso; accedi / registrati; accedi o registrati; entra; esci; login; \
             logout; registrati; crea account; crea un account; crea il tuo account; \
             nuovo account; il mio account; il tuo account; account; il mio profilo; profilo; \
             modifica profilo; i miei ordini; i miei preferiti; preferiti; area riservata; \
             area personale; area clienti; area abbonati; nome utente; username; utente; \
             password; password dimenticata; hai dimenticato la password; password persa; \
             recupera password; recupera la password; recupera la tua password; \
             reimposta password; ricordami; resta connesso; bentornato; benvenuto; ciao; \
             hai già un account; non hai un account; accedi con google; accedi con facebook; \
             continua con google; il tuo username; la tua password; i tuoi articoli salvati; \
             gestisci account; gestisci il tuo account; gestisci abbonamento",
        ),
        start(
            Account,
            "accedi con; accedi al tuo; accedi per; hai già un account; non hai un account; \
             non hai ancora; hai dimenticato; password dimenticata; benvenuto! accedi; \
             crea il tuo; sei già registrato; una password ti verrà",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "home; homepage; home page; pagina iniziale; torna alla home; torna indietro; \
             indietro; torna su; torna; torna all'elenco; menu; menu principale; menù; \
             menu di navigazione; navigazione; navigazione principale; apri menu; apri il menu; \
             chiudi menu; chiudi il menu; mostra menu; chiudi; apri; mappa del sito; mappa sito; \
             sitemap; chi siamo; chi sono; su di noi; di noi; about; la nostra storia; \
             la nostra squadra; il team; il nostro team; lo staff; redazione; la redazione; \
             azienda; l'azienda; la società; il gruppo; gruppo; contatti; contattaci; \
             contatta la redazione; scrivici; scrivi alla redazione; contatta; \
             modulo di contatto; dove siamo; come raggiungerci; orari; orari di apertura; \
             indirizzo; telefono; tel; fax; cellulare; sede; sedi; lavora con noi; \
             collabora con noi; scrivi per noi; carriere; offerte di lavoro; lavoro; stage; \
             ufficio stampa; comunicati stampa; stampa; rassegna stampa; area stampa; pubblicità; \
             la tua pubblicità; pubblicizzati; per la tua pubblicità; concessionaria; \
             concessionaria di pubblicità; partner; i nostri partner; sponsor; annunci; \
             necrologie; necrologi; meteo; oroscopo; lotto; giochi; sudoku; cruciverba; \
             programmi tv; guida tv; servizi; i servizi; i nostri servizi; assistenza; \
             assistenza clienti; servizio clienti; aiuto; help; supporto; faq; domande frequenti; \
             sezioni; tutte le sezioni; categorie; tutte le categorie; categoria; rubriche; \
             argomenti; tutti gli argomenti; temi; archivio; archivi; agenda; eventi; calendario; \
             calendario eventi; video; foto; fotogallery; photogallery; gallerie; galleria; \
             galleria fotografica; gallery; podcast; blog; forum; link; link utili; links; \
             lingua; lingue; italiano; cambia lingua; seleziona lingua; edizioni; \
             edizioni locali; regioni; sei qui; sei in; ti trovi in; indice; \
             indice dei contenuti; sommario; contenuti; in questo articolo; in questa pagina; \
             altro; mostra altro; vedi tutto; glossario; risorse; documenti; pubblicazioni; \
             download; prodotti; soluzioni; negozio; community; iniziative; concorsi; \
             piè di pagina; intestazione; barra laterale; senza categoria; uncategorized; \
             versione mobile; versione desktop; modalità scura; dimensione testo; \
             i siti del gruppo; altri siti; siti del gruppo; network; il network; \
             segnala un errore; segnalaci un errore; segnala una notizia; ti è stato utile; \
             questo articolo ti è stato utile; sì no; richiedi informazioni; richiedi preventivo; \
             richiedi un preventivo; prenota; prenota ora; prenota una visita; mission; \
             scegli l'edizione",
        ),
        start(
            Navigation,
            "sei qui; ti trovi in; torna su; contatti:; contattaci:; per informazioni; per info; \
             per maggiori informazioni; per ulteriori informazioni; info:; informazioni:; tel:; \
             telefono:; fax:; email:; e-mail:; indirizzo:; orari:; scrivici a; scrivici; \
             hai trovato un errore; hai visto un errore; indice:; in questo articolo:; \
             indice dei contenuti; home:; ufficio stampa:; hai una segnalazione; torna alla home; \
             torna all'elenco",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "leggi tutto; leggi; leggi di più; leggi l'articolo; leggi l'articolo completo; \
             leggi articolo; leggi ancora; leggi altro; leggi la notizia; \
             leggi l'articolo originale; continua a leggere; continua; continua la lettura; \
             prosegui la lettura; prosegui; segue; scopri di più; scopri; scopri tutto; \
             scopri come; per saperne di più; maggiori informazioni; ulteriori informazioni; \
             più informazioni; dettagli; vedi dettagli; approfondisci; vedi tutto; vedi tutti; \
             vedi tutte; vedi altro; vedi; vai; vai all'articolo; vai al sito; vai alla pagina; \
             vai alla notizia; mostra tutto; mostra tutti; mostra di più; mostra altro; \
             mostra meno; mostra altri; visualizza tutto; visualizza tutti; visualizza; \
             visualizza altro; carica altro; carica altri; carica altri articoli; carica di più; \
             altri; altro; tutti; tutte; tutte le notizie; tutti gli articoli; tutti i video; \
             clicca qui; qui; guarda; guarda il video; guarda la gallery; guarda tutti; \
             guarda le foto; sfoglia; sfoglia la gallery; sfoglia la gallery completa; ascolta; \
             ascolta l'articolo; ingrandisci; espandi; riduci; articolo completo; il resto; \
             segue dopo la pubblicità",
        ),
        start(
            ReadMore,
            "leggi tutto; leggi di più; leggi l'articolo; leggi tutti; continua a leggere; \
             continua la lettura; scopri di più; per saperne di più; per maggiori informazioni; \
             maggiori informazioni; ulteriori informazioni; vedi tutti; vedi tutte; vedi tutto; \
             clicca qui; clicca sulla; guarda il video; visualizza questo post; \
             un post condiviso da; vai al sito",
        ),
        end(
            ReadMore,
            "leggi tutto; continua a leggere; scopri di più; leggi di più; continua; \
             leggi l'articolo; clicca qui; vedi tutto; mostra altro; per saperne di più",
        ),
        // Labels.
        whole(
            Tags,
            "tag; tags; etichette; etichetta; argomenti; argomento; temi; categorie; categoria; \
             parole chiave; in questo articolo; pubblicato in; archiviato in; postato in; \
             altro su; di più su questo argomento; argomenti trattati; \
             gli argomenti di questo articolo; contrassegnato; contrassegnato con",
        ),
        start(
            Tags,
            "tag:; tags:; etichette:; argomenti:; categorie:; categoria:; parole chiave:; \
             pubblicato in:; archiviato in; archiviato sotto; pubblicato sotto; postato in; \
             contrassegnato da; contrassegnato con; taggato:; temi:",
        ),
        // Advertising labels.
        whole(
            Advert,
            "pubblicità; annuncio; annunci; annuncio pubblicitario; messaggio promozionale; \
             messaggio pubblicitario; contenuto sponsorizzato; contenuti sponsorizzati; \
             sponsorizzato; sponsorizzato da; sponsored; sponsor; offerto da; \
             in collaborazione con; in partnership con; promosso da; presentato da; powered by; \
             informazione pubblicitaria; informazioni pubblicitarie; publiredazionale; \
             pubbliredazionale; contenuto promozionale; contenuto pubblicitario; branded content; \
             brand content; partner; promozione; promozioni; offerte; offerta; \
             offerte del giorno; coupon; codici sconto; sconti; \
             l'articolo continua dopo la pubblicità; continua dopo la pubblicità; \
             continua a leggere dopo la pubblicità; chiudi pubblicità; spazio pubblicitario; adv; \
             adblock; link affiliato; affiliazione; contenuti a cura di; a cura di manzoni",
        ),
        start(
            Advert,
            "pubblicità:; sponsorizzato da; offerto da; in collaborazione con; \
             contenuto sponsorizzato; promosso da; presentato da:; messaggio promozionale; \
             l'articolo continua; continua dopo la pubblicità; questo articolo contiene link; \
             nella pagina sono presenti link; potremmo ricevere; riceviamo una commissione; \
             disattiva adblock; disattiva il tuo; stai usando un adblocker; \
             stai utilizzando un ad; ti preghiamo di disattivare",
        ),
        inside(
            Advert,
            "link di affiliazione; link affiliati; link di affiliati; dopo la pubblicità; \
             contenuto sponsorizzato; una commissione; ad blocker; adblock",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fotografia; fotografie; immagine; immagini; fonte; fonti; crediti; credito; \
             credit; credits; foto ansa; foto d'archivio; foto di repertorio; \
             immagine di repertorio; immagini di repertorio; foto archivio; archivio; foto getty; \
             ansa; lapresse; foto lapresse; illustrazione; infografica; didascalia; screenshot; \
             video; crediti foto; foto di copertina; immagine di copertina; via; ph; agenzia; \
             fotogramma; repertorio; ipa; adnkronos; immagine generata",
        ),
        start(
            Credit,
            "foto:; foto d'archivio; foto di repertorio; foto credit; foto ©; foto by; \
             fotografia:; immagine:; immagini:; immagine di copertina; fonte:; fonti:; \
             fonte foto; fonte immagine; crediti:; crediti foto; credit:; credits:; credit foto; \
             photo credit; ph:; illustrazione:; video:; screenshot:; infografica:",
        ),
        inside(
            Credit,
            "(foto:; (foto ; (ansa); (fonte; foto: ; fonte: ; foto di repertorio; crediti: ; \
             credits: ; (lapresse); /ansa; ansa/; /lapresse; lapresse/; /agf; (adnkronos); (agi); \
             (askanews); /ipa",
        ),
        // Bylines.
        whole(
            Byline,
            "di; autore; autori; autrice; a cura di; a cura della redazione; scritto da; \
             pubblicato da; postato da; redazione; di redazione; la redazione; dalla redazione; \
             dal nostro inviato; dal nostro corrispondente; dalla nostra inviata; giornalista; \
             inviato; inviata; corrispondente; direttore; caporedattore; firma; articolo di; \
             testo di; intervista di; inserito da; di redazione online; redazione web; \
             redazione online; collaboratore; collaboratrice",
        ),
        start(
            Byline,
            "di:; a cura di; scritto da; pubblicato da; postato da; inserito da; articolo a cura; \
             autore:; autori:; autrice:; di redazione; intervista a cura; tradotto da; \
             dal nostro inviato; dalla nostra inviata; dal nostro corrispondente; \
             dalla nostra corrispondente; redazione:; realizzato da:",
        ),
        name(
            Byline,
            "di; autore; a cura di; testo di; articolo di; dal nostro inviato; \
             dalla nostra inviata; dal nostro corrispondente; intervista di",
        ),
        inside(Byline, "| di ; scritto da ; a cura di"),
        // Dates of publication.
        whole(
            Published,
            "pubblicato; pubblicato il; pubblicata il; pubblicato alle; pubblicazione; data; \
             data di pubblicazione; data pubblicazione; data:; inserito il; postato il; il; \
             creato il; ore fa; ora fa; minuti fa; giorni fa; giorno fa; settimane fa; \
             settimana fa; mesi fa; mese fa; anni fa; anno fa; un'ora fa; un giorno fa; poco fa; \
             oggi; ieri; prima pubblicazione; scritto il; iscritto dal; ore; in onda il",
        ),
        start(Published, "pubblicato:; data:; pubblicato il; data di pubblicazione:"),
        date(
            Published,
            "pubblicato; pubblicato il; pubblicato alle; pubblicata il; pubblicata; \
             pubblicazione; data; data di pubblicazione; data pubblicazione; inserito il; \
             postato il; scritto il; creato il; caricato il; articolo del; notizia del; \
             prima pubblicazione; ultima pubblicazione; andato in onda il; pubblicato su il",
        ),
        inside(Published, "pubblicato il; pubblicato:; data pubblicazione; data di pubblicazione"),
        end(Published, "ore fa; minuti fa; giorni fa"),
        // Dates of change.
        whole(
            Updated,
            "aggiornato; aggiornato il; aggiornata; aggiornato alle; aggiornamento; \
             ultimo aggiornamento; ultimo aggiornamento il; ultima modifica; ultima modifica il; \
             modificato; modificato il; ultima revisione; aggiornato a; agg",
        ),
        start(
            Updated,
            "ultimo aggiornamento; ultima modifica:; aggiornato:; \
             questo articolo è stato aggiornato",
        ),
        date(
            Updated,
            "aggiornato; aggiornato il; aggiornato alle; aggiornata; aggiornamento; \
             aggiornamento del; ultimo aggiornamento; ultimo aggiornamento il; \
             ultimo aggiornamento alle; ultima modifica; ultima modifica il; modificato; \
             modificato il; ultima revisione; revisionato il; articolo aggiornato; \
             articolo aggiornato il",
        ),
        inside(
            Updated,
            "aggiornato il; aggiornato alle; ultimo aggiornamento; ultima modifica; \
             aggiornamento:; | aggiornato; modificato il",
        ),
        // Jumps within the page.
        whole(
            Skip,
            "vai al contenuto; vai al contenuto principale; vai ai contenuti; salta al contenuto; \
             salta al contenuto principale; salta al menu; passa al contenuto; \
             passa al contenuto principale; passa ai contenuti; vai al menu; \
             vai alla navigazione; vai alla ricerca; vai al footer; vai al piè di pagina; \
             torna su; torna in alto; torna all'inizio; inizio pagina; salta; salta ai contenuti; \
             salta la navigazione; su; scorri verso l'alto; vai su",
        ),
        start(
            Skip,
            "vai al contenuto; vai ai contenuti; salta al; passa al contenuto; torna su; \
             torna all'inizio",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "cerca; cerca nel sito; cerca:; cerca per; cerca su; cerca qui; cerca articoli; \
             cerca notizie; cerca in; ricerca; ricerca per; ricerca avanzata; ricerche; \
             apri ricerca; chiudi ricerca; motore di ricerca; modulo di ricerca; \
             cosa stai cercando; cosa cerchi; risultati; risultati della ricerca; \
             risultati ricerca; nessun risultato; filtra; filtri; filtra per; ordina; ordina per; \
             azzera; cancella; reimposta; seleziona; seleziona mese; seleziona una categoria; \
             scegli; invia; annulla; applica; conferma; rilevanza; più recenti; meno recenti; \
             tutti i risultati",
        ),
        start(
            Search,
            "cerca:; cerca nel; ricerca per:; risultati per; risultati della ricerca; ordina per; \
             filtra per; nessun risultato; cosa stai cercando; digita e premi",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "tempo di lettura; tempo di lettura minuti; tempo di lettura min; \
             tempo di lettura minuto; tempo di lettura stimato; lettura; lettura di minuti; \
             minuti di lettura; minuto di lettura; min di lettura; min lettura; minuti; minuto; \
             min; visualizzazioni; letture; visite; durata; parole; letto volte; lettura min; \
             lettura minuti; leggi in minuti; tempo stimato di lettura; secondi",
        ),
        start(
            ReadTime,
            "tempo di lettura; lettura:; tempo lettura; durata:; visualizzazioni:; min di lettura",
        ),
        inside(ReadTime, "minuti di lettura; min di lettura; tempo di lettura; minuto di lettura"),
        // To neighbouring pages.
        whole(
            Pagination,
            "successivo; successiva; precedente; prossimo; prossima; avanti; indietro; \
             pagina successiva; pagina precedente; articolo successivo; articolo precedente; \
             articoli successivi; articoli precedenti; prossimo articolo; post successivo; \
             post precedente; notizia successiva; notizia precedente; post più recente; \
             post più vecchio; post più vecchi; post più recenti; più vecchi; più recenti; \
             vecchi articoli; articoli meno recenti; articoli più recenti; navigazione articoli; \
             navigazione articolo; navigazione commenti; prima pagina; ultima pagina; pagina; \
             pagina di; pagine; prima; ultima; foto successiva; foto precedente; \
             precedente successivo; paginazione; vai a pagina; di; prossimo video",
        ),
        start(
            Pagination,
            "articolo successivo; articolo precedente; prossimo articolo; pagina successiva; \
             pagina precedente; successivo:; precedente:; post successivo; post precedente",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "l'autore; l'autrice; sull'autore; informazioni sull'autore; info autore; \
             informazioni autore; gli autori; autore dell'articolo; chi è l'autore; biografia; \
             bio; tutti gli articoli; tutti gli articoli di; altri articoli di; \
             altri articoli dell'autore; vedi tutti gli articoli; vedi tutti gli articoli di; \
             articoli di; leggi tutti gli articoli; leggi tutti gli articoli di; \
             profilo dell'autore; tutti i post; dello stesso autore; visualizza tutti gli articoli",
        ),
        start(
            AuthorBox,
            "informazioni sull'autore; sull'autore; l'autore:; l'autrice:; altri articoli di; \
             tutti gli articoli di; vedi tutti gli articoli di; leggi tutti gli articoli di; \
             visualizza tutti gli articoli di; mostra tutti gli articoli di; \
             leggi altri articoli di; leggi altri post; tutti i post di",
        ),
        inside(
            AuthorBox,
            "giornalista professionista; giornalista pubblicista; è giornalista; laureato in; \
             laureata in; collabora con; si occupa di",
        ),
        // Shops.
        whole(
            Shop,
            "aggiungi al carrello; aggiungi alla lista dei desideri; aggiungi ai preferiti; \
             carrello; il mio carrello; il tuo carrello; vedi carrello; visualizza carrello; \
             il carrello è vuoto; il tuo carrello è vuoto; nessun prodotto nel carrello; cassa; \
             vai alla cassa; procedi all'acquisto; acquista; acquista ora; acquista su amazon; \
             compra; compra ora; compra su amazon; ordina ora; prenota; preordina; spedizione; \
             spedizioni; spedizione gratuita; spese di spedizione; consegna; consegna gratuita; \
             resi; reso gratuito; pagamenti; pagamenti sicuri; metodi di pagamento; pagamento; \
             disponibile; disponibilità; non disponibile; esaurito; in stock; quantità; prezzo; \
             prezzo di listino; prezzo scontato; prezzi; totale; subtotale; a partire da; da; \
             codice; cod; descrizione; dettagli prodotto; caratteristiche; specifiche; \
             scheda tecnica; recensioni; recensioni clienti; scrivi una recensione; \
             lista dei desideri; confronta; anteprima; vista rapida; scegli opzioni; più venduti; \
             i più venduti; novità; nuovi arrivi; offerte; saldi; sconto; marche; marca; taglia; \
             taglie; colore; guida alle taglie; gift card; buoni regalo; vedi offerta; \
             vedi prezzo; iva inclusa; continua lo shopping; trova negozio; punti vendita; \
             negozi; shop; shop online; store",
        ),
        start(
            Shop,
            "aggiungi al carrello; spedizione gratuita; il tuo carrello; il carrello è; prezzo:; \
             disponibilità:; codice prodotto; spese di spedizione; quantità:",
        ),
        inside(Shop, "aggiungi al carrello; spedizione gratuita; iva inclusa; spese di spedizione"),
        // What the site's programs say.
        whole(
            Technical,
            "caricamento; caricamento in corso; attendere; attendere prego; attendi; errore; \
             si è verificato un errore; pagina non trovata; errore pagina non trovata; \
             non trovato; accesso negato; video non disponibile; contenuto non disponibile; \
             riprova; ricarica; ricarica la pagina; aggiorna; javascript disabilitato; \
             abilita javascript; link copiato; copiato; grazie; messaggio inviato; \
             schermo intero; muto; sottotitoli; campo obbligatorio; lascia questo campo vuoto; \
             realizzato da; sviluppato da; siamo spiacenti; browser non supportato; \
             realizzato con wordpress",
        ),
        start(
            Technical,
            "per favore abilita; abilita javascript; per visualizzare questo video; \
             il tuo browser; stai utilizzando un browser; questo video non è; \
             questo contenuto non è; siamo spiacenti; la pagina che; la pagina richiesta; \
             si è verificato un errore; errore:; proudly powered; tema:; sito realizzato da; \
             realizzazione siti",
        ),
        inside(
            Technical,
            "javascript abilitato; abilitare javascript; browser non supporta; \
             browser non è supportato",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "stampa; stampa articolo; stampa l'articolo; stampa questo articolo; stampa pagina; \
             stampa la pagina; versione stampabile; versione per la stampa; scarica; scarica pdf; \
             scarica il pdf; scarica in pdf; download; pdf; salva; salva articolo; \
             salva l'articolo; salvato; leggi dopo; leggi più tardi; aggiungi ai preferiti; \
             preferiti; segnalibro; copia; copia link; copia il link; copia url; link permanente; \
             permalink; cita; come citare; esporta; modifica; dimensioni testo; \
             dimensione carattere; ingrandisci testo; riduci testo; ascolta; ascolta l'articolo; \
             ascolta questo articolo; traduci; aggiungi al calendario; incorpora; opzioni; \
             regala questo articolo; regala articolo; rss; feed rss; \
             aggiungi come fonte preferita; fonte preferita; aumenta dimensione",
        ),
        start(
            Tools,
            "stampa questo; scarica il pdf; scarica pdf; copia link; copia il link; \
             link permanente; permalink:; aggiungi il permalink; aggiungi ai preferiti; \
             ascolta questo articolo; ascolta la versione; cita questo articolo; regala questo",
        ),
    ],
    function_words: "a abbia abbiamo ad agli ai al alcuni alcune all' alla alle allo allora \
        altre altri altro anche ancora avere aveva avevano avrebbe ben c'è che chi ci ciò cioè \
        circa come comunque con contro così cui da dagli dai dal dall' dalla dalle dallo degli \
        dei del dell' della delle dello dentro deve di dopo dove dunque durante e è ecco ed era \
        erano essere fa fare fatto fin fino finché fra fu già gli grazie ha hanno ho i il in \
        infatti infine insieme intanto invece io l' la lei le li lo loro lui ma mai me meno \
        mentre mi mia mio molti molto ne né negli nei nel nell' nella nelle nello nessun nessuno \
        noi non nostra nostro nulla o ogni ognuno oltre oppure ora però perché più piuttosto po' \
        poi possono potrebbe prima proprio può pur qualche quale quali qualcosa quando quanto \
        quasi quel quella quelle quelli quello questa queste questi questo qui quindi sarà \
        sarebbe se sé sempre senza si sia siamo siano solo sono sopra soprattutto sotto sta \
        stata state stati stato su sua sue sugli sui sul sull' sulla sulle suo suoi tale tanto \
        te ti tra tutta tutte tutti tutto un un' una uno va verso vi viene voi",
};
