//! The content of a file, member by member where it is compressed with gzip. Archives have a member
//! for each record, so that reading can go on at the next member after a damaged one.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;
use gleaner_common::compressed;
use memchr::memmem;

/// How a member begins: the two bytes of gzip, and deflate, the only method.
const MAGIC: [u8; 3] = [0x1f, 0x8b, 8];
/// Bytes that are read at once.
const BUFFER: usize = 1 << 16;
/// Bytes of a damaged member in which the next member is searched for again. Beyond them the search
/// begins where the damage was noticed.
const KEPT: usize = 1 << 24;

/// A file's content.
pub(crate) struct Members {
    state: State,
}

enum State {
    /// Not gzip.
    Stream(Box<dyn BufRead + Send>),
    Between(Source),
    In(Box<GzDecoder<Source>>),
    Ended,
}

/// What was appended to a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chunk {
    /// More of the same member.
    More,
    /// The first bytes of a member.
    Start,
    /// Nothing: a member ended, and its checksum is right.
    Between,
    End,
}

impl Members {
    /// # Errors
    ///
    /// If the first bytes cannot be read.
    pub(crate) fn of(input: impl Read + Send + 'static) -> io::Result<Self> {
        let mut source = Source::of(Box::new(input));
        let state = if source.fill_buf()?.starts_with(&MAGIC) {
            State::Between(source)
        } else {
            State::Stream(compressed::open(source)?.0)
        };
        Ok(Self { state })
    }

    /// Appends the next bytes.
    ///
    /// # Errors
    ///
    /// [`InvalidData`](io::ErrorKind::InvalidData) if a member is damaged; the next call reads the
    /// member that follows. Any other error is one of the file.
    pub(crate) fn read(&mut self, to: &mut Vec<u8>) -> io::Result<Chunk> {
        let mut is_start = false;
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Ok(Chunk::End),
                State::Stream(mut input) => {
                    if append(&mut input, to)? == 0 {
                        return Ok(Chunk::End);
                    }
                    self.state = State::Stream(input);
                    return Ok(Chunk::More);
                }
                State::Between(mut source) => {
                    source.keep_from_here();
                    match source.fill_buf()? {
                        [] => return Ok(Chunk::End),
                        bytes if bytes[0] != MAGIC[0] => return self.skip(source),
                        _ => {}
                    }
                    self.state = State::In(Box::new(GzDecoder::new(source)));
                    is_start = true;
                }
                State::In(mut member) => match append(&mut *member, to) {
                    Ok(0) => {
                        self.state = State::Between(member.into_inner());
                        return Ok(Chunk::Between);
                    }
                    Ok(_) => {
                        self.state = State::In(member);
                        return Ok(if is_start { Chunk::Start } else { Chunk::More });
                    }
                    Err(error) if is_damage(&error) => return self.skip(member.into_inner()),
                    Err(error) => return Err(error),
                },
            }
        }
    }

    /// Passes over what is left of a damaged member.
    fn skip(&mut self, mut source: Source) -> io::Result<Chunk> {
        source.find_next_member()?;
        self.state = State::Between(source);
        Err(io::Error::new(io::ErrorKind::InvalidData, "compressed data is damaged"))
    }
}

/// Whether an error is one of the data, not of the file.
fn is_damage(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof)
}

/// Appends what one call reads, and returns its length.
fn append(from: &mut impl Read, to: &mut Vec<u8>) -> io::Result<usize> {
    let length = to.len();
    to.resize(length + BUFFER, 0);
    let read = loop {
        match from.read(&mut to[length..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    to.truncate(length + *read.as_ref().unwrap_or(&0));
    read
}

/// A file that can go back to where the current member begins.
struct Source {
    input: Box<dyn Read + Send>,
    /// What was read since the member's start, at most about [`KEPT`] bytes.
    bytes: Vec<u8>,
    /// Bytes of it that are used.
    used: usize,
}

impl Source {
    fn of(input: Box<dyn Read + Send>) -> Self {
        Self { input, bytes: vec![], used: 0 }
    }

    fn keep_from_here(&mut self) {
        self.bytes.drain(..self.used);
        self.used = 0;
    }

    /// Moves to where the next member seems to begin, or to the end.
    fn find_next_member(&mut self) -> io::Result<()> {
        self.used = 1.min(self.bytes.len());
        loop {
            if let Some(at) = memmem::find(&self.bytes[self.used..], &MAGIC) {
                self.used += at;
                return Ok(());
            }
            // The bytes may end within the first bytes of a member.
            self.used = self.used.max(self.bytes.len().saturating_sub(MAGIC.len() - 1));
            self.keep_from_here();
            if append(&mut self.input, &mut self.bytes)? == 0 {
                self.used = self.bytes.len();
                return Ok(());
            }
        }
    }
}

impl Read for Source {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(out)?;
        self.consume(length);
        Ok(length)
    }
}

impl BufRead for Source {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.used == self.bytes.len() {
            if self.bytes.len() > KEPT {
                self.keep_from_here();
            }
            append(&mut self.input, &mut self.bytes)?;
        }
        Ok(&self.bytes[self.used..])
    }

    fn consume(&mut self, length: usize) {
        self.used += length;
    }
}
