//! Records of WARC and WET files.

use std::collections::VecDeque;
use std::io;

use memchr::memmem;

use crate::members::{Chunk, Members};

/// How a record begins.
const MAGIC: &[u8] = b"WARC/";
/// Bytes that the header of a record may have.
const HEADER: usize = 1 << 16;

/// A record.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) kind: String,
    pub(crate) id: Option<String>,
    pub(crate) url: Option<String>,
    /// When it was fetched, as the record states it.
    pub(crate) date: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) length: usize,
    pub(crate) block: Vec<u8>,
}

/// Why there is no record. Reading goes on at the next one.
#[derive(Debug)]
pub(crate) struct Fault {
    /// A short name, the same for all faults of the kind.
    pub(crate) reason: &'static str,
    pub(crate) message: String,
    /// What the header said, if it could be read.
    pub(crate) record: Record,
}

/// The records of a file, in order.
pub(crate) struct Records {
    members: Members,
    buffer: Vec<u8>,
    /// Bytes of the buffer that are used.
    used: usize,
    /// Where members begin in the buffer.
    starts: VecDeque<usize>,
    /// Bytes that a record may have.
    most: usize,
    ended: bool,
}

impl Records {
    pub(crate) fn of(members: Members, most: usize) -> Self {
        let starts = VecDeque::new();
        Self { members, buffer: vec![], used: 0, starts, most, ended: false }
    }

    /// Reads more; false at the end of the file.
    fn fill(&mut self) -> io::Result<bool> {
        Ok(self.fill_in_member()? != Chunk::End)
    }

    /// Reads more, at most to the end of the member.
    fn fill_in_member(&mut self) -> io::Result<Chunk> {
        let length = self.buffer.len();
        let chunk = self.members.read(&mut self.buffer)?;
        // Some programs make members that end anywhere.
        if chunk == Chunk::Start && self.buffer[length..].starts_with(MAGIC) {
            self.starts.push_back(length);
        }
        Ok(chunk)
    }

    /// Forgets what is used.
    fn forget(&mut self) {
        self.buffer.drain(..self.used);
        while self.starts.front().is_some_and(|&start| start < self.used) {
            self.starts.pop_front();
        }
        self.starts.iter_mut().for_each(|start| *start -= self.used);
        self.used = 0;
    }

    fn left(&self) -> &[u8] {
        &self.buffer[self.used..]
    }

    /// Moves to the next place after the current one that looks like the start of a record.
    fn resume(&mut self) {
        self.used = self.buffer.len().min(self.used + 1);
        loop {
            let line = memmem::find(self.left(), b"\nWARC/1.").map(|at| self.used + at + 1);
            let start = self.starts.iter().copied().find(|&start| start >= self.used);
            if let Some(at) = line.into_iter().chain(start).min() {
                self.used = at;
                return;
            }
            self.used = self.used.max(self.buffer.len().saturating_sub(MAGIC.len() + 3));
            self.forget();
            match self.fill() {
                Ok(true) => {}
                Ok(false) => {
                    self.used = self.buffer.len();
                    return;
                }
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {}
                Err(_) => {
                    self.ended = true;
                    return;
                }
            }
        }
    }

    /// The record's fault; reading goes on after it.
    fn damaged(&mut self, message: &str, record: Record) -> Option<Result<Record, Fault>> {
        self.resume();
        let message = message.to_owned();
        Some(Err(Fault { reason: "damaged record", message, record }))
    }

    /// The fault of a read that failed.
    fn failed(&mut self, error: &io::Error, record: Record) -> Option<Result<Record, Fault>> {
        if error.kind() == io::ErrorKind::InvalidData {
            // What is in the buffer belongs to the damaged member.
            self.used = self.buffer.len();
            let message = error.to_string();
            return Some(Err(Fault { reason: "damaged record", message, record }));
        }
        self.ended = true;
        let message = error.to_string();
        Some(Err(Fault { reason: "unreadable input", message, record }))
    }

