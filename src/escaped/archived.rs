//! A page that a web archive serves: its bar, its declarations and its addresses are not the page's.

use memchr::memmem;

/// Bytes in which an archive says that it is one.
const START: usize = 4096;
/// Around the bar of the Wayback Machine.
const BAR: (&str, &str) =
    ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->");
/// Before the rest of an address that it has rewritten.
const HOSTS: [&str; 3] = ["https://web.archive.org", "http://web.archive.org", "//web.archive.org"];

/// What the names of archive.today end with.
const ENDINGS: [&str; 7] = ["ph", "today", "is", "li", "md", "vn", "fo"];

/// The page that was archived.
pub(super) fn original(page: &str) -> Option<String> {
    page.starts_with('<').then_some(())?;
    let start = page.as_bytes().get(..page.len().min(START))?;
    let has = |text: &str| memmem::find(start, text.as_bytes()).is_some();
    if !has("archive.") {
        return None;
    }
    if has("/_static/js/") && (has("__wm.") || has("wombat.js")) {
        return Some(of_wayback(page));
    }
    let is_archive_today = has("content=\"archive.")
        && ENDINGS.iter().any(|ending| has(&format!("content=\"archive.{ending}\"")));
    if is_archive_today { of_archive_today(page) } else { None }
}

fn of_wayback(page: &str) -> String {
    let bar =
        page.split_once(BAR.0).and_then(|(before, bar)| Some((before, bar.split_once(BAR.1)?.1)));
    let (before, after) = bar.unwrap_or((page, ""));
    let mut original = String::with_capacity(page.len());
    for part in [before, after] {
        let mut rest = part;
        while let Some((before, from)) = rest.split_once("/web/") {
            let Some(address) = rewritten(from) else {
                original.push_str(before);
                original.push_str("/web/");
                rest = from;
                continue;
            };
            let host = HOSTS.iter().find_map(|host| before.strip_suffix(host));
            original.push_str(host.unwrap_or(before));
            rest = address;
        }
        original.push_str(rest);
    }
    original
}

/// The address after the time of a snapshot: `20240503074300im_/https://…`.
fn rewritten(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let kind = rest.split_once('/').filter(|(kind, _)| kind.is_empty() || kind.ends_with('_'));
    let is_time = (4..=14).contains(&(text.len() - rest.len()));
    let (_, address) = kind.filter(|_| is_time)?;
    let schemes = ["http:", "https:", "//", "mailto:"];
    schemes.iter().any(|scheme| address.starts_with(scheme)).then_some(address)
}

/// The page is in an element of the archive's own, and its title is all that is left of its head.
fn of_archive_today(page: &str) -> Option<String> {
    let (head, body) = page.split_once(" id=\"CONTENT\"")?;
    let (_, title) = head.split_once("<title>")?;
    let (title, _) = title.split_once("</title>")?;
    let (_, body) = body.split_once('>')?;
    let body = body.split_once("<div id=\"FOOTER\"").map_or(body, |(body, _)| body);
    Some(format!("<html><head><title>{title}</title></head><body><div>{body}</body></html>"))
}
