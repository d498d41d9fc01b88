//! From scored pages to figures.

use std::ops::Range;

use crate::figures::Figures;
use crate::outcome::{Outcome, Tally, share};
use crate::score::Score;
use corpus::{Input, Page, SETS, Set};

/// The page types of `wcxb-dev`, in the order of the report.
pub(crate) const KINDS: [&str; 7] =
    ["article", "documentation", "service", "forum", "collection", "listing", "product"];

/// Gold of fewer words is a fault of the gold; such pages are left out of `*_gold5`.
pub(crate) const SHORT_GOLD: usize = 5;

/// Classes of pages by the words of their gold.
pub(crate) const LENGTHS: [(&str, Range<usize>); 4] = [
    ("under_100", SHORT_GOLD..100),
    ("100_to_250", 100..250),
    ("250_to_500", 250..500),
    ("over_500", 500..usize::MAX),
];

/// All figures of all sets.
pub(crate) fn figures(pages: &[Page], scores: &[Score]) -> Figures {
    let mut figures = Figures::default();
    for set in SETS.iter() {
        let scored = || scores.iter().filter_map(|score| Some((pages.get(score.page)?, score)));
        let own: Vec<(&Page, &Score)> =
            scored().filter(|(page, _)| page.set.name == set.name).collect();
        if own.is_empty() {
            continue;
        }
        let mut set = Figured { set, pages: own, figures: &mut figures };
        set.add("pages", set.pages.len() as f64);
        set.measure();
        set.speed();
    }
    figures
}

/// The pages of one set, and where its figures go.
struct Figured<'a> {
    set: &'static Set,
    pages: Vec<(&'a Page, &'a Score)>,
    figures: &'a mut Figures,
}

