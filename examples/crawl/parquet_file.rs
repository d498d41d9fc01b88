//! Files in the format Parquet, read and written.

use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;

use bytes::Bytes;
use gleaner_common::ordered::guarded;
use parquet::basic::{Compression, Type as Physical, ZstdLevel};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::reader::{ChunkReader, FileReader, Length, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::{ColumnDescriptor, ColumnPath, SchemaDescriptor, Type};
use serde_json::Value;

use crate::columns::Columns;
use crate::given::{Body, Given};
use crate::page::Cell;
use crate::progress::Counted;

/// The columns of a table by the stem of its files; `docs/crawl.md` describes them.
fn schema(stem: &str, (row, explain): (bool, bool)) -> String {
    let pages = "
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
        required binary markdown (STRING);";
    let own = "
        required binary row (STRING);";
    let blocks = "
        required group page_blocks (LIST) {
            repeated group list {
                required group element {
                    required binary text (STRING);
                    required int64 start;
                    required int64 end;
                    required boolean from_data;
                    required binary kind (STRING);
                    required binary role (STRING);
                    required float probability;
                    required binary rule (STRING);
                }
            }
        }";
    let errors = "
        required binary id (STRING);
        optional binary url (STRING);
        required binary input (STRING);
        required int64 record;
        required binary reason (STRING);
        required binary message (STRING);";
    let columns = match stem {
        "pages" => [pages, if row { own } else { "" }, if explain { blocks } else { "" }].concat(),
        _ => errors.to_owned(),
    };
    format!("message {stem} {{ {columns} }}")
}

/// Columns whose values are all different and too long for a dictionary or statistics.
const LONG: [&[&str]; 4] =
    [&["text"], &["markdown"], &["message"], &["page_blocks", "list", "element", "text"]];
/// Bytes of a row group in memory, which it is in until it is written.
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
    described: SchemaDescriptor,
    columns: Vec<Column>,
    rows: usize,
    /// Bytes of memory of the row group, about.
    bytes: usize,
}

/// The columns of a row group, without values.
fn empty(described: &SchemaDescriptor) -> Vec<Column> {
    described.columns().iter().map(|column| Column::of(column)).collect()
}

/// What is collected of a column of the current row group.
struct Column {
    values: Values,
    /// For each value whether it is there, 0 or 1. A list without rows is one value that is missing.
    defined: Vec<i16>,
    /// For each value whether it belongs to the same row as the one before it, 0 or 1.
    repeated: Vec<i16>,
    /// Whether values may be missing, and whether a row may have several.
    levels: (bool, bool),
}

enum Values {
    Text(Vec<ByteArray>),
    Float(Vec<f32>),
    Whole(Vec<i64>),
    Flag(Vec<bool>),
}

impl Column {
    /// A column as the schema describes it.
    fn of(described: &ColumnDescriptor) -> Self {
        let values = match described.physical_type() {
            Physical::FLOAT => Values::Float(vec![]),
            Physical::INT64 => Values::Whole(vec![]),
            Physical::BOOLEAN => Values::Flag(vec![]),
            _ => Values::Text(vec![]),
        };
        let levels = (described.max_def_level() > 0, described.max_rep_level() > 0);
        Self { values, defined: vec![], repeated: vec![], levels }
    }

    /// Appends a value, and returns its bytes. `more` says that it belongs to the row of the value
    /// before it.
    fn push(&mut self, cell: Option<Cell>, more: bool) -> io::Result<usize> {
        let is_there = !matches!(cell, None | Some(Cell::Text(None)));
        self.defined.push(i16::from(is_there));
        self.repeated.push(i16::from(more));
        let mut bytes = size_of::<ByteArray>();
        match (&mut self.values, cell) {
            (_, None) | (Values::Text(_), Some(Cell::Text(None))) => {}
            (Values::Text(values), Some(Cell::Text(Some(text)))) => {
                bytes += text.len();
                values.push(ByteArray::from(text.into_bytes()));
            }
            (Values::Float(values), Some(Cell::Float(value))) => values.push(value),
            (Values::Whole(values), Some(Cell::Whole(value))) => values.push(value),
            (Values::Flag(values), Some(Cell::Flag(value))) => values.push(value),
            _ => return Err(io::Error::other("a value is not of its column's type")),
        }
        Ok(bytes)
    }

