//! Calls the program as a user does.

#![allow(clippy::unwrap_used, clippy::panic)] // a test fails by panicking

mod archive;
mod inputs;
#[cfg(feature = "parquet")]
mod parquet;
mod sites;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use archive::{gzip, page, record, records, zstd};
use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};

/// An empty folder for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crawl").join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_gleaner-crawl"))
}

/// A finished call.
fn call(output: &Path, arguments: &[&str], inputs: &[&Path]) -> Output {
    let mut command = program();
    command.arg("-q").arg("-o").arg(output).args(arguments).args(inputs).output().unwrap()
}

/// The rows of all shards of a kind.
fn rows(folder: &Path, stem: &str) -> Vec<Value> {
    let mut rows = vec![];
    for (name, bytes) in files(folder) {
        #[cfg(feature = "parquet")]
        if name.starts_with(stem) && name.ends_with(".parquet") {
            rows.extend(parquet::read(&folder.join(name)));
            continue;
        }
        if name.starts_with(stem) {
            let mut text = String::new();
            MultiGzDecoder::new(&*bytes).read_to_string(&mut text).unwrap();
            rows.extend(text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()));
        }
    }
    rows
}

/// The names and bytes of a folder's files, without the summary, which holds times.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
    });
    files.filter(|(name, _)| !name.starts_with("summary.")).collect()
}

/// The articles alone.
fn texts(folder: &Path) -> Vec<(Value, Value)> {
    rows(folder, "pages")
        .into_iter()
        .map(|row| (row["title"].clone(), row["text"].clone()))
        .collect()
}

/// An archive with a member per record.
fn members(records: &[Vec<u8>]) -> Vec<u8> {
    records.iter().flat_map(|record| gzip(record)).collect()
}

#[test]
fn the_forms_of_a_crawl_give_the_same_articles() {
    let root = folder("forms");
    let pages = 10;
    let whole = records(pages).concat();
    let mut lines = String::new();
    fs::create_dir(root.join("mirror")).unwrap();
    for number in 0..pages {
        let (html, url) = page(number);
        lines += &format!("{}\n", json!({"url": url, "html": html}));
        fs::write(root.join(format!("mirror/article?id={number}")), html).unwrap();
    }
    fs::write(root.join("mirror/style.css"), "p { color: red }").unwrap();
    let frames: Vec<Vec<u8>> = records(pages).iter().map(|record| zstd(record)).collect();
    let forms = [
        ("members.warc.gz", members(&records(pages))),
        ("frames.warc.zst", frames.concat()),
        ("one-frame.warc.zst", zstd(&whole)),
        ("plain.warc", whole.clone()),
        ("one-member.warc.gz", gzip(&whole)),
        ("rows.jsonl", lines.clone().into_bytes()),
        ("rows.jsonl.gz", gzip(lines.as_bytes())),
        ("mirror", vec![]),
    ];
    let mut expected = None;
    for (name, bytes) in forms {
        let input = root.join(name);
        if !input.is_dir() {
            fs::write(&input, bytes).unwrap();
        }
        let output = root.join(format!("{name}.out"));
        let ended = call(&output, &[], &[&input]);
        assert_eq!(ended.status.code(), Some(0), "{name}: {ended:?}");
        let found = texts(&output);
        assert_eq!(found.len(), pages, "{name}");
        let summary = fs::read_to_string(output.join("summary.html")).unwrap();
        assert!(summary.contains("<dt>pages</dt><dd>10</dd>"), "{name}: {summary}");
        assert!(found[4].1.as_str().unwrap().contains("café on the pier"), "{name}");
        assert_eq!(&found, expected.get_or_insert(found.clone()), "{name}");
        let threads = root.join(format!("{name}.one"));
        call(&threads, &["-j", "1"], &[&input]);
        assert_eq!(files(&output), files(&threads), "{name}");
    }
}

