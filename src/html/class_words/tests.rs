use super::*;
use crate::text::fnv;

fn class(value: &str) -> Naming {
    let mut document = Document::default();
    let attr = Attr { name: Name::Class, value };
    Memo::new(true).naming(&mut document, &[attr])
}

#[test]
fn class_words_are_compared_whole_and_in_any_case() {
    for (class, found) in [
        ("btn link", true),
        ("TERM", true),
        ("glossTermButton", true),
        ("c-button__link--wide", true),
        ("blink linkedin", false),
        ("term\u{e9} \u{fc}link", true),
        ("", false),
    ] {
        assert_eq!(has_word(class, &["link", "term"]), found, "{class}");
    }
}

#[test]
fn names_hint_at_parts() {
    for (name, cues) in [
        ("article-body", Cues::BODY),
        ("articleBody", Cues::BODY),
        ("articlebody", Cues::BODY),
        ("ArticleBody__text", Cues::BODY),
        ("td-post-content", Cues::BODY.with(Cues::POST)),
        ("entry_content", Cues::BODY),
        ("c-article--main", Cues::ARTICLE),
        ("main-content", Cues::MAIN),
        ("headline2", Cues::TITLE),
        ("sidebarwidget", Cues::SIDEBAR.with(Cues::WIDGET)),
        ("rightSidebar", Cues::SIDEBAR),
        ("commentlistx", Cues::COMMENT),
        ("xyzpagination", Cues::PAGINATION),
        ("related-posts", Cues::RELATED),
        ("most-read", Cues::POPULAR),
        ("mostRead", Cues::POPULAR),
        ("table-of-contents", Cues::CONTENTS),
        ("sr-only", Cues::READER_ONLY),
        ("ad", Cues::ADVERT),
        ("adsbygoogle", Cues::ADVERT),
        ("d-none", Cues::HIDDEN),
        ("is-hidden", Cues::HIDDEN),
        ("NAVBAR", Cues::NAV),
        ("newsletter-signup", Cues::SUBSCRIBE),
        ("Überschrift byline", Cues::BYLINE),
    ] {
        let found = class(name).cues;
        assert_eq!(found.with(cues), found, "{name}: {found:?} lacks some of {cues:?}");
    }
}

#[test]
fn other_names_hint_at_nothing() {
    for name in [
        "",
        " ",
        "-",
        "x",
        "sc-bdAdXa",
        "css-1ad2x3",
        "_3aDb1",
        "jsx-3848",
        "foo bar baz",
        "read",
        "most of-the read",
        "madness",
        "gradient",
        "upload",
        "shadow",
        "12345",
        "ö",
    ] {
        assert_eq!(class(name).cues, Cues::NONE, "{name}");
    }
}

#[test]
fn words_are_kept_as_hashes() {
    let words = |names: &[(Name, &str)]| {
        let mut document = Document::default();
        let names: Vec<_> = names.iter().map(|&(name, value)| Attr { name, value }).collect();
        let mut memo = Memo::new(true);
        // The second time from memory.
        let _ = memo.naming(&mut document, &names);
        let naming = memo.naming(&mut document, &names);
        document.tokens[naming.tokens.range()].to_vec()
    };
    let hash = |word: &str| fnv(FNV, word.bytes());
    let hashes = |list: &str| list.split(' ').map(hash).collect::<Vec<_>>();
    assert_eq!(hash("a"), 0xe40c_292c, "FNV-1a's published value");
    assert_eq!(words(&[(Name::Class, "col-md-12 postBody")]), hashes("col md post body"));
    assert_eq!(
        words(&[(Name::Class, "HTMLBlock"), (Name::Id, "main_2b")]),
        hashes("html block main")
    );
    assert_eq!(words(&[(Name::Id, "a-é"), (Name::Class, "x2 yz")]), hashes("yz é"));
    assert!(words(&[(Name::Role, "main"), (Name::Itemprop, "articleBody")]).is_empty());
    let many: String = (b'a'..=b'z').map(|c| format!("{0}{0} ", char::from(c))).collect();
    assert_eq!(words(&[(Name::Class, &many), (Name::Id, "zz")]).len(), MAX_TOKENS);
}

#[test]
fn attributes_other_than_class() {
    for (name, value, cues) in [
        (Name::Role, "navigation", Cues::NAV),
        (Name::Role, "banner", Cues::HEADER),
        (Name::Role, "presentation", Cues::NONE),
        (Name::Itemprop, "articleBody", Cues::BODY),
        (Name::Itemprop, "datePublished", Cues::DATE),
        (Name::Test, "share-bar", Cues::SHARE),
        (Name::Element, "app-footer", Cues::FOOTER),
        (Name::AriaHidden, "true", Cues::HIDDEN),
        (Name::AriaHidden, "false", Cues::NONE),
        (Name::Hidden, "", Cues::HIDDEN),
        (Name::Class, "share&#45;b&#x61;r", Cues::SHARE),
        (Name::Role, "n&#97;vigation", Cues::NAV),
        (Name::AriaHidden, "tru&#101;", Cues::HIDDEN),
    ] {
        let mut document = Document::default();
        let found = Memo::new(true).naming(&mut document, &[Attr { name, value }]).cues;
        assert_eq!(found.with(cues), found, "{name:?} {value}");
        assert_eq!(found == Cues::NONE, cues == Cues::NONE, "{name:?} {value}");
    }
}

#[test]
fn styles_that_hide() {
    for style in ["display:none", "color: red; DISPLAY : none !important", "visibility:hidden;"] {
        assert!(hides(style, true), "{style}");
    }
    for style in ["", "display:block", "none", "overflow:hidden", "display", "display:", ":none"] {
        assert!(!hides(style, true), "{style}");
    }
}

#[test]
fn the_order_of_attributes_does_not_matter() {
    let many: Vec<String> = (0..20).map(|i| format!("word{}", (b'a' + i) as char)).collect();
    let many = many.join(" ");
    let attrs = [(Name::Class, &*many), (Name::Id, "story"), (Name::Role, "main")];
    let attrs = attrs.map(|(name, value)| Attr { name, value });
    let read = |attrs: &[Attr<'_>]| {
        let mut document = Document::default();
        let naming = Memo::new(true).naming(&mut document, attrs);
        (naming.cues, naming.class, document.tokens[naming.tokens.range()].to_vec())
    };
    let reversed: Vec<_> = attrs.iter().rev().copied().collect();
    assert_eq!(read(&attrs), read(&reversed));
    assert_eq!(read(&attrs).2.len(), MAX_TOKENS);
}

#[test]
fn looks_are_those_of_tag_and_class() {
    let look = |tag, value| class(value).look(tag);
    assert_eq!(look(Tag::Div, "a b"), look(Tag::Div, "a b"));
    assert_ne!(look(Tag::Div, "a b"), look(Tag::Div, "b a"));
    assert_ne!(look(Tag::Div, "a b"), look(Tag::P, "a b"));
}

#[test]
fn no_two_words_share_a_hash() {
    let mut hashes = std::collections::HashMap::new();
    for word in tables::lines().flat_map(|(_, line)| line.split_ascii_whitespace()) {
        let other = hashes.insert(fnv(FNV, word.bytes()), word);
        assert!(other.is_none_or(|other| other == word), "{word} {other:?}");
    }
}

#[test]
fn every_cue_has_its_words() {
    let all: Vec<Cues> = tables::lines().map(|(cues, _)| cues).collect();
    for (cues, name) in Cues::ALL {
        assert!(all.contains(cues), "{name}");
    }
    assert!(!all.contains(&Cues::NONE), "a section is not named for a cue");
}
