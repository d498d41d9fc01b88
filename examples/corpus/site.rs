//! Sites (registered domains) and their folds.

/// Number of folds of training and of scores out of fold.
pub const FOLDS: usize = 5;

/// Labels under a country's domain below which names are registered, as in `bbc.co.uk`. A
/// label of two letters counts as well.
const SECOND_LEVEL: [&str; 12] =
    ["com", "net", "org", "gov", "edu", "gob", "gouv", "mil", "nom", "asso", "info", "govt"];

/// The fold of a site. It depends on nothing but the site's name, so that pages of archives
/// that were not trained on are kept apart from the pages of their site that were.
#[must_use]
pub fn fold(site: &str) -> usize {
    let hash = site.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    // The high bits depend on all bytes, the low ones hardly on the last.
    ((hash >> 32) % FOLDS as u64) as usize
}

/// The registered domain of an address or of a host, in lower case: `coast.example` for
/// `https://www.news.coast.example/a`. Subdomains that a host rents out count as one site.
#[must_use]
pub fn registered_domain(address: &str) -> Option<String> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?;
    let host = host.split(':').next()?.trim_end_matches('.').to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let [.., second, last] = labels.as_slice() else { return None };
    if last.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(host); // an IP address
    }
    let is_suffix = last.len() == 2 && (second.len() == 2 || SECOND_LEVEL.contains(second));
    let kept = if is_suffix { 3 } else { 2 };
    let start = labels.len().saturating_sub(kept);
    let site = labels.get(start..)?.join(".");
    // `www.t.co` keeps no `www`: nobody registers that.
    Some(site.strip_prefix("www.").map(str::to_owned).unwrap_or(site))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_registered_domains() {
        for (address, want) in [
            ("https://www.coast.example/a?b", Some("coast.example")),
            ("http://News.Coast.example:80#x", Some("coast.example")),
            ("coast.example", Some("coast.example")),
            ("https://www.coast.co.uk/", Some("coast.co.uk")),
            ("https://a.b.coast.com.br/", Some("coast.com.br")),
            ("https://news.coast.gr/", Some("coast.gr")),
            ("https://www.xy.de/", Some("xy.de")),
            ("https://name:word@coast.example/", Some("coast.example")),
            ("http://192.0.2.7/x", Some("192.0.2.7")),
            ("localhost", None),
            ("", None),
        ] {
            assert_eq!(registered_domain(address).as_deref(), want, "{address}");
        }
    }

    #[test]
    fn folds_are_of_like_size_and_stay_the_same() {
        let mut sizes = [0; FOLDS];
        for n in 0..1000 {
            sizes[fold(&format!("site-{n}.example"))] += 1;
        }
        assert!(sizes.iter().all(|size| (150..250).contains(size)), "{sizes:?}");
        // Recorded: weights that were trained out of fold are valid for these folds only.
        assert_eq!([fold(""), fold("coast.example"), fold("ferry.example")], [4, 0, 4]);
    }
}
