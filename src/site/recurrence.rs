//! How much recurrence on other pages counts as evidence against a line.

use std::fmt;

/// Fewest pages that must have a line: a line on two pages may be an article that was published
/// twice. In the plain text of the development pages such lines were content as often
/// as the classifier said: of the paragraphs on two pages, next to the same neighbour, .47 of
/// the words, .47 expected.
const LEAST: u32 = 3;
/// How the odds fall for a line on every page: by `(1 + words)` to this power. Fitted on
/// the development pages' sites of three pages and more.
const POWER: f32 = 1.6;
/// Words beyond which a longer line does not count more.
const LONGEST: u32 = 31;
/// Words from which a line counts half even if its neighbours differ, as prompts between
/// paragraphs do. A shorter one may be a subheading that many articles have: "Ingredients".
const ALONE: u32 = 25;

/// On how many of a site's pages a line is, according to a [`SiteModel`](crate::SiteModel) that has
/// learned them. The page to extract counts as one of them.
///
/// ```
/// use gleaner::{Extractor, SiteModel};
///
/// let page = |story: &str| format!("Quay Courier\nOur boats, our harbours\n\n{story}");
/// let stories = ["The ferry is back.", "The mayor has left.", "A whale was seen."];
/// let mut site = SiteModel::new();
/// stories.iter().for_each(|story| site.learn(&page(story)));
///
/// let extractor = Extractor::builder().site(site).build()?;
/// let explanation = extractor.explain(gleaner::Page::text(&page(stories[0])));
/// let recurrence = explanation.blocks[0].verdict.recurrence.unwrap();
/// assert_eq!((recurrence.pages, recurrence.total_pages), (3, 3));
/// assert_eq!(recurrence.to_string(), "on 3 of 3 pages");
/// assert_eq!(explanation.blocks[2].verdict.recurrence, None);
/// # Ok::<(), gleaner::Error>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Recurrence {
    /// Pages that have the line, whatever digits are in it.
    pub pages: u32,
    /// Pages that have it with the same digits.
    pub exact: u32,
    /// Pages that have it right below the same line as here, or likewise first on the page.
    pub above: u32,
    /// Pages that have it right above the same line as here, or likewise last.
    pub below: u32,
    /// Pages learned.
    pub total_pages: u32,
}

impl Recurrence {
    /// The probability of being content, lowered by recurrence; `None` if there is no evidence.
    /// `words` is the number of words of the block.
    pub(super) fn weigh(self, probability: f32, words: u32) -> Option<f32> {
        let alone = if words >= ALONE { self.share(self.pages) / 2.0 } else { 0.0 };
        let share = self.share(self.above.max(self.below)).max(alone);
        let falls = (1.0 + words.min(LONGEST) as f32).powf(POWER * share);
        (share > 0.0).then(|| probability / (probability + (1.0 - probability) * falls))
    }

    /// Whether the line belongs to the site rather than to one page: half of the pages have it with
    /// the same digits, and either between the same two lines or as their first line. A name or a
    /// date in it does not belong to the article.
    pub(crate) fn is_boilerplate(self, first: bool) -> bool {
        let around = if first { self.above } else { self.above.min(self.below) };
        self.share(around.min(self.exact)) >= 0.5
    }

    /// The share of the other pages that have what so many pages have.
    fn share(self, pages: u32) -> f32 {
        let others = self.total_pages.saturating_sub(1).max(1);
        if pages < LEAST { 0.0 } else { (pages - 1).min(others) as f32 / others as f32 }
    }
}

/// `on 9 of 10 pages`
impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "on {} of {} pages", self.pages, self.total_pages)
    }
}

#[cfg(test)]
mod tests {
    use super::Recurrence;

    fn on(pages: u32, of: u32) -> Recurrence {
        Recurrence { pages, exact: pages, above: pages, below: pages, total_pages: of }
    }

    #[test]
    fn many_pages_weigh_and_few_do_not() {
        // (pages, of, words, the chance that is left of an even one)
        let cases = [
            (3, 3, 10, 0.0211),
            (10, 10, 10, 0.0211),
            (6, 11, 10, 0.1280),
            (3, 1000, 10, 0.4981),
            (50, 1000, 10, 0.4530),
            (1000, 1000, 1, 0.2480),
            (1000, 1000, 400, 0.0039),
            // A page that is not among the learned ones.
            (4, 3, 10, 0.0211),
        ];
        for (pages, of, words, left) in cases {
            let weighed = on(pages, of).weigh(0.5, words).unwrap();
            assert!((weighed - left).abs() < 5e-4, "{pages} of {of}, {words} words: {weighed}");
        }
        // What two pages have may be an article published twice.
        for (pages, of) in [(0, 0), (1, 1), (2, 2), (2, 3), (1, 1000)] {
            assert_eq!(on(pages, of).weigh(0.5, 10), None, "{pages} of {of}");
        }
        assert_eq!(on(9, 9).weigh(0.0, 10), Some(0.0));
        assert_eq!(on(9, 9).weigh(1.0, 10), Some(1.0));
    }

    #[test]
    fn a_line_in_other_company_weighs_if_it_is_long() {
        let alone = Recurrence { above: 1, below: 2, ..on(9, 9) };
        assert_eq!(alone.weigh(0.5, 24), None);
        let long = alone.weigh(0.5, 25).unwrap();
        assert!(on(9, 9).weigh(0.5, 25).unwrap() < long && long < 0.1, "{long}");
        let below = Recurrence { above: 1, ..on(9, 9) };
        assert_eq!(below.weigh(0.5, 3), on(9, 9).weigh(0.5, 3));
    }

    #[test]
    fn boilerplate_is_next_to_boilerplate() {
        assert!(on(5, 9).is_boilerplate(false) && !on(4, 9).is_boilerplate(false));
        assert!(!Recurrence { below: 1, ..on(9, 9) }.is_boilerplate(false));
        assert!(Recurrence { below: 1, ..on(9, 9) }.is_boilerplate(true), "first on every page");
        assert!(!Recurrence { exact: 1, ..on(9, 9) }.is_boilerplate(false), "a date of its own");
    }
}
