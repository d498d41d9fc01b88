//! Notes of a page, paired with what refers to them: footnotes, endnotes, sidenotes, citations.
//!
//! Word processors, generators, wikis and plugins mark them up in as many ways, but the pair is
//! much the same: a mark in the text, as a rule a link, and a short block elsewhere that begins
//! with the mark, or ends with a link back. Only pairs of which both sides are in the tree count.

mod bare;
mod bodies;
mod evidence;
mod links;
mod marks;
mod nodes;
mod note;
mod pairs;
mod sidenotes;
mod table;

pub(in crate::body) use table::Notes;
