//! What names look like, and the roles that are next to them.

use super::run::label_start;
use super::tidy::tidy;
use crate::date::read::{Locale, find_all, relative};
use crate::date::{Date, Time};
use crate::text::Script;
use crate::vocab::{self, Signal, lists};

/// The name in a line that is nothing but a name and a date, or a name and a role: "Ann Pool" of
/// "Ann Pool, 15 March 2022", "15 March 2022 | Ann Pool" and "Ann Pool · 15 March 2022 · 5 min", all of
/// "Ann Pool, Brill correspondent".
pub(super) fn named_in<'t>(line: &'t str) -> Option<&'t str> {
    const PARTS: [char; 6] = ['|', '/', '·', '•', '–', '—'];
    const MARKS: [char; 12] = [' ', ',', '|', '/', '-', '–', '—', '·', '•', ':', '\n', '\u{a0}'];
    let is_person = |text: &str| {
        (2..=4).contains(&text.split_whitespace().count())
            && !text.contains(|c: char| c.is_ascii_digit() || "()[]@:?!".contains(c))
            && is_name(text)
            && !is_label(text)
            && !is_team(text)
    };
    // "Ann Pool · 3 hours ago".
    if let Some((name, age)) = line.split_once(PARTS)
        && is_age(age.trim())
        && is_person(name.trim())
    {
        return Some(name.trim());
    }
    let hits = find_all(line, Locale::default());
    if let (Some(first), Some(last)) = (hits.first(), hits.last()) {
        // "Last Update: 15 March 2022".
        let signals = vocab::signals(line);
        if signals.starts(Signal::Updated) || signals.starts(Signal::Published) {
            return None;
        }
        let head = line.get(..first.span.range().start)?;
        let head = head.get(..label_start(line, head.len()))?.trim_matches(MARKS);
        let tail = line.get(last.span.range().end..)?.trim_matches(MARKS);
        let weekday = |text: &str| vocab::is_weekday(&vocab::fold(text));
        // "Ann Pool / 3 comments": one name, counts, and the names of links and days.
        let one = |part: &'t str| {
            let mut pieces = part.split(PARTS).map(|piece| piece.trim_matches(MARKS));
            let is_other = |piece: &str| {
                piece.starts_with(|c: char| c.is_ascii_digit()) || weekday(piece) || is_label(piece)
            };
            let name = pieces.clone().find(|piece| is_person(piece) && !is_other(piece))?;
            pieces.all(|piece| piece == name || is_other(piece)).then_some(name)
        };
        // "1,204 views | 3 comments".
        let are_counts = |part: &str| {
            let mut pieces = part.split(PARTS).map(|piece| piece.trim_matches(MARKS));
            pieces.all(|piece| piece.len() <= 16 && piece.starts_with(|c: char| c.is_ascii_digit()))
        };
        return match (head.is_empty() || weekday(head), tail.is_empty() || are_counts(tail)) {
            (false, true) => one(head),
            (true, false) => one(tail),
            _ => None,
        };
    }
    let (name, role) = line.split_once(", ")?;
    let is_role = role.split(' ').count() <= 4 && !role.ends_with('.') && has_role(role);
    (is_role && is_person(name)).then_some(line)
}

/// The name that begins a line of a script in which the office follows it: "김바다" of "김바다 기자 입력
/// 2022.03.15".
pub(super) fn before_office(line: &str) -> Option<&str> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '[' | '(' | '|' | '=');
    let line = line.trim_start_matches(is_mark);
    if !line.starts_with(|c| Script::of(c) == Script::Hangul) {
        return None;
    }
    let line = line.get(..label_start(line, line.len()))?;
    before_office_in(line).or_else(|| before_office_in(line.split_once(' ')?.1))
}

fn before_office_in(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(' ')?;
    let office = rest.split(|c: char| !c.is_alphanumeric()).next()?;
    let is_hangul = |c: char| Script::of(c) == Script::Hangul;
    let is_person = (2..=4).contains(&name.chars().count()) && name.chars().all(is_hangul);
    (is_person && office.chars().all(is_hangul) && has_role(office) && !has_role(name))
        .then_some(name)
}

/// A day and an hour, from which any age can be counted back.
const NOON: Option<Date> = match (Date::from_day(2020, 1, 1), Time::new(12, 0, None)) {
    (Some(day), Some(noon)) => day.with_time(noon),
    _ => None,
};

/// Whether a text is such as "3 hours ago".
fn is_age(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && NOON.is_some_and(|now| relative(text, now).is_some())
}

