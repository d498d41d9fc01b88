//! Responses of HTTP, as archives store them.

use std::io::Read;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use gleaner::Input;
use gleaner_common::compressed;

/// Header fields that are read.
const FIELDS: usize = 256;
/// Encodings that a body may have, one upon the other.
const ENCODINGS: usize = 4;
/// Bytes that are unpacked at once.
const BUFFER: usize = 1 << 14;
/// Bytes that the window of Zstandard may have in a body (RFC 9659).
const WINDOW: u64 = 8 << 20;

/// A response with its body decoded.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Reads a response whose decoded body may have `most` bytes.
///
/// # Errors
///
/// A reason and a message if it is not a response, is damaged, too long, or in an encoding that is
/// not known.
pub(crate) fn read(bytes: &[u8], most: usize) -> Result<Response, (&'static str, String)> {
    let mut fields = [httparse::EMPTY_HEADER; FIELDS];
    let mut response = httparse::Response::new(&mut fields);
    let mut config = httparse::ParserConfig::default();
    config
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .allow_multiple_spaces_in_response_status_delimiters(true)
        .ignore_invalid_headers_in_responses(true);
    let length = match config.parse_response(&mut response, bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => {
            return Err(("damaged response", "the HTTP header does not end".into()));
        }
        Err(error) => return Err(("damaged response", format!("HTTP header: {error}"))),
    };
    let value = |name: &str| {
        let field = response.headers.iter().find(|field| field.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(field.value).into_owned())
    };
    let has = |name, token: &str| {
        value(name).is_some_and(|value| value.to_ascii_lowercase().contains(token))
    };
    let mut body = bytes[length..].to_vec();
    if has("Transfer-Encoding", "chunked") {
        // Some crawlers store the body without the chunks, and the header unchanged.
        body = unchunked(&body).unwrap_or(body);
    }
    let encodings = value("Content-Encoding").unwrap_or_default().to_ascii_lowercase();
    let content_type = value("Content-Type");
    let status = response.code.unwrap_or_default();
    if encodings.split(',').count() > ENCODINGS {
        return Err(("unknown encoding", format!("more than {ENCODINGS} encodings of the body")));
    }
    // What was applied last comes off first.
    for encoding in encodings.rsplit(',') {
        body = decoded(encoding.trim(), body, most)?;
    }
    Ok(Response { status, content_type, body })
}

/// The body without an encoding. A body that the crawler has decoded is kept: it has the header, too.
fn decoded(encoding: &str, body: Vec<u8>, most: usize) -> Result<Vec<u8>, (&'static str, String)> {
    let decoded = match encoding {
        "gzip" | "x-gzip" if body.starts_with(&[0x1f, 0x8b]) => {
            inflated(MultiGzDecoder::new(&*body), most)
        }
        "deflate" => match inflated(ZlibDecoder::new(&*body), most) {
            // Servers also send deflate without the header of zlib.
            Err(("damaged response", _)) => inflated(DeflateDecoder::new(&*body), most),
            other => other,
        },
        "br" => inflated(brotli_decompressor::Decompressor::new(&*body, BUFFER), most),
        "zstd" if compressed::is_zstd(&body) => {
            inflated(compressed::zstd(&*body, WINDOW.max(most as u64)), most)
        }
        "compress" | "x-compress" | "dcb" | "dcz" => {
            Err(("unknown encoding", format!("the body has the Content-Encoding {encoding}")))
        }
        _ => return Ok(body),
    };
    match decoded {
        Err((reason, _)) if reason != "record too long" && is_text(&body) => Ok(body),
        decoded => decoded,
    }
}

/// Whether a body looks as if it were not encoded.
fn is_text(body: &[u8]) -> bool {
    Input::of_bytes(body) == Input::Html || std::str::from_utf8(body).is_ok()
}

fn inflated(from: impl Read, most: usize) -> Result<Vec<u8>, (&'static str, String)> {
    let mut body = Vec::new();
    let read = from.take(most as u64 + 1).read_to_end(&mut body);
    if body.len() > most {
        return Err(("record too long", "the body unpacks to more than --record-limit".into()));
    }
    match read {
        Ok(_) => Ok(body),
        Err(error) => Err(("damaged response", format!("the compressed body: {error}"))),
    }
}

/// The body without its chunks; `None` if the bytes are not chunks. A body that was cut short is
/// kept as far as it goes.
fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::with_capacity(bytes.len());
    loop {
        let Ok(httparse::Status::Complete((start, length))) = httparse::parse_chunk_size(bytes)
        else {
            return (!body.is_empty()).then_some(body);
        };
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        if length == 0 {
            return Some(body);
        }
        let end = start.saturating_add(length).min(bytes.len());
        body.extend_from_slice(&bytes[start..end]);
        let rest = &bytes[end..];
        bytes = rest.strip_prefix(b"\r\n").unwrap_or(rest);
    }
}
