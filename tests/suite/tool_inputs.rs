//! What the tool reads: files of a folder by their content, bytes in rows; and how it shows an
//! explanation on a terminal.

use std::fs;

use serde_json::{Value, json};

use crate::call::{call, folder, stderr, stdout, tool};

const TEXT: &str = "The ferry to Brill left the quay at six on Monday, with forty passengers \
    aboard and a crew of three who had not slept since the storm.";

#[test]
fn a_mirror_is_read_by_content() {
    let root = folder("mirror");
    let page = format!("<!doctype html><title>Ferry</title><p>{TEXT}</p>");
    fs::create_dir_all(root.join("a.d")).unwrap();
    fs::create_dir_all(root.join(".cache")).unwrap();
    for (name, bytes) in [
        ("ferry", page.as_bytes()),
        ("a.d/tides.php?page=3", page.as_bytes()),
        ("notes", TEXT.as_bytes()),
        ("style.css", b"p { color: red }"),
        ("site.js", b"write('<html><body>')"),
        ("1.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("2.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("3.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("4.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("rows.jsonl", b"{}"),
        (".cache/page.html", page.as_bytes()),
    ] {
        fs::write(root.join(name), bytes).unwrap();
    }
    let path = root.to_str().unwrap();
    let output = call(&["--format", "json", path], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let rows = stdout(&output).lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let rows: Vec<_> = rows.collect();
    let names: Vec<_> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    let expected = ["a.d/tides.php?page=3", "ferry", "notes"];
    assert_eq!(names, expected.map(|name| format!("{path}/{name}")));
    assert!(rows.iter().all(|row| row["body"] == TEXT), "{rows:?}");
    let said: Vec<_> = stderr(&output).lines().collect();
    let reasons = [
        "1 file (JSON lines, which --jsonl reads): rows.jsonl",
        "4 files (binary data): 1.png, 2.png, 3.png and 1 more",
        "1 file (hidden): .cache",
        "2 files (scripts, style sheets and data): site.js, style.css",
    ];
    assert_eq!(said, reasons.map(|reason| format!("gleaner: {path}: skipped {reason}")));
    // Once, although both passes go through the folder.
    let output = call(&["--site", "-b", path], b"");
    assert_eq!(stderr(&output).lines().count(), reasons.len(), "{}", stderr(&output));
}

/// A browser saves a page with its pictures as one file (MHTML); a mail may have a part in HTML.
#[test]
fn a_saved_page_is_read_from_its_part() {
    let root = folder("saved");
    let saved = |kind: &str| {
        format!(
            "From: <Saved by Blink>\r\nSubject: A page\r\nDate: Sun, 29 Nov 2026 10:00:00 -0000\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b-1\"\r\n\r\n\
             --b-1\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\
             Content-Location: https://brill.example/ferry\r\n\r\n\
             <title>Ferry</title><nav><a href=3D\"/\">Home</a></nav><h1>Ferry returns</h1><p>{}\r\n\
             --b-1--\r\n",
            TEXT.replace("Monday, with", "Monday, =\r\nwith")
        )
    };
    let file = root.join("ferry.mhtml");
    fs::write(&file, saved("text/html")).unwrap();
    for path in [&root, &file] {
        let output = call(&["--format", "json", path.to_str().unwrap()], b"");
        let row: Value = serde_json::from_str(stdout(&output)).unwrap();
        assert_eq!(row["body"], TEXT);
        assert_eq!(row["title"], "Ferry returns");
        assert_eq!(row["url"], "https://brill.example/ferry");
        // The day on which it was saved dates nothing.
        assert_eq!(row["date"], Value::Null);
    }
    // Without such a part, and where the call says what it is, the file is a plain text.
    for (arguments, kind) in [(&[][..], "image/png"), (&["--input", "text"], "text/html")] {
        let output = call(arguments, saved(kind).as_bytes());
        assert!(stdout(&output).contains("href=3D") || stdout(&output).contains("=\n"), "{kind}");
    }
}

/// A file that holds many pages is not a page, whether it is named, in a folder or on standard input.
#[test]
fn archives_and_rows_are_no_pages() {
    let root = folder("no-pages");
    let warc =
        "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>The ferry is back.";
    let cases = [
        ("crawl.warc", warc, "WARC, which gleaner-crawl reads"),
        ("crawl", warc, "WARC, which gleaner-crawl reads"),
        ("rows.jsonl", "{\"text\": \"The ferry is back.\"}\n", "JSON lines, which --jsonl reads"),
        ("table", "PAR1\u{15}", "Parquet, which gleaner-crawl reads"),
    ];
    for (name, content, hint) in cases {
        let path = root.join(name);
        fs::write(&path, content).unwrap();
        let output = call(&[path.to_str().unwrap()], b"");
        assert_eq!((output.status.code(), stdout(&output)), (Some(3), ""), "{name}");
        let said = format!("gleaner: {}: is {hint}\n", path.display());
        assert_eq!(stderr(&output), said);
    }
    let output = call(&["-"], warc.as_bytes());
    assert_eq!((output.status.code(), stdout(&output)), (Some(3), ""), "{}", stderr(&output));
}

#[test]
fn rows_may_hold_bytes() {
    // "<p>Un café sur le quai …" in Latin-1, with and without padding, and a plain text.
    let latin = b"<p>Le bac pour Brill a quitt\xe9 le quai lundi \xe0 six heures, avec quarante passagers.</p>";
    let encode = |bytes: &[u8]| {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let letters = bytes.chunks(3).flat_map(|chunk| {
            let all = chunk.iter().fold(0u32, |all, byte| all << 8 | u32::from(*byte))
                << (8 * (3 - chunk.len()));
            (0..=chunk.len()).map(move |i| LETTERS[(all >> (18 - 6 * i)) as usize % 64] as char)
        });
        letters.collect::<String>()
    };
    let encoded = encode(latin);
    assert_ne!(encoded.len() % 4, 0);
    let pad = "=".repeat((4 - encoded.len() % 4) % 4);
    let padded = format!(
        "{}
{}{pad}",
        &encoded[..20],
        &encoded[20..]
    );
    let html = "text/html; charset=iso-8859-1";
    let cases = [
        (json!({"html_base64": encoded, "content_type": html}), Ok("quitté le quai lundi à six")),
        (json!({"html_base64": padded, "content_type": null}), Ok("quitté le quai lundi à six")),
        (json!({"html_base64": encode(TEXT.as_bytes())}), Ok("The ferry to Brill left")),
        (json!({"html_base64": "<p>"}), Err("\"html_base64\" is not base64")),
        (json!({"html_base64": encoded, "html": "<p>x"}), Err("only one of")),
        (
            json!({"html_base64": encoded, "content_type": 3}),
            Err("\"content_type\" is not a string"),
        ),
    ];
    for (row, expected) in cases {
        let output = call(&["--jsonl"], row.to_string().as_bytes());
        let answer: Value = serde_json::from_str(stdout(&output)).unwrap();
        match expected {
            Ok(text) => {
                assert!(
                    answer["body"].as_str().is_some_and(|body| body.contains(text)),
                    "{answer}"
                );
                assert!(answer["row"].get("html_base64").is_none(), "{answer}");
                assert_eq!(answer["row"].get("content_type"), row.get("content_type"));
                assert_eq!(output.status.code(), Some(0));
            }
            Err(why) => {
                assert!(
                    answer["error"].as_str().is_some_and(|error| error.contains(why)),
                    "{answer}"
                );
                assert_eq!(output.status.code(), Some(3));
            }
        }
    }
}

#[test]
fn colour_and_width_only_as_asked() {
    let root = folder("color");
    let page = root.join("page.txt");
    fs::write(&page, format!("Home\n\n{TEXT}\n\nShare this\n")).unwrap();
    let path = page.to_str().unwrap();
    let plain = call(&["--explain", path], b"");
    assert!(!stdout(&plain).contains('\u{1b}'), "{}", stdout(&plain));
    let coloured = call(&["--explain", "--color", "always", path], b"");
    let text = stdout(&coloured);
    let row = |part: &str| text.lines().find(|row| row.contains(part)).unwrap();
    assert!(row("The ferry").starts_with("\u{1b}[32m+ "), "{text}");
    assert!(row("Share this").starts_with("\u{1b}[2m  "), "{text}");
    assert!(text.lines().all(|row| row.matches('\u{1b}').count() % 2 == 0), "{text}");
    let mut without = text.to_owned();
    for code in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[32m"] {
        without = without.replace(code, "");
    }
    assert_eq!(without, stdout(&plain));
    for columns in [90, 200] {
        let output =
            tool().args(["--explain", path]).env("COLUMNS", columns.to_string()).output().unwrap();
        let widest = stdout(&output).lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(columns), "{}", stdout(&output));
        assert_eq!(stdout(&output).contains('…'), columns == 90, "{}", stdout(&output));
    }
}

#[test]
fn wrong_calls_say_what_is_wrong() {
    for (arguments, hint) in [
        (&["--color", "x"][..], "auto, always, never"),
        (&["--report", "a.html", "-f", "json", "b"], "cannot be combined with"),
    ] {
        let output = call(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(hint), "{arguments:?}: {}", stderr(&output));
    }
}

/// On a terminal, which `script` makes, if it is there.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_colour_unless_no_color_is_set() {
    let page = folder("terminal").join("page.txt");
    fs::write(&page, TEXT).unwrap();
    for no_color in [None, Some("1"), Some("")] {
        let binary = tool().get_program().to_str().unwrap().to_owned();
        let mut script = std::process::Command::new("script");
        let call = format!("stty cols 90; '{binary}' --explain '{}'", page.display());
        script.args(["-qec", &call, "/dev/null"]).env_remove("NO_COLOR").env_remove("COLUMNS");
        script.envs(no_color.map(|value| ("NO_COLOR", value)));
        let Ok(output) = script.output() else { return println!("skipped: there is no script") };
        let text = stdout(&output);
        assert_eq!(text.contains("\u{1b}[32m+"), no_color != Some("1"), "{no_color:?}: {text}");
        assert!(text.contains('…'), "{text}");
    }
}
