//! Cuts names out of the text around them.

use super::cues::{self, Strength};
use super::run::{PARTS, run};
use super::shape::{
    before_role, has_role, is_label, is_login, is_name, is_person, is_team, without_office,
    without_roles,
};
use super::tidy::tidy;
use crate::metadata::clean;
use crate::text::floor;
use crate::vocab::{self, Signal, lists};

/// A name found in a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub text: String,
    pub cue: Option<Strength>,
    /// The cue is inside the line, not at its start.
    pub inside: bool,
    /// A role or a credential was cut off after a comma.
    pub cut: bool,
    /// Nothing but the name, its cue and a date is in the line.
    pub alone: bool,
}

/// Bytes of a line that are looked at.
/// Half as many make 9 bylines better and 4 worse, twice as many 1 and none.
const LINE: usize = 200;

/// Bytes from which a line is more than the head of a post.
/// Half as many make 1 byline better and 5 worse, twice as many none and 3.
const LONG: usize = 80;

/// The names a visible line may hold, best first: after a cue, else the line's own parts
/// if `anyway`: the place already says that it is a byline.
pub(super) fn of_line(line: &str, anyway: bool) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    let line = line.get(..floor(line, LINE)).unwrap_or_default();
    if let Some((rest, strength)) = cues::after(line) {
        push(&mut names, rest, Some(strength), false);
    }
    // "Ann von Pool" holds a particle, not a cue.
    if names.is_empty()
        && let Some((rest, strength)) = cues::inside(line)
        && !(anyway && cues::is_particle(line, rest))
    {
        push(&mut names, rest, Some(strength), true);
    }
    // "Two hurt by drone": the end of a sentence, not a user.
    let long = line.len() > LONG;
    names.retain(|name| !(long && name.inside && is_login(&name.text)));
    for part in line.split(PARTS).filter(|part| part.len() < line.len()).take(6) {
        match cues::after(part) {
            Some((rest, strength)) => push(&mut names, rest, Some(strength), true),
            None if anyway && names.is_empty() => push(&mut names, part, None, false),
            None => {}
        }
    }
    if anyway && names.is_empty() {
        push(&mut names, line, None, false);
    }
    names
}

/// A text without the cue that it begins with, unless that is the first name of one surname: "Per Lund".
fn without_cue(text: &str) -> &str {
    let Some((rest, _)) = cues::after(text) else { return text };
    let first = text.strip_suffix(rest).unwrap_or_default().trim_end();
    let is_first_name = lists::FIRST_NAMES_THAT_ARE_CUES.contains_in_any_case(first)
        && first.starts_with(char::is_uppercase)
        && rest.contains(char::is_lowercase)
        && !rest.contains(' ')
        && is_person(text);
    if is_first_name { text } else { rest }
}

fn push(names: &mut Vec<Name>, text: &str, cue: Option<Strength>, inside: bool) {
    // A second cue: "By: Written by Ann Pool".
    let text = unlinked(without_cue(text));
    let text = if cue.is_none() { without_label(text) } else { text };
    let run = run(text);
    let rest = text.get(run.len()..).unwrap_or_default();
    let alone = rest.chars().filter(|c| c.is_alphabetic()).count() <= 24;
    let Some(whole) = tidy(without_office(run)).filter(|whole| !is_label(whole)) else { return };
    let next = || rest.split_whitespace().next().unwrap_or_default();
    let is_word = !whole.contains(' ');
    // "About the author".
    if is_word && vocab::is_function_word(&whole) && next().starts_with(char::is_alphabetic) {
        return;
    }
    // "Staff Writer".
    let whole = if is_word && has_role(&whole) && has_role(next()) {
        format!("{whole} {}", next().trim_matches(|c: char| !c.is_alphanumeric()))
    } else {
        whole
    };
    // "Sat, 3 March", and a label inside a sentence: "Toolkit: ten ways".
    let is_weekday = |word: &str| vocab::is_weekday(&vocab::fold(word));
    if rest.starts_with(|c: char| c.is_ascii_digit()) && is_weekday(&whole)
        || cue == Some(Strength::Possible) && whole.contains(": ")
    {
        return;
    }
    // "Foto: Bo Reed", and an agency alone after a cue.
    let first = whole.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let words = whole.split(' ').count();
    if (cue.is_none() || words == 1) && lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(first)
    {
        return;
    }
    // "by the end of": a weak cue needs a name, or a user's name that ends the line.
    let first = whole.split(' ').next().unwrap_or_default();
    let begins_phrase = || vocab::is_function_word(first);
    // Not "by far the best".
    let user = || {
        alone
            && (words == 1 || !inside && words <= 3)
            && !begins_phrase()
            && !lists::ARTICLES.contains_in_any_case(next())
    };
    // "She sails."
    if cue.is_none() && begins_phrase() && !is_name(&whole) && !is_team(&whole) {
        return;
    }
    let short = without_roles(&whole).or_else(|| before_role(&whole, next()));
    if cue == Some(Strength::Possible) && !is_name(&whole) && !user() {
        // "By Ann Pool, correspondent in Brill".
        if let Some(text) = short.filter(|short| is_name(short) && short.contains(' ')) {
            names.push(Name { text, cue, inside, cut: true, alone });
        }
        return;
    }
    let mut add = |text: String, cut: bool| {
        if !names.iter().any(|name| name.text == text) {
            names.push(Name { text, cue, inside, cut, alone });
        }
    };
    if let Some(short) = short {
        add(short, true);
    }
    add(whole, false);
}

