//! The tool reads compressed files as it reads plain ones.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::{Value, json};

use crate::call::{call, folder, stderr, stdout};

const TEXT: &str = "The ferry to Brill left the quay at six on Monday, with forty passengers \
    aboard and a crew of three who had not slept since the storm.\n\n\
    It came back at nine, empty but for the dog of the harbour master, who had gone aboard \
    unseen and would not leave the bridge.\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

/// A frame of Zstandard that readers pass over.
fn skippable() -> Vec<u8> {
    [&[0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat()
}

/// Both halves compressed on their own, as programs do that add to a file.
fn halves(bytes: &[u8], pack: fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let (one, two) = bytes.split_at(bytes.len() / 2);
    [pack(one), pack(two)].concat()
}

#[test]
fn pages() {
    let root = folder("compressed-pages");
    let plain = TEXT.as_bytes();
    let forms: [(&str, Vec<u8>); 6] = [
        ("a.txt", plain.to_vec()),
        ("b.txt.gz", gzip(plain)),
        ("c.txt.zst", zstd(plain)),
        ("d.TXT.GZ", halves(plain, gzip)),
        ("e.txt.zst", [skippable(), halves(plain, zstd), skippable()].concat()),
        // What is inside counts, not the name.
        ("f.txt", gzip(plain)),
    ];
    for (name, bytes) in &forms {
        fs::write(root.join(name), bytes).unwrap();
        let path = root.join(name);
        for (arguments, input) in [(path.to_str().unwrap(), &b""[..]), ("-", bytes)] {
            let output = call(&["-b", arguments], input);
            assert_eq!(stdout(&output), TEXT, "{name}: {}", stderr(&output));
        }
    }
    fs::write(root.join("g.tar.gz"), gzip(b"no page")).unwrap();
    let out = folder("compressed-pages-out");
    let output = call(&["-b", "-o", out.to_str().unwrap(), root.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let mut names: Vec<_> =
        fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt"]);
}

#[test]
fn rows() {
    let root = folder("compressed-rows");
    let row = |id: &str| format!("{}\n", json!({"id": id, "text": TEXT}));
    let unnamed = format!("{}\n", json!({"text": TEXT}));
    let write = |name: &str, bytes: &[u8]| {
        let path = root.join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let files = [
        write("a.jsonl.gz", &halves(format!("{}\n{}", row("a"), row("b")).as_bytes(), gzip)),
        root.join("missing.jsonl").to_str().unwrap().to_owned(),
        write("b.jsonl.zst", &halves(format!("{unnamed}{}", row("c")).as_bytes(), zstd)),
        write("c.jsonl", row("d").trim_end().as_bytes()),
        "-".to_owned(),
    ];
    let mut arguments = vec!["--jsonl"];
    arguments.extend(files.iter().map(String::as_str));
    let output = call(&arguments, &gzip(row("e").as_bytes()));
    let rows: Vec<Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ids: Vec<&Value> = rows.iter().map(|row| &row["id"]).collect();
    // A missing file counts as a line; so does the empty one.
    let expected = [json!("a"), json!("b"), Value::Null, json!("c"), json!("d"), json!("e")];
    assert_eq!(ids, expected.iter().collect::<Vec<_>>());
    assert_eq!(rows[2]["line"], 5);
    assert!(rows.iter().all(|row| row["body"] == TEXT.trim_end()), "{rows:?}");
    assert!(stderr(&output).contains("missing.jsonl"), "{}", stderr(&output));
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn damaged_data_is_an_error() {
    let root = folder("compressed-damaged");
    let turned = |mut bytes: Vec<u8>, from_end: usize| {
        let at = bytes.len() - from_end;
        bytes[at] ^= 0x55;
        bytes
    };
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    let text = TEXT.as_bytes();
    for (name, bytes) in [
        ("cut.txt.gz", cut(gzip(text))),
        ("cut.txt.zst", cut(zstd(text))),
        // The checksum of gzip lies before the length.
        ("sum.txt.gz", turned(gzip(text), 8)),
        ("sum.txt.zst", turned(zstd(text), 1)),
    ] {
        let path = root.join(name);
        fs::write(&path, bytes).unwrap();
        let path = path.to_str().unwrap();
        for arguments in [&[path][..], &["--jsonl", path]] {
            let output = call(arguments, b"");
            assert_eq!(output.status.code(), Some(3), "{name}");
            assert!(stderr(&output).contains(name), "{name}: {}", stderr(&output));
            // Rows before the damage are answered.
            let is_page = arguments.len() == 1;
            assert!(!is_page || output.stdout.is_empty(), "{name}: {}", stdout(&output));
        }
    }
}

#[test]
fn a_page_may_not_unpack_to_any_size() {
    let path: &Path = &folder("compressed-bomb").join("page.html.gz");
    fs::write(path, gzip(&vec![b' '; 1 << 20]).repeat(257)).unwrap();
    let output = call(&[path.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("more than 256 MB"), "{}", stderr(&output));
}
