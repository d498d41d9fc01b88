//! The layers of `src`: a module uses modules of lower layers only.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::root;

/// Top-level modules and their layers. `lib.rs` is above all and is not listed.
const LAYERS: &[(&str, u8)] = &[
    ("error", 0),
    ("text", 1),
    ("vocab", 1),
    ("model", 1),
    ("named_enum", 1),
    ("charset", 2),
    ("document", 2),
    ("jsonld", 2),
    ("body", 3),
    ("date", 3),
    ("html", 3),
    ("input", 3),
    ("plain", 3),
    ("stats", 3),
    ("features", 4),
    ("page", 4),
    ("site", 5),
    ("classify", 5),
    ("metadata", 6),
    ("select", 6),
    ("article", 7),
    ("explain", 7),
    ("extractor", 7),
    ("options", 7),
    ("weights", 7),
    ("internals", 8),
];

/// The layer of the public types and the pipeline: its modules may use one another.
const TOP: u8 = 7;

/// Lines a file may have, so that each keeps to one concern.
const MOST_LINES: usize = 400;

/// Files, or folders of files, that may have more, how many, and why.
const LONG_FILES: &[(&str, usize, &str)] = &[(
    "src/vocab/lang/",
    1_500,
    "a language's phrases are one table, one a line with its reason: there is nothing to split",
)];

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

#[test]
fn modules_use_lower_layers_only() {
    let mut faults = Vec::new();
    for file in files("src", "rs") {
        let path = module(&file);
        let Some(own) = path.first() else { continue }; // lib.rs
        let source = fs::read_to_string(root().join(&file)).unwrap();
        for (line, named) in named_modules(&source, path.len()) {
            if let Some(fault) = fault(own, &named) {
                faults.push(format!("{}:{line}: {fault}", file.display()));
            }
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

/// The top-level modules that a source names by `crate::…` or by as many `super::` as lead to the
/// root, with the line of each. `depth` is the length of the module's path.
fn named_modules(source: &str, depth: usize) -> Vec<(usize, String)> {
    let code = without_comments_and_strings(source);
    let inline = inline_modules(&code);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue; // the tail of another path
        }
        let depth = depth + inline.iter().filter(|module| module.contains(&at)).count();
        let rest = code[at..].strip_prefix("crate::").map(str::to_owned);
        let rest =
            rest.or_else(|| code[at..].strip_prefix(&"super::".repeat(depth)).map(str::to_owned));
        let line = code[..at].matches('\n').count() + 1;
        found.extend(names(&rest.unwrap_or_default()).into_iter().map(|name| (line, name)));
    }
    found
}

/// Where the bodies of modules written in the file stand.
fn inline_modules(code: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("mod ") {
        let name = code[at + 4..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').count();
        let start = at + 4 + name;
        if name == 0 || !code[start..].trim_start().starts_with('{') {
            continue;
        }
        let mut depth = 0;
        let end = code[start..].char_indices().find_map(|(i, c)| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            (c == '}' && depth == 0).then_some(start + i)
        });
        found.push(start..end.unwrap_or(code.len()));
    }
    found
}

/// The first name of a path, or of each path in a group in braces.
fn names(rest: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let Some(group) = rest.strip_prefix('{') else {
        return Some(name(rest)).filter(|name| !name.is_empty()).into_iter().collect();
    };
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|name| !name.is_empty() && name != "self");
    found
}

/// The code with comments and string literals blanked, line breaks kept.
fn without_comments_and_strings(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|&c| c != '\n').is_some() {},
            'r' if matches!(chars.peek(), Some('"' | '#')) && !ends_in_name(&out) => {
                let mut hashes = 0;
                while chars.next_if_eq(&'#').is_some() {
                    hashes += 1;
                }
                if chars.next_if_eq(&'"').is_none() {
                    continue; // a raw identifier
                }
                let mut closing = None;
                for c in chars.by_ref() {
                    closing = match (c, closing) {
                        ('"', _) => Some(0),
                        ('#', Some(seen)) => Some(seen + 1),
                        _ => None,
                    };
                    if c == '\n' {
                        out.push(c);
                    }
                    if closing == Some(hashes) {
                        break;
                    }
                }
            }
            '"' => {
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        '\n' => out.push(c),
                        _ => {}
                    }
                }
            }
            '\'' => {
                // A character literal, or a lifetime: only the former closes.
                let mut ahead = chars.clone();
                let first = ahead.next();
                if first == Some('\\') || ahead.next() == Some('\'') {
                    if chars.next() == Some('\\') {
                        chars.next();
                    }
                    while chars.next().is_some_and(|c| c != '\'') {}
                }
            }
            c => out.push(c),
        }
    }
    out
}

fn ends_in_name(out: &str) -> bool {
    out.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_')
}

#[test]
fn every_module_has_a_layer() {
    let modules: BTreeMap<String, ()> = files("src", "rs")
        .iter()
        .filter_map(|file| Some((module(file).first()?.clone(), ())))
        .collect();
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

#[test]
fn the_reader_of_sources_sees_what_a_module_names() {
    let source = r##"
        //! See [`crate::comment`].
        use crate::{html, plain::{read, lines}, select as s};
        use super::beside;
        fn f<'a>(c: char) -> &'a str { if c == '"' || c == '\'' { "crate::string" } else { r#"crate::raw " "# } }
        fn g() { super::super::roof::h(); $crate::macros::x!(); xcrate::no(); }
        mod tests { use super::*; use super::super::outside; use super::super::super::sky; }
    "##;
    let named = |depth| -> Vec<String> {
        named_modules(source, depth).into_iter().map(|(_, name)| name).collect()
    };
    assert_eq!(
        named(1),
        ["html", "plain", "select", "macros", "beside", "super", "outside", "super"]
    );
    assert_eq!(named(2), ["html", "plain", "select", "macros", "roof", "sky"]);
    assert_eq!(fault("select", "document"), None);
    assert!(fault("select", "metadata").unwrap().contains("same layer"));
    assert!(fault("html", "select").unwrap().contains("layer 6"));
    assert!(fault("html", "Article").unwrap().contains("not a module"));
    assert_eq!(fault("extractor", "article"), None);
}

#[test]
fn files_stay_short() {
    let mut faults = Vec::new();
    for folder in ["src", "examples", "tests", "benches", "fuzz/src", "fuzz/fuzz_targets"] {
        for file in files(folder, "rs") {
            let lines = fs::read_to_string(root().join(&file)).unwrap().lines().count();
            let name = file.to_string_lossy().replace('\\', "/");
            let listed = LONG_FILES.iter().find(|(path, ..)| name.starts_with(path));
            let most = listed.map_or(MOST_LINES, |&(_, most, _)| most);
            if lines > most {
                faults.push(format!("{name}: {lines} lines, {most} allowed: split it by concern"));
            }
            if listed.is_some_and(|(path, ..)| *path == name) && lines <= MOST_LINES {
                faults.push(format!("{name}: {lines} lines, so it needs no exception"));
            }
        }
    }
    for (path, _, why) in LONG_FILES {
        assert!(root().join(path).exists() && !why.is_empty(), "{path}: gone, or without a reason");
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn sources_name_no_registry() {
    // Where a crate comes from is the user's own affair: mirrors and vendored sources serve it too.
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