    /// Passes over a record that is too long.
    fn pass(&mut self, mut length: usize, record: Record) -> Option<Result<Record, Fault>> {
        loop {
            let step = length.min(self.left().len());
            length -= step;
            self.used += step;
            if length == 0 {
                break;
            }
            self.forget();
            match self.fill() {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => return self.failed(&error, record),
            }
        }
        let message = format!("{} bytes, more than --record-limit allows", record.length);
        Some(Err(Fault { reason: "record too long", message, record }))
    }
}

impl Iterator for Records {
    type Item = Result<Record, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        self.forget();
        // Blank lines end a record.
        loop {
            let blank = self.left().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            self.used += blank;
            if self.ended {
                return None;
            }
            if self.left().len() >= MAGIC.len() {
                break;
            }
            match self.fill() {
                Ok(true) => {}
                Ok(false) if self.left().is_empty() => return None,
                Ok(false) => {
                    self.ended = true;
                    return self.damaged("not the start of a record", Record::default());
                }
                Err(error) => return self.failed(&error, Record::default()),
            }
        }
        if !self.left().starts_with(MAGIC) {
            return self.damaged("not the start of a record", Record::default());
        }
        let header = loop {
            let left = self.left();
            if let Some(at) = memmem::find(&left[..left.len().min(HEADER)], b"\r\n\r\n") {
                break at + 4;
            }
            if left.len() >= HEADER {
                return self.damaged("the header does not end", Record::default());
            }
            match self.fill() {
                Ok(true) => {}
                Ok(false) => return self.damaged("the file ends early", Record::default()),
                Err(error) => return self.failed(&error, Record::default()),
            }
        };
        let Some(mut record) = parse(&self.left()[..header]) else {
            return self.damaged("the header cannot be read", Record::default());
        };
        let Some(whole) = header.checked_add(record.length) else {
            return self.damaged("the header cannot be read", record);
        };
        if record.length > self.most {
            return self.pass(whole, record);
        }
        // To the member's end if need be: gzip compares the checksum after the last byte.
        while self.left().len() <= whole + 4 {
            let is_there = self.left().len() >= whole;
            match self.fill_in_member() {
                Ok(Chunk::End) => break,
                Ok(Chunk::Between) if is_there => break,
                Ok(_) => {}
                Err(error) => return self.failed(&error, record),
            }
            if self.starts.iter().any(|&start| start > self.used) {
                break;
            }
        }
        let end = self.used + whole;
        let next = self.starts.iter().copied().find(|&start| start > self.used);
        if self.buffer.len() < end || next.is_some_and(|next| next < end) {
            return self.damaged("shorter than its header says", record);
        }
        let rest = &self.buffer[end..];
        if !rest.is_empty()
            && !rest.starts_with(b"\r\n")
            && !rest.starts_with(b"\n")
            && next != Some(end)
        {
            self.used += header - 2;
            return self.damaged("not as long as its header says", record);
        }
        record.block = self.buffer[self.used + header..end].to_vec();
        self.used = end;
        Some(Ok(record))
    }
}

/// Reads the header of a record.
fn parse(header: &[u8]) -> Option<Record> {
    let line = memchr::memchr(b'\n', header)?;
    let mut fields = [httparse::EMPTY_HEADER; 64];
    let httparse::Status::Complete((_, fields)) =
        httparse::parse_headers(&header[line + 1..], &mut fields).ok()?
    else {
        return None;
    };
    let value = |name: &str| {
        let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(field.value).trim_matches(['<', '>']).to_owned())
    };
    Some(Record {
        kind: value("WARC-Type")?,
        id: value("WARC-Record-ID"),
        url: value("WARC-Target-URI"),
        date: value("WARC-Date"),
        content_type: value("Content-Type"),
        length: value("Content-Length")?.trim().parse().ok()?,
        block: vec![],
    })
}
