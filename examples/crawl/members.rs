//! The content of a file, member by member where it is compressed: the members of gzip, the frames of
//! Zstandard. Archives have a member for each record, so that reading can go on at the next member after a
//! damaged one.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;
use gleaner_common::compressed::{self, Zstd};
use memchr::memmem;

/// How a member of gzip begins: its two bytes, and deflate, the only method.
const MAGIC: [u8; 3] = [0x1f, 0x8b, 8];
/// Bytes that are read at once.
const BUFFER: usize = 1 << 16;
/// Bytes of a damaged member in which the next member is searched for again. Beyond them the search
/// begins where the damage was noticed.
const KEPT: usize = 1 << 24;

/// A file's content.
pub(crate) struct Members {
    state: State,
    /// Unpacks the frames, if the file is Zstandard.
    zstd: Option<Box<Zstd>>,
}

enum State {
    /// Not compressed.
    Stream(Source),
    Between(Source),
    In(Box<GzDecoder<Source>>),
    InFrame(Source),
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
        let start = source.fill_to(4)?;
        let zstd = compressed::is_zstd(start).then(|| Box::new(Zstd::new(compressed::WINDOW)));
        let is_packed = zstd.is_some() || start.starts_with(&MAGIC);
        let state = if is_packed { State::Between(source) } else { State::Stream(source) };
        Ok(Self { state, zstd })
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
                State::Stream(mut source) => {
                    source.keep_from_here();
                    if append(&mut source, to)? == 0 {
                        return Ok(Chunk::End);
                    }
                    self.state = State::Stream(source);
                    return Ok(Chunk::More);
                }
                State::Between(mut source) => {
                    source.keep_from_here();
                    let first = source.fill_buf()?.first().copied();
                    is_start = true;
                    self.state = match (first, &mut self.zstd) {
                        (None, _) => return Ok(Chunk::End),
                        (_, Some(zstd)) => match zstd.begin(&mut source) {
                            Ok(true) => State::InFrame(source),
                            Ok(false) => return Ok(Chunk::End),
                            Err(error) if is_damage(&error) => return self.skip(source),
                            Err(error) => return Err(error),
                        },
                        (Some(byte), None) if byte == MAGIC[0] => {
                            State::In(Box::new(GzDecoder::new(source)))
                        }
                        _ => return self.skip(source),
                    };
                }
                State::InFrame(mut source) => {
                    let Some(zstd) = &mut self.zstd else { return Ok(Chunk::End) };
                    match append(&mut InFrame { zstd, source: &mut source }, to) {
                        Ok(0) => {
                            self.state = State::Between(source);
                            return Ok(Chunk::Between);
                        }
                        Ok(_) => {
                            self.state = State::InFrame(source);
                            return Ok(if is_start { Chunk::Start } else { Chunk::More });
                        }
                        Err(error) if is_damage(&error) => return self.skip(source),
                        Err(error) => return Err(error),
                    }
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
        source.find_next_member(if self.zstd.is_some() { &compressed::FRAME } else { &MAGIC })?;
        self.state = State::Between(source);
        Err(io::Error::new(io::ErrorKind::InvalidData, "compressed data is damaged"))
    }
}

/// The frame that a file is in.
struct InFrame<'a> {
    zstd: &'a mut Zstd,
    source: &'a mut Source,
}

impl Read for InFrame<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.zstd.read(self.source, out)
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

    /// Reads until there are so many bytes, if the file has them, and returns all that are there.
    fn fill_to(&mut self, length: usize) -> io::Result<&[u8]> {
        while self.bytes.len() < self.used + length && append(&mut self.input, &mut self.bytes)? > 0
        {
        }
        Ok(&self.bytes[self.used..])
    }

    /// Moves to where the next member seems to begin, by its first bytes, or to the end.
    fn find_next_member(&mut self, magic: &[u8]) -> io::Result<()> {
        self.used = 1.min(self.bytes.len());
        loop {
            if let Some(at) = memmem::find(&self.bytes[self.used..], magic) {
                self.used += at;
                return Ok(());
            }
            // The bytes may end within the first bytes of a member.
            self.used = self.used.max(self.bytes.len().saturating_sub(magic.len() - 1));
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