#[test]
fn damaged_records_are_passed_over() {
    let root = folder("damaged");
    let all = records(6);
    let mut packed: Vec<Vec<u8>> = all.iter().map(|record| gzip(record)).collect();
    let broken = packed[4].len() / 2;
    packed[4][broken..broken + 8].fill(0xff);
    // The page before it is whole.
    packed[7][15..40].fill(0xff);
    let short = packed[8].len() - 20;
    packed[8].truncate(short);
    let mut plain = all.clone();
    let text =
        String::from_utf8_lossy(&plain[4]).replacen("Content-Length: ", "Content-Length: 9", 1);
    plain[4] = text.into_bytes();
    plain[8] = b"WARC/1.0\r\nnonsense\r\n\r\nmore\r\n\r\n".to_vec();
    let mut frames: Vec<Vec<u8>> = all.iter().map(|record| zstd(record)).collect();
    for broken in [4, 8] {
        let middle = frames[broken].len() / 2;
        frames[broken].truncate(middle);
    }
    frames[7][..4].fill(0xff);
    let forms = [
        ("members.warc.gz", packed.concat()),
        ("plain.warc", plain.concat()),
        ("frames.warc.zst", frames.concat()),
    ];
    for (name, bytes) in forms {
        let damaged = if name == "plain.warc" { 2 } else { 3 };
        let (input, output) = (root.join(name), root.join(format!("{name}.out")));
        fs::write(&input, bytes).unwrap();
        let ended = call(&output, &[], &[&input]);
        assert_eq!(ended.status.code(), Some(3), "{name}: {ended:?}");
        let titles: Vec<_> = texts(&output).into_iter().map(|(title, _)| title).collect();
        let left = [0, 2, 4, 5].map(|number| json!(format!("Ferry number {number} returns")));
        assert_eq!(titles, left, "{name}");
        let errors = rows(&output, "errors");
        assert_eq!(errors.len(), damaged, "{name}: {errors:?}");
        assert!(errors.iter().all(|error| error["reason"] == "damaged record"), "{errors:?}");
    }
}

#[test]
fn a_killed_run_resumes_to_the_same_bytes() {
    kills("killed", &[]);
}

/// Kills a run 3 times; as many as the variable `GLEANER_KILLS` says, if it is set.
fn kills(name: &str, more: &[&str]) {
    let root = folder(name);
    let input = root.join("crawl.warc.gz");
    let mut packed: Vec<Vec<u8>> = records(300).iter().map(|record| gzip(record)).collect();
    packed[100].truncate(50);
    fs::write(&input, packed.concat()).unwrap();
    let arguments = [&["--shard-pages", "7"], more].concat();
    let whole = root.join("whole");
    let begun = std::time::Instant::now();
    assert_eq!(call(&whole, &arguments, &[&input]).status.code(), Some(3));
    let took = u64::try_from(begun.elapsed().as_millis()).unwrap().max(20);
    let kills = std::env::var("GLEANER_KILLS").map_or(3, |kills| kills.parse().unwrap());
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    for kill in 0..kills {
        let output = root.join(format!("{kill}"));
        let mut command = program();
        command.arg("-q").arg("-o").arg(&output).args(&arguments).arg(&input);
        let mut child = command.spawn().unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        std::thread::sleep(Duration::from_millis((random >> 33) % took));
        _ = child.kill();
        child.wait().unwrap();
        let again = call(&output, &[&["--resume"], &*arguments].concat(), &[&input]);
        assert_eq!(again.status.code(), Some(3), "{again:?}");
        assert!(files(&output) == files(&whole), "kill {kill}");
    }
}

