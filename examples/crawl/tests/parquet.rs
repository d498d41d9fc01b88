//! Parquet, written and read.

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use parquet::basic::{Compression, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::record::Field;
use parquet::schema::parser::parse_message_type;
use serde_json::{Value, json};

use super::archive::{gzip, page, records};
use super::{call, files, folder, kills, members, rows, texts};

/// The rows of a file, as those of JSON lines.
pub(crate) fn read(path: &Path) -> Vec<Value> {
    let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
    let rows = reader.get_row_iter(None).unwrap().map(|row| {
        let columns = row.unwrap().into_columns().into_iter();
        columns.map(|(name, field)| (name, value(field))).collect()
    });
    rows.collect()
}

/// A field as JSON.
fn value(field: Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Str(text) => json!(text),
        // JSON has the shortest digits that give the number.
        Field::Float(number) => json!(number.to_string().parse::<f64>().unwrap()),
        Field::Long(number) => json!(number),
        Field::Bool(flag) => json!(flag),
        Field::ListInternal(list) => list.elements().iter().cloned().map(value).collect(),
        Field::Group(row) => {
            let fields = row.into_columns().into_iter();
            fields.map(|(name, field)| (name, value(field))).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// A file with columns of bytes, some of them missing.
fn write(path: &Path, columns: &[(&str, Vec<Option<&[u8]>>)]) {
    let names = columns.iter().map(|(name, _)| format!("optional binary {name};"));
    let schema = format!("message rows {{ {} }}", names.collect::<String>());
    let schema = Arc::new(parse_message_type(&schema).unwrap());
    let zstd = Compression::ZSTD(ZstdLevel::default());
    let properties = Arc::new(WriterProperties::builder().set_compression(zstd).build());
    let file = File::create(path).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, properties).unwrap();
    let mut group = writer.next_row_group().unwrap();
    for (_, values) in columns {
        let mut column = group.next_column().unwrap().unwrap();
        let defined: Vec<i16> = values.iter().map(|value| i16::from(value.is_some())).collect();
        let values: Vec<_> =
            values.iter().flatten().map(|bytes| ByteArray::from(bytes.to_vec())).collect();
        column.typed::<ByteArrayType>().write_batch(&values, Some(&defined), None).unwrap();
        column.close().unwrap();
    }
    group.close().unwrap();
    writer.close().unwrap();
}

#[test]
fn parquet_has_the_rows_of_json_lines() {
    let root = folder("parquet-out");
    let input = root.join("crawl.warc.gz");
    let mut packed: Vec<Vec<u8>> = records(40).iter().map(|record| gzip(record)).collect();
    packed[10].truncate(50);
    fs::write(&input, packed.concat()).unwrap();
    let (lines, tables) = (root.join("lines"), root.join("tables"));
    for (output, form) in [(&lines, "jsonl"), (&tables, "parquet")] {
        let ended = call(output, &["--format", form, "--shard-pages", "15"], &[&input]);
        assert_eq!(ended.status.code(), Some(3), "{ended:?}");
    }
    for stem in ["pages", "errors"] {
        let (found, expected) = (rows(&tables, stem), rows(&lines, stem));
        assert!(!expected.is_empty());
        assert!(found == expected, "{:?}\n{:?}", found[0], expected[0]);
    }
    let names: Vec<_> = files(&tables).into_keys().collect();
    let expected = ["errors-00000", "pages-00000", "pages-00001", "pages-00002"];
    let expected = expected.map(|name| format!("{name}.parquet"));
    assert!(expected.iter().all(|name| names.contains(name)), "{names:?}");
    let one = root.join("one");
    call(&one, &["--format", "parquet", "--shard-pages", "15", "-j", "1"], &[&input]);
    assert!(files(&one) == files(&tables));
    // What was written can be read again: the texts as pages.
    let again = root.join("again");
    let ended = call(
        &again,
        &["--columns", "text=markdown,html=none"],
        &[&tables.join("pages-00000.parquet")],
    );
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert_eq!(rows(&again, "pages")[0]["url"], "https://skarnpost.example/0");
}

#[test]
fn all_blocks_with_their_verdicts() {
    let root = folder("explained");
    let input = root.join("rows.jsonl");
    let mut lines: String =
        (0..30).map(|number| json!({"html": page(number).0}).to_string() + "\n").collect();
    lines += "{\"text\": \"\"}\n"; // a page without blocks
    lines += &(json!({"html": page(31).0}).to_string() + "\n");
    fs::write(&input, lines).unwrap();
    let (tables, json_lines) = (root.join("tables"), root.join("lines"));
    for (output, form) in [(&tables, "parquet"), (&json_lines, "jsonl")] {
        let ended = call(output, &["--explain", "--format", form], &[&input]);
        assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    }
    let (found, expected) = (rows(&tables, "pages"), rows(&json_lines, "pages"));
    assert_eq!(found.len(), 32);
    for (found, expected) in found.iter().zip(&expected) {
        let (blocks, others) = (&found["page_blocks"], expected["page_blocks"].as_array().unwrap());
        assert_eq!(blocks.as_array().unwrap().len(), others.len());
        for (block, other) in blocks.as_array().unwrap().iter().zip(others) {
            for key in ["text", "from_data", "role", "rule", "probability"] {
                assert_eq!(block[key], other[key], "{key}");
            }
            assert_eq!(
                (&block["start"], &block["end"]),
                (&other["span"]["start"], &other["span"]["end"])
            );
        }
    }
    assert_eq!(found[30]["page_blocks"], json!([]));
    let roles: Vec<_> =
        found[3]["page_blocks"].as_array().unwrap().iter().map(|b| b["role"].clone()).collect();
    assert!(roles.contains(&json!("body")) && roles.len() > 2, "{roles:?}");
}

#[test]
fn parquet_gives_the_articles_of_an_archive() {
    let root = folder("parquet-in");
    let pages: Vec<_> = (0..30).map(page).collect();
    let latin: Vec<u8> =
        pages[4].0.replace("<meta charset=utf-8>", "").chars().map(|c| c as u8).collect();
    let mut sources: Vec<Option<&[u8]>> =
        pages.iter().map(|(source, _)| Some(source.as_bytes())).collect();
    sources[4] = Some(&latin);
    let urls: Vec<Option<&[u8]>> = pages.iter().map(|(_, url)| Some(url.as_bytes())).collect();
    let kinds = vec![Some(&b"text/html; charset=iso-8859-1"[..]); 30];
    let kinds = kinds.into_iter().enumerate().map(|(n, kind)| kind.filter(|_| n == 4)).collect();
    let other = vec![None; 30];
    let input = root.join("rows.bin");
    write(&input, &[("body", sources), ("other", other), ("address", urls), ("kind", kinds)]);
    let columns = "html=body,url=address,content_type=kind";
    let output = root.join("out");
    let ended = call(&output, &["--columns", columns], &[&input]);
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    let archive = root.join("crawl.warc.gz");
    fs::write(&archive, members(&records(30))).unwrap();
    let expected = root.join("expected");
    call(&expected, &[], &[&archive]);
    assert_eq!(texts(&output), texts(&expected));
    assert_eq!(rows(&output, "pages")[3]["id"], "https://skarnpost.example/3");
    let unchanged = root.join("unchanged");
    call(&unchanged, &["--columns", columns, "--row", "address,kind"], &[&input]);
    let found: Vec<_> = [3, 4].map(|n| rows(&unchanged, "pages")[n]["row"].clone()).into();
    let row = |n, kind| json!({"address": format!("https://skarnpost.example/{n}"), "kind": kind});
    let expected = [row(3, None), row(4, Some("text/html; charset=iso-8859-1"))];
    assert_eq!(found, expected);

    let said = |arguments: &[&str], input: &Path| {
        let output = root.join("faults");
        let ended = call(&output, &[arguments, &["--overwrite"]].concat(), &[input]);
        (ended.status.code(), rows(&output, "errors"))
    };
    let (status, errors) = said(&[], &input);
    assert_eq!(status, Some(3));
    let message = errors[0]["message"].as_str().unwrap();
    assert!(message.contains("one of: body, other, address, kind"), "{message}");
    let (status, errors) = said(&["--columns", "html=other"], &input);
    assert_eq!((status, errors.len()), (Some(3), 30));
    // Damage anywhere is an error of the file, never a panic.
    let whole = fs::read(&input).unwrap();
    for at in (4..whole.len()).step_by(whole.len() / 25) {
        let mut bytes = whole.clone();
        bytes[at..(at + 8).min(whole.len())].fill(0xff);
        let damaged = root.join("damaged.parquet");
        fs::write(&damaged, bytes).unwrap();
        let (status, errors) = said(&["--columns", columns], &damaged);
        assert!(matches!(status, Some(0 | 3)), "{at}: {status:?} {errors:?}");
    }
}

#[test]
fn a_killed_run_with_parquet_resumes_to_the_same_bytes() {
    kills("killed-parquet", &["--format", "parquet"]);
}
