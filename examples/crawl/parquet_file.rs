//! Files in the format Parquet, read and written.

use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;

use bytes::Bytes;
use gleaner_common::ordered::guarded;
use parquet::basic::{Compression, ZstdLevel};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::reader::{ChunkReader, FileReader, Length, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::{ColumnPath, Type};

use crate::columns::Columns;
use crate::given::{Body, Given};
use crate::page::Cell;
use crate::progress::Counted;

/// The columns of a table by the stem of its files; `docs/crawl.md` describes them.
fn schema(stem: &str) -> &'static str {
    match stem {
        "pages" => {
            "message pages {
                required binary id (STRING);
                optional binary url (STRING);
                optional binary title (STRING);
                optional binary date (STRING);
                optional binary modified (STRING);
                optional binary byline (STRING);
                optional binary language (STRING);
                optional binary site_name (STRING);
                required binary kind (STRING);
                required float confidence;
                required binary text (STRING);
                required binary markdown (STRING);
            }"
        }
        _ => {
            "message errors {
                required binary id (STRING);
                optional binary url (STRING);
                required binary input (STRING);
                required int64 record;
                required binary reason (STRING);
                required binary message (STRING);
            }"
        }
    }
}

/// Columns whose values are all different and too long for a dictionary or statistics.
const LONG: [&str; 3] = ["text", "markdown", "message"];
/// Bytes of text in a row group: it is in memory until it is written.
const GROUP: usize = 16 << 20;
/// Rows of a row group.
const GROUP_ROWS: usize = 20_000;
/// Values after which the size of a page is checked, so that few long values make a page.
const BATCH: usize = 16;

fn failed(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}

/// Writes a table.
pub(crate) struct Writer<W: Write + Send> {
    to: SerializedFileWriter<W>,
    columns: Vec<Column>,
    rows: usize,
    bytes: usize,
}

/// What is collected of a column of the current row group. `defined` has 0 for a missing text.
enum Column {
    Text { values: Vec<ByteArray>, defined: Vec<i16> },
    Float(Vec<f32>),
    Whole(Vec<i64>),
}

impl<W: Write + Send> Writer<W> {
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn new(to: W, stem: &str) -> io::Result<Self> {
        let schema = parse_message_type(schema(stem)).map_err(failed)?;
        let mut properties = WriterProperties::builder()
            .set_created_by(concat!("gleaner-crawl ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_write_batch_size(BATCH);
        for name in LONG {
            let none = EnabledStatistics::None;
            properties = properties
                .set_column_dictionary_enabled(ColumnPath::from(name), false)
                .set_column_statistics_enabled(ColumnPath::from(name), none);
        }
        let schema = Arc::new(schema);
        let to = SerializedFileWriter::new(to, schema, Arc::new(properties.build()));
        Ok(Self { to: to.map_err(failed)?, columns: vec![], rows: 0, bytes: 0 })
    }

    /// Appends a row.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn push(&mut self, row: Vec<Cell>) -> io::Result<()> {
        if self.columns.is_empty() {
            self.columns.extend(row.iter().map(|cell| match cell {
                Cell::Text(_) => Column::Text { values: vec![], defined: vec![] },
                Cell::Float(_) => Column::Float(vec![]),
                Cell::Whole(_) => Column::Whole(vec![]),
            }));
        }
        for (column, cell) in self.columns.iter_mut().zip(row) {
            match (column, cell) {
                (Column::Text { values, defined }, Cell::Text(text)) => {
                    defined.push(i16::from(text.is_some()));
                    self.bytes += text.as_ref().map_or(0, String::len);
                    values.extend(text.map(|text| ByteArray::from(text.into_bytes())));
                }
                (Column::Float(values), Cell::Float(value)) => values.push(value),
                (Column::Whole(values), Cell::Whole(value)) => values.push(value),
                _ => {
                    return Err(io::Error::other("a row has other columns than the one before it"));
                }
            }
        }
        self.rows += 1;
        if self.bytes >= GROUP || self.rows >= GROUP_ROWS { self.flush() } else { Ok(()) }
    }

    /// Writes the row group.
    fn flush(&mut self) -> io::Result<()> {
        (self.rows, self.bytes) = (0, 0);
        let columns = std::mem::take(&mut self.columns);
        if columns.is_empty() {
            return Ok(());
        }
        let mut write = || -> Result<(), ParquetError> {
            let mut group = self.to.next_row_group()?;
            for column in &columns {
                let Some(mut writer) = group.next_column()? else { break };
                match (writer.untyped(), column) {
                    (ColumnWriter::ByteArrayColumnWriter(to), Column::Text { values, defined }) => {
                        // Of a required column no levels are written.
                        let is_optional = to.get_descriptor().max_def_level() > 0;
                        to.write_batch(values, is_optional.then_some(defined), None)?;
                    }
                    (ColumnWriter::FloatColumnWriter(to), Column::Float(values)) => {
                        to.write_batch(values, None, None)?;
                    }
                    (ColumnWriter::Int64ColumnWriter(to), Column::Whole(values)) => {
                        to.write_batch(values, None, None)?;
                    }
                    _ => return Err(ParquetError::General("a column has another type".into())),
                }
                writer.close()?;
            }
            group.close().map(drop)
        };
        write().map_err(failed)
    }

    /// Writes the end of the file.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.flush()?;
        self.to.into_inner().map_err(failed)
    }
}

