//! `MODEL_CARD.md`: a template, filled with what the files of weights say of themselves.

use std::fs;

use corpus::Result;
use gleaner::internals::weights;

use crate::context::Context;

const TEMPLATE: &str = include_str!("card.md");

pub(crate) fn write(context: &Context) -> Result<()> {
    let mut files = String::new();
    let mut size = 0;
    for name in weights::names() {
        let bytes = fs::read(context.weights_file(name))?;
        let provenance = weights::provenance(&bytes)?.trim_end();
        files += &format!("### `{name}`, {} bytes\n\n```text\n{provenance}\n```\n\n", bytes.len());
        size += bytes.len();
    }
    let card = TEMPLATE
        .replace("{{files}}", files.trim_end())
        .replace("{{size}}", &size.div_ceil(1024).to_string());
    Ok(fs::write(context.weights_file("MODEL_CARD.md"), card)?)
}
