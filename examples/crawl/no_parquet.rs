//! In place of `parquet_file.rs`, in a program that was built without the feature `parquet`.

use std::convert::Infallible;
use std::fs::File;
use std::io::{self, Write};
use std::marker::PhantomData;

use crate::columns::Columns;
use crate::given::Given;
use crate::page::Cell;
use crate::progress::Counted;

/// What is said of Parquet.
const MISSING: &str =
    "this gleaner-crawl was built without Parquet; build it with --features parquet";

/// Never made: this build has no Parquet.
pub(crate) struct Writer<W: Write + Send>(Infallible, PhantomData<W>);

impl<W: Write + Send> Writer<W> {
    pub(crate) fn new(_: W, _: &str, _: (bool, bool)) -> io::Result<Self> {
        Err(io::Error::other(MISSING))
    }

    pub(crate) fn push(&mut self, _: Vec<Cell>) -> io::Result<()> {
        match self.0 {}
    }

    pub(crate) fn finish(self) -> io::Result<W> {
        match self.0 {}
    }
}

pub(crate) fn read(
    _: Counted<File>,
    _: &Columns,
) -> io::Result<std::iter::Empty<Result<Given, String>>> {
    Err(io::Error::other(MISSING))
}
