//! `--site`: what the pages of each host have in common, learned in a pass of its own.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use gleaner::{Extractor, ExtractorBuilder, SiteModel};
use gleaner_common::base64;
use gleaner_common::ordered::{Sink, guarded};
use serde::{Deserialize, Serialize};

use crate::columns::Columns;
use crate::input::Item;
use crate::shard::UNFINISHED;
use crate::source::{self, Source};

/// The models of a run, in its folder.
pub(crate) const NAME: &str = "sites.jsonl";
/// Bytes that all models may have.
const MOST: usize = 64 << 20;
/// Pages from which a model has an effect.
const PAGES: u32 = 3;

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line {
    host: String,
    pages: u32,
    /// In base64.
    model: String,
}

/// The host of an address, in lower case, without the port.
pub(crate) fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let name = authority.rsplit('@').next()?;
    // Within brackets the colons belong to the address.
    let name = match name.find(']') {
        Some(end) => &name[..=end],
        None => name.split(':').next()?,
    };
    (!name.is_empty()).then(|| name.to_ascii_lowercase())
}

/// What a model learns of an item: its host, and a model of the one page.
pub(crate) fn learn(item: Item, most: usize, columns: &Columns) -> Option<(String, SiteModel)> {
    let Item { name, content, .. } = item;
    let mut source = Source::default();
    let learned = guarded(|| {
        source::read(content, &name, &mut source, (most, columns), |page, source| {
            let host = host(source.url.as_deref()?)?;
            let mut model = SiteModel::new();
            model.learn(page);
            Some((host, model))
        })
    });
    learned.ok()?.ok()?
}

/// A model and about how many bytes it has: at least as many as it really has.
#[derive(Default)]
struct Site {
    model: SiteModel,
    bytes: usize,
}

/// The models of all hosts. If they have too many bytes, those of the fewest pages are forgotten. The
/// order of the pages alone decides which, so that every run over the same input gives the same models.
pub(crate) struct Sites {
    sites: BTreeMap<String, Site>,
    bytes: usize,
    most: usize,
    stop: Arc<AtomicBool>,
}

impl Sites {
    pub(crate) fn new(stop: Arc<AtomicBool>) -> Self {
        Self { sites: BTreeMap::new(), bytes: 0, most: MOST, stop }
    }

    fn add(&mut self, host: String, page: &SiteModel) {
        let more = page.to_bytes().len() + host.len();
        let site = self.sites.entry(host).or_default();
        site.model.merge(page);
        site.bytes += more;
        self.bytes += more;
        if self.bytes > self.most {
            self.shrink();
        }
    }

    /// Measures all models, and forgets those of the fewest pages until three quarters of the bytes are
    /// left.
    fn shrink(&mut self) {
        for (host, site) in &mut self.sites {
            site.bytes = site.model.to_bytes().len() + host.len();
        }
        self.bytes = self.sites.values().map(|site| site.bytes).sum();
        let mut order: Vec<_> = self
            .sites
            .iter()
            .map(|(host, site)| (site.model.pages(), host.clone(), site.bytes))
            .collect();
        order.sort_unstable();
        for (_, host, bytes) in order {
            if self.bytes <= self.most / 4 * 3 {
                break;
            }
            self.sites.remove(&host);
            self.bytes -= bytes;
        }
    }

    /// Writes the models that have an effect, ordered by host.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn store(&self, folder: &Path) -> io::Result<()> {
        let unfinished = folder.join(format!("{NAME}{UNFINISHED}"));
        let write = || -> io::Result<()> {
            let mut file = io::BufWriter::new(fs::File::create(&unfinished)?);
            for (host, site) in &self.sites {
                if site.model.pages() >= PAGES {
                    let model = base64::encode(&site.model.to_bytes());
                    let line = Line { host: host.clone(), pages: site.model.pages(), model };
                    serde_json::to_writer(&mut file, &line)?;
                    file.write_all(b"\n")?;
                }
            }
            file.into_inner()?.sync_all()?;
            fs::rename(&unfinished, folder.join(NAME))
        };
        write().inspect_err(|_| _ = fs::remove_file(&unfinished))
    }
}

impl Sink<Option<(String, SiteModel)>> for Sites {
    fn take(&mut self, learned: Option<(String, SiteModel)>) -> io::Result<()> {
        if let Some((host, page)) = learned {
            self.add(host, &page);
        }
        self.idle()
    }

    fn idle(&mut self) -> io::Result<()> {
        match self.stop.load(Ordering::Relaxed) {
            true => Err(io::Error::other("interrupted")),
            false => Ok(()),
        }
    }
}

/// An extractor for each host that has a model, and one for all others.
pub(crate) struct Extractors {
    hosts: HashMap<String, Extractor>,
    other: Extractor,
}

impl Extractors {
    /// Without models.
    pub(crate) fn of(builder: ExtractorBuilder) -> Result<Self, String> {
        let other = builder.build().map_err(|error| error.to_string())?;
        Ok(Self { hosts: HashMap::new(), other })
    }

    /// With the models of a file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or does not hold models.
    pub(crate) fn read(builder: &ExtractorBuilder, path: &Path) -> Result<Self, String> {
        let named = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let mut extractors = Self::of(builder.clone())?;
        let file = fs::File::open(path).map_err(|error| named(&error))?;
        for line in io::BufReader::new(file).lines() {
            let line = line.map_err(|error| named(&error))?;
            let line: Line = serde_json::from_str(&line).map_err(|error| named(&error))?;
            let bytes = base64::decode(&line.model).map_err(|error| named(&error))?;
            let model = SiteModel::from_bytes(&bytes).map_err(|error| named(&error))?;
            let extractor = builder.clone().site(model).build().map_err(|error| named(&error))?;
            extractors.hosts.insert(line.host, extractor);
        }
        Ok(extractors)
    }

    /// The extractor for a page with this address.
    pub(crate) fn for_page(&self, url: Option<&str>) -> &Extractor {
        if self.hosts.is_empty() {
            return &self.other;
        }
        let host = url.and_then(host);
        host.and_then(|host| self.hosts.get(&host)).unwrap_or(&self.other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_addresses() {
        for (url, expected) in [
            ("https://Skarn.example/a", Some("skarn.example")),
            ("http://ann:pool@skarn.example:8080?x", Some("skarn.example")),
            ("http://[::1]:80/", Some("[::1]")),
            ("skarn.example/a", None),
            ("file:///a", None),
        ] {
            assert_eq!(host(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn too_many_models_lose_those_of_few_pages() {
        let mut sites = Sites::new(Arc::default());
        sites.most = 10_000;
        for number in 0..300 {
            let mut page = SiteModel::new();
            page.learn(
                format!("Skarn Gazette\n\nFerry number {number} is back at the quay").as_str(),
            );
            let host =
                if number % 3 == 0 { "often.example".into() } else { format!("{number}.example") };
            sites.add(host, &page);
            assert!(sites.bytes <= sites.most);
        }
        assert_eq!(sites.sites["often.example"].model.pages(), 100);
        assert!((20..200).contains(&sites.sites.len()), "{}", sites.sites.len());
    }
}