/// The names before a role: "Ann Pool" of "Ann Pool, Staff Writer". `None` if what
/// follows the commas is names, too, or there is no comma.
pub(super) fn without_roles(text: &str) -> Option<String> {
    let (first, rest) = text.split_once(',')?;
    let parts: Vec<&str> = rest.split([',', ';']).map(str::trim).collect();
    let is_person = |part: &&str| {
        let part = match part.split_once(' ') {
            Some((first, rest)) if lists::WORDS_THAT_JOIN_NAMES.contains(&first) => rest,
            _ => part,
        };
        // "Ana Pool, de Brill".
        let is_place = part.starts_with(char::is_lowercase) && part.split(' ').count() == 2;
        let is_whole = part.contains(' ') || is_wide_name(part);
        is_name(part) && is_whole && !has_role(part) && !is_place
    };
    if parts.iter().all(is_person) {
        return None;
    }
    // "Joe Reed, Sr., and Tara Dean, MD".
    let named = parts.iter().take_while(|part| is_person(part) || is_credential(part)).count();
    let named = parts[..named].iter().rposition(is_person).map_or(0, |last| last + 1);
    let mut kept = first.trim().to_owned();
    for part in &parts[..named] {
        kept.push_str(", ");
        kept.push_str(part);
    }
    tidy(&kept)
}

/// The name before a role that no comma parts from it: "Ann Pool" of "Ann Pool Staff Writer". `next`
/// is the word after the text; that is a team if its last word says so.
pub(super) fn before_role(text: &str, next: &str) -> Option<String> {
    if !has_role(next) && text.rsplit(' ').next().is_some_and(is_team) {
        return None;
    }
    let role = text.split(' ').skip(2).position(has_role)? + 2;
    let name: Vec<&str> = text.split(' ').take(role).collect();
    let is_person = |word: &&str| is_name(word) && !has_role(word) && !is_team(word);
    (name.len() <= 4 && name.iter().all(is_person)).then(|| tidy(&name.join(" ")))?
}

/// Names without the roles after them: "김바다" of "김바다 기자".
pub(super) fn without_wide_roles(names: &str) -> Option<String> {
    let name = |text| match str::split_once(text, ' ') {
        Some((name, role)) if is_wide_name(name) && !role.contains(' ') && has_role(role) => name,
        _ => text,
    };
    let mut all = names.split(", ");
    all.any(|text| name(text).len() < text.len())
        .then(|| names.split(", ").map(name).collect::<Vec<_>>().join(", "))
}

/// Whether a text may be a name without blanks.
fn is_wide_name(text: &str) -> bool {
    let is_wide = |c: char| matches!(Script::of(c), Script::Han | Script::Kana | Script::Hangul);
    (2..=5).contains(&text.chars().count()) && text.chars().all(is_wide)
}

/// Whether a text is that of a person's name, as far as its words tell: two to four, none of them of
/// an organization or a role.
pub(super) fn is_person(text: &str) -> bool {
    (2..=4).contains(&text.split(' ').count())
        && is_name(text)
        && !text.contains(|c: char| c.is_ascii_digit() || ",:?!&|/".contains(c))
        && !has_role(text)
        && !is_team(text)
}

/// Whether a text names a role.
pub(in crate::metadata) fn has_role(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| word.len() > 2 && lists::ROLES.contains_in_any_case(word))
}

/// Whether a text is what may follow a name and a comma: "Ph.D.", "MD", "Jr.".
pub(in crate::metadata) fn is_credential(text: &str) -> bool {
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    !text.contains(' ') && text.len() <= 8 && (capitals > 1 || matches!(text, "Jr." | "Sr." | "Jr"))
}

/// Whether a text is written as names are: every word but particles starts with a capital
/// or is in a script without case.
pub(super) fn is_name(text: &str) -> bool {
    let mut any = false;
    let names = text.split_whitespace().all(|word| {
        let core = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let Some(first) = core.chars().next() else { return matches!(word, "&" | "+" | "/") };
        any |= !first.is_lowercase() && first.is_alphabetic();
        (!first.is_lowercase() && first.is_alphabetic())
            || is_particle(core.trim_end_matches(','))
            || is_elided(word)
    });
    names && any
}

/// Whether a word is inside names in small letters, or joins them.
fn is_particle(word: &str) -> bool {
    lists::WORDS_INSIDE_NAMES.contains(word) || lists::WORDS_THAT_JOIN_NAMES.contains(&word)
}

/// Whether a word is or begins with a shortened particle: "d’Aigre", "’t".
fn is_elided(word: &str) -> bool {
    let parts = word.split_once(['’', '\'']);
    parts.is_some_and(|(particle, rest)| {
        particle.len() <= 4 && rest.starts_with(|c: char| c.is_uppercase() || rest.len() == 1)
    })
}

