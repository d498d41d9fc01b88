//! What inputs may hold: encodings, limits, links and pipes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::archive::{page, record, records};
use crate::{call, folder, members, program, rows, texts};

#[test]
fn standard_input_and_what_a_folder_holds_besides() {
    let root = folder("stdin");
    let bytes =
        "PHA+VGhlIGZlcnJ5IHRvIEJyaWxsIGxlZnQgdGhlIHF1YXkgb24gTW9uZGF5IGF0IHNpeCBcJ28nY2xvY2su";
    let rows_in = format!(
        "{}\n{}\n",
        json!({"html_base64": bytes, "content_type": "text/html", "id": 1}),
        json!({"html_base64": "<p>", "id": 2})
    );
    let inputs = [rows_in.into_bytes(), members(&records(3)), records(3).concat()];
    for (input, (pages, errors)) in inputs.iter().zip([(1, 1), (3, 0), (3, 0)]) {
        let output = root.join("out");
        let mut command = program();
        command.args(["-q", "--overwrite", "-o"]).arg(&output).arg("-").stdin(Stdio::piped());
        let mut child = command.spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), input).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(if errors > 0 { 3 } else { 0 }));
        assert_eq!((texts(&output).len(), rows(&output, "errors").len()), (pages, errors));
    }
    let mirror = root.join("mirror");
    fs::create_dir(&mirror).unwrap();
    fs::write(mirror.join("page"), page(1).0).unwrap();
    fs::write(mirror.join("style.css"), "p { color: red }").unwrap();
    let ended = program().arg("-o").arg(root.join("told")).arg(&mirror).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(said.contains("skipped 1 file (scripts, style sheets and data): style.css"), "{said}");
}

