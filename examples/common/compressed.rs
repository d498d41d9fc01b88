//! Input that may be compressed with gzip or Zstandard, which its first bytes tell.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// Bytes that a compressed page may have unpacked: a few kilobytes can unpack to gigabytes.
const MOST: u64 = 1 << 28;

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
    // A frame of data, or one to pass over (RFC 8878, 3.1).
    let is_zstd = matches!(*start, [0x28, 0xb5, 0x2f, 0xfd] | [0x50..=0x5f, 0x2a, 0x4d, 0x18]);
    let input = Cursor::new(start).chain(input);
    Ok(if is_gzip {
        (Box::new(BufReader::new(MultiGzDecoder::new(input))), true)
    } else if is_zstd {
        (Box::new(BufReader::new(Frames::of(input))), true)
    } else {
        (Box::new(input), false)
    })
}

/// All bytes of a page.
///
/// # Errors
///
/// If the input cannot be read, is damaged or unpacks to more than 256 MB.
pub fn read(input: impl BufRead + Send + 'static) -> io::Result<Vec<u8>> {
    let (mut input, is_packed) = open(input)?;
    let mut bytes = Vec::new();
    if !is_packed {
        input.read_to_end(&mut bytes)?;
    } else if input.take(MOST + 1).read_to_end(&mut bytes)? as u64 > MOST {
        return Err(io::Error::other(format!("unpacks to more than {} MB", MOST >> 20)));
    }
    Ok(bytes)
}

/// The content of all Zstandard frames of a stream, one after the other.
struct Frames<R> {
    source: R,
    decoder: FrameDecoder,
    in_frame: bool,
}

impl<R: BufRead> Frames<R> {
    fn of(source: R) -> Self {
        Self { source, decoder: FrameDecoder::new(), in_frame: false }
    }

    /// Begins the next frame; false at the end of the stream.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.source.fill_buf()?.is_empty() {
            match self.decoder.init(&mut self.source) {
                Ok(()) => return Ok(true),
                // A frame of notes for other programs.
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    io::copy(&mut (&mut self.source).take(length.into()), &mut io::sink())?;
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        Ok(false)
    }

    /// Whether the frame that was read to its end has the checksum that it states, if it states one.
    fn is_whole(&self) -> bool {
        let stated = self.decoder.get_checksum_from_data();
        stated.is_none() || stated == self.decoder.get_calculated_checksum()
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.in_frame {
                self.in_frame = self.begin()?;
                if !self.in_frame {
                    return Ok(0);
                }
            }
            while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                let one = BlockDecodingStrategy::UptoBlocks(1);
                self.decoder.decode_blocks(&mut self.source, one).map_err(io::Error::other)?;
            }
            let len = self.decoder.read(out)?;
            if len > 0 || out.is_empty() {
                return Ok(len);
            }
            if !self.is_whole() {
                return Err(io::Error::other("a checksum does not match: the data is damaged"));
            }
            self.in_frame = false;
        }
    }
}
