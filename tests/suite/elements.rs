//! Titles and dates in elements, scripts and labels of unusual shapes.

use gleaner::Extractor;

use crate::facts::{Parts, TITLE, article, day, with_head, with_line};

#[test]
fn elements_of_their_own_date_the_page() {
    for line in [
        "<relative-time datetime=2024-03-05T08:00:00Z>5 days ago</relative-time>",
        "<time-ago datetime=2024-03-05T08:00:00Z></time-ago>",
        "<local-time datetime=2024-03-05T08:00:00Z>Tuesday</local-time>",
        "<span datetime=2024-03-05T08:00:00Z>5 days ago</span>",
        "<span data-utc=2024-03-05T08:00:00Z>5 days ago</span>",
        "<span data-unixtime=1709625600>5 days ago</span>",
    ] {
        let article = with_line("en", &format!("<div class=meta>{line}</div>"));
        assert_eq!(day(article.date), "2024-03-05", "{line}");
    }
    let del = "<p>Open on <del datetime=2024-03-05>Tuesday</del> <ins datetime=2024-03-06>Friday</ins></p>";
    assert_eq!(day(with_line("en", del).date), "-");
    let comments = "<section id=comments><h3>2 comments</h3><div class=comment><b>Bo</b> <relative-time \
                    datetime=2021-05-01T08:00:00Z>1 May</relative-time><p>Good to see her back, she was missed by \
                    all of us here.</p></div></section>";
    let article = article(Parts { after: comments, ..Parts::default() });
    assert_eq!(day(article.date), "-");
}

#[test]
fn parts_of_dates_may_touch() {
    for line in [
        "<div class=date>Mar42021</div>",
        "<div class=date>Mar142021</div>",
        "<div class=date><span>Mar</span><span>4</span><span>2021</span></div>",
        "<div class=date>Mar 4,2021</div>",
        "<div class=date>4Mar2021</div>",
    ] {
        assert!(day(with_line("en", line).date).starts_with("2021-03-"), "{line}");
    }
    assert_eq!(day(with_line("en", "<p>The part May 12019 was ordered again.</p>").date), "-");
}

#[test]
fn a_day_beside_the_last_change_is_of_publication() {
    for (language, label) in [
        ("en", "Updated 4 March 2021"),
        ("de", "Aktualisiert am 4. März 2021"),
        ("fr", "Mis à jour le 4 mars 2021"),
    ] {
        let line = format!("<p>{label}</p><p><time datetime=2021-03-01>1.3.2021</time></p>");
        let article = with_line(language, &line);
        assert_eq!(day(article.date), "2021-03-01", "{label}");
        assert_eq!(day(article.modified), "2021-03-04", "{label}");
        assert_eq!(
            day(with_line(language, &format!("<p>{label}</p>")).modified),
            "2021-03-04",
            "{label}"
        );
    }
}

#[test]
fn json_may_have_single_quotation_marks() {
    for script in [
        "{'@type':'NewsArticle','datePublished':'2024-03-05','author':{'@type':'Person','name':'Ann Pool'}}",
        "[\n{ '@type': 'Article', 'description': 'She said \"yes\"', 'datePublished': '2024-03-05',\n \
         'author': [{'name': 'Ann Pool',}] }]",
        "{'@type':'Article','headline':'Skarn\\'s ferry','datePublished':'2024-03-05','author':'Ann Pool'}",
    ] {
        let article = with_head(&format!("<script type=application/ld+json>{script}</script>"));
        assert_eq!(day(article.date), "2024-03-05", "{script}");
        assert_eq!(article.byline.as_deref(), Some("Ann Pool"), "{script}");
    }
}

#[test]
fn an_object_of_the_page_dates_it_if_it_is_signed() {
    let script = |author: &str| {
        format!(
            "<script type=application/ld+json>{{\"@type\":\"WebPage\",\"name\":\"{TITLE}\",{author}\
             \"datePublished\":\"2024-03-05\"}}</script>"
        )
    };
    let signed = script("\"author\":{\"@type\":\"Person\",\"name\":\"Ann Pool\"},");
    assert_eq!(day(with_head(&signed).date), "2024-03-05");
    assert_eq!(day(with_head(&script("")).date), "-");
}

#[test]
fn headings_lose_what_stands_beside_the_title() {
    for beside in [
        "<span class=badge>New</span>",
        "<span class='badge badge-live'>Live</span>",
        "<small>for the winter</small>",
        "<small>(open)</small>",
        "<span class='sub-title'>What the board says</span>",
        "<span class=subtitle>What the board says</span>",
        "<em class=kicker>Harbour</em>",
        "<i class=icon>lock</i>",
        "<span class=sr-only>Headline</span>",
    ] {
        for heading in [format!("<h1>{TITLE} {beside}</h1>"), format!("<h1>{beside} {TITLE}</h1>")]
        {
            let article = article(Parts { heading: &heading, ..Parts::default() });
            assert_eq!(article.title.as_deref(), Some(TITLE), "{heading}");
        }
    }
    let heading = format!("<h1><span class=roofline>Harbour</span>{TITLE}</h1>");
    let article = article(Parts { heading: &heading, ..Parts::default() });
    assert_eq!(article.title.as_deref(), Some(TITLE));
}

#[test]
fn headings_keep_the_parts_of_the_title() {
    for (heading, title) in [
        ("Ferry <span class=badge>to Skarn</span> returns", "Ferry to Skarn returns"),
        (
            "<span class=hidden-xs>Ferry to Brill</span> returns on Monday",
            "Ferry to Brill returns on Monday",
        ),
        ("<a class=tag-link>Ferry</a> to Brill returns", "Ferry to Brill returns"),
        ("<span class=label>Ferry</span> to Brill returns", "Ferry to Brill returns"),
        (
            "<span class='title tag'>Ferry to</span> Brill returns today",
            "Ferry to Brill returns today",
        ),
        (
            "<span class='title badge'>Ferry and</span> Brill return today",
            "Ferry and Brill return today",
        ),
        ("The ferry returns to <span class=date>March</span>", "The ferry returns to March"),
        ("Emissions of the ferry: CO<small>2</small>", "Emissions of the ferry: CO2"),
        ("The ferry returns <small>today</small>", "The ferry returns today"),
        ("The ferry is a Brill <span class=plus>Plus</span>", "The ferry is a Brill Plus"),
    ] {
        let heading = format!("<h1>{heading}</h1>");
        let article =
            article(Parts { heading: &heading, title: "Brill Courier", ..Parts::default() });
        assert_eq!(article.title.as_deref(), Some(title), "{heading}");
    }
}

#[test]
fn scripts_of_accounts_state_the_day() {
    for script in ["var ct = \"1614838980\";", "var oct=1;var createTime = '2021-03-04 14:23';"] {
        let page = format!(
            "<html><head><meta property=og:site_name content=微信公众平台></head><body><h1>青渡的渡轮回来了</h1>\
             <div id=js_content><p>去年十月离开港口的渡轮回到了老码头，镇政府说，它会留在那里过冬，码头上站着四十个人，\
             其中有面包师，他为此关了一小时的店门。</p><p>港务局说，修理的费用比新船还要高，但是没有一家船厂能在冬天\
             之前造好一艘新船，锅炉也同时修好了。</p></div><script>{script}</script></body></html>"
        );
        assert_eq!(day(Extractor::default().html(&page).date), "2021-03-04", "{script}");
        let other = page.replace("微信公众平台", "海港报");
        assert_eq!(day(Extractor::default().html(&other).date), "-", "{script}");
    }
}
