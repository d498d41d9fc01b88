//! What text browsers show of buttons, frames and pictures.
//!
//! ```text
//! (BUTTON) Accept (BUTTON) Reject
//! IFRAME: https://video.example/embed/4
//! [harbour-small.jpg]
//! ```

use memchr::{memchr_iter, memmem};

use super::super::lines::{Edge, Line, Marker};
use super::is_name_of_picture;

/// What Lynx writes before the label of a button.
const BUTTON: &str = "(BUTTON)";
/// What it writes before the address of a frame, which may stand on a line of its own.
const FRAME: &str = "IFRAME:";
/// Bytes of the longest line of a dump; text browsers break lines at 80 columns.
const LONGEST: usize = 320;

/// Ends lines before their first button, and leaves out frames and names of pictures.
pub(super) fn read(source: &str, lines: &mut [Line]) {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
    let whole = source.get(first.start as usize..last.end as usize).unwrap_or_default().as_bytes();
    let has_button = memmem::find(whole, BUTTON.as_bytes()).is_some();
    if has_button {
        let short = lines.iter_mut().filter(|line| line.len() <= LONGEST);
        short.for_each(|line| end_before_button(source, line));
    }
    // The last letters of names of pictures.
    let mut before = memchr_iter(b']', whole).filter_map(|at| whole.get(at.checked_sub(1)?));
    let has_picture = before.any(|byte| matches!(byte, b'f' | b'g' | b'p'));
    if !has_button && !has_picture && memmem::find(whole, FRAME.as_bytes()).is_none() {
        return;
    }
    let mut after_frame = false;
    for line in lines {
        let text = line.text(source);
        let is_address = std::mem::take(&mut after_frame) && line.gap == 0 && !text.contains(' ');
        let is_left_out = match text.as_bytes().first() {
            Some(b'I') => text.strip_prefix(FRAME).is_some_and(|rest| !rest.trim().contains(' ')),
            Some(b'[') => {
                text.strip_suffix(']').is_some_and(is_name_of_picture) && !text.contains(' ')
            }
            Some(_) => false,
            None => true,
        };
        after_frame = is_left_out && text == FRAME;
        if is_left_out || is_address {
            line.marker = Marker::Rule;
        }
    }
}

/// Ends a line before its first button.
fn end_before_button(source: &str, line: &mut Line) {
    if let Some(at) = line.text(source).find(BUTTON) {
        let text = line.text(source).get(..at).unwrap_or_default().trim_end();
        line.end = line.start + text.len() as u32;
        line.last = Edge::last(text);
    }
}
