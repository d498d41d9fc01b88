//! Lines that recur on the pages of one site.
//!
//! [`keys`] makes a page's lines comparable, [`table`] counts them in bounded memory,
//! [`recurrence`] turns a count into evidence, [`bytes`] stores a model.

mod bytes;
mod keys;
mod recurrence;
mod table;

pub use recurrence::Recurrence;

use crate::document::{Document, Limits};
use crate::page::{Page, Reading};
use crate::stats::PageStats;
use keys::Keys;
use table::Table;

/// The lines that recur on the pages of one site: menus, tickers, prompts, footers.
///
/// It learns from pages of the site, in HTML or as plain text. An
/// [`Extractor`](crate::Extractor) with a model lowers the probability of lines that recur on
/// other pages; in plain text that is the strongest evidence there is. Nor are title and date taken
/// from such lines.
///
/// ```
/// use gleaner::{Extractor, SiteModel};
///
/// let page = |story: &str| {
///     format!("Harbour Gazette, read on every quay\nOpening hours of our office\n\n{story}")
/// };
/// let pages = [
///     page("Ferry returns\n\nThe ferry to Brill is back, nine weeks after the storm."),
///     page("Mayor resigns\n\nThe mayor of Arn left her office on Monday, for good."),
///     page("Whale seen\n\nA whale was seen from the pier, and then it was seen again."),
/// ];
///
/// let mut site = SiteModel::new();
/// for page in &pages {
///     site.learn(page);
/// }
/// let extractor = Extractor::builder().site(site).build()?;
/// let article = extractor.text(&pages[0]);
/// assert_eq!(article.text(), "The ferry to Brill is back, nine weeks after the storm.");
/// # Ok::<(), gleaner::Error>(())
/// ```
///
/// # What counts
///
/// A line counts once per page, however often it occurs there. Case, punctuation, white space
/// and the values of digits are ignored: "Comments (3)" equals "Comments (12)". Each line is
/// also counted together with the one below it. A line counts more the longer it is, and the larger
/// the share of pages on which the same line is next to it. A line on many pages with different
/// neighbours may be a subheading ("Ingredients") and counts only if it has 25 words or more.
/// Recurrence lowers the odds of a block; one that the classifier is very sure of may still be kept.
/// [`Verdict::recurrence`](crate::Verdict::recurrence) says what counted against a block, and [`RuleId::Site`](crate::RuleId::Site) that it was dropped for that.
///
/// At least three pages must have a line, so a model of fewer pages has no effect. The page to
/// extract should be among the learned ones; otherwise its counts are one too high, a small error.
/// Learn every page once: copies look like a site whose articles recur. A headline in a ticker is
/// on the pages of a few days only; in a crawl of months its share is small, so that one model per
/// day of the crawl finds more.
///
/// # Cost
///
/// Learning a page takes about a third of the time of an extraction; using a model adds up to a
/// tenth. A model takes at most about 512 KiB, in memory and as bytes, and twice that while it
/// learns. Up to 32,768 different lines and pairs of lines are counted exactly. Beyond that they are
/// counted in a table of sums, where a count may be too large, never too small, mostly by less than
/// `lines of a page / 10,000` of the pages.
///
/// Neither the order of the pages nor their distribution over models that were
/// [merged](Self::merge) changes the result: equal pages give equal models and equal bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteModel {
    /// Pages learned.
    pages: u32,
    table: Table,
}

/// The effect of a model on the blocks of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Opinion {
    /// The probabilities before the model was applied.
    pub before: Vec<f32>,
    /// The recurrence of each block whose probability it lowered.
    pub recurs: Vec<Option<Recurrence>>,
}

impl SiteModel {
    /// A model that has learned no page; it changes nothing.
    ///
    /// ```
    /// assert_eq!(gleaner::SiteModel::new().pages(), 0);
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Learns a page, HTML or plain text. Its address and language are not used.
    ///
    /// ```
    /// use gleaner::{Page, SiteModel};
    ///
    /// let mut site = SiteModel::new();
    /// site.learn("<p>Harbour Gazette</p><p>The ferry left at six.</p>");
    /// site.learn(Page::text("Harbour Gazette\nA whale was seen."));
    /// assert_eq!(site.pages(), 2);
    /// ```
    pub fn learn<'a>(&mut self, page: impl Into<Page<'a>>) {
        let page = page.into();
        let (document, _) =
            page.read(&Reading { limits: &Limits::default(), keep: &[], drop: &[], lines: None });
        let keys = Keys::of(&document).all().into_iter();
        let table = Table::of(keys.map(|key| (key, 1)).collect());
        self.merge(&Self { pages: 1, table });
    }

    /// Adds what another model has learned, as if this one had learned its pages. So several
    /// threads can learn in parallel.
    ///
    /// ```
    /// use gleaner::SiteModel;
    ///
    /// let (mut one, mut other, mut both) = (SiteModel::new(), SiteModel::new(), SiteModel::new());
    /// one.learn("Harbour Gazette\nFerry returns");
    /// other.learn("Harbour Gazette\nMayor resigns");
    /// both.learn("Harbour Gazette\nMayor resigns");
    /// both.learn("Harbour Gazette\nFerry returns");
    /// one.merge(&other);
    /// assert_eq!(one, both);
    /// ```
    pub fn merge(&mut self, other: &Self) {
        self.pages = self.pages.saturating_add(other.pages);
        self.table.add(&other.table);
    }

    /// Number of pages learned.
    ///
    /// ```
    /// let mut site = gleaner::SiteModel::new();
    /// site.learn("Harbour Gazette\nFerry returns");
    /// assert_eq!(site.pages(), 1);
    /// ```
    #[must_use]
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Lowers the probabilities of the blocks that recur.
    pub(crate) fn weigh(
        &self,
        document: &Document,
        stats: &PageStats,
        probabilities: &mut [f32],
    ) -> Opinion {
        let before = probabilities.to_vec();
        let recurrences = self.recurrences(document);
        let blocks = recurrences.zip(&stats.blocks).zip(probabilities);
        let recurs = blocks.map(|((recurrence, stats), probability)| {
            *probability = recurrence.weigh(*probability, stats.words)?;
            Some(recurrence)
        });
        Opinion { recurs: recurs.collect(), before }
    }

    /// On how many pages each block is.
    fn recurrences(&self, document: &Document) -> impl Iterator<Item = Recurrence> {
        let Keys { lines, pairs } = Keys::of(document);
        // Beyond the table's bound a count may come out too large.
        let count = |key| self.table.count(key).min(self.pages);
        let mut pairs = pairs.into_iter().map(count);
        let mut below = pairs.next().unwrap_or_default();
        lines.into_iter().map(move |line| {
            let none = Recurrence { total_pages: self.pages, ..Recurrence::default() };
            let Some(line) = line else { return none };
            let (pages, exact) = (count(line.folded), count(line.exact));
            let above = std::mem::replace(&mut below, pairs.next().unwrap_or_default());
            Recurrence { pages, exact, above, below, ..none }
        })
    }
}
