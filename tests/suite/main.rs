//! The integration suite, in one binary: it links the crate once and shares its helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails by panicking

mod alignment;
mod answers;
mod architecture;
mod bodies;
mod bylines_of_others;
mod call;
mod cases;
mod charset;
mod compressed;
mod cpu_time;
mod date_readers;
mod dates;
mod dates_told;
mod elements;
mod escaped;
mod facts;
mod fixture;
mod formulas;
mod front_matter;
mod grid_languages;
mod grid_titles;
mod hostile;
mod html;
mod injection;
mod input;
#[allow(unreachable_pub)] // the fuzz targets reach it from outside
mod invariants;
mod iso_dates;
mod json;
mod json_ld;
mod language;
mod memory;
mod metadata;
mod names;
mod overrides;
mod page;
mod pages;
mod plain_text;
mod properties;
mod quality;
mod readme;
mod records;
mod render;
mod report;
mod round_trip;
mod rows;
mod site;
mod site_names;
mod spans;
mod stability;
mod systems;
mod tables;
mod threads;
mod tool;
mod tool_inputs;
mod tool_outputs;

/// The folder of the workspace.
fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
