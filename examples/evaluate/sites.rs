//! Judges the pages of one site together.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use gleaner::SiteModel;

use crate::Result;
use crate::engine::Source;
use corpus::Page;

/// Fewest pages of a site: with fewer, nothing recurs often enough.
const LEAST: usize = 3;

/// How the sites' pages are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sites {
    Alone,
    Together,
}

/// A host, and the form of its pages: converters break lines differently.
type Site = (String, String);

/// What was learned of each site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Models(HashMap<Site, Arc<SiteModel>>);

impl Models {
    /// Learns all sites of enough pages. An address counts once: archives share pages.
    pub(crate) fn learn(pages: &[Page]) -> Result<Self> {
        let mut models: HashMap<Site, SiteModel> = HashMap::new();
        let mut seen = HashSet::new();
        for page in pages {
            let Some(site) = site(page) else { continue };
            let address = page.gold.url.as_deref().unwrap_or_default().trim_end_matches('/');
            if !seen.insert((address, site.1.clone())) {
                continue;
            }
            let model = models.entry(site).or_default();
            match Source::read(page)? {
                Source::Html(html) => model.learn(&html),
                Source::Text(text) => model.learn(gleaner::Page::text(&text)),
            }
        }
        models.retain(|_, model| model.pages() as usize >= LEAST);
        Ok(Self(models.into_iter().map(|(site, model)| (site, Arc::new(model))).collect()))
    }

    /// The model of a page's site, if it has pages enough.
    pub(crate) fn of(&self, page: &Page) -> Option<Arc<SiteModel>> {
        self.0.get(&site(page)?).cloned()
    }
}

fn site(page: &Page) -> Option<Site> {
    let host = host(page.gold.url.as_deref()?)?;
    Some((host, page.set.rendition().to_owned()))
}

/// An address' host in lower case, without its `www.`.
fn host(url: &str) -> Option<String> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts() {
        assert_eq!(host("https://www.Coast.example:80/a?b").as_deref(), Some("coast.example"));
        assert_eq!(host("http://news.coast.example#x").as_deref(), Some("news.coast.example"));
        assert_eq!(host("https:///a"), None);
        assert_eq!(host("no address"), None);
    }
}
