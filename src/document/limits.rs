//! How much of a page is read.

/// Bounds on what one page may cost. Past a bound the rest of the page is not read, and
/// [`Article::truncated`](crate::Article::truncated) says so; it is never an error.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of input; the page is cut there, at a character boundary. Default 256 MiB; at most 4 GiB - 1.
    pub input_bytes: usize,
    /// Open elements; deeper ones are read as if they stood at this depth. Default 512;
    /// at least 1, at most 65,534.
    pub depth: usize,
    /// Blocks; text after the last is not read. Judging a block takes about 1.7 KB of memory.
    /// Default 50,000: the longest of the development pages has 6,220.
    pub blocks: usize,
    /// Attributes looked at in one tag; further ones are skipped. Default 256.
    pub attributes: usize,
    /// Bytes of one script (JSON-LD, or the state a script would draw the page from) or
    /// attribute that is looked into; longer ones are not read. Default 1 MiB.
    pub json_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input_bytes: 256 << 20,
            depth: 512,
            blocks: 50_000,
            attributes: 256,
            json_bytes: 1 << 20,
        }
    }
}