#[test]
fn columns_of_rows_are_written_unchanged() {
    let root = folder("row");
    let input = root.join("rows.jsonl");
    let text = "The ferry to Brill left the quay at six on Monday, with forty passengers aboard.";
    let lines = [
        json!({"text": text, "id": "a", "crawl": 3, "labels": ["x", {"y": null}], "other": 1}),
        json!({"text": text, "id": "b"}),
    ];
    fs::write(&input, lines.map(|line| line.to_string() + "\n").concat()).unwrap();
    let expected =
        [json!({"crawl": 3, "id": "a", "labels": ["x", {"y": null}]}), json!({"id": "b"})];
    let forms = if cfg!(feature = "parquet") { &["jsonl", "parquet"][..] } else { &["jsonl"] };
    for form in forms {
        let output = root.join(form);
        let ended = call(&output, &["--row", "crawl,labels,id", "--format", form], &[&input]);
        assert_eq!(ended.status.code(), Some(0), "{ended:?}");
        let found = rows(&output, "pages").into_iter().map(|row| match &row["row"] {
            Value::String(json) => serde_json::from_str(json).unwrap(),
            value => value.clone(),
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{form}");
    }
}

#[test]
fn plain_text_records_and_limits() {
    let root = folder("text");
    let text = "The ferry to Brill left the quay at six on Monday, with forty passengers aboard.\n\
        It came back at nine, empty but for the dog of the harbour master, who had gone aboard.\n";
    let long = "x".repeat(5000);
    let records = [
        record("conversion", "https://skarnpost.example/a", "text/plain", text.as_bytes()),
        record("conversion", "https://skarnpost.example/b", "text/plain", long.as_bytes()),
        record("conversion", "https://skarnpost.example/c", "text/plain", text.as_bytes()),
    ];
    let input = root.join("a.wet");
    fs::write(&input, records.concat()).unwrap();
    let output = root.join("out");
    assert_eq!(call(&output, &["--record-limit", "4000"], &[&input]).status.code(), Some(3));
    let urls: Vec<_> = rows(&output, "pages").into_iter().map(|row| row["url"].clone()).collect();
    assert_eq!(urls, ["https://skarnpost.example/a", "https://skarnpost.example/c"]);
    let errors = rows(&output, "errors");
    assert_eq!(errors.len(), 1);
    assert_eq!(
        (&errors[0]["reason"], &errors[0]["url"]),
        (&json!("record too long"), &json!("https://skarnpost.example/b"))
    );
}

/// Brotli of another program, bodies that are damaged, and encodings that are not known.
#[test]
fn encodings_of_bodies() {
    let root = folder("encodings");
    // "<p>The ferry to Brill left the quay at six on Monday, with forty passengers aboard.</p>"
    let packed: &[u8] = &[
        27, 86, 0, 224, 21, 161, 210, 213, 109, 169, 46, 5, 49, 216, 109, 134, 114, 240, 162, 32,
        94, 239, 5, 15, 19, 57, 96, 79, 3, 146, 140, 191, 189, 102, 185, 60, 193, 98, 99, 216, 177,
        116, 70, 99, 85, 135, 9, 146, 142, 57, 193, 129, 223, 121, 228, 32, 195, 29, 31, 178, 144,
        101, 85, 242, 26, 166, 137, 154, 207, 169, 164, 146, 84, 0,
    ];
    let cases: &[(&str, &[u8], Option<&str>)] = &[
        ("br", packed, None),
        ("BR , identity", packed, None),
        ("br", &packed[..packed.len() / 2], Some("damaged response")),
        ("zstd", b"\x28\xb5\x2f\xfd\xff\xff\xff", Some("damaged response")),
        ("x-compress", b"\x1f\x9d\x90", Some("unknown encoding")),
        ("br,br,br,br,br", packed, Some("unknown encoding")),
        ("none", b"<p>The ferry to Brill left the quay at six on Monday, with forty passengers aboard.</p>", None),
    ];
    let records = cases.iter().zip(0..).map(|((encoding, body, _), number)| {
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n"
        );
        let block = [head.as_bytes(), body].concat();
        record(
            "response",
            &format!("https://skarnpost.example/{number}"),
            "application/http",
            &block,
        )
    });
    let input = root.join("a.warc");
    fs::write(&input, records.collect::<Vec<_>>().concat()).unwrap();
    let output = root.join("out");
    assert_eq!(call(&output, &[], &[&input]).status.code(), Some(3));
    let mut pages = rows(&output, "pages").into_iter();
    let mut errors = rows(&output, "errors").into_iter();
    for (number, (encoding, _, reason)) in cases.iter().enumerate() {
        let row = if reason.is_some() { errors.next() } else { pages.next() }.unwrap();
        assert_eq!(row["url"], format!("https://skarnpost.example/{number}"), "{encoding}: {row}");
        match reason {
            Some(reason) => assert_eq!(row["reason"], *reason, "{encoding}: {row}"),
            None => {
                assert!(row["text"].as_str().unwrap().starts_with("The ferry to Brill"), "{row}")
            }
        }
    }
    assert!(pages.next().is_none() && errors.next().is_none());
}

/// Six records in frames that another program has compressed with a dictionary, which is itself compressed.
#[test]
fn frames_with_a_dictionary() {
    let input = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dictionary.warc.zst");
    let output = folder("dictionary");
    assert_eq!(call(&output, &[], &[&input]).status.code(), Some(0));
    let titles: Vec<_> = texts(&output).into_iter().map(|(title, _)| title).collect();
    let expected = (0..6).map(|number| json!(format!("Ferry number {number} returns")));
    assert_eq!(titles, expected.collect::<Vec<_>>());
}

/// What a folder and a list may hold: unreadable files are errors of the run, not its end.
#[cfg(unix)]
#[test]
fn pipes_links_and_files_that_cannot_be_read() {
    let root = folder("special");
    let mirror = root.join("mirror");
    fs::create_dir_all(mirror.join("deep")).unwrap();
    fs::write(mirror.join("deep/a.html"), page(1).0).unwrap();
    fs::write(root.join("outside.html"), page(2).0).unwrap();
    for (target, link) in [
        ("../outside.html", "out.html"),
        ("deep/a.html", "within.html"),
        ("gone", "gone.html"),
        ("deep", "loop"),
    ] {
        std::os::unix::fs::symlink(target, mirror.join(link)).unwrap();
    }
    let pipe = |path: &Path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    pipe(&mirror.join("pipe.html"));
    let output = root.join("out");
    let ended = program().arg("-o").arg(&output).arg(&mirror).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(0), "{said}");
    let ids: Vec<_> = rows(&output, "pages").into_iter().map(|row| row["id"].clone()).collect();
    let names = ["deep/a.html", "within.html"].map(|name| mirror.join(name).display().to_string());
    assert_eq!(ids, names);
    for reason in [
        "(links out of the folder): out.html",
        "(links to nothing): gone.html",
        "(links to folders): loop",
        "(neither files nor folders): pipe.html",
    ] {
        assert!(said.contains(reason), "{said}");
    }

    // A pipe that is named is read, once; a file whose read fails is an error.
    let stream = root.join("stream");
    pipe(&stream);
    let bytes = members(&records(3));
    let writer = {
        let stream = stream.clone();
        std::thread::spawn(move || fs::write(stream, bytes).unwrap())
    };
    let memory = PathBuf::from("/proc/self/mem"); // its first bytes cannot be read, whoever reads
    let mut inputs: Vec<&Path> = vec![&stream];
    inputs.extend(memory.exists().then_some(&*memory));
    let ended = call(&output, &["--overwrite"], &inputs);
    writer.join().unwrap();
    assert_eq!(rows(&output, "pages").len(), 3, "{ended:?}");
    if memory.exists() {
        assert_eq!(ended.status.code(), Some(3), "{ended:?}");
        assert_eq!(rows(&output, "errors")[0]["reason"], "unreadable input");
    }
    let ended = call(&root.join("site"), &["--site"], &[&stream]);
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
}
