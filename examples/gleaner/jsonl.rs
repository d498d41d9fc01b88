//! `--jsonl`: rows in, rows out, in the same order.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use gleaner::{Explanation, Extractor, Page, SiteModel};
use gleaner_common::{base64, compressed, ordered::guarded};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::args::Options;
use crate::json::{self, Id, Rest};

/// Bytes that are read at once.
const BUFFER: usize = 1 << 16;

/// A line of input that holds something.
#[derive(Debug)]
pub(crate) struct Line {
    /// From 1, over all files; empty lines count.
    number: u64,
    bytes: Vec<u8>,
}

/// The lines of the files, or of standard input if no file is named. Empty lines are skipped; a file
/// that fails ends with an error that names it.
pub(crate) fn lines(
    mut files: Vec<OsString>,
) -> impl Iterator<Item = Result<Line, String>> + Send + 'static {
    if files.is_empty() {
        files.push("-".into());
    }
    let numbered = files.into_iter().flat_map(lines_of).zip(1..);
    numbered.filter_map(|(line, number)| match line {
        Ok(bytes) if bytes.trim_ascii().is_empty() => None,
        Ok(bytes) => Some(Ok(Line { number, bytes })),
        Err(error) => Some(Err(error)),
    })
}

/// The lines of one file, or of standard input for `-`.
fn lines_of(file: OsString) -> impl Iterator<Item = Result<Vec<u8>, String>> + Send + 'static {
    let is_stdin = file == "-";
    let opened = if is_stdin {
        compressed::open(BufReader::with_capacity(BUFFER, io::stdin()))
    } else {
        File::open(&file).and_then(|file| compressed::open(BufReader::with_capacity(BUFFER, file)))
    };
    let mut input = Some(opened.map(|(input, _)| input));
    std::iter::from_fn(move || {
        let mut bytes = Vec::new();
        let read = match input.as_mut()? {
            Ok(input) => input.read_until(b'\n', &mut bytes),
            Err(error) => Err(std::mem::replace(error, io::ErrorKind::Other.into())),
        };
        match read {
            Ok(len) if len > 0 => return Some(Ok(bytes)),
            _ => input = None,
        }
        let name = || {
            if is_stdin { "standard input".into() } else { Path::new(&file).display().to_string() }
        };
        read.err().map(|error| Err(format!("{}: {error}", name())))
    })
}

/// What a row holds.
#[derive(Default)]
struct Given<'a> {
    id: Option<&'a RawValue>,
    html: Option<&'a RawValue>,
    text: Option<&'a RawValue>,
    /// The bytes of a page in base64.
    html_base64: Option<&'a RawValue>,
    /// The type of these bytes.
    content_type: Option<&'a RawValue>,
    url: Option<&'a RawValue>,
    /// All keys but `id`, `html`, `html_base64` and `text`.
    rest: Rest<'a>,
}

impl<'de> Deserialize<'de> for Given<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Given<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Given<'de>, M::Error> {
                let mut given = Given::default();
                while let Some(key) = map.next_key::<String>()? {
                    let value: &RawValue = map.next_value()?;
                    let set = |place: &mut Option<&'de RawValue>, name| match place {
                        Some(_) => Err(de::Error::duplicate_field(name)),
                        None => {
                            *place = Some(value);
                            Ok(())
                        }
                    };
                    match key.as_str() {
                        "id" => set(&mut given.id, "id")?,
                        "html" => set(&mut given.html, "html")?,
                        "text" => set(&mut given.text, "text")?,
                        "html_base64" => set(&mut given.html_base64, "html_base64")?,
                        _ => {
                            match key.as_str() {
                                "url" => set(&mut given.url, "url")?,
                                "content_type" => set(&mut given.content_type, "content_type")?,
                                _ => {}
                            }
                            given.rest.push((key, value));
                        }
                    }
                }
                // `null` counts as a missing key.
                for place in [
                    &mut given.id,
                    &mut given.html,
                    &mut given.text,
                    &mut given.html_base64,
                    &mut given.content_type,
                    &mut given.url,
                ] {
                    *place = place.filter(|value| value.get() != "null");
                }
                Ok(given)
            }
        }
        from.deserialize_map(Reader)
    }
}

