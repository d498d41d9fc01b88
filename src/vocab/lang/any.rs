//! What pages of any language print.

use super::Signal::{Account, Credit, Legal, Navigation, Share, Technical, Tools};
use super::{Language, date, inside, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "",
    phrases: &[
        // Networks: links of share and follow bars.
        whole(
            Share,
            "facebook; twitter; x twitter; instagram; linkedin; linked in; youtube; pinterest; \
             whatsapp; telegram; tiktok; tik tok; reddit; tumblr; snapchat; flipboard; bluesky; \
             mastodon; threads; xing; vkontakte; vk; viber; weibo; wechat; messenger; \
             facebook messenger; pocket; evernote; digg; flickr; vimeo; discord; soundcloud; \
             spotify; twitch; substack; hacker news; skype; koo; truth social; google plus; \
             google news; apple news; apple podcasts; e-mail; email; mail; sms; odnoklassniki; \
             facebook page; fb; ig; wykop; hatena; kakaotalk",
        ),
        // Feeds and files.
        whole(Tools, "rss; rss feed; atom; pdf; feed; rss feeds; podcast"),
        // Names for pages that are the same in most languages.
        whole(Navigation, "home; menu; faq; faqs; blog; info; sitemap; www"),
        whole(Account, "login; logout"),
        whole(Technical, "ajax; javascript; null; undefined; nan; object object"),
        // Picture agencies and stock libraries, as credits name them.
        inside(
            Credit,
            "getty images; gettyimages; istockphoto; /istock; adobe stock; depositphotos; \
             dreamstime; /reuters; reuters/; /afp; afp/; /ap photo; ap photo/; /epa; epa-efe; \
             /efe; /dpa; dpa/; /picture alliance; picture-alliance; imago images; /imago; /ansa; \
             ansa/; wikimedia commons; wikipedia commons; flickr/; /flickr; cc by-sa; cc-by-sa; \
             cc by 2.0; cc by 4.0; cc-by; /tass; /xinhua; /anp; /scanpix; /bloomberg via; /zuma; \
             rex/shutterstock; /keystone; zuma press; keystone/; /ritzau; /lusa; /lapresse; /pap; \
             /ctk; /unsplash; unsplash/; on unsplash; /pexels; pexels/; from pexels; pixabay/; \
             /pixabay; /alamy; alamy/; alamy stock; shutterstock/; via shutterstock; \
             shutterstock.com; shutterstock)",
        ),
        date(Legal, "copyright"),
        whole(Legal, "copyright; dmca; gdpr"),
        whole(
            Credit,
            "shutterstock; unsplash; pexels; pixabay; alamy; getty images; istock; adobe stock; \
             dpa; afp; ansa; efe; tass; xinhua; imago; reuters",
        ),
    ],
    function_words: "",
};
