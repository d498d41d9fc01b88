//! Invented pages for the benches: like news pages, in several scripts and sizes.

/// Sentences of one language, and what to call it.
pub(crate) struct Script {
    pub(crate) name: &'static str,
    tag: &'static str,
    title: &'static str,
    sentences: [&'static str; 6],
    menu: [&'static str; 6],
}

/// One European language with many accents, and one of each kind of segmentation: letters
/// of one byte, of two, without spaces, from right to left, with combining marks.
pub(crate) const SCRIPTS: [Script; 6] = [
    Script {
        name: "english",
        tag: "en",
        title: "Harbour board turns down a second bid for the ferry terminal",
        sentences: [
            "The harbour board has turned down a second and higher bid for the ferry terminal, saying that it left the winter out.",
            "\"A ferry that cannot dock in a northerly wind is a wish,\" its chairwoman told reporters after the vote.",
            "Two members voted for the sale, and neither would say why.",
            "The islands have about 4,600 inhabitants between them, no airstrip, and one doctor who visits on Thursdays.",
            "Its owners raised their offer from 41 to 48 million crowns in March and promised to keep all 112 jobs.",
            "A public hearing has been announced for the town hall, though neither the day nor the hour is settled.",
        ],
        menu: ["Home", "Island news", "Weather & tides", "Business", "About us", "Contact"],
    },
    Script {
        name: "german",
        tag: "de",
        title: "Hafenausschuss lehnt zweites Gebot für das Fährterminal ab",
        sentences: [
            "Der Hafenausschuss hat ein zweites, höheres Gebot für das Fährterminal abgelehnt, weil darin der Winter fehlte.",
            "„Eine Fähre, die bei Nordwind nicht anlegen kann, ist ein Wunsch“, sagte die Vorsitzende nach der Abstimmung.",
            "Zwei Mitglieder stimmten für den Verkauf und wollten sich dazu nicht äußern.",
            "Auf den Inseln leben rund 4.600 Menschen, es gibt keinen Flugplatz und nur donnerstags ärztliche Sprechstunden.",
            "Die Eigentümer hatten ihr Angebot im März von 41 auf 48 Millionen erhöht und alle 112 Stellen zugesichert.",
            "Eine öffentliche Anhörung ist angekündigt, doch weder Tag noch Stunde stehen bisher fest.",
        ],
        menu: [
            "Startseite",
            "Inselnachrichten",
            "Wetter & Gezeiten",
            "Wirtschaft",
            "Über uns",
            "Kontakt",
        ],
    },
    Script {
        name: "russian",
        tag: "ru",
        title: "Портовый совет отклонил второе предложение о покупке терминала",
        sentences: [
            "Портовый совет отклонил второе, более высокое предложение о покупке терминала, потому что в нём не было зимы.",
            "«Паром, который не может причалить при северном ветре, — это мечта», — сказала председатель после голосования.",
            "Двое членов совета проголосовали за продажу и не объяснили почему.",
            "На островах живёт около 4600 человек, аэродрома там нет, а врач приезжает только по четвергам.",
            "В марте владельцы подняли цену с 41 до 48 миллионов крон и обещали сохранить все 112 рабочих мест.",
            "Объявлены публичные слушания в ратуше, но ни день, ни час пока не назначены.",
        ],
        menu: ["Главная", "Новости островов", "Погода", "Экономика", "О нас", "Контакты"],
    },
    Script {
        name: "chinese",
        tag: "zh",
        title: "港务委员会拒绝第二份渡轮码头收购要约",
        sentences: [
            "港务委员会拒绝了第二份价格更高的渡轮码头收购要约，称其没有考虑冬季的航班安排。",
            "“不能在北风中靠岸的渡轮只是一个愿望。”委员会主席在投票后对记者说。",
            "两名委员投票赞成出售，但都不愿说明理由。",
            "群岛约有四千六百名居民，没有机场，医生每逢星期四才来一次。",
            "三月份，业主把报价从四千一百万克朗提高到四千八百万，并承诺保留全部一百一十二个岗位。",
            "市政厅将举行公开听证会，但日期和时间都还没有确定。",
        ],
        menu: ["首页", "群岛新闻", "天气与潮汐", "商业", "关于我们", "联系方式"],
    },
    Script {
        name: "arabic",
        tag: "ar",
        title: "مجلس الميناء يرفض عرضا ثانيا لشراء محطة العبارات",
        sentences: [
            "رفض مجلس الميناء عرضا ثانيا أعلى قيمة لشراء محطة العبارات، قائلا إنه لم يذكر رحلات الشتاء.",
            "وقالت رئيسة المجلس للصحفيين بعد التصويت إن العبارة التي لا ترسو في ريح الشمال ليست سوى أمنية.",
            "وصوت عضوان لصالح البيع، ولم يوضح أي منهما السبب.",
            "ويعيش في الجزر نحو أربعة آلاف وستمئة نسمة، وليس فيها مطار، ويزورها الطبيب يوم الخميس فقط.",
            "وكان الملاك قد رفعوا العرض في مارس من واحد وأربعين إلى ثمانية وأربعين مليونا ووعدوا بالحفاظ على الوظائف.",
            "وأعلن عن جلسة استماع عامة في دار البلدية، غير أن اليوم والساعة لم يحددا بعد.",
        ],
        menu: ["الرئيسية", "أخبار الجزر", "الطقس", "أعمال", "من نحن", "اتصل بنا"],
    },
    Script {
        name: "hindi",
        tag: "hi",
        title: "बंदरगाह मंडल ने घाट की दूसरी बोली ठुकराई",
        sentences: [
            "बंदरगाह मंडल ने घाट के लिए दूसरी और ऊँची बोली ठुकरा दी है, क्योंकि उसमें सर्दियों का ज़िक्र नहीं था।",
            "मतदान के बाद अध्यक्ष ने पत्रकारों से कहा कि उत्तरी हवा में न रुक सकने वाली नाव केवल एक इच्छा है।",
            "दो सदस्यों ने बिक्री के पक्ष में मत दिया और कारण बताने से इनकार किया।",
            "द्वीपों पर लगभग छियालीस सौ लोग रहते हैं, वहाँ हवाई पट्टी नहीं है और डॉक्टर केवल गुरुवार को आते हैं।",
            "मालिकों ने मार्च में प्रस्ताव इकतालीस से बढ़ाकर अड़तालीस मिलियन किया और सभी नौकरियाँ बचाने का वादा किया।",
            "नगर भवन में जनसुनवाई की घोषणा हुई है, पर न दिन तय है और न समय।",
        ],
        menu: ["मुखपृष्ठ", "द्वीप समाचार", "मौसम", "व्यापार", "हमारे बारे में", "संपर्क"],
    },
];

impl Script {
    /// The article's title.
    pub(crate) const fn title(&self) -> &'static str {
        self.title
    }

    /// The sentence that every article begins with.
    pub(crate) const fn opening(&self) -> &'static str {
        self.sentences[0]
    }

