//! Code blocks of a page: the code without line numbers, buttons and labels, its language and the
//! name of its file.
//!
//! Pages draw a block of code in dozens of ways: by highlighters (Pygments, Rouge, Chroma, Shiki,
//! Prism, highlight.js), generators (Docusaurus, VitePress, Sphinx, Hexo), editors (CodeMirror,
//! Monaco, Ace), hosts (gists) and by hand. What they have in common is looked for, not each of
//! them: a box that holds code and little else, numbers that only count, and one element per line.

mod boxes;
mod found;
mod labels;
mod language;
mod lines;
mod parts;
mod tables;
mod wrapper;

pub(in crate::body) use boxes::{is_code_element, is_other, may_be};
pub(in crate::body) use found::at;
pub(in crate::body) use labels::is_bar;