#[test]
fn wrong_calls_are_refused() {
    let root = folder("refused");
    let input = root.join("a.html");
    fs::write(&input, page(1).0).unwrap();
    let output = root.join("out");
    assert_eq!(call(&output, &[], &[&input]).status.code(), Some(0));
    let cases: [(&[&str], &str); 3] = [
        (&[], "is not empty"),
        (&["--resume", "--shard-pages", "3"], "shard_pages was 50000, now 3"),
        (&["--resume", "--overwrite"], "exclude each other"),
    ];
    for (arguments, why) in cases {
        let ended = call(&output, arguments, &[&input]);
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(2), "{said}");
        assert!(said.contains(why), "{said}");
    }
    // Of what else is in the folder nothing is deleted.
    for name in ["pages-notes.txt", "pages-00000.jsonl.gz.bak", "manifest.jsonl.old"] {
        fs::write(output.join(name), "mine").unwrap();
    }
    fs::write(output.join("pages-00007.parquet.part"), "unfinished").unwrap();
    assert_eq!(call(&output, &["--overwrite"], &[&input]).status.code(), Some(0));
    assert_eq!(call(&output, &["--resume"], &[&input]).status.code(), Some(0));
    let names: Vec<_> = files(&output).into_keys().collect();
    let own = ["manifest.jsonl", "pages-00000.jsonl.gz"];
    let left = ["manifest.jsonl.old", "pages-00000.jsonl.gz.bak", "pages-notes.txt"];
    let mut expected = [&own[..], &left].concat();
    expected.sort_unstable();
    assert_eq!(names, expected);
    // Inputs in the output, and the output in an input.
    let within = output.join("pages-00000.jsonl.gz");
    for (output, input) in
        [(&output, &within), (&output, &output), (&root.join("new/deep"), &root), (&root, &input)]
    {
        let ended = call(output, &["--overwrite"], &[input]);
        assert_eq!(ended.status.code(), Some(2), "{ended:?}");
        assert!(String::from_utf8_lossy(&ended.stderr).contains("are not apart"), "{ended:?}");
    }
    assert!(within.is_file() && !root.join("new").exists());
    assert_eq!(call(&root.join("b"), &[], &[&root.join("none")]).status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_full_disk_and_a_signal_leave_no_unfinished_file() {
    let root = folder("ended");
    let input = root.join("crawl.warc.gz");
    fs::write(&input, members(&records(400))).unwrap();
    let (full, stopped) = (root.join("full"), root.join("stopped"));
    // 16 blocks of 512 bytes; without the signal the write fails as on a full disk. Parquet needs
    // less for these pages.
    let forms: [(&[&str], _); 2] = [(&["--uncompressed"], 16), (&["--format", "parquet"], 4)];
    let forms = &forms[..if cfg!(feature = "parquet") { 2 } else { 1 }];
    for (form, blocks) in forms {
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(limited).arg(env!("CARGO_BIN_EXE_gleaner-crawl"));
        let options = ["-q", "--overwrite", "-o"];
        let ended = shell.args(*form).args(options).arg(&full).arg(&input).output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{form:?}: {said}");
        assert!(said.contains("--resume continues"), "{said}");
        assert_eq!(files(&full).into_keys().collect::<Vec<_>>(), ["manifest.jsonl"]);
    }

    let mut child = program().arg("-q").arg("-o").arg(&stopped).arg(&input).spawn().unwrap();
    while !stopped.join("pages-00000.jsonl.gz.part").exists() {
        assert!(child.try_wait().unwrap().is_none());
        std::thread::sleep(Duration::from_millis(1));
    }
    Command::new("kill").arg("-INT").arg(child.id().to_string()).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(files(&stopped).into_keys().collect::<Vec<_>>(), ["manifest.jsonl"]);
}

/// A stream of 64 MB; of as many as the variable `GLEANER_STREAM_MB` says, if it is set.
#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded() {
    let root = folder("memory");
    let input = root.join("crawl.warc.gz");
    let megabytes = std::env::var("GLEANER_STREAM_MB").map_or(64, |mb| mb.parse().unwrap());
    // A page of a megabyte, most of it a comment, in the compressed form that the disk has room for.
    let (source, url) = page(1);
    let body = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{source}");
    let long = format!("{body}<!--{}-->", "x".repeat(1 << 20));
    let member = gzip(&record("response", &url, "application/http", long.as_bytes()));
    let mut file = fs::File::create(&input).unwrap();
    for _ in 0..megabytes {
        std::io::Write::write_all(&mut file, &member).unwrap();
    }
    let output = root.join("out");
    let form = if cfg!(feature = "parquet") { "parquet" } else { "jsonl" };
    let mut command = program();
    command.args(["-q", "--format", form, "-o"]).arg(&output).arg(&input);
    let mut child = command.spawn().unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        peak = peak.max(now.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(10));
    }
    println!("{megabytes} MB took at most {peak} KB");
    assert_eq!(rows(&output, "pages").len(), megabytes);
    assert!((1..300_000).contains(&peak), "{peak} KB");
}
