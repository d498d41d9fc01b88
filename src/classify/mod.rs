//! The block classifier: what kind of page it is, then how likely each block is part of
//! the article.
//!
//! Three sets of weights, one each for HTML, plain text and Markdown, trained by
//! `examples/train` on the columns that [`features`](crate::features) computes.
//! `model/weights/MODEL_CARD.md` says on what, how and with which result. A set is nine
//! forests: one for each page kind, over the means of all columns; one for the blocks, which sees
//! the kinds' probabilities as columns; and a second one for the blocks, which also sees
//! what the first made of a block's surroundings. Before them, the weights of class words fill
//! their columns.

use crate::document::{Document, PageKind};
use crate::features::{self, COLUMNS, ClassWords, KIND_COLUMN};
use crate::model::{Columns, Forest, LANES, LoadError, Matrix, ROOM, Reader};
use crate::stats::PageStats;

/// A run of blocks that the first forest puts below this probability is not judged again. That is
/// much of a usual page, and no mean F1 on the development pages, of any page type or converter,
/// fell by more than .001.
const PLAINLY_OUT: f32 = 0.04;

/// Number of page kinds.
const KINDS: usize = PageKind::ALL.len();

const _: () = assert!(COLUMNS <= ROOM);

/// A set of weights.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    class_words: ClassWords,
    kinds: Vec<Forest>,
    first: Forest,
    second: Forest,
}

/// What the model says of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Opinion {
    /// How likely each block is part of the article, `0.0..=1.0`.
    pub blocks: Vec<f32>,
    pub kind: PageKind,
    /// How likely the page is of that kind, `0.0..=1.0`.
    pub kind_probability: f32,
}

impl Model {
    /// Reads a file of weights: the class words, a forest per kind, the blocks' two, each a part.
    pub(crate) fn load(bytes: &[u8], name: &str) -> Result<Self, LoadError> {
        let mut reader = Reader::open(bytes, name, columns())?;
        let class_words = ClassWords::read(reader.part()?)?;
        let mut forest = || Forest::read(reader.part()?, COLUMNS);
        let kinds = (0..KINDS).map(|_| forest()).collect::<Result<_, _>>()?;
        let model = Self { class_words, kinds, first: forest()?, second: forest()? };
        reader.end()?;
        Ok(model)
    }

    /// Judges a page. `known` is its kind where the caller says it.
    pub(crate) fn judge(
        &self,
        matrix: &mut Matrix,
        document: &Document,
        stats: &PageStats,
        known: Option<PageKind>,
    ) -> Opinion {
        if matrix.rows() == 0 {
            return Opinion::default();
        }
        self.class_words.fill(matrix, document);
        let kinds = match known {
            Some(known) => std::array::from_fn(|k| f32::from(PageKind::ALL[k] == known)),
            None => self.kinds(matrix),
        };
        for (k, probability) in kinds.iter().enumerate() {
            matrix.fill(KIND_COLUMN + k, *probability);
        }
        let top = (0..KINDS).max_by(|a, b| kinds[*a].total_cmp(&kinds[*b])).unwrap_or(0);
        let blocks = self
            .few(matrix, document, stats)
            .unwrap_or_else(|| self.blocks(matrix, document, stats));
        Opinion { blocks, kind: PageKind::ALL[top], kind_probability: kinds[top] }
    }

    /// The probability of each block.
    fn blocks(&self, matrix: &mut Matrix, document: &Document, stats: &PageStats) -> Vec<f32> {
        let mut answers = Forest::answers::<LANES>(&[&self.first, &self.second]);
        let first = self.first.probabilities(matrix, &mut answers);
        features::fill_stacked(matrix, document, stats, &first);
        self.second.revised(matrix, &first, PLAINLY_OUT, &mut answers)
    }

    /// The same of a page of few blocks.
    fn few(&self, matrix: &mut Matrix, document: &Document, stats: &PageStats) -> Option<Vec<f32>> {
        let mut all = self.first.few(matrix)?;
        if all.iter().any(|p| *p >= PLAINLY_OUT) {
            features::fill_stacked(matrix, document, stats, &all);
            all = self.second.few(matrix)?;
        }
        Some(all)
    }

    /// The probability of each kind: each forest knows its own kind from all others; the
    /// sum of their answers is made one.
    fn kinds(&self, matrix: &Matrix) -> [f32; KINDS] {
        let page = matrix.mean();
        let mut kinds = [0.0f32; KINDS];
        for (kind, forest) in kinds.iter_mut().zip(&self.kinds) {
            *kind = forest.probability(&page);
        }
        let sum: f32 = kinds.iter().sum();
        kinds.map(|kind| if sum > 0.0 { kind / sum } else { 1.0 / KINDS as f32 })
    }
}

/// The columns of the matrix that the weights are trained on.
pub(crate) fn columns() -> Columns {
    Columns::of(&features::names())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Limits;
    use crate::model::shipped;

    #[test]
    fn one_row_is_judged_as_many_are() {
        let page = "<h1>Ferry returns</h1><p>It left the quay at six, with the band aboard.";
        let document = crate::html::read(page, &Limits { blocks: 1, ..Limits::default() });
        let stats = PageStats::of(&document);
        let mut matrix = features::compute(&document, &stats, features::Known::default());
        let model = Model::load(shipped::BLOCKS_HTML, "blocks.html").unwrap();
        model.judge(&mut matrix, &document, &stats, None);
        let row = matrix.mean();
        let mut compared = 0;
        for forest in model.kinds.iter().chain([&model.first, &model.second]) {
            let one = forest.probability(&row);
            let many = forest.probabilities(&matrix, &mut Forest::answers::<LANES>(&[forest]));
            assert_eq!(forest.few(&matrix).unwrap(), many);
            let is_cut_short = one.max(many[0]) < 0.06;
            compared += usize::from(!is_cut_short);
            assert!(is_cut_short || (one - many[0]).abs() < 1e-6, "{one} {many:?}");
        }
        assert!(compared >= 3, "{compared} forests were compared");
    }
}