impl Figured<'_> {
    /// All figures of the set but its speed: which ones depends on what its gold has.
    fn measure(&mut self) {
        match self.set.archive.name {
            "wcxb" => {
                self.bags();
                self.metadata();
                match self.set.input {
                    Input::Html => self.language(),
                    Input::Text => self.standing_dates(),
                }
                self.kinds();
                self.confidence();
            }
            "news" => {
                self.shingles();
                self.lengths();
            }
            "snippets" => {
                self.snippets();
                self.metadata();
            }
            "features" => {
                self.bags();
                self.metadata();
            }
            "htmldate" => self.dates_alone(),
            "mercury" => {
                self.found("beginning_found", |score| {
                    (score.snippets.with_found, score.snippets.with)
                });
                self.metadata();
            }
            _ => {
                self.bags();
                self.lengths();
                self.found("unwanted_kept", |score| {
                    (score.snippets.without_found, score.snippets.without)
                });
                self.metadata();
            }
        }
    }

    fn add(&mut self, name: &str, value: f64) {
        self.figures.add(format!("{}.{name}", self.set.name), value);
    }

    /// Mean over the pages that `of` gives a value.
    fn mean(&self, of: impl Fn(&Page, &Score) -> Option<f64>) -> f64 {
        mean(self.pages.iter().filter_map(|(page, score)| of(page, score)))
    }

    fn tally(&self, of: impl Fn(&Page, &Score) -> Option<Outcome>) -> Tally {
        self.pages.iter().filter_map(|(page, score)| of(page, score)).collect()
    }

    /// Bag F1, precision and recall: over all pages, by type, and the same without the
    /// pages of almost no gold.
    fn bags(&mut self) {
        let columns = || std::iter::once("all").chain(KINDS);
        for (suffix, least) in [("", 0), ("_gold5", SHORT_GOLD)] {
            for column in columns() {
                let mean = |of: &dyn Fn(&Score) -> f64| {
                    self.mean(|page, score| {
                        let counts = column == "all" || page.kind == column;
                        (counts && score.gold_words >= least).then(|| of(score))
                    })
                };
                let f1 = mean(&|score| score.bag.f1);
                let precision = mean(&|score| score.bag.precision);
                let recall = mean(&|score| score.bag.recall);
                self.add(&format!("f1{suffix}.{column}"), f1);
                self.add(&format!("precision{suffix}.{column}"), precision);
                self.add(&format!("recall{suffix}.{column}"), recall);
            }
        }
    }

    /// Title, date and byline.
    fn metadata(&mut self) {
        for column in std::iter::once("all").chain(KINDS) {
            let counts = |page: &Page| column == "all" || page.kind == column;
            let titles = self.tally(|page, score| counts(page).then_some(score.title));
            let dates = self.tally(|page, score| counts(page).then_some(score.date));
            let bylines = self.tally(|page, score| counts(page).then_some(score.byline));
            if titles.stated() > 0 {
                self.add(&format!("title.{column}"), titles.accuracy());
            }
            if dates.stated() > 0 {
                self.add(&format!("date.{column}.right"), dates.accuracy());
                self.add(&format!("date.{column}.wrong"), share(dates.wrong, dates.stated()));
                self.add(&format!("date.{column}.missed"), share(dates.missed, dates.stated()));
            }
            if dates.stated() > 0 && self.set.archive.is_complete() {
                self.add(&format!("date.{column}.precision"), dates.precision());
                self.add(&format!("date.{column}.f1"), dates.f1());
            }
            let is_complete = self.set.archive.is_complete();
            if dates.unstated() > 0 && is_complete {
                self.add(&format!("date.{column}.given_undated"), dates.invention());
            }
            if bylines.stated() > 0 {
                self.add(&format!("byline.{column}.right"), bylines.accuracy());
            }
            if bylines.unstated() > 0 && is_complete {
                self.add(&format!("byline.{column}.given_unsigned"), bylines.invention());
            }
        }
    }

    /// Language, where the page declares one.
    fn language(&mut self) {
        let tally = self.tally(|_, score| Some(score.language));
        self.add("language.right", tally.accuracy());
        self.add("language.missed", share(tally.missed, tally.stated()));
    }

    /// The page's kind: right over all pages, and over those of each kind.
    fn kinds(&mut self) {
        for column in std::iter::once("all").chain(KINDS) {
            let counts = |page: &Page| column == "all" || page.kind == column;
            let tally = self.tally(|page, score| counts(page).then_some(score.kind));
            if tally.stated() > 0 {
                self.add(&format!("kind.{column}"), tally.accuracy());
            }
        }
    }

    /// Dates of plain text, compared with what is written in it.
    fn standing_dates(&mut self) {
        let standing = self.tally(|page, score| {
            (page.kind == "article" && score.date_stands).then_some(score.date)
        });
        self.add("date.standing.articles", standing.stated() as f64);
        self.add("date.standing.right", standing.accuracy());
        let undated = self.tally(|_, score| {
            // Here only whether one was given counts, whatever the gold has.
            (!score.any_date_stands).then_some(match score.date {
                Outcome::Right | Outcome::Wrong | Outcome::Invented => Outcome::Invented,
                Outcome::Missed | Outcome::Silent => Outcome::Silent,
            })
        });
        self.add("date.none_stands.pages", undated.unstated() as f64);
        self.add("date.none_stands.given", undated.invention());
    }

    /// Means of shingle precision and recall, and F1 of the means.
    fn shingles(&mut self) {
        let precision = self.mean(|_, score| Some(score.shingles.precision));
        let recall = self.mean(|_, score| Some(score.shingles.recall));
        self.add("f1", crate::body::Prf::from_means(precision, recall).f1);
        self.add("precision", precision);
        self.add("recall", recall);
        self.add("exact", self.mean(|_, score| Some(f64::from(u8::from(score.exact)))));
        self.add("bag_f1", self.mean(|_, score| Some(score.bag.f1)));
    }

    /// Bag F1 by the length of the gold.
    fn lengths(&mut self) {
        for (name, words) in LENGTHS {
            let within = |score: &Score| words.contains(&score.gold_words);
            let f1 = self.mean(|_, score| within(score).then_some(score.bag.f1));
            let pages = self.pages.iter().filter(|(_, score)| within(score)).count();
            if pages > 0 {
                self.add(&format!("length.{name}.pages"), pages as f64);
                self.add(&format!("length.{name}.f1"), f1);
            }
        }
    }

    /// The share of snippets that were found, over all pages together; `of` gives a page's
    /// number of snippets found, and of all.
    fn found(&mut self, name: &str, of: impl Fn(&Score) -> (usize, usize)) {
        let counts = self.pages.iter().map(|(_, score)| of(score));
        let (found, all) = counts.fold((0, 0), |sum, page| (sum.0 + page.0, sum.1 + page.1));
        if all > 0 {
            self.add(name, share(found, all));
        }
    }

    /// Snippets of all pages together. Readers' comments do not enter the F1; their share
    /// that is kept is a figure of its own.
    fn snippets(&mut self) {
        let sum = |of: fn(&Score) -> usize| self.pages.iter().map(|(_, score)| of(score)).sum();
        let (found, with): (usize, usize) =
            (sum(|s| s.snippets.with_found), sum(|s| s.snippets.with));
        let (bad, without): (usize, usize) =
            (sum(|s| s.snippets.without_found), sum(|s| s.snippets.without));
        let comments = share(sum(|s| s.snippets.comments_found), sum(|s| s.snippets.comments));
        let (precision, recall) = (share(found, found + bad), share(found, with));
        self.add("f1", crate::body::Prf::from_means(precision, recall).f1);
        self.add("precision", precision);
        self.add("recall", recall);
        self.add("accuracy", share(found + without - bad, with + without));
        self.add("comments_kept", comments);
    }

    /// Dates as `htmldate` counts them, and strictly.
    fn dates_alone(&mut self) {
        let tally = self.tally(|_, score| Some(score.date));
        self.add("date.f1", tally.lenient_f1());
        self.add("date.precision", tally.precision());
        self.add("date.recall", tally.lenient_recall());
        self.add("date.strict_f1", tally.f1());
        self.add("date.right", tally.accuracy());
        self.add("date.wrong", share(tally.wrong, tally.stated()));
        self.add("date.missed", share(tally.missed, tally.stated()));
    }

    /// How well the crate knows how good it is, over pages with gold.
    fn confidence(&mut self) {
        let judged = self.pages.iter().filter(|(_, score)| score.gold_words >= SHORT_GOLD);
        let mut points: Vec<(f64, f64)> =
            judged.map(|(_, score)| (score.confidence, score.bag.f1)).collect();
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        self.add("confidence.correlation", correlation(&points));
        let top = points.get(points.len() / 2..).unwrap_or_default();
        self.add("confidence.top_half_f1", mean(top.iter().map(|p| p.1)));
        for bin in 0..10 {
            let within = |p: &&(f64, f64)| (p.0 * 10.0).floor().clamp(0.0, 9.0) as usize == bin;
            let inside: Vec<_> = points.iter().filter(within).collect();
            if inside.is_empty() {
                continue;
            }
            let name = format!("confidence.bin_{bin}");
            self.add(&format!("{name}.pages"), inside.len() as f64);
            self.add(&format!("{name}.confidence"), mean(inside.iter().map(|p| p.0)));
            self.add(&format!("{name}.f1"), mean(inside.iter().map(|p| p.1)));
        }
    }

    /// Megabytes of input a second of processor time, one thread.
    fn speed(&mut self) {
        let bytes: usize = self.pages.iter().map(|(_, score)| score.bytes).sum();
        let seconds: f64 = self.pages.iter().map(|(_, score)| score.time.as_secs_f64()).sum();
        self.add("speed.megabytes_per_second", bytes as f64 / 1e6 / seconds);
    }
}

