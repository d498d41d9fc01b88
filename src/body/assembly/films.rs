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

#[cfg(test)]
mod tests {
    use super::page_of;

    #[test]
    fn frames_show_pages() {
        for (frame, page) in [
            (
                "https://www.youtube.com/embed/a-B_1?rel=0&showinfo=0",
                "https://www.youtube.com/watch?v=a-B_1",
            ),
            (
                "http://youtube-nocookie.com/embed/a?rel=0&amp;start=17",
                "https://www.youtube.com/watch?v=a&t=17",
            ),
            ("https://www.youtube.com/embed/a?start=0", "https://www.youtube.com/watch?v=a"),
            (
                "https://www.youtube.com/embed/a?start=undefined",
                "https://www.youtube.com/watch?v=a",
            ),
            (
                "https://player.vimeo.com/video/12?h=0af&dnt=1#t=1m2s",
                "https://vimeo.com/12/0af#t=1m2s",
            ),
            (
                "https://www.dailymotion.com/embed/video/x1?start=9",
                "https://www.dailymotion.com/video/x1?start=9",
            ),
            (
                "https://www.instagram.com/p/Ab/embed/?utm_source=ig",
                "https://www.instagram.com/p/Ab/",
            ),
        ] {
            assert_eq!(page_of(frame).as_deref(), Some(page));
        }
        for other in [
            "https://www.youtube.com/embed/videoseries?list=a",
            "https://www.youtube.com/watch?v=a",
            "https://quay.example/embed/a",
            "//www.youtube.com/embed/a",
        ] {
            assert_eq!(page_of(other), None, "{other}");
        }
    }
}
