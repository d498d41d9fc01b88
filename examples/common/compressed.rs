//! Input that may be compressed with gzip or Zstandard, which its first bytes tell.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, Dictionary, FrameDecoder};

use crate::kind::START;

/// Bytes that a compressed page may have unpacked: a few kilobytes can unpack to gigabytes.
const MOST: u64 = 1 << 28;
/// Bytes that the window of a file in Zstandard may have.
pub const WINDOW: u64 = 100_000_000;
/// How a frame of Zstandard begins.
pub const FRAME: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The number of the frame that holds a dictionary
/// (<https://iipc.github.io/warc-specifications/specifications/warc-zstd/>).
const DICTIONARY: u32 = 0x184d_2a5d;
/// Bytes that a dictionary may have, packed and unpacked.
const MOST_OF_DICTIONARY: u32 = 1 << 24;

/// A stream, unpacked; and whether it was packed.
///
/// # Errors
///
/// If the first bytes cannot be read.
pub fn open(
    mut input: impl BufRead + Send + 'static,
) -> io::Result<(Box<dyn BufRead + Send>, bool)> {
    let mut start = Vec::new();
    (&mut input).take(4).read_to_end(&mut start)?;
    let is_gzip = start.starts_with(&[0x1f, 0x8b]);
    let is_zstd = is_zstd(&start);
    let input = Cursor::new(start).chain(input);
    Ok(if is_gzip {
        (Box::new(BufReader::new(MultiGzDecoder::new(input))), true)
    } else if is_zstd {
        (
            Box::new(BufReader::new(Frames {
                source: input,
                zstd: Zstd::new(WINDOW),
                in_frame: false,
            })),
            true,
        )
    } else {
        (Box::new(input), false)
    })
}

/// Whether bytes begin like Zstandard: with a frame of data, or one to pass over (RFC 8878, 3.1).
#[must_use]
pub fn is_zstd(start: &[u8]) -> bool {
    start.starts_with(&FRAME) || matches!(start, [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..])
}

/// All bytes of a page, unless `refused` says of its first bytes what it is instead.
///
/// # Errors
///
/// If it is refused, cannot be read, is damaged or unpacks to more than 256 MB.
pub fn read(
    input: impl BufRead + Send + 'static,
    refused: impl FnOnce(&[u8]) -> Option<&'static str>,
) -> io::Result<Vec<u8>> {
    let (mut input, is_packed) = open(input)?;
    let mut bytes = Vec::new();
    (&mut input).take(START).read_to_end(&mut bytes)?;
    if let Some(what) = refused(&bytes) {
        return Err(io::Error::other(format!("is {what}")));
    }
    if !is_packed {
        input.read_to_end(&mut bytes)?;
    } else {
        input.take(MOST + 1 - bytes.len() as u64).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MOST {
            return Err(io::Error::other(format!("unpacks to more than {} MB", MOST >> 20)));
        }
    }
    Ok(bytes)
}

/// The content of all Zstandard frames of a stream, one after the other, whose windows have at most so
/// many bytes.
pub fn zstd(source: impl BufRead, window: u64) -> impl Read {
    Frames { source, zstd: Zstd::new(window), in_frame: false }
}

struct Frames<R> {
    source: R,
    zstd: Zstd,
    in_frame: bool,
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.in_frame {
                self.in_frame = self.zstd.begin(&mut self.source)?;
                if !self.in_frame {
                    return Ok(0);
                }
            }
            let length = self.zstd.read(&mut self.source, out)?;
            if length > 0 || out.is_empty() {
                return Ok(length);
            }
            self.in_frame = false;
        }
    }
}

/// Unpacks Zstandard, frame by frame. A dictionary at the start of a file, as archives have it, is used for
/// the frames after it.
pub struct Zstd {
    decoder: FrameDecoder,
}

impl Zstd {
    /// For frames whose windows have at most so many bytes.
    #[must_use]
    pub fn new(window: u64) -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(window);
        Self { decoder }
    }

    /// Begins the next frame; false at the end of the stream.
    ///
    /// # Errors
    ///
    /// [`InvalidData`](io::ErrorKind::InvalidData) if no frame can be read.
    pub fn begin(&mut self, source: &mut impl BufRead) -> io::Result<bool> {
        while !source.fill_buf()?.is_empty() {
            match self.decoder.init(&mut *source) {
                Ok(()) => return Ok(true),
                // A frame of notes for other programs.
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    magic_number,
                    length,
                })) => {
                    let mut frame = source.take(length.into());
                    if magic_number == DICTIONARY && length <= MOST_OF_DICTIONARY {
                        let mut bytes = vec![];
                        frame.read_to_end(&mut bytes)?;
                        self.add(bytes)?;
                    } else {
                        io::copy(&mut frame, &mut io::sink())?;
                    }
                }
                Err(error) => return Err(damaged(error)),
            }
        }
        Ok(false)
    }

    /// Reads some bytes of the frame that was begun; none at its end.
    ///
    /// # Errors
    ///
    /// [`InvalidData`](io::ErrorKind::InvalidData) if it is damaged.
    pub fn read(&mut self, source: &mut impl BufRead, out: &mut [u8]) -> io::Result<usize> {
        while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
            let one = BlockDecodingStrategy::UptoBlocks(1);
            self.decoder.decode_blocks(&mut *source, one).map_err(damaged)?;
        }
        let length = self.decoder.read(out)?;
        if length == 0 && !out.is_empty() && !self.is_whole() {
            return Err(damaged("a checksum does not match"));
        }
        Ok(length)
    }

    /// Adds a dictionary, which may itself be compressed.
    fn add(&mut self, mut bytes: Vec<u8>) -> io::Result<()> {
        if bytes.starts_with(&FRAME) {
            let packed = std::mem::take(&mut bytes);
            let most = u64::from(MOST_OF_DICTIONARY);
            zstd(&*packed, most).take(most).read_to_end(&mut bytes)?;
        }
        let dictionary = Dictionary::decode_dict(&bytes).map_err(damaged)?;
        self.decoder.add_dict(dictionary).map_err(damaged)
    }

    /// Whether the frame that was read to its end has the checksum that it states, if it states one.
    fn is_whole(&self) -> bool {
        let stated = self.decoder.get_checksum_from_data();
        stated.is_none() || stated == self.decoder.get_calculated_checksum()
    }
}

fn damaged(error: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("compressed data is damaged: {error}"))
}
