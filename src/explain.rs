//! Why each line stayed or went, and where each fact was found.

use crate::article::Article;
use crate::document::{BlockKind, Span};
use crate::metadata::{Candidate, Field};
use crate::select::Verdict;

/// An article with the reasons behind it.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Explanation {
    /// What the same call without an explanation gives.
    pub article: Article,
    /// Every block of the page, kept or not, in reading order.
    pub blocks: Vec<ExplainedBlock>,
    /// Every value that was considered for a fact: by field, in each field the chosen one
    /// first, then the better ones.
    pub candidates: Vec<Candidate>,
}

impl Explanation {
    /// What the article's fact was taken from; `None` if the article states none.
    ///
    /// ```
    /// use gleaner::{Extractor, Field, Source};
    ///
    /// let html = "<title>Ferry returns</title>
    ///     <meta property=article:published_time content=2022-03-15T07:43Z>
    ///     <h1>Ferry returns</h1>
    ///     <p>The ferry that left the harbour in October is back at its old pier.";
    /// let explanation = Extractor::default().explain(gleaner::Page::html(html));
    ///
    /// let date = explanation.evidence(Field::Date).unwrap();
    /// assert_eq!(date.value, "2022-03-15T07:43Z");
    /// assert_eq!(date.evidence.source, Source::MetaTag);
    ///
    /// let title = explanation.evidence(Field::Title).unwrap();
    /// let span = title.evidence.span.unwrap();
    /// assert_eq!(span.of_text(html), "Ferry returns");
    /// ```
    #[must_use]
    pub fn evidence(&self, field: Field) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.field == field && candidate.chosen)
    }

    /// All that was considered for a fact, the chosen value first if there is one.
    pub fn candidates(&self, field: Field) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(move |candidate| candidate.field == field)
    }
}

/// A block of the page and what was decided of it.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExplainedBlock {
    /// Its text, white space folded.
    pub text: String,
    /// Bytes of the caller's source; empty for a page that came as `scraper::Html`.
    pub source: Span,
    /// Whether it was taken from the page's data (JSON-LD, or the state a script would draw the
    /// page from), which is done only where next to no text is visible. `source` is then the
    /// place of the JSON string, or of the script or attribute that holds it.
    pub from_data: bool,
    /// What the markup says it is.
    pub kind: BlockKind,
    /// What was decided, how sure, and by which rule.
    pub verdict: Verdict,
}