/// A text without the label of a date before a name: "Published Ann Pool at 7:43".
fn without_label(text: &str) -> &str {
    let words = text.match_indices(' ').map(|(at, _)| at).take(2);
    let is_label = |at: &usize| {
        let label = text.get(..*at).unwrap_or_default();
        vocab::signals(label).is(Signal::Published)
    };
    // "Publicado" and "Publicado el".
    let rest = words.filter(is_label).last().and_then(|at| text.get(at + 1..));
    let is_named = |rest: &&str| {
        let mut words = rest.split(' ').take(2);
        words.all(|word| word.starts_with(char::is_uppercase))
    };
    rest.filter(is_named).unwrap_or(text)
}

/// The text of a link as text converters write it, "[Ann Pool](/ann)", and a text without the number
/// of one, "[7]Ann Pool".
fn unlinked(text: &str) -> &str {
    let link = text.strip_prefix('[').and_then(|text| text.split_once(']'));
    match link {
        Some((number, name)) if number.bytes().all(|byte| byte.is_ascii_digit()) => name,
        Some((name, _)) => name,
        None => text,
    }
}

/// The bylines that a declared value may be, the shortest first; none if it is an address or a
/// number.
pub(super) fn of_value(value: &str) -> Vec<String> {
    let line = clean::line(value, clean::NAME);
    // "ann@post.example (Ann Pool)".
    let mailbox = line.strip_suffix(')').and_then(|own| own.split_once(" ("));
    let line = match mailbox {
        Some((address, name)) if address.contains('@') => name,
        _ => line.as_str(),
    };
    let text = without_cue(line);
    let whole = tidy(without_office(text)).filter(|whole| !is_label(whole));
    // "Ann Pool | Harbour Post", "Ann Pool - Harbour Post", "Ann Pool (Reporter)".
    let cuts = [text.split_once(['|', '｜']), text.split_once(" - "), text.split_once(" (")];
    let firsts = cuts.into_iter().flatten().filter_map(|(first, _)| tidy(first));
    // "Ann Pool, Reporter".
    let short = whole.as_deref().and_then(without_roles);
    // What follows a bar is the site.
    let whole = whole.filter(|whole| !whole.contains(['|', '｜']));
    let mut found: Vec<String> = Vec::new();
    for text in firsts.chain(short).chain(whole) {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{of_line, of_value};

    fn first(line: &str, anyway: bool) -> Option<String> {
        of_line(line, anyway).into_iter().next().map(|name| name.text)
    }

    #[test]
    fn lines_give_their_names() {
        let written = "Written by\nAnn Pool\nUpdated 3 March";
        assert_eq!(first(written, false).as_deref(), Some("Ann Pool"));
        for line in [
            "By the time the ferry came, it was dark.",
            "Run by old custom belong",
            "Seen by the end of",
            "Ann Pool",
            "Illustration von Bo Reed",
            "Photos by Bo Reed",
            "Reporter Toolkit: Ten ways to count ferries",
            "Two hurt in Brill and four more off Arn after the harbour's gate was hit by drone",
            "The pier cannot stand by itself",
        ] {
            assert_eq!(first(line, false), None, "{line}");
        }
        for line in [
            "Published",
            "Text:",
            "access_time",
            "Prof. Dr.",
            "E-mail",
            "Foto: Bo Reed",
            "Sat, 15 Mar, 2022",
            "Last Updated",
            "#harbour",
        ] {
            assert_eq!(first(line, true), None, "{line}");
        }
        assert_eq!(first("Ann Pool reports from Brill", true).as_deref(), Some("Ann Pool"));
        assert_eq!(first("Ann Pool | 3 March 2022", true).as_deref(), Some("Ann Pool"));
    }

    #[test]
    fn values_give_their_names() {
        assert_eq!(of_value("By Ann Pool | Harbour Post")[0], "Ann Pool");
        assert_eq!(of_value("Ann Pool, Bo Reed"), ["Ann Pool, Bo Reed"]);
        assert_eq!(of_value("News Service of Brill"), ["News Service of Brill"]);
        assert!(of_value("https://social.example/harbourpost").is_empty());
        assert!(of_value("1").is_empty());
    }
}
