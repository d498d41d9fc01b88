//! Looking through the open elements, opening and closing them.

use super::super::attrs::Attrs;
use super::super::flow::{DEAD, Entry, FOREIGN, Flags, INTEGRATION};
use super::super::tags::{self, Class, IMPLIED, MARKER, SCOPE};
use super::Stack;
use crate::document::Tag;

/// Elements looked at once the budget is spent.
const SHORT_WALK: usize = 8;

impl<'a> Stack<'a> {
    /// Index of the innermost open element with the tag, unless an element of one of the
    /// `bounds` stands inside it.
    pub(super) fn find(&mut self, tag: Tag, bounds: Class) -> Option<usize> {
        if self.flow.open.get(tag as usize) == Some(&0) {
            return None;
        }
        self.find_html(bounds, |found, class| {
            if found == tag {
                Some(true)
            } else if class & bounds != 0 {
                Some(false)
            } else {
                None
            }
        })
    }

    /// Walks the open HTML elements until `test` decides. HTML inside SVG and MathML is a
    /// scope of its own, if `bounds` are those of a scope.
    pub(super) fn find_html(
        &mut self,
        bounds: Class,
        mut test: impl FnMut(Tag, Class) -> Option<bool>,
    ) -> Option<usize> {
        self.walk(|entry| {
            if entry.flags & FOREIGN == 0 {
                test(entry.tag, tags::class(entry.tag))
            } else if entry.flags & INTEGRATION != 0 && bounds & SCOPE != 0 {
                Some(false)
            } else {
                None
            }
        })
    }

    /// Walks the open elements from the innermost on until `test` decides: `true` for the
    /// element looked for, `false` for one that hides it.
    pub(super) fn walk(&mut self, mut test: impl FnMut(&Entry) -> Option<bool>) -> Option<usize> {
        let spent = self.steps > self.budget;
        let longest = if spent { SHORT_WALK } else { usize::MAX };
        let reach = self.flow.entries.get(self.floor..).unwrap_or_default();
        let mut found = None;
        let mut steps = 0;
        for (above, entry) in reach.iter().enumerate().rev().take(longest) {
            steps += 1;
            let verdict = if entry.flags & DEAD == 0 { test(entry) } else { None };
            if let Some(is_it) = verdict {
                found = is_it.then_some(self.floor + above);
                break;
            }
        }
        self.steps += steps;
        found
    }

    /// The innermost element's tag, past the depth limit or not.
    pub(super) fn current(&self) -> Option<Tag> {
        if let Some(&tag) = self.flow.overflow.last() {
            return Some(tag);
        }
        let entry = self.flow.entries.get(self.floor..)?.last()?;
        (entry.flags & (FOREIGN | DEAD) == 0).then_some(entry.tag)
    }

    /// Whether an end tag closes the innermost element and does nothing else: most do, and
    /// need no look at what else is open.
    #[inline]
    pub(super) fn ends_innermost(&self, tag: Tag) -> bool {
        let top = self.flow.entries.get(self.floor..).and_then(|reach| reach.last());
        top.is_some_and(|top| top.tag == tag && top.flags & (FOREIGN | DEAD) == 0)
            && !matches!(tag, Tag::Form | Tag::Other)
            && self.flow.overflow.is_empty()
    }

    /// Whether the innermost element, one of SVG or MathML, holds more of these.
    pub(super) fn takes_foreign(&self) -> bool {
        self.flow.entries.last().is_some_and(|entry| entry.flags & INTEGRATION == 0)
    }

    /// Whether the innermost element is SVG or MathML.
    pub(super) fn in_foreign(&self) -> bool {
        self.flow.overflow.is_empty()
            && self.flow.entries.last().is_some_and(|entry| entry.flags & FOREIGN != 0)
    }

    #[inline]
    pub(super) fn push(&mut self, tag: Tag, name: &[u8], flags: Flags, attrs: &Attrs<'a>) {
        let hash = if tag == Tag::Other { tags::name_hash(name) } else { 0 };
        let before = self.flow.entries.len();
        if self.flow.overflow.last() == Some(&tag) {
            // Past the limit, elements that would close one another do not pile up.
            if tags::class(tag) & IMPLIED != 0 {
                self.flow.boundary();
                return;
            }
        }
        self.flow.open(tag, hash, flags, attrs);
        let pushed = self.flow.entries.len() > before;
        if pushed && flags & FOREIGN == 0 && tags::class(tag) & MARKER != 0 {
            self.markers.push((self.flow.link, self.outer_link));
            let inside = self.flow.open.get(Tag::A as usize).is_some_and(|&open| open > 0);
            self.outer_link = if inside { self.flow.link } else { 0 };
            self.flow.link = self.outer_link;
        }
    }

    pub(super) fn pop(&mut self) {
        let past_limit = !self.flow.overflow.is_empty();
        let Some(entry) = self.flow.close() else { return };
        let marker = entry.flags & FOREIGN == 0 && tags::class(entry.tag) & MARKER != 0;
        if marker
            && !past_limit
            && let Some((link, outer)) = self.markers.pop()
        {
            self.flow.link = link;
            self.outer_link = outer;
        }
    }

    /// Closes all elements from an index on, and dead ones right below.
    pub(super) fn pop_to(&mut self, index: usize) {
        let index = index.max(self.floor);
        while self.flow.entries.len() > index || !self.flow.overflow.is_empty() {
            self.pop();
        }
        self.bury();
    }

    /// Closes the innermost element, and dead ones right below.
    pub(super) fn pop_innermost(&mut self) {
        self.pop();
        self.bury();
    }

    /// Closes dead elements that are the innermost.
    #[inline]
    fn bury(&mut self) {
        while self.flow.entries.len() > self.floor
            && self.flow.entries.last().is_some_and(|entry| entry.flags & DEAD != 0)
        {
            self.pop();
        }
    }

    pub(super) fn imply_ends(&mut self, except: Tag) {
        while let Some(tag) = self.current() {
            if tags::class(tag) & IMPLIED == 0 || tag == except {
                break;
            }
            self.pop();
        }
    }

    /// Closes the innermost element with the tag past the depth limit, if there is one.
    #[inline]
    pub(super) fn end_past_limit(&mut self, tag: Tag) -> bool {
        if self.flow.overflow.is_empty() {
            return false;
        }
        let found = self.flow.overflow.iter().rev().take(64).position(|&open| open == tag);
        for _ in 0..found.map_or(0, |above| above + 1) {
            self.pop();
        }
        found.is_some()
    }
}
