//! Invented pages, as an archive and in other forms.

use std::io::Write;

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

/// The source of a page, and its address.
pub(crate) fn page(number: usize) -> (String, String) {
    let source = format!(
        "<html lang=en><head><meta charset=utf-8><title>Ferry number {number} returns</title></head><body>\
         <nav><a href=/>Home</a> <a href=/news>News</a></nav><h1>Ferry number {number} returns</h1>\
         <p>The ferry to Brill, out of service since storm {number}, left the quay on Monday at six, \
         with forty passengers aboard and the band of the fire brigade on the upper deck.</p>\
         <p>Its master said on Tuesday that the café on the pier had waited seven of the nine weeks \
         for a part no larger than a loaf of bread, which the yard had sent to the wrong island.</p>\
         <footer>© 2022 The Skarn Gazette</footer></body></html>"
    );
    (source, format!("https://skarnpost.example/{number}"))
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A frame of Zstandard.
pub(crate) fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

/// A stream of Brotli that stores the bytes as they are (RFC 7932, 9.2).
fn brotli(bytes: &[u8]) -> Vec<u8> {
    assert!((1..=1 << 16).contains(&bytes.len()));
    // A window of 64 KB; a block that is not the last, its length less one in 16 bits, not compressed.
    let head = u32::try_from(bytes.len() - 1).unwrap() << 4 | 1 << 20;
    // An empty last block.
    [&head.to_le_bytes()[..3], bytes, &[3]].concat()
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn chunked(bytes: &[u8]) -> Vec<u8> {
    let chunks =
        bytes.chunks(100).map(|c| [format!("{:x}\r\n", c.len()).as_bytes(), c, b"\r\n"].concat());
    [chunks.collect::<Vec<_>>().concat(), b"0\r\n\r\n".to_vec()].concat()
}

/// A record.
pub(crate) fn record(kind: &str, url: &str, content_type: &str, block: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-03-20T10:00:00Z\r\n\
         WARC-Record-ID: <urn:test:{kind}:{url}>\r\nContent-Type: {content_type}\r\n\
         Content-Length: {}\r\n\r\n",
        block.len()
    );
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

fn response(head: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 {head}\r\n\r\n").as_bytes(), body].concat()
}

/// The record of a page's response, in one of the encodings.
pub(crate) fn fetched(number: usize) -> Vec<u8> {
    let (source, url) = page(number);
    let html = "200 OK\r\nContent-Type: text/html";
    let block = match number % 8 {
        0 => response(html, source.as_bytes()),
        1 => {
            response(&format!("{html}\r\nTransfer-Encoding: chunked"), &chunked(source.as_bytes()))
        }
        2 => response(&format!("{html}\r\nContent-Encoding: gzip"), &gzip(source.as_bytes())),
        3 => response(
            &format!("{html}\r\nContent-Encoding: deflate\r\nTransfer-Encoding: chunked"),
            &chunked(&zlib(source.as_bytes())),
        ),
        4 => response(&format!("{html}\r\nContent-Encoding: br"), &brotli(source.as_bytes())),
        5 => response(
            &format!("{html}\r\nContent-Encoding: gzip, zstd"),
            &zstd(&gzip(source.as_bytes())),
        ),
        // The crawler has decoded it.
        6 => response(&format!("{html}\r\nContent-Encoding: br"), source.as_bytes()),
        _ => {
            let latin: Vec<u8> = source.chars().map(|c| u8::try_from(c).unwrap()).collect();
            response(&format!("{html}; charset=iso-8859-1"), &latin)
        }
    };
    record("response", &url, "application/http; msgtype=response", &block)
}

/// All records of an archive of so many pages, with others between them.
pub(crate) fn records(pages: usize) -> Vec<Vec<u8>> {
    let mut records =
        vec![record("warcinfo", "", "application/warc-fields", b"software: test\r\n")];
    for number in 0..pages {
        records.push(record(
            "request",
            "https://skarnpost.example/",
            "application/http",
            b"GET / HTTP/1.1\r\n\r\n",
        ));
        records.push(fetched(number));
    }
    let missing = response("404 Not Found\r\nContent-Type: text/html", b"<p>Nothing here.</p>");
    records.push(record("response", "https://skarnpost.example/x", "application/http", &missing));
    let picture = response("200 OK\r\nContent-Type: image/png", b"\x89PNG");
    records.push(record("response", "https://skarnpost.example/y", "application/http", &picture));
    records
}
