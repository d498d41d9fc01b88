//! `--jsonl`: rows in, rows out, in the same order.

use std::borrow::Cow;
use std::fmt;

use gleaner::{Explanation, Extractor, Page, SiteModel};
use gleaner_common::{base64, ordered::guarded};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::args::Options;
use crate::json::{self, Id, Rest};
use crate::lines::{Batch, Line};
use crate::output::CUT;
use crate::row;

/// What a row holds.
#[derive(Default)]
pub(crate) struct Given<'a> {
    pub(crate) id: Option<&'a RawValue>,
    pub(crate) html: Option<Value<'a>>,
    pub(crate) text: Option<Value<'a>>,
    /// The bytes of a page in base64.
    html_base64: Option<&'a RawValue>,
    /// The type of these bytes.
    content_type: Option<&'a RawValue>,
    pub(crate) url: Option<&'a RawValue>,
    /// All keys but `id`, `html`, `html_base64` and `text`.
    pub(crate) rest: Rest<'a>,
}

/// What may be the text of a page.
pub(crate) enum Value<'a> {
    Raw(&'a RawValue),
    Read(String),
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
                let (mut html, mut text) = (None, None);
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
                        "html" => set(&mut html, "html")?,
                        "text" => set(&mut text, "text")?,
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
                    &mut html,
                    &mut text,
                    &mut given.html_base64,
                    &mut given.content_type,
                    &mut given.url,
                ] {
                    *place = place.filter(|value| value.get() != "null");
                }
                (given.html, given.text) = (html.map(Value::Raw), text.map(Value::Raw));
                Ok(given)
            }
        }
        from.deserialize_map(Reader)
    }
}

/// The answers to some lines.
#[derive(Default)]
pub(crate) struct Answers {
    /// A line for each row.
    pub(crate) rows: String,
    /// Whether a row failed.
    pub(crate) failed: bool,
    /// What is to be said beside them.
    pub(crate) complaints: Vec<String>,
}

/// The answers to the lines of a batch.
pub(crate) fn answers(batch: &Batch, extractor: &Extractor, options: &Options) -> Answers {
    let mut all = Answers::default();
    for line in batch.lines() {
        all.add(line, extractor, options);
        all.rows.push('\n');
    }
    all
}

impl Answers {
    /// Adds the answer to one line, without its end.
    fn add(&mut self, line: Line<'_>, extractor: &Extractor, options: &Options) {
        let bytes = without_mark(line.bytes);
        if let Some(given) = str::from_utf8(bytes).ok().and_then(row::usual) {
            return self.judge(given, line.number, extractor, options);
        }
        let number = Id::Line(line.number);
        // Damaged bytes are replaced for the id's sake: an error that names its row is worth more.
        let text = String::from_utf8_lossy(bytes);
        let damaged = matches!(text, Cow::Owned(_));
        match row(&text) {
            _ if damaged && !text.contains("\"id\"") => self.fail(number, NOT_UTF8),
            Ok(given) if damaged => match given.id.or(given.url) {
                Some(id) if !id.get().contains('\u{fffd}') => self.fail(Id::Given(id), NOT_UTF8),
                _ => self.fail(number, NOT_UTF8),
            },
            Ok(given) => self.judge(given, line.number, extractor, options),
            Err(_) if damaged => self.fail(number, NOT_UTF8),
            Err(error) => self.fail(number, &error),
        }
    }

    fn judge(&mut self, mut given: Given<'_>, line: u64, extractor: &Extractor, options: &Options) {
        let id = given.id.or(given.url).map_or(Id::Line(line), Id::Given);
        match guarded(|| explanation(&mut given, extractor, options)) {
            Ok(Ok(explanation)) => {
                if explanation.article.truncated {
                    self.complaints.push(format!("line {line}: {CUT}"));
                }
                self.rows += &json::found(id, Some(&given.rest), explanation, options);
            }
            Ok(Err(error)) | Err(error) => self.fail(id, &error),
        }
    }

    fn fail(&mut self, id: Id<'_>, error: &str) {
        self.rows += &json::failed(id, error);
        self.failed = true;
    }
}

/// Why a line fails that is not text.
const NOT_UTF8: &str = "the line is not UTF-8";

/// A line without a byte order mark.
fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line)
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
pub(crate) fn learn(line: Line<'_>) -> Result<SiteModel, String> {
    let named = |error: String| format!("line {}: {error}", line.number);
    let text = str::from_utf8(without_mark(line.bytes)).map_err(|_| named("not UTF-8".into()))?;
    let mut given = row::usual(text).map_or_else(|| row(text), Ok).map_err(named)?;
    let mut site = SiteModel::new();
    site.learn(page(&mut given, &mut vec![]).map_err(named)?);
    Ok(site)
}

fn explanation(
    given: &mut Given<'_>,
    extractor: &Extractor,
    options: &Options,
) -> Result<Explanation, String> {
    let mut bytes = vec![];
    let mut page = options.told(page(given, &mut bytes)?);
    if let Some(url) = given.url {
        page = page.url(string("url", Value::Raw(url))?);
    }
    Ok(options.explanation(extractor, page))
}

/// The page of a row. `bytes` holds them where it is given as bytes.
fn page<'a>(given: &mut Given<'_>, bytes: &'a mut Vec<u8>) -> Result<Page<'a>, String> {
    match (given.html.take(), given.text.take(), given.html_base64) {
        (Some(html), None, None) => Ok(Page::html(string("html", html)?)),
        (None, Some(text), None) => Ok(Page::text(string("text", text)?)),
        (None, None, Some(encoded)) => {
            *bytes = base64::decode(&string("html_base64", Value::Raw(encoded))?)
                .map_err(|error| format!("\"html_base64\" is {error}"))?;
            let kind = given.content_type.map(|kind| string("content_type", Value::Raw(kind)));
            let kind = kind.transpose()?;
            Page::from_bytes(bytes, kind.as_deref()).map_err(|error| error.to_string())
        }
        (None, None, None) => Err("a row needs \"html\", \"html_base64\" or \"text\"".into()),
        _ => Err("a row has only one of \"html\", \"html_base64\" and \"text\"".into()),
    }
}

fn string(key: &str, value: Value<'_>) -> Result<String, String> {
    let value = match value {
        Value::Raw(value) => value,
        Value::Read(text) => return Ok(text),
    };
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
