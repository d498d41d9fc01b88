//! Why each line was kept or dropped, and where title, date and other metadata were found.

use crate::article::Article;
use crate::document::{BlockKind, Span};
use crate::metadata::{Candidate, Field};
use crate::select::Verdict;

/// An article and the reasons for it, from [`Extractor::explain`](crate::Extractor::explain).
///
/// ```
/// use gleaner::{Extractor, Role};
///
/// let text = "Home News Sport\n\nFerry returns\n\nThe ferry to Brill, out of service since the \
///     storm, left the quay on Monday at six.\n\nComments (0)";
/// let explanation = Extractor::default().explain(text);
/// let [menu, title, body, comments] = &explanation.blocks[..] else { panic!() };
/// assert_eq!(body.verdict.role, Role::Body);
/// assert_eq!(body.text, explanation.article.text());
/// assert_eq!(comments.verdict.role, Role::Comments);
/// assert!(menu.verdict.probability < body.verdict.probability);
/// assert_eq!(title.span.of_text(text), "Ferry returns");
/// ```
///
/// As JSON it is the article's object with `page_blocks` and `candidates`, see `docs/json.md`.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
pub struct Explanation {
    /// The article, as [`Extractor::extract`](crate::Extractor::extract) gives it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub article: Article,
    /// Every block of the page, kept or not, in reading order.
    #[cfg_attr(feature = "serde", serde(rename = "page_blocks"))]
    pub blocks: Vec<ExplainedBlock>,
    /// Every value that was considered for a field of the metadata: ordered by field, then the
    /// chosen one first, then by falling score.
    pub candidates: Vec<Candidate>,
}

impl Explanation {
    /// The candidate that the article's value of a field was taken from; `None` if there is no value.
    ///
    /// ```
    /// use gleaner::{Extractor, Field, Source};
    ///
    /// let html = "<title>Ferry returns</title>
    ///     <meta property=article:published_time content=2022-03-15T07:43Z>
    ///     <h1>Ferry returns</h1>
    ///     <p>The ferry that left the harbour in October is back at its old pier.";
    /// let explanation = Extractor::default().explain(html);
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
        self.candidates_for(field).find(|candidate| candidate.chosen)
    }

    /// All values that were considered for a field, the chosen one first if there is one.
    ///
    /// ```
    /// use gleaner::{Extractor, Field};
    ///
    /// let html = "<title>Ferry returns - Skarn Post</title><h1>Ferry returns</h1><p>It is back.";
    /// let explanation = Extractor::default().explain(html);
    /// let mut titles = explanation.candidates_for(Field::Title);
    /// assert_eq!(titles.next().unwrap().value, "Ferry returns");
    /// assert!(titles.all(|candidate| !candidate.chosen));
    /// ```
    pub fn candidates_for(&self, field: Field) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(move |candidate| candidate.field == field)
    }
}

/// A block of the page and what was decided about it.
///
/// ```
/// use gleaner::{BlockKind, Extractor};
///
/// let html = "<p>The ferry left at six.</p><footer>© Skarn Post</footer>";
/// for block in Extractor::default().explain(html).blocks {
///     assert_eq!(block.span.of_text(html), block.text);
///     assert_eq!(block.kind, BlockKind::Paragraph);
///     assert_eq!(block.verdict.role.is_content(), block.text.starts_with("The ferry"));
/// }
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExplainedBlock {
    /// Its text, white space folded.
    pub text: String,
    /// Its range in the page's source; empty for a page that came as `scraper::Html`.
    pub span: Span,
    /// Whether it was taken from the page's data (JSON-LD, or the state from which a script would
    /// draw the page). That is done only if the page shows almost no text. `span` is then the
    /// range of the JSON string, or of the script or attribute that has it.
    pub from_data: bool,
    /// What the markup says it is.
    pub kind: BlockKind,
    /// What was decided, with which probability, and by which rule.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub verdict: Verdict,
}
