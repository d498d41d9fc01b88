//! Words and classes that name kinds of callouts.

/// The kinds by the words for them.
const KINDS: [(&str, &str); 50] = [
    ("abstract", "abstract"),
    ("attention", "attention"),
    ("bug", "bug"),
    ("caution", "caution"),
    ("check", "check"),
    ("danger", "danger"),
    ("dark", "note"),
    ("default", "note"),
    ("done", "success"),
    ("error", "error"),
    ("example", "example"),
    ("experimental", "experimental"),
    ("fail", "failure"),
    ("failure", "failure"),
    ("faq", "faq"),
    ("help", "help"),
    ("hint", "hint"),
    ("important", "important"),
    ("info", "info"),
    ("information", "info"),
    ("key-point", "important"),
    ("light", "note"),
    ("missing", "missing"),
    ("neutral", "note"),
    ("note", "note"),
    ("noteclassic", "note"),
    ("noteimportant", "important"),
    ("notetip", "tip"),
    ("notewarning", "warning"),
    ("notice", "note"),
    ("objective", "note"),
    ("okay", "success"),
    ("plain", "note"),
    ("primary", "note"),
    ("question", "question"),
    ("quote", "quote"),
    ("secondary", "note"),
    ("see-also", "seealso"),
    ("seealso", "seealso"),
    ("special", "important"),
    ("success", "success"),
    ("summary", "summary"),
    ("tip", "tip"),
    ("tldr", "tldr"),
    ("todo", "todo"),
    ("version", "note"),
    ("warn", "warning"),
    ("warning", "warning"),
    ("cite", "quote"),
    ("deprecated", "deprecated"),
];

/// Words that make a box a callout without any other class.
pub(super) const ALONE: [&str; 7] =
    ["note", "warning", "tip", "caution", "important", "danger", "attention"];

/// Classes of boxes that have a kind in another class: `admonition note`.
pub(in crate::body) const FAMILIES: [&str; 27] = [
    "admonition",
    "admonitionblock",
    "alert",
    "awsdocs",
    "blockquote-tag",
    "book-hint",
    "bs-callout",
    "callout",
    "confluence-information-macro",
    "custom-block",
    "custom-container",
    "gitbook-hint",
    "hextra-callout",
    "hint",
    "hint-container",
    "interstitial",
    "kg-callout-card",
    "markdown-alert",
    "notecard",
    "notice",
    "notice-block",
    "notices",
    "nextra-callout",
    "plugin_note",
    "prompt",
    "starlight-aside",
    "theme-admonition",
];

/// The words for kinds.
pub(in crate::body) const NAMES: [&str; KINDS.len()] = {
    let mut names = [""; KINDS.len()];
    let mut i = 0;
    while i < names.len() {
        names[i] = KINDS[i].0;
        i += 1;
    }
    names
};

pub(super) fn kind_named(word: &str) -> Option<&'static str> {
    KINDS.iter().find(|(name, _)| *name == word).map(|&(_, kind)| kind)
}

/// The kind in a class that begins with a family: `alert-warning`, `callout_info`.
pub(super) fn kind_in(class: &str) -> Option<&'static str> {
    let rests = FAMILIES.iter().filter_map(|family| class.strip_prefix(family));
    let word = rests.min_by_key(|rest| rest.len())?;
    let word = word.trim_start_matches(['-', '_']);
    // `box-info` may be anything, so it is not a family here.
    if word.is_empty() { None } else { kind_named(word) }
}