    /// Paragraph number `i`: three sentences, never the same three twice in a row.
    fn paragraph(&self, i: usize) -> String {
        let sentence = |k: usize| self.sentences[(i * 2 + k) % self.sentences.len()];
        [sentence(0), sentence(1), sentence(3)].join(" ")
    }

    /// An HTML page of about `bytes`, some tenth of them text, as on the development corpus
    /// (by the median). The rest is scripts, styles and empty markup.
    pub(crate) fn html(&self, bytes: usize) -> String {
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\"><head><meta charset=\"utf-8\"><title>{title} | The Coastline</title>\n\
             <meta property=\"og:title\" content=\"{title}\"><meta property=\"og:site_name\" content=\"The Coastline\">\n\
             <meta property=\"article:published_time\" content=\"2021-03-09T07:43:00+01:00\">\n\
             <script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"{title}\",\"datePublished\":\"2021-03-09T07:43:00+01:00\",\"author\":{{\"@type\":\"Person\",\"name\":\"Ada Quill\"}}}}</script>\n",
            tag = self.tag,
            title = self.title,
        );
        self.scripts(&mut page, bytes / 2);
        page.push_str("</head><body class=\"page page--story\">\n<header class=\"site-header\"><nav class=\"main-nav\"><ul>\n");
        for round in 0..(bytes / 8_000).clamp(1, 40) {
            for (i, item) in self.menu.iter().enumerate() {
                page.push_str(&format!("<li class=\"nav-item nav-item--{i}\"><a class=\"nav-link\" href=\"/section/{round}/{i}\" data-track=\"nav:{i}\">{item}</a></li>\n"));
            }
        }
        page.push_str(
            "</ul></nav></header>\n<main class=\"layout layout--wide\"><article class=\"story\">\n",
        );
        page.push_str(&format!("<h1 class=\"story__title\">{}</h1>\n<p class=\"byline\">By <a href=\"/staff/quill\" rel=\"author\">Ada Quill</a> <time datetime=\"2021-03-09T07:43:00+01:00\">9 March 2021</time></p>\n<div class=\"story__body\">\n", self.title));
        let mut text = 0;
        let mut i = 0;
        while i < 3 || text < bytes / 16 {
            let paragraph = self.paragraph(i);
            match i % 9 {
                4 => page.push_str(&format!("<h2 class=\"story__sub\">{}</h2>\n", self.menu[i % 6])),
                6 => page.push_str(&format!("<figure class=\"media\"><picture><source srcset=\"/i/{i}-800.webp 800w, /i/{i}-1600.webp 1600w\" sizes=\"(min-width: 60em) 50vw, 100vw\"><img src=\"/i/{i}.jpg\" alt=\"\" width=\"1600\" height=\"900\" loading=\"lazy\"></picture><figcaption class=\"media__caption\">{}</figcaption></figure>\n", self.sentences[2])),
                7 => page.push_str(&format!("<aside class=\"related\" data-component=\"related\"><ul><li><a href=\"/story/{i}\">{}</a></li><li><a href=\"/story/{i}b\">{}</a></li></ul></aside>\n", self.title, self.sentences[5])),
                _ => {}
            }
            page.push_str(&format!("<p class=\"story__paragraph\" data-index=\"{i}\">{} <a href=\"/topic/{i}\">{}</a> <em>{}</em></p>\n", paragraph, self.menu[1], self.sentences[2]));
            text += paragraph.len();
            i += 1;
        }
        page.push_str("</div>\n<div class=\"gallery\">\n");
        while page.len() < bytes * 97 / 100 {
            i += 1;
            page.push_str(&format!("<div class=\"gallery__item\" data-id=\"{i}\" data-role='slide'><a href=\"/gallery/{i}?ref=story&amp;pos={i}\" aria-label=\"{i}\"><svg viewBox=\"0 0 24 24\" width=24 height=24><path d=\"M12 2 2 7l10 5 10-5-10-5zM2 17l10 5 10-5\"/></svg></a></div>\n"));
        }
        page.push_str("</div></article></main>\n<footer class=\"site-footer\"><ul>\n");
        for item in self.menu {
            page.push_str(&format!("<li><a href=\"/footer\">{item}</a></li>\n"));
        }
        page.push_str("</ul><p class=\"legal\">© 2021 The Coastline. All rights reserved.</p></footer></body></html>\n");
        page
    }

    /// Styles and page state, which make up a third of most pages and hold no text.
    fn scripts(&self, page: &mut String, bytes: usize) {
        let start = page.len();
        page.push_str("<style>");
        while page.len() - start < bytes / 2 {
            page.push_str(".story__paragraph{margin:0 0 1.25em;max-width:38em}.nav-item>a:hover{color:#135}\n");
        }
        page.push_str("</style><script>");
        while page.len() - start < bytes {
            page.push_str("window.state=window.state||[];window.state.push({id:42,tags:[\"a<b\",'c'],on:function(){return 1<2}});\n");
        }
        page.push_str("</script>\n");
    }

    /// A plain text of about `bytes`: menu, ticker, article, teasers, foot.
    pub(crate) fn text(&self, bytes: usize) -> String {
        let mut page = self.menu.join(" ") + "\n";
        for (i, sentence) in self.sentences.iter().enumerate() {
            page.push_str(&format!("- {}:{}0 {}\n", 8 + i, i, headline(sentence)));
        }
        page.push_str(&format!(
            "\n{}\n\nBy Ada Quill\nPublished: MARCH 9, 2021 07:43\n\n",
            self.title
        ));
        let mut i = 0;
        while i < 3 || page.len() < bytes * 9 / 10 {
            page.push_str(&self.paragraph(i));
            page.push_str("\n\n");
            i += 1;
        }
        page.push_str("Most Read\n");
        for (i, sentence) in self.sentences.iter().enumerate() {
            page.push_str(&format!("{}\n{sentence}\n", i + 1));
        }
        page.push_str(&self.menu.join("\n"));
        page.push_str("\n© 2021 The Coastline. All rights reserved.\n");
        page
    }
}

/// The beginning of a sentence, as a ticker shows it.
fn headline(sentence: &str) -> &str {
    let ends = sentence.match_indices(' ').map(|(at, _)| at);
    let end = ends.chain([sentence.len()]).nth(6).unwrap_or(sentence.len() / 2);
    sentence.get(..end).unwrap_or(sentence)
}
