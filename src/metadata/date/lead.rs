//! What the words before a date say of it.

use crate::vocab;

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

/// Whether the words right before a date say that it is a member's, or a term's, or the day on
/// which the page was fetched.
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
        "it is currently",
        "the time now is",
        "current time",
        "current date",
        "today is",
        "today's date",
        "aktuelle zeit",
        "es ist jetzt",
        "heute ist",
        "nous sommes le",
        "date actuelle",
        "fecha actual",
        "hoy es",
        "oggi è",
        "hoje é",
        "het is nu",
        "текущее время",
        "сейчас",
    ];
    let between = [' ', ':', ',', '\u{a0}', '\n'];
    let mut lead = lead.trim_end_matches(between);
    let last = lead.rsplit(between).next().unwrap_or_default();
    if vocab::is_weekday(&vocab::fold(last)) {
        lead = lead.strip_suffix(last).unwrap_or(lead).trim_end_matches(between);
    }
    let lead = lead.to_lowercase();
    WORDS.iter().any(|word| {
        lead.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::is_of_others;

    #[test]
    fn dates_of_others() {
        for lead in ["Joined: ", "Joined: Sun ", "It is currently Tue ", "Mitglied seit: ", "Bis, "]
        {
            assert!(is_of_others(lead), "{lead}");
        }
        for lead in ["Posted: ", "Posted: Mon ", "", "Mon ", "He rejoined ", "Published "] {
            assert!(!is_of_others(lead), "{lead}");
        }
    }
}
