//! What the classes of an element may say of it, a bit for each of the things below. Most elements are
//! none of these things, and one look at the bits tells so. `classes` sets them.

use crate::html::tree::Signs;

/// A box around code.
pub(super) const BOX: Signs = 1;
/// A bar above code, with its language or the name of its file.
pub(super) const BAR: Signs = 1 << 1;
/// Lines of code.
pub(super) const LINES: Signs = 1 << 2;
/// A note.
pub(super) const NOTE: Signs = 1 << 3;
/// A formula.
pub(super) const FORMULA: Signs = 1 << 4;
/// A callout.
pub(super) const CALLOUT: Signs = 1 << 5;
/// A caption.
pub(super) const CAPTION: Signs = 1 << 6;
/// A quotation.
pub(super) const QUOTE: Signs = 1 << 7;
/// An icon, or a picture of a character.
pub(super) const ICON: Signs = 1 << 8;
/// What a box of code has beside its code: line numbers, a button, a label.
pub(super) const BESIDE_CODE: Signs = 1 << 9;
/// A panel of tabs, or what holds the names of panels.
pub(super) const TAB: Signs = 1 << 10;