/// The answer to one line, and whether it failed.
pub(crate) fn answer(line: &Line, extractor: &Extractor, options: &Options) -> (String, bool) {
    let number = || Id::Line(line.number);
    // Damaged bytes are replaced for the id's sake: an error that names its row is worth more.
    let bytes = line.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line.bytes);
    let text = String::from_utf8_lossy(bytes);
    let damaged = matches!(text, Cow::Owned(_));
    let failed = |id, error: String| (json::failed(id, &error), true);
    let given: Given<'_> = match row(&text) {
        _ if damaged && !text.contains("\"id\"") => {
            return failed(number(), "the line is not UTF-8".into());
        }
        Ok(given) => given,
        Err(_) if damaged => return failed(number(), "the line is not UTF-8".into()),
        Err(error) => return failed(number(), error),
    };
    let id = || match given.id.or(given.url) {
        Some(id) if !(damaged && id.get().contains('\u{fffd}')) => Id::Given(id),
        _ => number(),
    };
    if damaged {
        return failed(id(), "the line is not UTF-8".into());
    }
    match guarded(|| explanation(&given, extractor, options)) {
        Ok(Ok(explanation)) => (json::found(id(), Some(&given.rest), explanation, options), false),
        Ok(Err(error)) | Err(error) => failed(id(), error),
    }
}

/// A line as a row.
fn row(line: &str) -> Result<Given<'_>, String> {
    // An array would be taken for its fields in their order.
    if !line.trim_start().starts_with('{') {
        return Err("not a row: not an object".into());
    }
    serde_json::from_str(line).map_err(|error| format!("not a row: {error}"))
}

/// What a site's model learns of a line.
pub(crate) fn learn(line: &Line) -> Result<SiteModel, String> {
    let named = |error: String| format!("line {}: {error}", line.number);
    let text = str::from_utf8(&line.bytes).map_err(|_| named("not UTF-8".into()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let given = row(text).map_err(named)?;
    let mut site = SiteModel::new();
    site.learn(page(&given, &mut vec![]).map_err(named)?);
    Ok(site)
}

fn explanation(
    given: &Given<'_>,
    extractor: &Extractor,
    options: &Options,
) -> Result<Explanation, String> {
    let mut bytes = vec![];
    let mut page = options.told(page(given, &mut bytes)?);
    if let Some(url) = given.url {
        page = page.url(string("url", url)?);
    }
    Ok(options.explanation(extractor, page))
}

/// The page of a row. `bytes` holds them where it is given as bytes.
fn page<'a>(given: &Given<'_>, bytes: &'a mut Vec<u8>) -> Result<Page<'a>, String> {
    match (given.html, given.text, given.html_base64) {
        (Some(html), None, None) => Ok(Page::html(string("html", html)?)),
        (None, Some(text), None) => Ok(Page::text(string("text", text)?)),
        (None, None, Some(encoded)) => {
            *bytes = base64::decode(&string("html_base64", encoded)?)
                .map_err(|error| format!("\"html_base64\" is {error}"))?;
            let kind = given.content_type.map(|kind| string("content_type", kind)).transpose()?;
            Page::from_bytes(bytes, kind.as_deref()).map_err(|error| error.to_string())
        }
        (None, None, None) => Err("a row needs \"html\", \"html_base64\" or \"text\"".into()),
        _ => Err("a row has only one of \"html\", \"html_base64\" and \"text\"".into()),
    }
}

fn string(key: &str, value: &RawValue) -> Result<String, String> {
    let text = serde_json::from_str::<Lossy>(value.get());
    text.map(|Lossy(text)| text).map_err(|_| format!("\"{key}\" is not a string"))
}

/// A string in which half a surrogate pair (`"\ud83d"`), which other languages write into
/// JSON, becomes U+FFFD: a page is not lost for it.
struct Lossy(String);

impl<'de> Deserialize<'de> for Lossy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Lossy;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Lossy, E> {
                Ok(Lossy(String::from_utf8_lossy(bytes).into_owned()))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Lossy, E> {
                Ok(Lossy(text.to_owned()))
            }
        }
        from.deserialize_bytes(Reader)
    }
}