impl Length for Counted<File> {
    fn len(&self) -> u64 {
        self.input.len()
    }
}

impl ChunkReader for Counted<File> {
    type T = <File as ChunkReader>::T;

    fn get_read(&self, start: u64) -> parquet::errors::Result<Self::T> {
        self.input.get_read(start)
    }

    fn get_bytes(&self, start: u64, length: usize) -> parquet::errors::Result<Bytes> {
        self.progress.add(length);
        self.input.get_bytes(start, length)
    }
}

/// The rows of a file, those columns alone that are asked for.
///
/// # Errors
///
/// If it is not Parquet, or has no column with pages.
pub(crate) fn read(
    file: Counted<File>,
    columns: &Columns,
) -> io::Result<impl Iterator<Item = Result<Given, String>> + Send + use<>> {
    let open = || -> Result<_, ParquetError> {
        let reader = SerializedFileReader::new(file)?;
        let schema = reader.metadata().file_metadata().schema();
        let wanted = schema
            .get_fields()
            .iter()
            .filter(|field| field.is_primitive() && columns.field(field.name()).is_some());
        let wanted: Vec<_> = wanted.cloned().collect();
        let holds_page = |field: &Arc<Type>| {
            matches!(columns.field(field.name()), Some("html" | "text" | "html_base64"))
        };
        if !wanted.iter().any(holds_page) {
            let names: Vec<_> = schema.get_fields().iter().map(|field| field.name()).collect();
            let names = names.join(", ");
            let why = format!("no column has pages; --columns html=NAME names one of: {names}");
            return Err(ParquetError::General(why));
        }
        let wanted = Type::group_type_builder(schema.name()).with_fields(wanted).build()?;
        Ok(RowIter::from_file_into(Box::new(reader)).project(Some(wanted))?.with_batch_size(BATCH))
    };
    // Damaged files make the reader panic here and there.
    let opened = guarded(open).map_err(io::Error::other)?;
    let mut rows = Some(opened.map_err(failed)?);
    let columns = columns.clone();
    Ok(std::iter::from_fn(move || {
        let next = guarded(|| rows.as_mut()?.next());
        match next {
            Ok(None) => None,
            Ok(Some(Ok(row))) => Some(Ok(given(row, &columns))),
            Ok(Some(Err(error))) => {
                rows = None;
                Some(Err(error.to_string()))
            }
            Err(panic) => {
                rows = None;
                Some(Err(panic))
            }
        }
    }))
}

/// A row as the pages are made of.
fn given(row: Row, columns: &Columns) -> Given {
    let mut given = Given::default();
    for (name, value) in row.into_columns() {
        let Some(field) = columns.field(&name) else { continue };
        let body = match value {
            Field::Null => continue,
            Field::Str(text) => Body::Text(text),
            Field::Bytes(bytes) => Body::Bytes(bytes.data().to_vec()),
            other => Body::Text(other.to_string()),
        };
        given.set(field, body);
    }
    given
}
