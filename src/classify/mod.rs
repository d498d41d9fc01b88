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

use std::sync::Arc;

use crate::document::{Document, PageKind};
use crate::features::{self, COLUMNS, ClassWords, KIND_COLUMN, SMALL};
use crate::model::{Borders, Columns, Forest, LoadError, Matrix, ROOM, Reader};
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
    /// Those of the last two.
    borders: Arc<Borders>,
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
        let (mut first, mut second) = (forest()?, forest()?);
        reader.end()?;
        let borders = Forest::share_borders(&mut [&mut first, &mut second], COLUMNS, SMALL)?;
        Ok(Self { class_words, kinds, first, second, borders: Arc::new(borders) })
    }

    /// What the matrix of a page must know to be judged.
    pub(crate) fn borders(&self) -> &Arc<Borders> {
        &self.borders
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
        matrix.settle();
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
        if !matrix.settles() {
            // All values are kept for training.
            let first = self.first.probabilities(&matrix.settled(&self.borders));
            features::fill_stacked(matrix, document, stats, &first);
            return self.second.revised(&matrix.settled(&self.borders), &first, PLAINLY_OUT);
        }
        let first = self.first.probabilities(matrix);
        features::fill_stacked(matrix, document, stats, &first);
        self.second.revised(matrix, &first, PLAINLY_OUT)
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
    fn rows_are_judged_alike_alone_and_together() {
        let model = Model::load(shipped::BLOCKS_HTML, "blocks.html").unwrap();
        let paragraphs = "<p>It left the quay at six, with the band aboard.<li><a href=/>Tides</a>";
        let page = format!("<h1>Ferry returns</h1>{}", paragraphs.repeat(20));
        let mut compared = 0;
        for blocks in [1, 4, 5, 40] {
            let document = crate::html::read(&page, &Limits { blocks, ..Limits::default() });
            let stats = PageStats::of(&document);
            let matrix = |borders| {
                let mut matrix =
                    features::compute(&document, &stats, features::Known::default(), borders);
                let opinion = model.judge(&mut matrix, &document, &stats, None);
                (matrix, opinion)
            };
            let (kept, opinion) = matrix(None);
            let (settled, same) = matrix(Some(model.borders()));
            assert_eq!((opinion.blocks, kept.mean::<ROOM>()), (same.blocks, settled.mean()));
            let columns: Vec<Vec<f32>> = (0..COLUMNS).map(|column| kept.column(column)).collect();
            for forest in [&model.first, &model.second] {
                let many = forest.few(&settled).unwrap_or_else(|| forest.probabilities(&settled));
                for (row, many) in many.into_iter().enumerate() {
                    let mut own = [0.0; ROOM];
                    own.iter_mut().zip(&columns).for_each(|(to, column)| *to = column[row]);
                    let one = forest.probability(&own);
                    let is_cut_short = one.max(many) < 0.06;
                    compared += usize::from(!is_cut_short);
                    assert!(is_cut_short || one == many, "{one} {many}");
                }
            }
        }
        assert!(compared >= 30, "{compared} rows were compared");
    }
}
