//! The structure of `src`: a module uses modules of lower layers only, files do not use each
//! other in a cycle and stay short.

mod graph;
mod source;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::root;
use graph::Crate;

/// Top-level modules and their layers. `lib.rs` is above all and is not listed.
const LAYERS: &[(&str, u8)] = &[
    ("error", 0),
    ("text", 0),
    ("vocab", 1),
    ("model", 1),
    ("named_enum", 1),
    ("charset", 2),
    ("document", 2),
    ("jsonld", 1),
    ("body", 4),
    ("escaped", 4),
    ("date", 3),
    ("declared", 3),
    ("html", 3),
    ("input", 3),
    ("plain", 3),
    ("stats", 3),
    ("article", 5),
    ("features", 4),
    ("page", 5),
    ("site", 6),
    ("classify", 5),
    ("metadata", 7),
    ("select", 7),
    ("explain", 8),
    ("extractor", 8),
    ("options", 8),
    ("weights", 8),
    ("internals", 9),
];

/// The layer of the public types and the pipeline: its modules may use one another.
const TOP: u8 = 8;

/// Lines a file may have, so that each keeps to one concern.
const MOST_LINES: usize = 400;

/// Files under a folder with the extension, as paths relative to the root, sorted.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == extension) {
                found.push(path.strip_prefix(root()).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

/// The files of the crate. The build script in `src/build` is a program of its own.
fn crate_files() -> impl Iterator<Item = PathBuf> {
    files("src", "rs").into_iter().filter(|file| !file.starts_with("src/build"))
}

/// The crate's modules, read from `src`.
fn sources() -> Crate {
    let files: Vec<(String, Vec<String>, String)> = crate_files()
        .map(|file| {
            let source = fs::read_to_string(root().join(&file)).unwrap();
            (file.to_string_lossy().replace('\\', "/"), module(&file), source)
        })
        .collect();
    Crate::read(
        files.iter().map(|(file, module, source)| (file.as_str(), module.clone(), source.as_str())),
    )
}

#[test]
fn modules_use_lower_layers_only() {
    let faults = layer_faults(&sources());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Violations of the layers: file, line and reason.
fn layer_faults(sources: &Crate) -> Vec<String> {
    let mut faults = Vec::new();
    for (module, file, own) in sources.modules() {
        let Some(top) = module.first() else { continue }; // lib.rs
        let imports = own.imports.iter().map(|import| &import.path);
        for (line, path) in imports.chain(&own.paths) {
            let named = Crate::from_root(module, path).and_then(|path| path.first().cloned());
            if let Some(fault) = named.and_then(|named| fault(top, &named)) {
                faults.push(format!("{file}:{line}: {fault}"));
            }
        }
    }
    faults
}

#[test]
fn files_do_not_use_each_other_in_a_cycle() {
    let sources = sources();
    let uses = sources.uses();
    let mut faults = Vec::new();
    for cycle in sources.cycles() {
        faults.push(format!("{} files use each other in a cycle:", cycle.len()));
        for file in &cycle {
            let others = uses[file].iter().filter(|(other, _)| cycle.contains(*other));
            faults.extend(others.map(|(other, line)| format!("  {file}:{line} uses {other}")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Why a module may not use another, if it may not.
fn fault(own: &str, named: &str) -> Option<String> {
    let layer =
        |module: &str| LAYERS.iter().find(|(name, _)| *name == module).map(|&(_, layer)| layer);
    let Some(at) = layer(own) else {
        return Some(format!("add module `{own}` to the LAYERS table"));
    };
    match layer(named) {
        _ if own == named => None,
        None => Some(format!("`crate::{named}` is not a module: name the module that it is in")),
        Some(layer) if layer < at || (layer == at && at == TOP) => None,
        Some(layer) if layer == at => Some(format!("`{own}` uses `{named}` of the same layer")),
        Some(layer) => Some(format!("`{own}` (layer {at}) uses `{named}` (layer {layer})")),
    }
}

/// The module path of a file under `src`; empty for the root.
fn module(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix("src").unwrap().with_extension("");
    let mut path: Vec<String> =
        inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if path.last().is_some_and(|last| last == "mod" || last == "lib") {
        path.pop();
    }
    path
}

#[test]
fn every_module_has_a_layer() {
    let modules: BTreeMap<String, ()> =
        crate_files().filter_map(|file| Some((module(&file).first()?.clone(), ()))).collect();
    for module in modules.keys() {
        assert!(
            LAYERS.iter().any(|(name, _)| name == module),
            "add `{module}` to the LAYERS table"
        );
    }
    for (name, _) in LAYERS {
        assert!(modules.contains_key(*name), "`{name}` has a layer but is not there");
    }
}

/// A crate of invented files, with empty ones for the crate and the folder `a`.
fn invented(files: &[(&'static str, &'static str)]) -> Crate {
    let all = [("src/lib.rs", ""), ("src/a/mod.rs", "")].iter().chain(files);
    Crate::read(all.map(|&(file, source)| (file, module(Path::new(file)), source)))
}

#[test]
fn paths_that_leave_their_layer_are_found() {
    let faults = |source: &'static str| layer_faults(&invented(&[("src/html/scan.rs", source)]));
    for source in [
        "use crate::select as s;",
        "use crate::{text, select::page};",
        "use super::super::select;",
        "fn f() { crate::select::g(); }",
        "fn f() { vec![$crate::select::g()] }",
        "mod inner { use super::super::super::select; }",
    ] {
        assert_eq!(faults(source).len(), 1, "{source}: {:?}", faults(source));
    }
    for source in [
        "//! See [`crate::select`].",
        r###"fn f() -> &'static str { r##"crate::select" "## }"###,
        "use super::select; use crate::document::Document;",
        "#[cfg(test)] mod tests { use crate::select; }",
        "#[cfg(test)] use crate::select::f; fn g<'a>(c: char) -> bool { c == '\"' }",
        "fn f() { other::crate_::select() }",
    ] {
        assert!(faults(source).is_empty(), "{source}: {:?}", faults(source));
    }
    assert!(fault("stats", "html").unwrap().contains("same layer"));
    assert!(fault("html", "select").unwrap().contains("layer 7"));
    assert!(fault("html", "Article").unwrap().contains("not a module"));
    assert_eq!(fault("select", "document"), None);
    assert_eq!(fault("extractor", "article"), None);
}

#[test]
fn cycles_of_files_are_found() {
    let parent = "src/a/mod.rs";
    let (one, two) = ("src/a/one.rs", "src/a/two.rs");
    for (name, files, most) in [
        ("each other", vec![(one, "use super::two::T;"), (two, "use crate::a::one::S;")], 2),
        ("by a path", vec![(one, "fn f() { super::two::g() }"), (two, "use super::one::*;")], 2),
        ("downwards only", vec![(one, "use super::two::T;"), (two, "struct T;")], 0),
        (
            "a parent that declares and exports",
            vec![(parent, "mod one; pub use one::S; pub struct P;"), (one, "use super::P;")],
            0,
        ),
        (
            "what a parent declares is free",
            vec![
                (parent, "mod one; pub use one::S; pub struct P; fn f() -> S {}"),
                (one, "use super::P;"),
            ],
            0,
        ),
        (
            "through a re-export",
            vec![
                (parent, "pub(crate) use one::S;"),
                (one, "use super::two::T; struct S;"),
                (two, "use crate::a::S; struct T;"),
            ],
            2,
        ),
        (
            "through an import of the parent",
            vec![
                (parent, "mod one; use crate::b::B;"),
                (one, "use super::B;"),
                ("src/b.rs", "pub struct B; use crate::a::one;"),
            ],
            2,
        ),
        (
            "tests may",
            vec![
                (one, "use super::two::T; struct S;"),
                (two, "#[cfg(test)] mod tests { use super::super::one::S; }"),
            ],
            0,
        ),
    ] {
        let sources = invented(&files);
        let largest = sources.cycles().iter().map(|cycle| cycle.len()).max().unwrap_or_default();
        assert_eq!(largest, most, "{name}: {:?}", sources.uses());
    }
}

#[test]
fn files_stay_short() {
    let mut faults = Vec::new();
    for folder in ["src", "examples", "tests", "benches", "fuzz/src", "fuzz/fuzz_targets"] {
        for file in files(folder, "rs") {
            let lines = fs::read_to_string(root().join(&file)).unwrap().lines().count();
            let name = file.to_string_lossy().replace('\\', "/");
            if lines > MOST_LINES {
                faults.push(format!(
                    "{name}: {lines} lines, {MOST_LINES} allowed: split it by concern"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn sources_name_no_registry() {
    // Where crates come from is up to the user: mirrors and vendored sources work, too.
    let hosts =
        [concat!("crates", ".io"), concat!("index.", "crates"), concat!("static.", "crates")];
    let folders = ["src", "examples", "tests", "benches", ".ci", "fuzz/src", "fuzz/fuzz_targets"];
    let mut all: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| ["rs", "toml", "md"].map(|extension| files(folder, extension)))
        .flatten()
        .collect();
    all.extend(
        [
            "Cargo.toml",
            "fuzz/Cargo.toml",
            "fuzz/run",
            ".ci/run",
            "README.md",
            "CONTRIBUTING.md",
            "ARCHITECTURE.md",
        ]
        .map(PathBuf::from),
    );
    for file in all {
        let Ok(text) = fs::read_to_string(root().join(&file)) else { continue };
        let named = hosts.iter().find(|host| text.contains(**host));
        assert!(named.is_none(), "{} names {}", file.display(), named.unwrap_or(&""));
    }
}

#[test]
fn the_manifest_forbids_unsafe_code_and_panics() {
    let manifest: toml::Table =
        toml::from_str(&fs::read_to_string(root().join("Cargo.toml")).unwrap()).unwrap();
    let lint = |tool: &str, name: &str| {
        manifest["workspace"]["lints"][tool][name].as_str().map(str::to_owned)
    };
    assert_eq!(lint("rust", "unsafe_code").as_deref(), Some("forbid"));
    assert_eq!(lint("rust", "missing_docs").as_deref(), Some("deny"));
    for name in ["unwrap_used", "expect_used", "panic"] {
        assert!(lint("clippy", name).is_some_and(|level| level != "allow"), "{name}");
    }
}
