//! What the words before a date say of it.

/// Whether the text before a date is a place, and a dash or bracket follows the date.
pub(super) fn is_dateline(lead: &str, tail: &str) -> bool {
    let lead = lead.trim_end_matches([' ', ',', '(', '–', '-', '—', '/']);
    let words = lead.split_whitespace().count();
    let upper = lead.chars().next().is_some_and(char::is_uppercase) || lead.is_empty();
    let tail = tail.trim_start();
    words <= 6
        && upper
        && (tail.starts_with(['–', '—', '-', '(', ')', ':', '/', '|']) || lead.is_empty())
}

/// Whether the words right before a date say that it is a member's, or a term's.
pub(super) fn is_of_others(lead: &str) -> bool {
    const WORDS: &[&str] = &[
        "registered",
        "registered on",
        "joined",
        "join date",
        "member since",
        "last active",
        "last visit",
        "last online",
        "expires",
        "expires on",
        "valid through",
        "valid until",
        "available until",
        "until",
        "through",
        "deadline",
        "born",
        "copyright",
        "registriert",
        "registriert seit",
        "mitglied seit",
        "beigetreten",
        "dabei seit",
        "verfügbar bis",
        "bis",
        "gültig bis",
        "inscrit",
        "inscription",
        "inscrit le",
        "membre depuis",
        "jusqu'au",
        "registrado",
        "registrado el",
        "miembro desde",
        "hasta el",
        "hasta",
        "desde",
        "iscritto",
        "iscritto dal",
        "registrato",
        "fino al",
        "registrado em",
        "membro desde",
        "até",
        "зарегистрирован",
        "регистрация",
        "dołączył",
        "zarejestrowany",
    ];
    let lead = lead.trim_end_matches([' ', ':', '\u{a0}', '\n']).to_lowercase();
    WORDS.iter().any(|word| {
        lead.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}
