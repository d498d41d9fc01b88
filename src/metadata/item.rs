//! An object of the structured data as the metadata see it.

use std::ops::Deref;

use crate::jsonld::{Place, Thing};

/// An object of the structured data. Its place is its own, or that of an entry in a list if the
/// page's titles say that another story is the page's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'a> {
    pub place: Place,
    thing: &'a Thing,
}

impl<'a> Item<'a> {
    pub(super) fn of(thing: &'a Thing) -> Self {
        Self { place: thing.place, thing }
    }
}

impl Deref for Item<'_> {
    type Target = Thing;

    fn deref(&self) -> &Thing {
        self.thing
    }
}
