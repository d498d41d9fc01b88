//! The words of class and id names and their cues. Written by hand from the vocabulary of content
//! management systems, frameworks and news sites; the order within a line has no meaning.

use crate::document::Cues;

/// Single words, and pairs that stand side by side in one name (`entry-content`,
/// `entryContent`, `entrycontent`), joined by `+`.
pub(super) const WORDS: &[(Cues, &str)] = &[
    (
        Cues::BODY,
        "articlebody storybody storytext storycontent postbody bodytext bodycopy maintext fulltext \
         articletext entrycontent postcontent newsbody newstext articlecontent artikeltext \
         artikelinhalt textbody contentbody contentarticle singlecontent maincontentarticle \
         article+body article+content article+text article+copy article+main article+detail \
         story+body story+content story+text story+copy post+body post+content post+text \
         post+entry entry+content entry+body entry+text news+body news+content news+text \
         news+detail blog+content blog+body blog+text blog+post body+text body+copy body+content \
         content+body content+text content+article single+content single+post page+content \
         page+body main+text full+text node+content field+body rich+text text+body cms+content \
         detail+content detail+text detail+body articulo+cuerpo cuerpo+noticia texte+article \
         corps+article artikel+body artikel+text artikel+content td+content artikelinhalt",
    ),
    (
        Cues::ARTICLE,
        "article articles story stories entry artikel beitrag articulo articolo artigo noticia \
         notizia nota blogpost newsarticle artykul statya",
    ),
    (
        Cues::MAIN,
        "main content primary maincontent contents maincol maincolumn inhalt contenido contenu \
         contenuto conteudo central center page body",
    ),
    (
        Cues::TITLE,
        "title headline heading hed headlines titles titel titre titulo titolo ueberschrift \
         subtitle subheadline subheading subhead h1 kicker overline",
    ),
    (
        Cues::STANDFIRST,
        "standfirst lead lede leadin intro introduction summary excerpt dek deck abstract teasertext \
         subline vorspann chapo chapeau entradilla sottotitolo bajada synopsis preamble ingress \
         teaser+text lead+text intro+text article+summary article+lead article+intro post+excerpt \
         article+dek sub+title sub+headline",
    ),
    (
        Cues::BYLINE,
        "byline bylines author authors contributor contributors writer autor auteur autore vcard \
         reporter journalist redakteur verfasser firma posted+by written+by by+line creator",
    ),
    (
        Cues::DATE,
        "date time datetime published timestamp dateline pubdate updated modified datum fecha data \
         published+date publish+date post+date entry+date time+stamp dateposted created posted \
         posted+on",
    ),
    (
        Cues::META,
        "meta info infos details detail metadata postmeta postmetadata entrymeta submitted information",
    ),
    (
        Cues::CAPTION,
        "caption captions credit credits figcaption photo photos image images img picture pictures \
         figure copyright+image bildunterschrift legende imagecaption wpcaption photocredit media \
         foto bild thumbnail thumb",
    ),
    (
        Cues::NAV,
        "nav navi navigation menu menus breadcrumb breadcrumbs crumb crumbs navbar subnav mainnav \
         topnav sitemap navlist submenu megamenu hamburger offcanvas navlinks jumpto drawer \
         mainmenu sidenav navigator menuitem",
    ),
    (
        Cues::HEADER,
        "header masthead topbar siteheader pageheader mainheader kopf banner+top top+bar site+header \
         page+header global+header main+header head hd header+top",
    ),
    (
        Cues::FOOTER,
        "footer foot bottom colophon sitefooter pagefooter footers ft footerlinks prefooter subfooter \
         fuss pied bottombar",
    ),
    (
        Cues::SIDEBAR,
        "sidebar aside rail secondary sidebars complementary rightcol rightcolumn leftcol sidecolumn \
         siderail side right+col right+column left+col left+column right+rail marginalia seitenleiste \
         rightside leftside right+side left+side tertiary",
    ),
    (
        Cues::RELATED,
        "related recommended recommendation recommendations recommend also similar relacionadas \
         relacionados morestories more+stories more+news more+articles more+posts more+on read+next \
         read+more read+also up+next see+also also+like also+read you+may outbrain taboola recirc \
         recirculation suggested suggestions zergnet crosslinks crosspromo verwandt weitere next+up \
         next+article next+story onward associated yarpp relatedposts inline+related further+reading \
         keep+reading readnext readmore more+from more+in mehr+zum",
    ),
    (
        Cues::POPULAR,
        "popular trending mostread latest recent recents mostpopular most+read most+popular \
         most+viewed most+shared most+commented top+stories topstories top+news hot newest \
         meistgelesen bestseller ranking",
    ),
    (
        Cues::COMMENT,
        "comment comments disqus reply replies respond commentary commentlist kommentar kommentare \
         comentarios commentaires discussion livefyre viafoura coral fbcomments commenting commenter \
         discuss responses guestbook",
    ),
    (
        Cues::SHARE,
        "share social sharing follow sharebar sharethis addthis shares facebook twitter linkedin \
         whatsapp pinterest instagram reddit tumblr socials shareaholic addtoany sharedaddy teilen \
         compartir partager shariff jssocials tweet followus mastodon bluesky telegram tiktok \
         snapchat a2a youtube",
    ),
    (
        Cues::SUBSCRIBE,
        "newsletter newsletters subscribe subscription subscriptions signup optin sign+up mailchimp \
         mailinglist suscripcion abonnement abo inscription mc4wp email+signup subscriber",
    ),
    (
        Cues::CONSENT,
        "cookie cookies consent gdpr privacy ccpa onetrust cookiebar cookiebanner cmp didomi quantcast \
         usercentrics datenschutz cookiebot cookielaw",
    ),
    (
        Cues::ADVERT,
        "ad ads advert adverts advertisement advertising advertisment sponsor sponsored sponsors promo \
         promos promotion promotions promoted banner banners cta adsense adslot dfp gpt adunit \
         adbanner adsbygoogle doubleclick anzeige werbung publicidad publicite pubblicita reklama \
         affiliate adwrap adwrapper adcontainer adbox adblock leaderboard mpu skyscraper billboard \
         call+action marketing partner partners commercial criteo googlead adspace paid",
    ),
    (
        Cues::TAGS,
        "tag tags category categories topic topics label labels keywords keyword taxonomy tagcloud \
         taglist catlinks kategorie hashtag hashtags postedin filed tagged cat badge pill chip",
    ),
    (
        Cues::WIDGET,
        "widget widgets module modules block blocks component components plugin gadget portlet shortcode wp",
    ),
    (
        Cues::LISTING,
        "list grid card cards tile tiles teaser teasers item items feed archive archives listing \
         listings lists results result stream river index directory catalog catalogue collection \
         excerpts summaries headlinelist",
    ),
    (
        Cues::SEARCH,
        "search filter filters facet facets sort sorting searchform searchbox searchbar suche buscar recherche refine",
    ),
    (
        Cues::ACCOUNT,
        "login account user users register registration profile signin log+in sign+in logout member \
         myaccount password username anmelden",
    ),
    (
        Cues::OVERLAY,
        "modal popup overlay dialog toast notification notifications alert alerts lightbox tooltip \
         popover interstitial flyout snackbar popups modals notice fancybox popper announcement",
    ),
    (
        Cues::HIDDEN,
        "hidden invisible d+none display+none is+hidden hide u+hidden js+hidden noscript nodisplay",
    ),
    (
        Cues::READER_ONLY,
        "sr+only visually+hidden visuallyhidden screen+reader screenreader assistive skiplink skip \
         skip+link accessibility a11y offscreen sronly element+invisible hidden+text",
    ),
    (
        Cues::CONTENTS,
        "toc table+contents tableofcontents inhaltsverzeichnis outline minitoc toctree jumplinks chapters on+page",
    ),
    (
        Cues::PRODUCT,
        "product products price prices sku cart shop buy shopping woocommerce checkout basket store \
         purchase offer offers addtocart stock wishlist pricing deal deals ecommerce variant",
    ),
    (
        Cues::DESCRIPTION,
        "description desc overview about descriptions beschreibung descripcion descrizione longdesc blurb",
    ),
    (
        Cues::FORUM,
        "forum thread message threads messages postbody messagetext forumpost vbulletin phpbb xenforo \
         bbcode bbp forums topic+body post+message question answer questions answers qa message+body \
         message+content cooked posttext discourse bbwrapper",
    ),
    (
        Cues::PAGINATION,
        "pagination pager prev next previous paging pagenav paginator pagelinks page+numbers pages older newer wp+pagenavi",
    ),
    (
        Cues::LEGAL,
        "copyright legal disclaimer terms license licence impressum imprint rights copy disclosure policy",
    ),
    (
        Cues::QUOTE,
        "quote blockquote pullquote quotes zitat cita quotation pull+quote testimonialquote",
    ),
    (
        Cues::CODE,
        "code highlight syntax prettyprint sourcecode codeblock pre hljs prism codehilite syntaxhighlighter \
         language+js snippet console terminal crayon rouge chroma",
    ),
    (
        Cues::TEXT,
        "text paragraph richtext prose markdown wysiwyg rte copy texto texte testo txt paragraphs \
         para textblock bodytext formatted typography html editorial longform freetext absatz",
    ),
    (
        Cues::COLLAPSED,
        "accordion collapse faq tab panel toggle tabs collapsed collapsible expandable faqs expander panels accordions tabpanel tabbed spoiler",
    ),
    (Cues::HERO, "hero jumbotron cover splash stage billboardhero marquee herobanner opener"),
    (
        Cues::GALLERY,
        "gallery slider carousel swiper slideshow slide slides slick galleries flickity glide owl photoswipe lightgallery splide",
    ),
    (
        Cues::VIDEO,
        "video player audio podcast embed videos oembed jwplayer youtube vimeo podcasts iframe brightcove embedded soundcloud playlist",
    ),
    (
        Cues::REVIEW,
        "review rating stars testimonial reviews ratings testimonials trustpilot score feedback",
    ),
    (
        Cues::BIO,
        "bio author+box about+author author+bio authorbox authorbio author+info author+card biography bios author+profile author+description aboutauthor",
    ),
    (
        Cues::TOOLS,
        "print toolbar tools actions buttons controls button btn tool action control utilities utility bookmark save download icons+bar options",
    ),
    (
        Cues::CONTACT,
        "contact address location map phone contacts adresse email mail tel telephone kontakt directions locations hours",
    ),
    (
        Cues::TICKER,
        "live ticker breaking newsticker marquee liveblog breaking+news livefeed liveticker",
    ),
    (
        Cues::PAYWALL,
        "paywall premium piano locked regwall subscriber+only metered plus paid+content tp+modal",
    ),
    (Cues::POST, "post hentry single posts permalink blog hnews blogentry"),
    (
        Cues::NOTES,
        "footnote reference citation note sources footnotes references citations notes source reflist endnote fn bibliography",
    ),
    (
        Cues::DOCS,
        "docs documentation manual wiki api document mw rst rst+content sphinx docstring mediawiki mw+parser handbook knowledgebase kb docusaurus gitbook",
    ),
    (
        Cues::BOX,
        "box infobox callout factbox inset boxes sidebox fact+box info+box kasten aside+box callouts factoid well",
    ),
    (
        Cues::CHOOSER,
        "language lang locale country currency select dropdown languages region selector switcher picker option choose i18n",
    ),
    (
        Cues::LAYOUT,
        "wrapper container row col column inner section wrap columns outer layout group region holder area zone cell sections flex grid+item columnar wrapping span",
    ),
    (
        Cues::COUNT,
        "count views likes votes stats counter counts stat vote upvote downvote points statistics reads",
    ),
    (
        Cues::MEMBER,
        "signature avatar postprofile rank member members userinfo poster postauthor gravatar userpic karma reputation authordetails",
    ),
    (Cues::LOGO, "icon logo brand icons logos branding svg glyph emblem fa"),
    (
        Cues::LINKS,
        "links link url linklist quicklinks urls external blogroll hyperlink linkbox quick+links",
    ),
    (
        Cues::FACTS,
        "job event recipe spec features jobs events specs specifications ingredients feature recipes schedule calendar specification facts attributes properties instructions vacancy venue tribe",
    ),
];

/// Values of the `role` attribute.
pub(super) const ROLES: &[(&str, Cues)] = &[
    ("navigation", Cues::NAV),
    ("menu", Cues::NAV),
    ("menubar", Cues::NAV),
    ("banner", Cues::HEADER),
    ("contentinfo", Cues::FOOTER),
    ("complementary", Cues::SIDEBAR),
    ("main", Cues::MAIN),
    ("article", Cues::ARTICLE),
    ("search", Cues::SEARCH),
    ("dialog", Cues::OVERLAY),
    ("alertdialog", Cues::OVERLAY),
    ("alert", Cues::OVERLAY),
    ("status", Cues::OVERLAY),
    ("toolbar", Cues::TOOLS),
    ("tab", Cues::COLLAPSED),
    ("tablist", Cues::COLLAPSED),
    ("tabpanel", Cues::COLLAPSED),
    ("feed", Cues::LISTING),
    ("note", Cues::NOTES),
    ("marquee", Cues::TICKER),
];
