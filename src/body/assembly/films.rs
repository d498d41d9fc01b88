//! The page of a film or post, from the address of the frame that shows it.

/// Sites of frames: what their addresses begin with after `www.`, and what the page's address begins with. The name
/// of the film or post follows both.
const SITES: &[(&str, &str)] = &[
    ("youtube.com/embed/", "https://www.youtube.com/watch?v="),
    ("youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v="),
    ("youtube.com/v/", "https://www.youtube.com/watch?v="),
    ("player.vimeo.com/video/", "https://vimeo.com/"),
    ("dailymotion.com/embed/video/", "https://www.dailymotion.com/video/"),
    ("instagram.com/p/", "https://www.instagram.com/p/"),
    ("instagram.com/reel/", "https://www.instagram.com/reel/"),
];

/// The page on which readers find what a frame shows: without what only a player reads, with the place where a film
/// begins. `None` for other frames.
pub(super) fn page_of(frame: &str) -> Option<String> {
    let rest = frame.strip_prefix("https://").or_else(|| frame.strip_prefix("http://"))?;
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let (rest, page) =
        SITES.iter().find_map(|(site, page)| Some((rest.strip_prefix(site)?, page)))?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    let (name, rest) = rest.split_at(end.unwrap_or(rest.len()));
    // `videoseries` and `live_stream` are not names of films.
    if name.is_empty() || matches!(name, "videoseries" | "live_stream") {
        return None;
    }
    // Some pages escape the `&` twice.
    let parameter = |key: &str| {
        let mut all = rest.split(['?', '&', ';', '#']).filter_map(|pair| pair.split_once('='));
        all.find(|(own, _)| *own == key).map(|(_, value)| value)
    };
    let begins = ["start", "t"].iter().find_map(|key| parameter(key));
    let is_time = |time: &&str| {
        time.trim_start_matches('0').starts_with(|c: char| c.is_ascii_digit())
            && time.bytes().all(|b| b.is_ascii_digit() || b"hms".contains(&b))
    };
    let begins = begins.filter(is_time).unwrap_or_default();
    let hash = parameter("h").filter(|hash| hash.bytes().all(|b| b.is_ascii_hexdigit()));
    let mut url = [*page, name].concat();
    if page.contains("vimeo") {
        // A film that is not listed has a second name.
        url.extend(hash.into_iter().flat_map(|hash| ["/", hash]));
    }
    if page.contains("instagram") {
        url.push('/');
    } else if !begins.is_empty() {
        let key = if page.contains("youtube") {
            "&t="
        } else if page.contains("vimeo") {
            "#t="
        } else {
            "?start="
        };
        url.extend([key, begins]);
    }
    Some(url)
}
