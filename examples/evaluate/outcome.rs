//! Metadata that is right, wrong or missing: title, date, byline, language.

/// How a value that the crate gave, or did not give, compares with the gold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The same as the gold.
    Right,
    /// Different from the gold.
    Wrong,
    /// The gold has a value, but none was given.
    Missed,
    /// The gold has no value, but one was given.
    Invented,
    /// Neither the gold nor the crate has a value.
    Silent,
}

impl Outcome {
    /// Compares two values, each in its normal form.
    pub(crate) fn of(given: Option<&str>, gold: Option<&str>) -> Self {
        match (given, gold) {
            (Some(given), Some(gold)) if given == gold => Self::Right,
            (Some(_), Some(_)) => Self::Wrong,
            (None, Some(_)) => Self::Missed,
            (Some(_), None) => Self::Invented,
            (None, None) => Self::Silent,
        }
    }
}

/// Outcomes counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) right: usize,
    pub(crate) wrong: usize,
    pub(crate) missed: usize,
    pub(crate) invented: usize,
    pub(crate) silent: usize,
}

impl FromIterator<Outcome> for Tally {
    fn from_iter<I: IntoIterator<Item = Outcome>>(outcomes: I) -> Self {
        let mut tally = Self::default();
        for outcome in outcomes {
            *match outcome {
                Outcome::Right => &mut tally.right,
                Outcome::Wrong => &mut tally.wrong,
                Outcome::Missed => &mut tally.missed,
                Outcome::Invented => &mut tally.invented,
                Outcome::Silent => &mut tally.silent,
            } += 1;
        }
        tally
    }
}

impl Tally {
    /// Pages whose gold states a value.
    pub(crate) const fn stated(&self) -> usize {
        self.right + self.wrong + self.missed
    }

    /// Pages whose gold does not.
    pub(crate) const fn unstated(&self) -> usize {
        self.invented + self.silent
    }

    /// Share of the pages that state it, on which it is right.
    pub(crate) fn accuracy(&self) -> f64 {
        share(self.right, self.stated())
    }

    /// Share of the pages that do not state it, on which one was given.
    pub(crate) fn invention(&self) -> f64 {
        share(self.invented, self.unstated())
    }

    /// A wrong value, or one on a page without any, is a false positive.
    pub(crate) fn precision(&self) -> f64 {
        share(self.right, self.right + self.wrong + self.invented)
    }

    /// A page that states a value and does not get it is a false negative.
    pub(crate) fn recall(&self) -> f64 {
        share(self.right, self.stated())
    }

    /// The harmonic mean of both.
    pub(crate) fn f1(&self) -> f64 {
        crate::body::Prf::from_means(self.precision(), self.recall()).f1
    }

    /// Recall as `htmldate` counts it: a wrong date is only a false positive; only a page left
    /// without a date is a false negative.
    pub(crate) fn lenient_recall(&self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// F1 with [`lenient_recall`](Self::lenient_recall).
    pub(crate) fn lenient_f1(&self) -> f64 {
        crate::body::Prf::from_means(self.precision(), self.lenient_recall()).f1
    }
}

/// A ratio; 0 of nothing.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes() {
        let cases = [
            (Some("a"), Some("a"), Outcome::Right),
            (Some("b"), Some("a"), Outcome::Wrong),
            (None, Some("a"), Outcome::Missed),
            (Some("a"), None, Outcome::Invented),
            (None, None, Outcome::Silent),
        ];
        for (given, gold, want) in cases {
            assert_eq!(Outcome::of(given, gold), want, "{given:?} against {gold:?}");
        }
    }

    #[test]
    fn a_wrong_date_counts_on_both_sides() {
        // 6 right, 2 wrong, 2 missed; 2 invented, 8 silent.
        let counts = [
            (Outcome::Right, 6),
            (Outcome::Wrong, 2),
            (Outcome::Missed, 2),
            (Outcome::Invented, 2),
            (Outcome::Silent, 8),
        ];
        let tally: Tally = counts.iter().flat_map(|&(o, n)| std::iter::repeat_n(o, n)).collect();
        assert_eq!(tally.accuracy(), 0.6);
        assert_eq!(tally.invention(), 0.2);
        assert_eq!(tally.precision(), 0.6);
        assert_eq!(tally.recall(), 0.6);
        assert_eq!(tally.f1(), 0.6);
        assert_eq!(tally.lenient_recall(), 0.75);
        assert!((tally.lenient_f1() - 2.0 * 0.6 * 0.75 / 1.35).abs() < 1e-9);
    }

    #[test]
    fn nothing_gives_nothing() {
        let empty = Tally::default();
        assert_eq!((empty.accuracy(), empty.invention(), empty.f1()), (0.0, 0.0, 0.0));
    }
}
