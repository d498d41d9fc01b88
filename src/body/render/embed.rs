//! What the link to an embedded page says.

/// Sites whose pages are known to be of one kind, and the kind.
const KINDS: &[(&str, &str)] = &[
    ("youtube.com", "YouTube video"),
    ("youtu.be", "YouTube video"),
    ("vimeo.com", "Vimeo video"),
    ("dailymotion.com", "Dailymotion video"),
    ("instagram.com", "Instagram post"),
    ("twitter.com", "Twitter post"),
    ("tiktok.com", "TikTok video"),
    ("open.spotify.com", "Spotify"),
    ("w.soundcloud.com", "SoundCloud"),
    ("players.brightcove.net", "Brightcove video"),
];

/// The title of an embedded page, else what it is by its site, else its address.
pub(super) fn text<'a>(url: &'a str, title: Option<&'a str>) -> &'a str {
    title.or_else(|| kind(url)).unwrap_or(url)
}

fn kind(url: &str) -> Option<&'static str> {
    let (_, rest) = url.split_once("//")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    KINDS.iter().find(|(site, _)| *site == host).map(|(_, kind)| *kind)
}
