//! The page of a film or post, from the address of the frame that shows it.

/// Sites of frames: what their addresses begin with after `www.`; what the page's address begins with (the name of the
/// film or post follows both); and what is before the time at which a film begins, nothing for posts.
const SITES: &[(&str, &str, &str)] = &[
    ("youtube.com/embed/", "https://www.youtube.com/watch?v=", "&t="),
    ("youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v=", "&t="),
    ("youtube.com/v/", "https://www.youtube.com/watch?v=", "&t="),
    ("player.vimeo.com/video/", VIMEO, "#t="),
    ("dailymotion.com/embed/video/", "https://www.dailymotion.com/video/", "?start="),
    ("instagram.com/p/", "https://www.instagram.com/p/", ""),
    ("instagram.com/reel/", "https://www.instagram.com/reel/", ""),
];
/// Films there that are not listed have a second name.
const VIMEO: &str = "https://vimeo.com/";

/// The page on which readers find what a frame shows: without what only a player reads, with the place where a film
/// begins. `None` for other frames.
pub(super) fn page_of(frame: &str) -> Option<String> {
    let rest = frame.strip_prefix("https://").or_else(|| frame.strip_prefix("http://"))?;
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let (rest, page, time) = SITES
        .iter()
        .find_map(|(site, page, time)| Some((rest.strip_prefix(site)?, *page, *time)))?;
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
    let mut url = [page, name].concat();
    if page == VIMEO {
        url.extend(hash.into_iter().flat_map(|hash| ["/", hash]));
    }
    if time.is_empty() {
        url.push('/');
    } else if !begins.is_empty() {
        url.extend([time, begins]);
    }
    Some(url)
}