    /// Writes all values.
    fn write(&self, writer: &mut ColumnWriter<'_>) -> Result<(), ParquetError> {
        let defined = self.levels.0.then_some(&*self.defined);
        let repeated = self.levels.1.then_some(&*self.repeated);
        match (writer, &self.values) {
            (ColumnWriter::ByteArrayColumnWriter(to), Values::Text(values)) => {
                to.write_batch(values, defined, repeated)?;
            }
            (ColumnWriter::FloatColumnWriter(to), Values::Float(values)) => {
                to.write_batch(values, defined, repeated)?;
            }
            (ColumnWriter::Int64ColumnWriter(to), Values::Whole(values)) => {
                to.write_batch(values, defined, repeated)?;
            }
            (ColumnWriter::BoolColumnWriter(to), Values::Flag(values)) => {
                to.write_batch(values, defined, repeated)?;
            }
            _ => return Err(ParquetError::General("a column has another type".into())),
        }
        Ok(())
    }
}

impl<W: Write + Send> Writer<W> {
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn new(to: W, stem: &str, columns: (bool, bool)) -> io::Result<Self> {
        let schema = Arc::new(parse_message_type(&schema(stem, columns)).map_err(failed)?);
        let mut properties = WriterProperties::builder()
            .set_created_by(concat!("gleaner-crawl ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_write_batch_size(BATCH);
        for name in LONG {
            let path = ColumnPath::new(name.iter().map(|&part| part.to_owned()).collect());
            properties = properties
                .set_column_dictionary_enabled(path.clone(), false)
                .set_column_statistics_enabled(path, EnabledStatistics::None);
        }
        let described = SchemaDescriptor::new(Arc::clone(&schema));
        let to = SerializedFileWriter::new(to, schema, Arc::new(properties.build()));
        let to = to.map_err(failed)?;
        Ok(Self { to, columns: empty(&described), described, rows: 0, bytes: 0 })
    }

    /// Appends a row.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn push(&mut self, row: Vec<Cell>) -> io::Result<()> {
        let mut columns = &mut *self.columns;
        for cell in row {
            let several = columns.iter().take_while(|column| column.levels.1).count();
            let (these, rest) = columns.split_at_mut(several.max(1).min(columns.len()));
            columns = rest;
            match cell {
                Cell::Rows(rows) if rows.is_empty() => {
                    for column in these {
                        self.bytes += column.push(None, false)?;
                    }
                }
                Cell::Rows(rows) => {
                    for (number, cells) in rows.into_iter().enumerate() {
                        for (column, cell) in these.iter_mut().zip(cells) {
                            self.bytes += column.push(Some(cell), number > 0)?;
                        }
                    }
                }
                cell => {
                    let column = these.first_mut();
                    let column = column.ok_or_else(|| io::Error::other("a row is too long"))?;
                    self.bytes += column.push(Some(cell), false)?;
                }
            }
        }
        self.rows += 1;
        if self.bytes >= GROUP || self.rows >= GROUP_ROWS { self.flush() } else { Ok(()) }
    }

    /// Writes the row group.
    fn flush(&mut self) -> io::Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        (self.rows, self.bytes) = (0, 0);
        let columns = std::mem::replace(&mut self.columns, empty(&self.described));
        let mut write = || -> Result<(), ParquetError> {
            let mut group = self.to.next_row_group()?;
            for column in &columns {
                let Some(mut writer) = group.next_column()? else { break };
                column.write(writer.untyped())?;
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
        let wanted =
            schema.get_fields().iter().filter(|field| field.is_primitive()).filter(|field| {
                columns.field(field.name()).is_some() || columns.is_in_row(field.name())
            });
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
        if columns.is_in_row(&name) {
            given.row.insert(name.clone(), json(&value));
        }
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

/// A value of a column as JSON. Bytes that are not UTF-8 are replaced; dates and the like become text.
fn json(value: &Field) -> Value {
    match value {
        Field::Null => Value::Null,
        Field::Bool(value) => (*value).into(),
        Field::Byte(value) => (*value).into(),
        Field::Short(value) => (*value).into(),
        Field::Int(value) => (*value).into(),
        Field::Long(value) => (*value).into(),
        Field::UByte(value) => (*value).into(),
        Field::UShort(value) => (*value).into(),
        Field::UInt(value) => (*value).into(),
        Field::ULong(value) => (*value).into(),
        Field::Float(value) => (*value).into(),
        Field::Double(value) => (*value).into(),
        Field::Str(value) => value.as_str().into(),
        Field::Bytes(value) => String::from_utf8_lossy(value.data()).into(),
        other => other.to_string().into(),
    }
}
