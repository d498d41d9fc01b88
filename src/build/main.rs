//! The build script: compiles the files of the languages, `src/vocab/lang/*.txt`, the files `words.txt` of
//! some modules and the classes of characters into tables that the crate includes and looks up in place, so
//! that nothing is built when a program starts.

#[path = "../vocab/fold.rs"]
#[allow(dead_code)]
mod fold;
#[path = "../vocab/key.rs"]
#[allow(dead_code)]
mod key;
#[path = "../vocab/layout.rs"]
mod layout;
#[path = "../vocab/signal.rs"]
mod signal;
#[path = "../vocab/spelling.rs"]
mod spelling;
#[path = "../vocab/table.rs"]
#[allow(dead_code)]
mod table;
#[path = "../text/hash.rs"]
#[allow(dead_code)]
mod text;

mod check;
mod classes;
mod constants;
mod lists;
mod phrase;
mod phrases;
mod sections;
mod words;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use sections::{Fault, Section};

/// A language's file.
struct Language {
    /// ISO 639-1, or `any`.
    code: String,
    file: String,
    sections: Vec<Section>,
}

/// Folders below `src` with a file `words.txt`, whose constants the file `words.rs` next to it includes.
const FOLDERS_OF_WORDS: [&str; 7] =
    ["body", "declared", "document", "escaped", "html", "jsonld", "metadata/date"];

fn main() {
    println!("cargo::rerun-if-changed=src/vocab");
    for folder in FOLDERS_OF_WORDS {
        println!("cargo::rerun-if-changed=src/{folder}/words.txt");
    }
    println!("cargo::rerun-if-changed=src/build");
    println!("cargo::rerun-if-changed=src/text/hash.rs");
    if let Err(error) = run() {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?;
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let root = Path::new(&root);
    let languages = read(root)?;

    let all: Vec<phrase::Phrase<'_>> = languages
        .iter()
        .flat_map(|language| phrase::phrases(&language.file, &language.sections))
        .collect();
    let mut faults = check::useless(&all);
    let mut tables = phrases::Tables::default();
    for phrase in &all {
        if let Err(what) = tables.add(phrase) {
            faults.push(Fault { file: phrase.file.to_owned(), line: phrase.line, what });
        }
    }
    let mut words = words::Words::default();
    for (language, bit) in languages.iter().zip(0..) {
        for section in language.sections.iter().filter(|section| section.name == "function words") {
            for (line, entry) in &section.entries {
                for word in entry.split_whitespace() {
                    if let Err(what) = words.add(word, bit, &mut tables.hint_words) {
                        faults.push(Fault { file: language.file.clone(), line: *line, what });
                    }
                }
            }
        }
    }
    let lists = lists::source(&languages, &mut faults);
    if !faults.is_empty() {
        return Err(faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n").into());
    }
    for (name, bytes) in tables.files().into_iter().chain(words.files()) {
        fs::write(out.join(name), bytes)?;
    }
    let code = |language: &Language| language.code.replace("any", "");
    let codes: Vec<String> = languages.iter().map(code).collect();
    fs::write(out.join("codes.rs"), format!("&{codes:?}"))?;
    fs::write(out.join("lists.rs"), lists)?;
    for folder in FOLDERS_OF_WORDS {
        let words = sections(root, &format!("src/{folder}/words.txt"))?;
        let name = folder.replace('/', "_");
        fs::write(out.join(format!("{name}_words.rs")), constants::source(&words))?;
    }
    fs::write(out.join("classes"), classes::table()?)?;
    Ok(())
}

/// Reads the files of all languages: those that `order.txt` lists in its order, then the others by name.
fn read(root: &Path) -> Result<Vec<Language>, Box<dyn Error>> {
    const FOLDER: &str = "src/vocab/lang";
    let order = fs::read_to_string(root.join(FOLDER).join("order.txt"))?;
    let order = order.lines().filter(|line| !line.starts_with('#'));
    let mut codes: Vec<String> = order.flat_map(str::split_whitespace).map(str::to_owned).collect();
    let mut others = Vec::new();
    for entry in fs::read_dir(root.join(FOLDER))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let code = name.strip_suffix(".txt").filter(|code| *code != "order");
        others.extend(code.map(str::to_owned).filter(|code| !codes.contains(code)));
    }
    others.sort();
    codes.extend(others);
    let read = |code: String| -> Result<Language, Box<dyn Error>> {
        let file = format!("{FOLDER}/{code}.txt");
        let sections = sections(root, &file)?;
        Ok(Language { code, file, sections })
    };
    codes.into_iter().map(read).collect()
}

/// The sections of a file.
fn sections(root: &Path, file: &str) -> Result<Vec<Section>, Box<dyn Error>> {
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
    Ok(sections::read(file, &text).map_err(|fault| fault.to_string())?)
}
