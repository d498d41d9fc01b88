//! Bounds on how much of a page is read.

/// Bounds on the cost of one page. Past a bound the rest of the page is not read, and
/// [`Article::truncated`](crate::Article::truncated) is set; this is never an error.
///
/// | limit | default | what is not read past it | when `truncated` is set |
/// |---|---|---|---|
/// | `input_bytes` | 256 MiB | the rest of the page | always |
/// | `depth` | 512 | that an element is inside another: its text is read | if an element is deeper |
/// | `blocks` | 50,000 | further text | if there is any |
/// | `block_bytes` | 130 | further text | if there is any |
/// | `attributes` | 256 | further attributes of the tag | if a start tag has more |
/// | `json_bytes` | 1 MiB | the script or attribute | for JSON-LD; for others, if the page shows so little text that they would have been read |
///
/// The defaults are far above what pages need: on no page of the development corpus is `truncated`
/// set. Each field has a setter of the same name:
///
/// ```
/// use gleaner::{Extractor, Limits};
///
/// let limits = Limits::default().input_bytes(1 << 20).blocks(2);
/// assert_eq!(limits.depth, 512);
///
/// let extractor = Extractor::builder().limits(limits).build()?;
/// let article = extractor.html("<p>The ferry left at six.<p>It came back.<p>It left again.");
/// assert!(article.truncated);
/// # Ok::<(), gleaner::Error>(())
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default, deny_unknown_fields)
)]
pub struct Limits {
    /// Bytes of input; the page is cut there, at a character boundary. Default 256 MiB; at most
    /// 4 GiB - 1.
    pub input_bytes: usize,
    /// Open elements; deeper ones are read as if they were at this depth. Default 512; at least
    /// 1, at most 65,534.
    pub depth: usize,
    /// Blocks; text after the last is not read. Judging a block takes 1.1 KB of memory.
    /// Default 50,000: the longest of the development pages has 6,220.
    pub blocks: usize,
    /// Bytes of the page for each block after the first 3,440, so that memory is bounded by the
    /// length of the page. Default 130: no development page has more blocks than that. 0 sets no such
    /// bound, and a parsed page has none.
    pub block_bytes: usize,
    /// Attributes read in one tag; further ones are skipped. Default 256.
    pub attributes: usize,
    /// Bytes of one script (JSON-LD, or the state a script would draw the page from) or
    /// attribute; longer ones are not read. Default 1 MiB.
    pub json_bytes: usize,
}

macro_rules! setters {
    ($($field:ident),*) => {
        impl Limits {
            $(
                #[doc = concat!("These limits with another [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
                #[must_use]
                pub const fn $field(mut self, most: usize) -> Self {
                    self.$field = most;
                    self
                }
            )*
        }
    };
}

setters!(input_bytes, depth, blocks, block_bytes, attributes, json_bytes);

/// Blocks that a page of any length may have, see [`Limits::block_bytes`].
const BLOCKS: usize = 3440;

impl Limits {
    /// These limits for a page of so many bytes: [`blocks`](Self::blocks) is as low as its length makes
    /// it.
    pub(crate) fn of_page(&self, bytes: usize) -> Self {
        let most = bytes.checked_div(self.block_bytes).map_or(usize::MAX, |more| BLOCKS + more);
        self.clone().blocks(self.blocks.min(most))
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input_bytes: 256 << 20,
            depth: 512,
            blocks: 50_000,
            block_bytes: 130,
            attributes: 256,
            json_bytes: 1 << 20,
        }
    }
}
