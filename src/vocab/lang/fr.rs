//! French.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "fr",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "sur le même sujet; sur le même thème; à lire aussi; à lire également; à lire; \
             lire aussi; lire également; à voir aussi; voir aussi; à découvrir aussi; \
             à découvrir; articles similaires; article similaire; articles liés; \
             articles connexes; articles associés; articles recommandés; article recommandé; \
             articles en relation; articles en lien; autres articles; autres actualités; \
             plus d'articles; d'autres articles; contenus similaires; contenus associés; \
             contenus liés; dans la même rubrique; dans la même catégorie; \
             dans la même thématique; du même auteur; vous aimerez aussi; vous aimerez peut-être; \
             vous aimerez aussi lire; vous pourriez aussi aimer; vous pourriez aimer; \
             vous pourriez également aimer; ça pourrait vous intéresser; \
             cela pourrait vous intéresser; cela peut vous intéresser; \
             ces articles pourraient vous intéresser; ceci pourrait vous intéresser; \
             pourrait vous intéresser; recommandé pour vous; recommandés pour vous; \
             recommandations; nos recommandations; notre sélection; notre sélection d'articles; \
             sélectionné pour vous; la sélection de la rédaction; pour aller plus loin; \
             pour en savoir plus; en relation; en lien; en lien avec cet article; \
             en rapport avec cet article; lectures complémentaires; lectures recommandées; \
             les articles liés; dossier; notre dossier; dossiers; à ne pas manquer; \
             à ne pas rater; ne manquez pas; les lecteurs ont aussi lu; ils ont aussi aimé; \
             nos lecteurs ont aussi lu; plus sur ce sujet; plus sur le sujet; vidéos similaires; \
             produits similaires; produits associés; contenu suggéré; suggestions; \
             suggestions d'articles; ailleurs sur le web; sur le web; archives; \
             contenus sponsorisés à lire; en ce moment sur; article précédent article suivant",
        ),
        start(
            Related,
            "lire aussi; lire également; à lire aussi; à lire également; \
             à lire sur le même sujet; à lire :; à voir aussi; à voir :; à écouter :; \
             voir aussi :; voir aussi; lire aussi :; sur le même sujet; lire notre; \
             lire la suite de; lisez aussi; découvrez aussi; découvrez également; \
             pour aller plus loin; vous aimerez aussi; ça pourrait vous intéresser; \
             cela pourrait vous intéresser; vous pourriez aussi aimer; retrouvez tous nos; \
             retrouvez notre; retrouvez toute l'actualité; regarder :; vidéo :; en images :; \
             revoir :; relire :; notre dossier :; lire l'article :",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "les plus lus; le plus lu; les plus lues; articles les plus lus; \
             les articles les plus lus; les plus consultés; les plus vus; les plus partagés; \
             les plus commentés; les plus populaires; populaires; populaire; articles populaires; \
             les plus récents; tendances; en tendance; les tendances; à la une; la une; \
             aussi à la une; également à la une; en ce moment; en continu; le direct; en direct; \
             dernières minutes; dernière minute; dernière heure; l'actu en continu; le fil info; \
             fil info; fil d'actualité; fil actu; le fil; l'essentiel; \
             l'essentiel de l'actualité; dernières actualités; dernières actus; dernières news; \
             dernières nouvelles; dernières infos; dernières informations; derniers articles; \
             derniers articles publiés; dernières publications; dernières vidéos; \
             dernières parutions; les derniers articles; les dernières actualités; \
             les dernières actus; les dernières news; nos derniers articles; articles récents; \
             article récent; publications récentes; actualités récentes; nouveautés; nouveau; \
             les nouveautés; actualités; actualité; l'actualité; actus; toute l'actu; \
             toute l'actualité; toutes les actualités; toutes les actus; l'actu du jour; \
             l'info en direct; les titres; les titres du jour; top articles; top actualités; \
             top news; le top; meilleurs articles; coup de coeur; coups de coeur; \
             les immanquables; les incontournables; le choix de la rédaction; \
             les choix de la rédaction; au sommaire; le zapping; vidéo du jour; photo du jour; \
             les plus recherchés; alerte info; urgent",
        ),
        start(
            MostRead,
            "les plus lus; articles les plus lus; dernières actualités de; \
             les dernières actualités; toute l'actualité de; alerte info :; urgent :",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "commentaire; commentaires; aucun commentaire; pas de commentaire; \
             pas encore de commentaire; un commentaire; tous les commentaires; \
             voir les commentaires; voir tous les commentaires; afficher les commentaires; \
             lire les commentaires; masquer les commentaires; charger plus de commentaires; \
             plus de commentaires; commenter; commenter cet article; commenter l'article; \
             commentez; commentez cet article; ajouter un commentaire; ajouter votre commentaire; \
             laisser un commentaire; laissez un commentaire; \
             laisser un commentaire annuler la réponse; laisser votre commentaire; \
             laisser une réponse; écrire un commentaire; poster un commentaire; \
             postez un commentaire; publier un commentaire; publier le commentaire; \
             envoyer un commentaire; envoyer le commentaire; laisser un avis; donner mon avis; \
             donnez votre avis; votre avis; votre commentaire; vos commentaires; vos réactions; \
             réagir; réagir à cet article; réagissez; réagissez à cet article; réactions; \
             répondre; réponse; réponses; annuler la réponse; voir les réponses; \
             signaler un abus; signaler ce commentaire; signaler; alerter; \
             rejoindre la discussion; participer à la discussion; rejoignez la discussion; \
             participez à la conversation; la conversation; discussion; \
             soyez le premier à commenter; soyez le premier à réagir; \
             soyez le premier à donner votre avis; commentaires fermés; \
             les commentaires sont fermés; les commentaires sont désactivés; \
             commentaires récents; derniers commentaires; \
             votre adresse e-mail ne sera pas publiée; \
             votre adresse de messagerie ne sera pas publiée; champs obligatoires; \
             champ obligatoire; obligatoire; les champs obligatoires sont indiqués avec; \
             charte de modération; charte des commentaires; modération; \
             flux rss des commentaires; flux des commentaires; connectez-vous pour commenter; \
             connectez-vous pour laisser un commentaire; identifiez-vous pour commenter; dit; \
             a dit; qu'en pensez-vous; les plus anciens; le plus ancien; trier par date; \
             courrier des lecteurs",
        ),
        start(
            Comments,
            "laisser un commentaire; laissez un commentaire; ajouter un commentaire; \
             poster un commentaire; commentaires sur; commentaire sur; vous devez être connecté; \
             vous devez vous connecter; vous devez être inscrit; connectez-vous pour commenter; \
             connectez-vous pour réagir; connectez-vous pour; pour commenter; pour réagir; \
             pour pouvoir commenter; soyez le premier à; votre adresse e-mail ne sera; \
             votre adresse de messagerie ne; les champs obligatoires; enregistrer mon nom; \
             prévenez-moi; avertissez-moi par; ce site utilise akismet; \
             ce site utilise pour réduire les indésirables; \
             en savoir plus sur la façon dont les données de vos commentaires; \
             en savoir plus sur comment les données; réagissez à; les commentaires sont; \
             les commentaires ne; qu'en pensez-vous; donnez votre avis; dites-nous en commentaire",
        ),
        inside(
            Comments,
            "en commentaire; dans les commentaires; l'espace commentaire; laissez un commentaire; \
             laisser un commentaire",
        ),
        // Share and follow bars.
        whole(
            Share,
            "partager; partage; partages; partagez; partager cet article; partager l'article; \
             partagez cet article; partagez l'article; partager cette page; partager la page; \
             partager sur; partager sur facebook; partager sur twitter; partager sur x; \
             partager sur linkedin; partager sur whatsapp; partager sur pinterest; \
             partager sur messenger; partager sur les réseaux sociaux; partager par e-mail; \
             partager par email; partager par mail; partager via; partager avec; \
             partager le lien; partager ceci; partager la publication; partager ce contenu; \
             envoyer par e-mail; envoyer par email; envoyer par mail; envoyer à un ami; \
             envoyer à un(e) ami(e); envoyer; envoyer l'article; recommander; \
             recommander à un ami; tweeter; tweet; twitter; j'aime; j'aime ça; aimer; suivre; \
             suivez-nous; suivez nous; suivez-nous sur; suivez nous sur; \
             suivez-nous sur facebook; suivez-nous sur les réseaux sociaux; \
             suivez-nous sur les réseaux; suivre l'auteur; suivre ce sujet; abonnés; fans; \
             nous suivre; nous suivre sur; retrouvez-nous sur; retrouvez-nous; rejoignez-nous; \
             rejoignez-nous sur; rejoignez-nous sur facebook; réseaux sociaux; \
             les réseaux sociaux; sur les réseaux sociaux; nos réseaux sociaux; sur les réseaux; \
             par e-mail; par email; par mail; ouvre dans une nouvelle fenêtre; \
             ouvre un nouvel onglet; nouvelle fenêtre; épingler; épingle",
        ),
        start(
            Share,
            "partager :; partager sur; partager cet; partagez cet; partagez sur; \
             partager l'article; partager avec; cliquez pour partager; cliquer pour partager; \
             cliquez pour envoyer; cliquez pour imprimer; suivez-nous; suivez nous; \
             suivez l'actualité; suivez toute l'actualité; retrouvez-nous sur; \
             retrouvez nous sur; rejoignez-nous sur; rejoignez notre; \
             abonnez-vous à notre chaîne; j'aime ça :; likez notre",
        ),
        inside(
            Share,
            "ouvre dans une nouvelle fenêtre; suivez-nous sur; retrouvez-nous sur facebook; \
             partager cet article; sur notre page facebook; notre chaîne whatsapp",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "s'abonner; abonnez-vous; abonnez-vous maintenant; je m'abonne; m'abonner; \
             abonnement; abonnements; s'abonner à la newsletter; abonnez-vous à la newsletter; \
             abonnez-vous à notre newsletter; s'inscrire à la newsletter; \
             inscrivez-vous à la newsletter; inscrivez-vous à notre newsletter; \
             inscription à la newsletter; inscription newsletter; newsletter; newsletters; \
             la newsletter; nos newsletters; notre newsletter; lettre d'information; \
             lettres d'information; infolettre; infolettres; recevoir la newsletter; \
             recevoir nos newsletters; s'inscrire; inscrivez-vous; je m'inscris; m'inscrire; \
             inscription; inscription gratuite; inscrivez-vous gratuitement; se désabonner; \
             se désinscrire; désinscription; désabonnement; offrir un abonnement; \
             offrir cet article; découvrir nos offres; voir les offres d'abonnement; \
             nos offres d'abonnement; offres d'abonnement; découvrir les offres; voir nos offres; \
             choisir cette offre; profitez-en; j'en profite; essai gratuit; essayer gratuitement; \
             tester gratuitement; réservé aux abonnés; article réservé aux abonnés; \
             contenu réservé aux abonnés; abonnés; déjà abonné; vous êtes déjà abonné; \
             déjà inscrit; premium; article abonné; lire le journal; le journal; \
             journal numérique; version numérique; kiosque; espace abonnés; boutique; \
             faire un don; je fais un don; je donne; donner; soutenez-nous; nous soutenir; \
             soutenir; soutenez la rédaction; devenir membre; adhérer; alertes; notifications; \
             activer les notifications; ne manquez rien; restez informé; restez informés; \
             restez connecté; votre e-mail; votre email; votre adresse e-mail; \
             votre adresse email; adresse e-mail; adresse email; adresse mail; \
             adresse de messagerie; e-mail; courriel; votre courriel; adresse courriel; nom; \
             prénom; votre nom; télécharger l'application; télécharger l'appli; l'application; \
             notre application; nos applications; applications mobiles; valider; ok; non merci; \
             plus tard; je découvre; continuer à lire; lire la suite avec un abonnement",
        ),
        start(
            Subscribe,
            "abonnez-vous; s'abonner à; inscrivez-vous; s'inscrire à; recevez:; recevez chaque; \
             recevez toute; recevez nos; recevez notre; recevez gratuitement; recevez par e-mail; \
             chaque jour, recevez; chaque matin, recevez; chaque semaine, recevez; \
             ne manquez aucun; ne manquez pas nos; ne ratez aucune; ne ratez plus; \
             restez informé; restez au courant; pour lire la suite; pour continuer à lire; \
             pour lire cet article; cet article est réservé; ce contenu est réservé; \
             article réservé; la suite est réservée; la suite de cet article; il vous reste; \
             il vous reste à lire; vous avez lu; déjà abonné; vous êtes abonné; \
             vous n'êtes pas abonné; pas encore abonné; pas encore inscrit; soutenez:; \
             soutenez-nous; faites un don; en vous inscrivant; en cliquant sur s'inscrire; \
             en renseignant votre; en saisissant votre; saisissez votre adresse; \
             entrez votre adresse; indiquez votre adresse; votre adresse e-mail est; \
             vous pouvez vous désinscrire; vous pouvez vous désabonner; \
             vous pouvez à tout moment vous; téléchargez l'application; \
             téléchargez notre application; découvrez nos offres; découvrez toutes nos offres; \
             accédez à tous; accédez en illimité; rejoignez les abonnés; rejoignez nos abonnés; \
             sans engagement; cet article vous a plu; vous avez aimé cet article; \
             merci pour votre abonnement; merci de votre inscription",
        ),
        inside(
            Subscribe,
            "notre newsletter; nos newsletters; votre boîte mail; votre boîte de réception; \
             réservé aux abonnés; réservée aux abonnés; réservés aux abonnés; \
             se désinscrire à tout moment; vous désinscrire à tout moment; \
             vous désabonner à tout moment; lien de désinscription; abonnez-vous à; \
             inscrivez-vous à; accès illimité; sans engagement",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "mentions légales; mention légale; mentions legales; informations légales; \
             conditions générales; conditions générales d'utilisation; \
             conditions générales de vente; conditions d'utilisation; conditions de vente; cgu; \
             cgv; cgu/cgv; cgv/cgu; politique de confidentialité; confidentialité; vie privée; \
             protection de la vie privée; politique de vie privée; données personnelles; \
             politique de données personnelles; protection des données; \
             protection des données personnelles; charte de confidentialité; \
             charte de données personnelles; politique de protection des données; \
             politique de cookies; politique cookies; politique en matière de cookies; \
             gestion des cookies; cookies; charte cookies; charte éditoriale; charte éthique; \
             charte déontologique; charte d'utilisation; crédits; droits d'auteur; \
             droits de reproduction; tous droits réservés; copyright; licence; licences; \
             reproduction interdite; avertissement; clause de non-responsabilité; règlement; \
             règlement du concours; accessibilité; accessibilité : non conforme; \
             accessibilité : partiellement conforme; déclaration d'accessibilité; \
             signaler un contenu illicite; médiateur; transparence; plan de continuité; rgpd; \
             loi informatique et libertés",
        ),
        start(
            Legal,
            "tous droits réservés; tous droits de reproduction; reproduction interdite; \
             toute reproduction; mentions légales :; crédits :; copyright ©; \
             conformément à la loi; conformément au règlement; directeur de la publication; \
             directrice de la publication; siège social; rcs; numéro de commission paritaire; \
             cppap; siret; ce site est protégé par; éditeur :; avertissement :; \
             politique de confidentialité; conditions générales",
        ),
        inside(
            Legal,
            "tous droits réservés; droits réservés; politique de confidentialité; \
             conditions générales; conditions d'utilisation; mentions légales; \
             données personnelles; reproduction interdite; licence creative commons; \
             liens affiliés; lien affilié; sans autorisation; informatique et libertés; \
             protection des données personnelles",
        ),
        // Consent banners.
        whole(
            Consent,
            "accepter; tout accepter; accepter tout; accepter et fermer; accepter et continuer; \
             accepter les cookies; accepter tous les cookies; j'accepte; j'accepte tout; \
             je suis d'accord; d'accord; ok pour moi; j'ai compris; compris; ok, j'ai compris; \
             refuser; tout refuser; je refuse; refuser les cookies; refuser tout; \
             continuer sans accepter; personnaliser; personnaliser mes choix; \
             personnaliser les cookies; paramétrer; paramétrer les cookies; paramètres; \
             paramètres des cookies; paramètres cookies; paramètres de confidentialité; \
             paramètres de cookies; gérer les cookies; gérer mes cookies; gérer mes choix; \
             gérer mes préférences; gérer le consentement; gérer le consentement aux cookies; \
             gérer les options; gérer les préférences; préférences; préférences cookies; \
             préférences de confidentialité; préférences en matière de cookies; enregistrer; \
             enregistrer mes choix; enregistrer les préférences; enregistrer et fermer; \
             voir les préférences; mes choix; vos choix; consentement; toujours activé; \
             toujours actif; cookies nécessaires; cookies fonctionnels; cookies statistiques; \
             cookies publicitaires; cookies de performance; fonctionnel; voir nos partenaires; \
             nos partenaires; afficher les finalités; respect de votre vie privée; \
             votre vie privée nous importe; le respect de votre vie privée est notre priorité; \
             nous utilisons des cookies; ce site utilise des cookies; autoriser; interdire; \
             tout autoriser; tout interdire; s'abonner pour refuser",
        ),
        start(
            Consent,
            "nous utilisons des cookies; nous et nos partenaires; avec nos partenaires; \
             ce site utilise des cookies; notre site utilise des cookies; \
             ce site web utilise des cookies; en poursuivant votre navigation; \
             en continuant votre navigation; en continuant à naviguer; \
             en poursuivant sur ce site; en cliquant sur accepter; en cliquant sur « accepter; \
             en cliquant sur tout accepter; pour offrir les meilleures expériences; \
             les cookies nous permettent; les cookies nécessaires; \
             le stockage ou l'accès technique; l'accès ou le stockage technique; \
             vous pouvez retirer votre consentement; vous pouvez modifier vos; \
             vous pouvez changer d'avis; si vous continuez à utiliser; stocker et/ou accéder; \
             ce contenu est bloqué; pour afficher ce contenu",
        ),
        inside(
            Consent,
            "utilise des cookies; utilisons des cookies; utilisation de cookies; \
             utilisation des cookies; l'utilisation de cookies; cookies et autres traceurs; \
             dépôt de cookies; votre consentement; retirer votre consentement; traceurs; \
             intérêt légitime; publicités personnalisées; publicité personnalisée; \
             publicités et contenu personnalisés",
        ),
        // Accounts.
        whole(
            Account,
            "connexion; se connecter; connectez-vous; déconnexion; se déconnecter; me connecter; \
             identifiez-vous; s'identifier; identification; identifiant; mot de passe; \
             mot de passe oublié; mot de passe perdu; mot de passe oublié ?; mon compte; \
             votre compte; compte; mon espace; mon profil; profil; mon abonnement; \
             créer un compte; créer mon compte; créez un compte; créez votre compte; \
             créer un compte gratuit; nouveau compte; se souvenir de moi; rester connecté; \
             connexion / inscription; s'inscrire / se connecter; bienvenue; mes favoris; \
             mes articles; mes articles sauvegardés; mes alertes; mes commandes; mes newsletters; \
             espace client; espace membre; espace adhérent; espace pro; espace presse; \
             nom d'utilisateur; pseudo; se connecter avec facebook; se connecter avec google; \
             continuer avec google; continuer avec facebook; vous avez déjà un compte; \
             pas encore de compte; vous n'avez pas de compte; déjà un compte; nouveau client; \
             modifier mon profil; suivi de commande",
        ),
        start(
            Account,
            "connectez-vous à; connectez-vous avec; se connecter avec; se connecter ou; \
             vous avez déjà un compte; vous n'avez pas encore de compte; pas encore de compte; \
             créez votre compte; mot de passe oublié; vous êtes connecté; \
             vous n'êtes pas connecté; déjà un compte; connecté en tant que",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "accueil; page d'accueil; retour à l'accueil; retour à la page d'accueil; retour; \
             retour à la liste; retour aux actualités; menu; menu principal; menu secondaire; \
             navigation; navigation principale; menu de navigation; ouvrir le menu; \
             fermer le menu; afficher le menu; fermer; ouvrir; plan du site; plan de site; \
             à propos; à propos de nous; qui sommes-nous; qui sommes nous; notre histoire; \
             notre équipe; l'équipe; équipe; la rédaction; rédaction; nos missions; \
             notre mission; nos valeurs; nos engagements; l'entreprise; la société; le groupe; \
             groupe; contact; contacts; contactez-nous; contactez nous; nous contacter; \
             nous écrire; contacter la rédaction; écrire à la rédaction; formulaire de contact; \
             nous rejoindre; recrutement; recrute; emploi; emplois; offres d'emploi; carrières; \
             carrière; stages; presse; espace presse; communiqués de presse; publicité; \
             publicités; régie publicitaire; annonceurs; annoncer; devenir annonceur; \
             partenaires; nos partenaires; devenir partenaire; petites annonces; annonces; \
             annonces légales; avis de décès; immobilier; météo; horoscope; jeux; jeux concours; \
             mots croisés; programme tv; services; nos services; service client; service clients; \
             aide; besoin d'aide; faq; foire aux questions; questions fréquentes; centre d'aide; \
             support; assistance; rubriques; catégories; thèmes; thématiques; \
             toutes les rubriques; toutes les catégories; tous les thèmes; tous les articles; \
             tous les dossiers; archives; agenda; événements; évènements; calendrier; vidéos; \
             vidéo; photos; galerie; galeries; diaporama; diaporamas; podcasts; blog; blogs; \
             forum; forums; liens; liens utiles; liens externes; liens rapides; sites du groupe; \
             nos sites; nos autres sites; autres sites; langue; langues; français; \
             choisir la langue; choisir une langue; régions; ma région; adresse; téléphone; tél; \
             fax; horaires; horaires d'ouverture; nous trouver; plan d'accès; accès; \
             localisation; ressources; documentation; publications; téléchargements; produits; \
             nos produits; solutions; tarifs; boutique; la boutique; vous êtes ici; fil d'ariane; \
             sommaire; au sommaire; dans cet article; sur cette page; table des matières; plus; \
             voir plus; index; glossaire; lexique; haut de page; version mobile; version desktop; \
             mode sombre; mode nuit; mode clair; contraste; taille du texte; en-tête; \
             pied de page; barre latérale; non classé; uncategorized; menu fermer; \
             qui est derrière; signaler une erreur; proposer une correction; \
             cet article vous a-t-il été utile; cet article était-il utile; oui non; \
             merci pour votre retour; prendre rendez-vous; demander un devis; devis gratuit; \
             en savoir plus sur nous; associations; bénévolat; recherche avancée; réserver; \
             mentions",
        ),
        start(
            Navigation,
            "vous êtes ici; retour à la; retour à l'accueil; contactez-nous; contact :; \
             contacts :; contact presse; contacts presse; renseignements :; tél :; tél. :; \
             téléphone :; fax :; e-mail :; courriel :; adresse :; horaires :; \
             vous avez repéré une erreur; sommaire :; dans cet article :; \
             cet article vous a-t-il; écrivez-nous; accueil :; pour plus d'informations; \
             pour plus de renseignements; pour tout renseignement; une information à nous",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "lire la suite; lire plus; lire l'article; lire l'article complet; \
             lire l'intégralité; lire la suite de l'article; lire; lire la vidéo; la suite; \
             suite; en savoir plus; en savoir +; plus d'infos; plus d'informations; plus d'info; \
             plus de détails; plus d'actualités; voir plus; voir tout; voir tous; voir toutes; \
             tout voir; voir tous les articles; voir toutes les actualités; \
             voir toutes les vidéos; voir la suite; voir; voir l'article; voir la vidéo; \
             voir les détails; voir moins; afficher plus; afficher la suite; afficher tout; \
             tout afficher; afficher moins; charger plus; charger la suite; \
             charger plus d'articles; plus; plus d'articles; continuer; continuer la lecture; \
             poursuivre la lecture; continuer à lire; découvrir; découvrir plus; je découvre; \
             découvrez; consulter; consulter l'article; détails; cliquez ici; cliquer ici; ici; \
             regarder; regarder la vidéo; écouter; écouter l'article; écouter le podcast; \
             voir le diaporama; voir la galerie; voir les photos; agrandir; agrandir l'image; \
             développer; réduire; déplier; replier; accéder; accéder à l'article; accéder au site",
        ),
        start(
            ReadMore,
            "lire la suite; lire l'article; lire l'intégralité; en savoir plus; \
             pour en savoir plus; plus d'infos; plus d'informations; pour plus d'infos; \
             voir tous les; voir toutes les; voir tout; cliquez ici; cliquer ici; \
             continuer la lecture; poursuivre la lecture; la suite après; la suite sous; \
             afficher la suite; voir cette publication; une publication partagée par",
        ),
        end(
            ReadMore,
            "lire la suite; lire l'article; en savoir plus; en savoir +; voir plus; lire plus; \
             la suite; cliquez ici; voir tout; afficher plus; plus d'infos",
        ),
        // Labels.
        whole(
            Tags,
            "mots-clés; mots clés; mot-clé; tags; tag; étiquettes; étiquette; étiqueté; thèmes; \
             thème; sujets; sujets associés; thèmes associés; catégorie; catégories; rubrique; \
             classé dans; publié dans; posté dans; dans; thématiques associées; \
             sur les mêmes thèmes; marqué avec; plus sur",
        ),
        start(
            Tags,
            "mots-clés :; mots clés :; mot-clé :; tags :; étiquettes :; thèmes :; sujets :; \
             catégorie :; catégories :; rubrique :; classé dans; publié dans; posté dans; \
             marqué avec; thématiques :; sujets associés",
        ),
        // Advertising labels.
        whole(
            Advert,
            "publicité; publicités; pub; annonce; annonces; annonce publicitaire; sponsorisé; \
             contenu sponsorisé; article sponsorisé; liens sponsorisés; lien sponsorisé; \
             sponsorisé par; contenu partenaire; contenu de marque; contenu proposé par; \
             en partenariat avec; en collaboration avec; publi-rédactionnel; publireportage; \
             publi-reportage; publirédactionnel; communiqué; proposé par; offert par; \
             présenté par; la suite après la publicité; la suite après cette publicité; \
             suite de l'article après la publicité; article continue après la publicité; \
             continuer après la publicité; fermer la publicité; masquer la publicité; sponsors; \
             partenaire; partenaires; avec le soutien de; promo; promos; promotions; \
             offre spéciale; bon plan; bons plans; bons plans du jour; codes promo; code promo; \
             lien affilié; liens affiliés; bloqueur de publicité; espace publicitaire; \
             contenus sponsorisés; annonces google",
        ),
        start(
            Advert,
            "publicité :; sponsorisé par; en partenariat avec; contenu sponsorisé; \
             contenu proposé par; proposé par :; présenté par; cet article contient des liens; \
             les liens de cet article; nous pouvons percevoir; nous pouvons recevoir; \
             en cliquant sur ces liens; la suite après; article sponsorisé; \
             désactivez votre bloqueur; vous utilisez un bloqueur; veuillez désactiver votre; \
             publi-rédactionnel :",
        ),
        inside(
            Advert,
            "liens affiliés; lien affilié; liens d'affiliation; lien d'affiliation; \
             bloqueur de publicité; après la publicité; bloqueur de pub; contenu sponsorisé; \
             toucher une commission; percevoir une commission",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "photo; photos; crédit photo; crédits photo; crédit photos; crédits photos; crédit; \
             crédits; source; sources; photo d'illustration; image d'illustration; image; images; \
             illustration; légende; infographie; vidéo; capture d'écran; dr; photo dr; photo afp; \
             photographie; agence; archives; photo archives; photo d'archives; agrandir la photo; \
             via",
        ),
        start(
            Credit,
            "photo :; photos :; photo d'illustration; photo d'archives; photo prise; \
             crédit photo; crédits photo; crédit photos; crédits photos; crédit :; crédits :; \
             crédit image; source :; sources :; image :; images :; image d'illustration; \
             illustration :; légende :; vidéo :; capture d'écran; infographie :; \
             photo de couverture; photo de une; photographie :; photographe :; dessin :; \
             visuel :; copyright photo; © photo:",
        ),
        inside(
            Credit,
            "crédit photo; crédits photo; (photo:; (photo :; photo : ; (crédit; crédit : ; \
             (source; photo d'illustration; photo d'archives; /afp; afp/; /sipa; /maxppp; /abaca; \
             /hans lucas; /dr); © dr; (dr); (afp); le figaro/",
        ),
        // Bylines.
        whole(
            Byline,
            "par; auteur; auteurs; auteure; autrice; rédigé par; écrit par; publié par; \
             posté par; propos recueillis par; rédaction; la rédaction; par la rédaction; \
             par rédaction; journaliste; rédacteur; rédactrice; rédacteur en chef; \
             rédactrice en chef; chef de rubrique; correspondant; correspondante; envoyé spécial; \
             envoyée spéciale; de notre correspondant; de notre envoyé spécial; article de; \
             texte de; tribune; avec afp; par afp; chroniqueur; chroniqueuse; éditorialiste; \
             contributeur; photographe; reporter; grand reporter; par la rédaction avec afp; \
             mis en ligne par",
        ),
        start(
            Byline,
            "rédigé par; écrit par; publié par; posté par; auteur :; auteurs :; par :; \
             propos recueillis par; article rédigé par; article écrit par; article de :; texte :; \
             textes :; de notre correspondant; de notre correspondante; de notre envoyé; \
             de notre envoyée; traduit par; traduction :; avec notre correspondant; \
             avec notre correspondante; un article de :; un reportage de; une interview de :; \
             entretien réalisé par; mis en ligne par; reportage :; enquête :; une tribune de; \
             interview réalisée par",
        ),
        name(
            Byline,
            "par; auteur; de notre correspondant; de notre correspondante; avec; texte; \
             propos recueillis par",
        ),
        inside(Byline, "| par ; propos recueillis par; rédigé par"),
        // Dates of publication.
        whole(
            Published,
            "publié; publié le; publiée le; paru le; posté le; mis en ligne le; mise en ligne; \
             date; date de publication; publication; le; créé le; il y a minutes; il y a heures; \
             il y a heure; il y a jours; il y a jour; il y a mois; il y a ans; il y a an; \
             il y a semaines; il y a une heure; il y a un jour; il y a une semaine; \
             il y a un mois; il y a un an; il y a h; il y a min; il y a quelques minutes; \
             à l'instant; date de parution; inscrit le; membre depuis; premier mis en ligne; \
             diffusé le",
        ),
        start(Published, "publié :; publié le :; date :; publié il y a"),
        date(
            Published,
            "publié; publié le; publiée le; publié à; publié hier; publié aujourd'hui; paru le; \
             parution; posté le; mis en ligne le; mis en ligne; date; date de publication; \
             date de parution; écrit le; créé le; rédigé le; ajouté le; diffusé le; \
             article publié le; article paru le; première publication; publication; il y a",
        ),
        inside(Published, "publié le; mis en ligne le; paru le"),
        // Dates of change.
        whole(
            Updated,
            "mis à jour; mis à jour le; mise à jour; mise à jour le; modifié le; modifié; \
             dernière mise à jour; dernière mise à jour le; dernière modification; actualisé; \
             actualisé le; actualisation; mis à jour il y a; màj",
        ),
        start(
            Updated,
            "mis à jour il y a; cet article a été mis à jour; cette page a été mise à jour; \
             mise à jour :",
        ),
        date(
            Updated,
            "mis à jour; mis à jour le; mis à jour à; mise à jour; mise à jour le; modifié; \
             modifié le; modifié à; dernière mise à jour; dernière mise à jour le; \
             dernière modification; dernière modification le; actualisé; actualisé le; \
             actualisé à; màj; article mis à jour le; article modifié le; mis à jour il y a",
        ),
        inside(
            Updated,
            "mis à jour le; mis à jour à; mis à jour :; dernière mise à jour; modifié le; \
             mise à jour le; mise à jour :",
        ),
        // Jumps within the page.
        whole(
            Skip,
            "aller au contenu; aller au contenu principal; aller au menu; aller à la navigation; \
             aller à la recherche; aller au pied de page; passer au contenu; \
             passer au contenu principal; accéder au contenu; accéder au contenu principal; \
             accès direct au contenu; accéder au menu; accéder à la navigation; \
             accéder à la recherche; haut de page; retour en haut; retour en haut de page; \
             revenir en haut; en haut; remonter; retour haut de page; bas de page; aller en haut; \
             skip to content; panneau de gestion des cookies; menu contenu recherche",
        ),
        start(
            Skip,
            "aller au contenu; aller directement; passer au contenu; accéder au contenu; \
             aller à la navigation; accéder directement",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "rechercher; recherche; chercher; rechercher sur le site; rechercher un article; \
             rechercher :; rechercher dans; recherche avancée; recherche par mots-clés; \
             ouvrir la recherche; fermer la recherche; lancer la recherche; que recherchez-vous; \
             que cherchez-vous; résultats; résultats de recherche; résultats de la recherche; \
             aucun résultat; résultat; filtrer; filtres; filtrer par; trier; trier par; \
             réinitialiser; pertinence; sélectionner; sélectionnez; envoyer; soumettre; annuler; \
             effacer; supprimer; appliquer; mot-clé; saisissez votre recherche; \
             toutes les régions; sélectionner un mois; sélectionner une catégorie; choisir; date",
        ),
        start(
            Search,
            "rechercher :; recherche :; résultats pour; résultats de recherche pour; trier par; \
             filtrer par; aucun résultat; que recherchez-vous; tapez votre recherche",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "temps de lecture; temps de lecture min; temps de lecture minutes; \
             temps de lecture mn; lecture min; lecture minutes; min de lecture; \
             minutes de lecture; mn de lecture; min; minutes; mn; durée de lecture; durée; \
             temps de lecture estimé; temps de lecture environ min; lecture; minute de lecture; \
             vues; vue; lectures; mots; lu fois; durée min; lecture de min; \
             estimation du temps de lecture",
        ),
        start(ReadTime, "temps de lecture; durée de lecture; lecture :; durée :; min de lecture"),
        inside(
            ReadTime,
            "min de lecture; minutes de lecture; temps de lecture; mn de lecture; lecture :",
        ),
        // To neighbouring pages.
        whole(
            Pagination,
            "suivant; précédent; suivante; précédente; page suivante; page précédente; \
             article suivant; article précédent; articles suivants; articles précédents; \
             articles plus anciens; articles plus récents; article plus ancien; \
             article plus récent; plus anciens; plus récents; première page; dernière page; page; \
             page sur; pages; navigation des articles; navigation de l'article; \
             navigation de commentaire; pagination; précédent suivant; première; dernière; \
             billet suivant; billet précédent; actualité suivante; actualité précédente; \
             photo suivante; photo précédente; image suivante; image précédente; vidéo suivante; \
             diapo suivante; à suivre; messages plus anciens; messages plus récents; \
             lire sur une seule page; sur",
        ),
        start(
            Pagination,
            "article suivant; article précédent; page suivante; page précédente; suivant :; \
             précédent :; page :; à suivre :",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "à propos de l'auteur; à propos de l'auteure; à propos de l'autrice; \
             à propos des auteurs; l'auteur; l'auteure; l'autrice; les auteurs; biographie; bio; \
             du même auteur; tous ses articles; ses articles; voir tous les articles; \
             voir tous ses articles; tous les articles de; articles de; plus d'articles de; \
             contacter l'auteur; voir son profil; auteur de l'article; voir tous les articles de",
        ),
        start(
            AuthorBox,
            "à propos de l'auteur; à propos de l'autrice; tous les articles de; \
             voir tous les articles de; voir tous les articles par; l'auteur :; \
             lire tous les articles; plus d'articles de; du même auteur :; contacter l'auteur",
        ),
        name(AuthorBox, "articles de; tous les articles par"),
        inside(
            AuthorBox,
            "est journaliste à; est journaliste au; est journaliste pour; est rédacteur en chef; \
             journaliste indépendant; journaliste indépendante; est chroniqueur; est éditorialiste",
        ),
        // Shops.
        whole(
            Shop,
            "ajouter au panier; panier; mon panier; votre panier; voir le panier; \
             voir mon panier; votre panier est vide; passer commande; passer la commande; \
             commander; commandez; je commande; acheter; acheter maintenant; acheter sur amazon; \
             j'achète; valider mon panier; livraison; livraison gratuite; livraison offerte; \
             frais de port; frais de livraison; retours; retour gratuit; paiement sécurisé; \
             moyens de paiement; en stock; en rupture de stock; rupture de stock; épuisé; \
             indisponible; disponible; disponibilité; quantité; prix; prix habituel; \
             prix promotionnel; à partir de; total; sous-total; référence; réf; description; \
             caractéristiques; fiche technique; avis; avis clients; avis client; donner un avis; \
             rédiger un avis; déposer un avis; liste de souhaits; ajouter à la liste de souhaits; \
             ajouter aux favoris; favoris; comparer; aperçu rapide; choix des options; \
             meilleures ventes; nouveautés; soldes; promo; promotions; bons plans; marques; \
             marque; taille; couleur; guide des tailles; carte cadeau; cartes cadeaux; \
             voir l'offre; voir le prix; voir les offres; ttc; continuer mes achats; \
             trouver un magasin; nos magasins; magasins; boutique en ligne; précommander",
        ),
        start(
            Shop,
            "ajouter au panier; acheter sur; livraison gratuite; prix :; référence :; \
             disponibilité :; frais de port; livraison :",
        ),
        inside(Shop, "ajouter au panier; livraison gratuite; frais de port"),
        // What the site's programs say.
        whole(
            Technical,
            "chargement; chargement en cours; veuillez patienter; patientez; merci de patienter; \
             erreur; une erreur est survenue; une erreur s'est produite; page introuvable; \
             page non trouvée; erreur page non trouvée; accès refusé; vidéo indisponible; \
             contenu indisponible; réessayer; actualiser; recharger la page; \
             javascript est désactivé; veuillez activer javascript; lien copié; copié; merci; \
             message envoyé; plein écran; muet; sous-titres; ce champ est obligatoire; \
             ne pas remplir; fièrement propulsé par wordpress; propulsé par; \
             votre navigateur n'est pas compatible; conception; réalisation; désolé",
        ),
        start(
            Technical,
            "veuillez activer javascript; javascript est désactivé; pour voir cette vidéo; \
             votre navigateur ne; votre navigateur est; votre navigateur n'est; \
             vous utilisez un navigateur; cette vidéo n'est; ce contenu n'est pas; désolé, cette; \
             désolé, une erreur; la page que vous; la page demandée; une erreur est survenue; \
             une erreur s'est; fièrement propulsé par; propulsé par; site réalisé par; \
             conception :; réalisation :; création :; thème :",
        ),
        inside(
            Technical,
            "activer javascript; javascript désactivé; navigateur ne supporte; \
             navigateur ne prend pas en charge; navigateur obsolète; navigateur à jour",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "imprimer; imprimer l'article; imprimer cet article; imprimer cette page; \
             version imprimable; version pdf; télécharger; télécharger le pdf; \
             télécharger en pdf; téléchargement; pdf; enregistrer; enregistrer l'article; \
             sauvegarder; sauvegarder l'article; lire plus tard; ajouter à ma liste; \
             ajouter à mes favoris; ajouter aux favoris; ajouter à la sélection; \
             mettre en favori; classer; copier; copier le lien; copier l'url; lien permanent; \
             permalien; citer; citer cet article; comment citer cet article; exporter; modifier; \
             signaler; taille du texte; taille de police; agrandir le texte; réduire le texte; \
             augmenter la taille du texte; écouter l'article; écouter cet article; traduire; \
             ajouter au calendrier; ajouter à l'agenda; intégrer; options; réglages; marque-page; \
             google actualités; ajouter comme source préférée; offrir l'article; rss; flux rss",
        ),
        start(
            Tools,
            "imprimer cet; télécharger le pdf; télécharger la; copier le lien; lien permanent; \
             permalien :; citer cet article; pour citer cet article; référence électronique; \
             ajouter aux favoris; écouter cet article; écoutez cet article",
        ),
    ],
    function_words: "à ai aie ainsi alors après as assez au aucun aucune aujourd'hui auquel \
        aussi autre autres aux avaient avait avant avec avez avoir avons c'est c'était ça car ce \
        ceci cela celle celles celui cependant certains ces cet cette ceux chaque chez comme \
        comment d'un d'une dans de depuis dernier derrière des dès désormais deux donc dont du \
        déjà elle elles en encore entre es est et étaient était étant été être eu eux fait faire \
        faut fois font furent fut grâce hors il ils j'ai jamais je jusqu'à jusque l'on la \
        laquelle le lequel les lesquels leur leurs lors lorsque lui là ma mais malgré me même \
        mêmes mes mieux moi moins mon ne ni non nos notamment notre nous n'a n'est on ont or ou \
        où par parce parmi pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi \
        pourtant près puis puisque qu'elle qu'il qu'ils qu'on qu'un quand que quel quelle \
        quelles quelque quelques quels qui quoi sa sans se selon sera seront ses seulement si \
        sinon soit son sont sous souvent sur s'est s'il ta tandis tant te tel telle tes toi ton \
        toujours tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y",
};
