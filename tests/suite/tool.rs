//! The example binary from the outside: arguments, streams, files, exit status.

use std::fs;
use std::io::{BufRead, BufReader, Write};

use serde_json::{Value, json};

use crate::call::{begin, call, folder, stderr, stdout};

/// The rows that a call gives for these lines, and its exit status.
fn rows(lines: &[u8]) -> (Vec<Value>, Option<i32>) {
    let output = call(&["--jsonl"], lines);
    let rows = stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap());
    (rows.collect(), output.status.code())
}

const TEXT: &str = "The ferry to Brill left the quay at six on Monday, with forty passengers \
    aboard and a crew of three who had not slept since the storm.\n\n\
    It came back at nine, empty but for the dog of the harbour master, who had gone aboard \
    unseen and would not leave the bridge.\n";

fn html() -> String {
    let paragraphs: String =
        TEXT.split("\n\n").map(|text| format!("<p>{}</p>\n", text.trim())).collect();
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>The ferry is back</title></head><body>\n\
         <article><h1>The ferry is back</h1>\n{paragraphs}</article></body></html>"
    )
}

#[test]
fn a_page_from_standard_input() {
    for arguments in [&[][..], &["-"], &["--input", "text", "-"], &["-b"]] {
        let output = call(arguments, format!("The ferry is back\n\n{TEXT}").as_bytes());
        let head = if arguments == ["-b"] { "" } else { "The ferry is back\n\n" };
        assert_eq!(stdout(&output), format!("{head}{TEXT}"), "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
}

#[test]
fn html_is_told_from_text() {
    let page = html();
    let output = call(&["-b"], page.as_bytes());
    assert_eq!(stdout(&output), TEXT);
    let output = call(&["--input", "text"], page.as_bytes());
    assert!(stdout(&output).contains("<p>The ferry"), "{}", stdout(&output));
}

#[test]
fn formats() {
    let page = html();
    let get = |format| {
        let output = call(&["--format", format], page.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(get("text").starts_with("The ferry is back\n"), "{}", get("text"));
    assert!(get("markdown").starts_with("# The ferry is back\n\n"), "{}", get("markdown"));
    let html = get("html");
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"), "{html}");
    assert!(html.contains("<h1>The ferry is back</h1>"), "{html}");
    assert!(html.contains("\n<p>It came back"), "{html}");
    let json: Value = serde_json::from_str(&get("json")).unwrap();
    assert_eq!(json["id"], "standard input");
    assert_eq!(json["title"], "The ferry is back");
    assert_eq!(json["body"], TEXT.trim_end());
    assert_eq!(json["blocks"][1]["type"], "paragraph");
    let span = &json["blocks"][1]["span"];
    let span = span["start"].as_u64().unwrap() as usize..span["end"].as_u64().unwrap() as usize;
    assert_eq!(page[span], json["blocks"][1]["text"][0]["text"]);
}

/// A page with a link and a picture.
fn linked() -> String {
    let link = "<a href=\"https://brill.example/tides\">tables of the tide</a>";
    html().replace("</article>", &format!(
        "<p>The harbour master wrote down the hours in the {link}, as he did every day of the year.\
         <img src=\"https://brill.example/quay.png\" alt=\"The quay\"></p></article>"
    ))
}

#[test]
fn links_and_pictures_as_asked() {
    let page = linked();
    let get = |arguments: &[&str]| {
        let output = call(arguments, page.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let (url, picture) = ("https://brill.example/tides", "https://brill.example/quay.png");
    let text = get(&["-f", "markdown"]);
    assert!(text.contains(&format!("[tables of the tide]({url})")), "{text}");
    assert!(text.contains(&format!("![The quay]({picture})")), "{text}");
    let text = get(&["-f", "markdown", "--links", "reference"]);
    assert!(text.ends_with(&format!("\n\n[1]: {url}\n[2]: {picture}\n")), "{text}");
    for format in ["markdown", "html"] {
        let text = get(&["-f", format, "--links", "none", "--images", "none"]);
        assert!(text.contains("the tables of the tide, as he did"), "{text}");
        assert!(!text.contains("brill.example"), "{text}");
    }
}

#[test]
fn front_matter_is_quoted() {
    let page = html().replace("</head>", "<meta name=author content='Ann &quot;A.&quot; Pool: #1'>\
        <meta property=og:site_name content='Skarn \\ Post'><meta name=keywords content='ferry, - harbour'>\
        <meta property=article:published_time content=2022-03-15></head>");
    let output = call(&["-f", "markdown", "--front-matter"], page.as_bytes());
    let text = stdout(&output);
    let (head, body) = text.split_once("\n---\n\n").unwrap();
    assert_eq!(
        head,
        "---\ntitle: \"The ferry is back\"\nbyline: \"Ann \\\"A.\\\" Pool: #1\"\n\
         site: \"Skarn \\\\ Post\"\nlanguage: \"en\"\ndate: 2022-03-15\n\
         tags:\n  - \"ferry\"\n  - \"- harbour\""
    );
    assert!(body.starts_with("The ferry to Brill"), "{body}");
}

#[test]
fn a_file_name_cannot_inject() {
    let root = folder("injects");
    let name = "x---><img src=x onerror=alert(1)>-.html";
    for name in [name, "y.html"] {
        fs::write(root.join(name), html()).unwrap();
    }
    for format in ["html", "markdown"] {
        let output = call(&["-f", format, "-b", root.to_str().unwrap()], b"");
        let text = stdout(&output);
        assert!(!text.contains("<img"), "{text}");
        let comment = text.lines().find(|line| line.contains("onerror")).unwrap();
        assert!(comment.starts_with("<!-- ") && comment.ends_with(" -->"), "{comment}");
        assert_eq!(comment.matches("-->").count(), 1, "{comment}");
        assert_eq!(comment.matches('>').count(), 1, "{comment}");
    }
}

#[test]
fn explanation_tells_of_every_line() {
    let text = format!("Home\n\n{TEXT}\nShare this\n");
    let output = call(&["--explain"], text.as_bytes());
    let table = stdout(&output);
    let row = |text: &str| table.lines().find(|row| row.contains(text)).expect(table);
    assert!(row("The ferry to Brill").starts_with("+    3 "), "{table}");
    assert!(row("The ferry to Brill").ends_with('…'), "{table}");
    assert!(row("Share this").starts_with("     7 "), "{table}");
    assert!(row("4 blocks").starts_with("2 of 4 blocks kept"), "{table}");

    let html = "<meta name=author content=\"Ann Pool\"><h1>The ferry is back</h1>
        <p>By Ann Pool, 15 March 2022</p><p>The ferry to Brill runs again.</p>";
    let output = call(&["--explain"], html.as_bytes());
    let table = stdout(&output);
    let row = |text: &str| table.lines().find(|row| row.contains(text)).expect(table);
    assert!(row("+ title ").ends_with("The ferry is back"), "{table}");
    assert!(row("+ byline ").contains("meta[name=\"author\"]"), "{table}");
    assert!(row("+ date ").ends_with("2022-03-15"), "{table}");
    let output = call(&["--explain", "--format", "json"], html.as_bytes());
    let json: Value = serde_json::from_str(stdout(&output)).unwrap();
    let byline = json["candidates"].as_array().unwrap().iter().find(|one| one["field"] == "byline");
    assert_eq!(byline.unwrap()["value"], "Ann Pool");

    // Sixty columns are thirty ideographs, and no character commands the terminal.
    let wide = format!("{}\n\u{1b}[31mred\u{202e}\n", "港の本".repeat(30));
    let output = call(&["--explain"], wide.as_bytes());
    assert!(
        stdout(&output).contains(&format!(" {}港の…\n", "港の本".repeat(9))),
        "{}",
        stdout(&output)
    );
    assert!(stdout(&output).contains(" [31mred\n"), "{}", stdout(&output));

    let output = call(&["--explain", "--format", "json"], text.as_bytes());
    let json: Value = serde_json::from_str(stdout(&output)).unwrap();
    let roles: Vec<_> =
        json["page_blocks"].as_array().unwrap().iter().map(|b| &b["role"]).collect();
    assert_eq!(roles, ["nav", "body", "body", "share"]);
}

#[test]
fn folders_and_files_in_order() {
    let root = folder("order");
    fs::create_dir(root.join("b")).unwrap();
    for (name, text) in
        [("c.txt", "x"), ("b/2.htm", "x"), ("b/1.HTML", "x"), ("a.html", "x"), ("d.png", "\0")]
    {
        fs::write(root.join(name), format!("<p>{text}</p>")).unwrap();
    }
    let path = |name: &str| root.join(name).display().to_string();
    let output = call(&[&path("c.txt"), &path("")], b"");
    let headers: Vec<_> =
        stdout(&output).lines().filter_map(|line| line.strip_prefix("==> ")).collect();
    let expected = ["c.txt", "a.html", "b/1.HTML", "b/2.htm", "c.txt"];
    assert_eq!(headers, expected.map(|name| format!("{} <==", path(name))));

    let output = call(&["--format", "json", "--jobs", "3", &path("b")], b"");
    let pages = stdout(&output).lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let pages: Vec<_> = pages.map(|page| page["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(pages, [path("b/1.HTML"), path("b/2.htm")]);
}

#[test]
fn a_page_that_fails_is_named_and_the_rest_goes_on() {
    let root = folder("fails");
    let (good, bad) = (root.join("good.txt"), root.join("bad.txt"));
    fs::write(&good, TEXT).unwrap();
    let output = call(&[bad.to_str().unwrap(), good.to_str().unwrap()], b"");
    assert!(stderr(&output).contains(bad.to_str().unwrap()), "{}", stderr(&output));
    assert!(stdout(&output).contains("harbour master"));
    assert_eq!(output.status.code(), Some(3));

    let output = call(&["https://skarn.example/a", good.to_str().unwrap()], b"");
    assert!(stderr(&output).contains("addresses are not fetched"), "{}", stderr(&output));
    assert!(stdout(&output).contains("harbour master"));
    assert_eq!(output.status.code(), Some(3));

    let empty = root.join("empty");
    fs::create_dir(&empty).unwrap();
    let output = call(&[empty.to_str().unwrap()], b"");
    assert!(stderr(&output).contains("no page"), "{}", stderr(&output));
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn wrong_calls_say_what_is_wrong() {
    for (arguments, hint) in [
        (&["--format", "pdf", "-"][..], "text, markdown, html, json"),
        (&["--input", "xml"], "html, text"),
        (&["--links", "x"], "inline, reference, none"),
        (&["--images", "x"], "keep, none"),
        (&["--links", "none"], "--format markdown or html"),
        (&["--images", "none", "-f", "json"], "--format markdown or html"),
        (&["--overwrite", "a"], "needs --output"),
        (&["--front-matter", "-f", "html"], "--format markdown"),
        (&["--front-matter", "-f", "markdown", "--jsonl"], "rows have the keys"),
        (&["--kind", "x"], "listing, product, service"),
        (&["--focus", "x"], "precision, balanced, recall"),
        (&["--charset", "utf-9"], "utf-9"),
        (&["--fetched", "someday"], "--fetched: not a date"),
        (&["--jobs", "0"], "at least one"),
        (&["--jobs", "many"], "--jobs is a number of threads, not \"many\""),
        (&["--explain", "-f", "html", "a"], "--explain prints tables"),
        (&["-b", "-f", "json", "a"], "--body-only has no effect with --format json"),
        (&["-b", "--jsonl"], "--body-only has no effect with --jsonl"),
        (&["--keep", "div >", "-"], "CSS selector: a part of it is missing or not known\n"),
        (&["--wrong"], "--wrong"),
        (&["-", "-"], "once"),
        (&["--url", "https://a.example", "a", "b"], "one page"),
        (&["--url", "https://a.example", "."], "one page"),
        (&["--site"], "reads each page twice"),
        (&["--site", "-", "a"], "reads each page twice"),
        (&["--site", "--learn", "a"], "only one of"),
        (&["--learned", "no such file", "-"], "no such file"),
        (&["--jsonl", "--site"], "--learned"),
        (&["--jsonl", "-", "-"], "once"),
        (&["--jsonl", "--url", "x"], "\"url\""),
    ] {
        let output = call(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(hint), "{arguments:?}: {}", stderr(&output));
        assert!(output.stdout.is_empty());
    }
    let output = call(&["--version"], b"");
    assert_eq!(stdout(&output), concat!("gleaner ", env!("CARGO_PKG_VERSION"), "\n"));
    assert!(stdout(&call(&["-h"], b"")).contains("--jsonl"));
}

#[test]
fn what_cannot_be_used_is_said() {
    let page = b"<h1>No sale</h1><p>The ferry to Brill left the quay on Monday at six.</p>";
    for (arguments, said) in [
        (["--url", "post.example/a", "-"], "--url \"post.example/a\""),
        (["--language", "English", "-"], "--language \"English\""),
        (["--url", "https://post.example/a", "-"], ""),
        (["--language", "pt-BR", "-"], ""),
    ] {
        let output = call(&arguments, page);
        let error = stderr(&output);
        assert!(output.status.success(), "{arguments:?}: {error}");
        assert!(
            error.contains(said) && error.is_empty() == said.is_empty(),
            "{arguments:?}: {error}"
        );
    }
}

#[test]
fn rows_answer_in_order_whatever_they_hold() {
    let mut input = Vec::new();
    let mut add = |line: &[u8]| {
        input.extend_from_slice(line);
        input.push(b'\n');
    };
    add(json!({"id": "a", "text": TEXT}).to_string().as_bytes());
    add(b"");
    add(b"not json");
    add(json!({"id": {"n": [1]}, "html": html(), "url": "https://skarn.example/"})
        .to_string()
        .as_bytes());
    add(br#"{"id": 12345678901234567890123, "text": ""}"#);
    add(br#"{"url": "https://skarn.example/a", "text": "", "seen": [1, 1.50]}"#);
    add(br#"{"id": null, "text": "x", "html": "x"}"#);
    add(br#"{"text": 3}"#);
    add(br#"{"id": 1.50}"#);
    add(b"{\"id\": \"bytes\", \"text\": \"a\xff\"}");
    add(b"{\"id\": \"\xff\", \"text\": \"a\"}");
    add(br#"["id"]"#);
    add(br#"{"id": "half", "text": "\ud83d", "html": null, "more": {}}"#);
    input.extend_from_slice(b"{\"id\": \"last\", \"text\": \"\"}");
    let output = call(&["--jsonl", "-j", "3"], &input);
    assert_eq!(output.status.code(), Some(3));
    let lines: Vec<_> = stdout(&output).lines().collect();
    let rows: Vec<Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = [
        (json!("a"), None),
        (json!(null), Some("not a row")),
        (json!({"n": [1]}), None),
        (rows[3]["id"].clone(), None), // to the letter, see below
        (json!("https://skarn.example/a"), None),
        (json!(null), Some("only one of")),
        (json!(null), Some("\"text\" is not a string")),
        (json!(1.5), Some("needs \"html\"")),
        (json!("bytes"), Some("not UTF-8")),
        (json!(null), Some("not UTF-8")),
        (json!(null), Some("not a row")),
        (json!("half"), None),
        (json!("last"), None),
    ];
    assert_eq!(rows.len(), expected.len());
    for (row, (id, error)) in rows.iter().zip(expected) {
        assert_eq!(row["id"], id, "{row}");
        match error {
            Some(error) => assert!(row["error"].as_str().unwrap().contains(error), "{row}"),
            None => assert!(row["error"].is_null(), "{row}"),
        }
    }
    // Rows that nothing names say on which line they are.
    let numbers = rows.iter().filter(|row| row["id"].is_null()).map(|row| row["line"].as_u64());
    assert_eq!(numbers.collect::<Vec<_>>(), [3, 7, 8, 11, 12].map(Some));
    assert!(rows.iter().all(|row| row["id"].is_null() || row["line"].is_null()));
    assert!(lines[3].starts_with("{\"id\":12345678901234567890123,"), "{}", lines[3]);
    assert_eq!(rows[0]["body"], TEXT.trim_end());
    assert_eq!(rows[2]["title"], "The ferry is back");
    assert!(rows[12]["body"].is_null(), "{}", rows[12]);
    // The other keys of a row, to the letter.
    let keys = "\"row\":{\"url\":\"https://skarn.example/a\",\"seen\":[1, 1.50]}";
    assert!(lines[4].contains(keys), "{}", lines[4]);
    assert_eq!(rows[2]["row"], json!({"url": "https://skarn.example/"}));
}

#[test]
fn rows_without_a_fault_end_well() {
    let (rows, status) = rows(format!("\n{}\r\n\r\n", json!({"id": 1, "text": TEXT})).as_bytes());
    assert_eq!((rows.len(), status), (1, Some(0)));
    assert_eq!(call(&["--jsonl"], b"").status.code(), Some(0));
}

#[test]
fn a_row_comes_out_before_the_next_goes_in() {
    let mut child = begin(&["--jsonl"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for id in 0..3 {
        writeln!(stdin, "{}", json!({"id": id, "text": TEXT})).unwrap();
        stdin.flush().unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_the_tool_quietly() {
    let mut child = begin(&["--jsonl"]);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    // Standard input stays open: the tool must not wait for it.
    while writeln!(stdin, "{}", json!({"id": 1, "text": TEXT})).is_ok() {}
    let status = child.wait().unwrap();
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut said).unwrap();
    assert_eq!((status.code(), said.as_str()), (Some(0), ""));
}

#[test]
fn many_rows_keep_their_order() {
    let row = |id: usize| json!({"id": id, "text": TEXT.repeat(1 + id * 7 % 13)}).to_string();
    let input: Vec<_> = (0..400).map(row).collect();
    let (rows, status) = rows(input.join("\n").as_bytes());
    let ids: Vec<_> = rows.iter().map(|row| row["id"].as_u64().unwrap() as usize).collect();
    assert_eq!(ids, (0..400).collect::<Vec<_>>());
    assert_eq!(status, Some(0));
}
