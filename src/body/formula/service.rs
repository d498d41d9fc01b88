//! Services that draw a formula as a picture: its TeX stands in the address.

use crate::body::class_parts::contains_any;
use crate::body::words::FORMULA_SERVICES;
use crate::text::{path_of, percent_decoded};

/// The TeX in the address of a picture.
pub(super) fn tex(address: &str) -> Option<String> {
    if !address.contains(['?', '%', '/']) || address.starts_with("data:") {
        return None;
    }
    let found = of_query(address).or_else(|| of_path(address))?;
    let tex = without_settings(&found).trim().to_owned();
    (!tex.is_empty()).then_some(tex)
}

/// Whether an address, its references unresolved, may be one of these: most have none of their signs.
pub(super) fn may_draw(address: &str) -> bool {
    let bytes = address.as_bytes();
    // A formula in the path is encoded, or that of two services.
    memchr::memchr3(b'?', b'%', b'&', bytes).is_some()
        || ["i.upmath.me/", "tex.s2cms.ru/"].iter().any(|service| address.contains(service))
}

fn of_query(address: &str) -> Option<String> {
    let (path, query) = address.split_once('?')?;
    let query = query.split('#').next().unwrap_or(query);
    if !contains_any(path, FORMULA_SERVICES) {
        return None;
    }
    let path = path.to_ascii_lowercase();
    // All of the query is the formula.
    let is_bare = ["codecogs.com/", "mathtex.cgi", "mimetex.cgi", "mathtran", "forkosh"];
    if is_bare.iter().any(|name| path.contains(name)) && !query.starts_with("latex=") {
        return Some(percent_decoded(&query.replace("&space;", " "), false));
    }
    let value =
        |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let key = match () {
        () if path.ends_with("/chart") && value("cht") == Some("tx") => "chl",
        () if path.contains("latex") => "latex",
        () if path.ends_with("/equation") => "tex",
        () if path.ends_with("/render/math") => "math",
        () if path.contains("math.now.sh") || path.contains("math.vercel.app") => {
            if value("inline").is_some() { "inline" } else { "from" }
        }
        () => return None,
    };
    value(key).map(|tex| percent_decoded(tex, true))
}

/// The last part of a path, if it is a formula in the clear or percent-encoded: `/%5Cfrac…`.
fn of_path(address: &str) -> Option<String> {
    let path = path_of(address);
    let is_service = path.contains("i.upmath.me/") || path.contains("tex.s2cms.ru/");
    let encoded = path.find("/%5C").or_else(|| path.find("/%5c"));
    let last = match encoded {
        Some(at) => path.get(at + 1..)?,
        None if is_service => path.rsplit('/').next()?,
        None => return None,
    };
    let tex = percent_decoded(last, false);
    let is_command = tex.strip_prefix('\\').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphabetic())
            && rest.contains(['{', '^', '_', ' ', '\\'])
    });
    (is_service || is_command).then_some(tex)
}

/// Without what sets resolution, font and colours: `\dpi{300}\bg_white`.
fn without_settings(tex: &str) -> &str {
    let mut tex = tex.trim();
    loop {
        let rest = if let Some(rest) = tex.strip_prefix("\\dpi{") {
            rest.split_once('}').map(|(_, rest)| rest)
        } else if tex.starts_with("\\bg_") || tex.starts_with("\\fn_") {
            tex.split_once(' ').map(|(_, rest)| rest)
        } else {
            ["\\inline", "\\large", "\\Large", "\\small", "\\huge", "\\displaystyle"]
                .iter()
                .find_map(|name| tex.strip_prefix(name))
                .filter(|rest| rest.starts_with([' ', '\\', '{']))
        };
        match rest {
            Some(rest) => tex = rest.trim_start(),
            None => return tex,
        }
    }
}