/// Arithmetic mean; not a number without values.
pub(crate) fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0usize, 0.0), |(n, sum), value| (n + 1, sum + value));
    if count == 0 { f64::NAN } else { sum / count as f64 }
}

/// Pearson's correlation; not a number where one side does not vary.
fn correlation(points: &[(f64, f64)]) -> f64 {
    let (mx, my) = (mean(points.iter().map(|p| p.0)), mean(points.iter().map(|p| p.1)));
    let moment = |of: &dyn Fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>();
    let covariance = moment(&|p| (p.0 - mx) * (p.1 - my));
    let (vx, vy) = (moment(&|p| (p.0 - mx).powi(2)), moment(&|p| (p.1 - my).powi(2)));
    let scale = (vx * vy).sqrt();
    if scale > 1e-12 { covariance / scale } else { f64::NAN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn correlation_of_known_points() {
        let line = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)];
        assert!((correlation(&line) - 1.0).abs() < 1e-9);
        let falling = [(0.0, 1.0), (1.0, 0.0)];
        assert!((correlation(&falling) + 1.0).abs() < 1e-9);
        // Deviations (-1, 0, 1) and (-1, 1, 0): 1 over 2.
        let mixed = [(1.0, 0.0), (2.0, 2.0), (3.0, 1.0)];
        assert!((correlation(&mixed) - 0.5).abs() < 1e-9);
        assert!(correlation(&[(1.0, 0.2), (1.0, 0.9)]).is_nan());
    }

    #[test]
    fn mean_of_nothing_is_no_number() {
        assert!(mean(std::iter::empty()).is_nan());
        assert_eq!(mean([1.0, 2.0].into_iter()), 1.5);
    }
}