/// The first name of a list: "Ann Pool" of "Ann Pool, Bo Reed and Cy Dean".
pub(super) fn first_of_list(text: &str) -> &str {
    let end = text.find([',', '&']).into_iter().chain(join(text)).min();
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

/// Where the blank before the first word such as "and" is, between two others.
pub(super) fn join(text: &str) -> Option<usize> {
    let is_join = |at: &usize| {
        let word = text.get(at + 1..).and_then(|rest| rest.split_once(' '));
        word.is_some_and(|(word, _)| lists::WORDS_THAT_JOIN_NAMES.contains(&word))
    };
    memchr::memchr_iter(b' ', text.as_bytes()).find(is_join)
}

/// A run without the office before the name: "our correspondent", "political reporter".
pub(super) fn without_office(run: &str) -> &str {
    let Some((first, rest)) = run.split_once(' ') else { return run };
    let possessive = lists::POSSESSIVES_BEFORE_A_ROLE.contains_in_any_case(first);
    let mut role = has_role(first);
    if !possessive && !role && !first.starts_with(char::is_lowercase) {
        return run;
    }
    let mut left = rest;
    while let Some((word, rest)) = left.split_once(' ') {
        let own = has_role(word);
        if !(own || word.starts_with(char::is_lowercase)) {
            // "van der Pool" is a name.
            return if (possessive || role) && is_name(left) { left } else { run };
        }
        role |= own;
        left = rest;
    }
    run
}

/// Whether a text is a label of a page or the name of an icon, not of a person.
pub(super) fn is_label(text: &str) -> bool {
    let mut words = text.split(|c: char| c.is_whitespace() || "/&:".contains(c));
    words.all(|word| {
        let word = word.trim_end_matches('.');
        word.is_empty() || lists::WORDS_OUTSIDE_PERSON_NAMES.contains_in_any_case(word)
    })
}

/// Whether a text is written as names of users are: "ann_pool", "annpool", not as those of persons.
pub(super) fn is_login(text: &str) -> bool {
    !text.contains(char::is_whitespace)
        && text.is_ascii()
        && (text.contains('_') || !text.contains(char::is_uppercase))
}

/// Whether a name is that of an account which a program makes.
pub(super) fn is_account(text: &str) -> bool {
    lists::NAMES_OF_ACCOUNTS.contains_in_any_case(text) || text.to_lowercase().contains("admin")
}

/// Whether a text names an organization.
pub(super) fn is_team(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| lists::WORDS_OF_ORGANIZATIONS.contains_in_any_case(word))
}

#[cfg(test)]
mod tests {
    use super::{is_login, named_in};

    #[test]
    fn names_are_next_to_dates_and_roles() {
        for (line, name) in [
            ("Ann Pool, 15 March 2022", Some("Ann Pool")),
            ("Anna Weide, 15.03.2022", Some("Anna Weide")),
            ("Ann Pool·Mar 15, 2022·5 min read", Some("Ann Pool")),
            ("Ana Pool, 15 III 2022", Some("Ana Pool")),
            ("Monday 5 December 2016 Ann Pool", Some("Ann Pool")),
            ("15 March 2022 | Ann Pool", Some("Ann Pool")),
            ("Ann Pool | 15 March 2022 | 1,204 views | 3 comments", Some("Ann Pool")),
            ("Ann Pool · 3 hours ago", Some("Ann Pool")),
            ("Harbour news · 3 hours", None),
            ("15 March 2022 / Ann Pool / 3 comments", Some("Ann Pool")),
            ("15 March 2022 / Ann Pool / In the harbour", None),
            ("2022年3月15日 Ann Pool", Some("Ann Pool")),
            ("Ann Pool, Brill correspondent", Some("Ann Pool, Brill correspondent")),
            ("Anna Weide, Redakteurin", Some("Anna Weide, Redakteurin")),
            ("15 March 2022", None),
            ("Brill, 15 March 2022", None),
            ("The ferry returned on 15 March 2022", None),
            ("15 March 2022, 12 comments", None),
            ("The Brill Correspondent", None),
            ("Brill, where the ferry returned", None),
        ] {
            assert_eq!(named_in(line), name, "{line}");
        }
    }

    #[test]
    fn logins_are_told_from_names() {
        assert!(is_login("ann_pool") && is_login("annpool") && is_login("Ann_Pool"));
        assert!(!is_login("Ann") && !is_login("ann pool") && !is_login("林小港"));
    }
}
