//! Which file of `src` uses which: paths resolved to the file that declares what they name.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Module, Path};

/// Imports followed from one name before giving up.
const MOST_STEPS: usize = 12;

/// All modules of the crate by their paths, each with the file that it is in.
#[derive(Debug, Default)]
pub(super) struct Crate {
    modules: BTreeMap<Vec<String>, (String, Module)>,
}

impl Crate {
    /// The crate of these files: name, path of the file's module, and source.
    pub(super) fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, Vec<String>, &'a str)>,
    ) -> Self {
        let mut modules = BTreeMap::new();
        for (file, module, source) in files {
            for (path, module) in super::source::read(source, &module) {
                modules.insert(path, (file.to_owned(), module));
            }
        }
        let tests: Vec<Vec<String>> = modules
            .iter()
            .flat_map(|(path, (_, module))| {
                let of = |name: &String| [path.as_slice(), std::slice::from_ref(name)].concat();
                module.test_modules.iter().map(of).collect::<Vec<_>>()
            })
            .collect();
        modules.retain(|path, _| !tests.iter().any(|test| path.starts_with(test)));
        Self { modules }
    }

    /// Every module with its file.
    pub(super) fn modules(&self) -> impl Iterator<Item = (&Vec<String>, &str, &Module)> {
        self.modules.iter().map(|(path, (file, module))| (path, file.as_str(), module))
    }

    /// A path without `crate`, `self` and `super`, from the root; `None` if it does not begin
    /// with one of them.
    pub(super) fn from_root(module: &[String], path: &[String]) -> Option<Vec<String>> {
        let mut base = module.to_vec();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                while let Some(("super", tail)) = rest.split_first().map(|(a, b)| (a.as_str(), b)) {
                    base.pop();
                    rest = tail;
                }
                return Some([&base, rest].concat());
            }
            _ => return None,
        }
        Some([&base, &rest[1..]].concat())
    }

    /// The module that declares what the path names; `None` if that is not of the crate.
    fn declares(&self, module: &[String], path: &[String], steps: usize) -> Option<Vec<String>> {
        let steps = steps.checked_sub(1)?;
        let (mut at, rest) = match Self::from_root(module, path) {
            Some(path) => (Vec::new(), path),
            None => (module.to_vec(), path.to_vec()),
        };
        let is_relative = Self::from_root(module, path).is_none();
        for (index, name) in rest.iter().enumerate() {
            let child = [at.as_slice(), std::slice::from_ref(name)].concat();
            if self.modules.contains_key(&child) {
                at = child;
                continue;
            }
            let (_, own) = self.modules.get(&at)?;
            if own.items.contains(name) && !(is_relative && index == 0) {
                return Some(at);
            }
            let named = own.imports.iter().find(|import| import.name.as_ref() == Some(name));
            if let Some(import) = named {
                let path = [import.path.1.as_slice(), &rest[index + 1..]].concat();
                return self.declares(&at, &path, steps);
            }
            let globs = own.imports.iter().filter(|import| import.name.is_none());
            let through = globs.filter_map(|import| {
                let from = self.declares(&at, &import.path.1, steps)?;
                let known = self.modules[&from].1.items.contains(name);
                known.then_some(from)
            });
            if let Some(from) = through.into_iter().next() {
                return Some(from);
            }
            return (!(is_relative && index == 0)).then_some(at);
        }
        Some(at)
    }

    /// For each file the files that it uses, each with the line of the first use. Not counted as a
    /// use: a `mod`; a re-export, unless the module uses the name itself; and the use of what the
    /// `mod.rs` of a file's own folder declares.
    pub(super) fn uses(&self) -> BTreeMap<&str, BTreeMap<&str, usize>> {
        let mut uses: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for (module, file, own) in self.modules() {
            let imports = own.imports.iter().filter(|import| {
                !import.is_reexport
                    || import.name.as_ref().is_some_and(|name| own.names.contains(name))
            });
            let paths: Vec<&Path> = imports.map(|import| &import.path).chain(&own.paths).collect();
            for (line, path) in paths {
                let Some(target) = self.declares(module, path, MOST_STEPS) else { continue };
                let target = self.modules[&target].0.as_str();
                if target != file && !is_ancestor(target, file) {
                    uses.entry(file).or_default().entry(target).or_insert(*line);
                }
            }
        }
        uses
    }

    /// Groups of files each of which uses, through others or at once, all others of the group.
    pub(super) fn cycles(&self) -> Vec<BTreeSet<&str>> {
        let uses = self.uses();
        let reached: BTreeMap<&str, BTreeSet<&str>> = uses
            .keys()
            .map(|&file| {
                let (mut seen, mut ahead) = (BTreeSet::new(), vec![file]);
                while let Some(file) = ahead.pop() {
                    let next = uses.get(file).into_iter().flat_map(BTreeMap::keys);
                    ahead.extend(next.filter(|&&next| seen.insert(next)));
                }
                (file, seen)
            })
            .collect();
        let mutual = |file: &str| -> BTreeSet<&str> {
            let back = |other: &&&str| reached.get(**other).is_some_and(|r| r.contains(file));
            reached[file].iter().filter(back).copied().collect()
        };
        let groups: BTreeSet<BTreeSet<&str>> = reached.keys().map(|file| mutual(file)).collect();
        groups.into_iter().filter(|group| !group.is_empty()).collect()
    }
}

/// Whether a file is the `mod.rs` of a folder that the other is in.
fn is_ancestor(file: &str, other: &str) -> bool {
    file.strip_suffix("mod.rs").is_some_and(|folder| other.starts_with(folder))
}
