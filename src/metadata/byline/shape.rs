//! What names look like, and the roles that are next to them.

use super::tidy::tidy;
use crate::vocab::lists;

/// The names before a role: "Ann Pool" of "Ann Pool, Staff Writer". `None` if what
/// follows the commas is names, too, or there is no comma.
pub(super) fn without_roles(text: &str) -> Option<String> {
    let (first, rest) = text.split_once(',')?;
    let parts: Vec<&str> = rest.split([',', ';']).map(str::trim).collect();
    let is_person = |part: &&str| {
        let part = part.trim_start_matches("and ").trim_start_matches("& ");
        is_name(part) && part.contains(' ') && !has_role(part)
    };
    if parts.iter().all(is_person) {
        return None;
    }
    let mut kept = first.trim().to_owned();
    for part in parts.iter().take_while(|part| is_person(part)) {
        kept.push_str(", ");
        kept.push_str(part);
    }
    tidy(&kept)
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
        (!first.is_lowercase() && first.is_alphabetic()) || is_particle(core.trim_end_matches(','))
    });
    names && any
}

/// Whether a word is inside names in small letters, or joins them.
fn is_particle(word: &str) -> bool {
    lists::WORDS_INSIDE_NAMES.contains(word) || lists::WORDS_THAT_JOIN_NAMES.contains(&word)
}

/// The first name of a list: "Ann Pool" of "Ann Pool, Bo Reed and Cy Dean".
pub(super) fn first_of_list(text: &str) -> &str {
    const JOINS: [&str; 8] = [",", "&", " and ", " und ", " et ", " y ", " och ", " og "];
    let end = JOINS.iter().filter_map(|join| text.find(join)).min();
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
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
            return if possessive || role { left } else { run };
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
        word.is_empty() || lists::WORDS_THAT_ARE_NO_NAMES.contains_in_any_case(word)
    })
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
