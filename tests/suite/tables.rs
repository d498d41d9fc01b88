//! Tables of cases: each file of a folder has a list of `[[case]]`.

use std::fs;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::root;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table<Case> {
    case: Vec<Case>,
}

/// The cases in the tables of a folder below `tests/cases`, each with the name of its file.
pub(crate) fn cases<Case: DeserializeOwned>(folder: &str) -> Vec<(String, Case)> {
    let folder = root().join("tests/cases").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let table: Table<Case> =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        cases.extend(table.case.into_iter().map(|case| (name.clone(), case)));
    }
    assert!(!cases.is_empty(), "no case in {}", folder.display());
    cases
}
