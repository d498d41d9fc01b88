//! Compiles a file `words.txt`: each section becomes a constant of the same name in capitals.

use std::fmt::Write as _;

use crate::sections::{Section, constant};

/// The source code of the constants.
pub(super) fn source(sections: &[Section]) -> String {
    let mut source = String::new();
    let mut add = |name: &str, form: &str, value: String| {
        let _ = writeln!(source, "pub(crate) const {name}: &[{form}] = &{value};");
    };
    for section in sections {
        let (mut words, mut groups) = (Vec::new(), Vec::new());
        for (_, line) in &section.entries {
            let (name, own) = line.split_once(" = ").unwrap_or(("", line));
            let own: Vec<&str> = own.split(' ').collect();
            words.extend_from_slice(&own);
            groups.extend((!name.is_empty()).then(|| format!("({name:?}, &{own:?})")));
        }
        let name = constant(&section.name);
        if groups.is_empty() {
            add(&name, "&str", format!("{words:?}"));
        } else {
            add(&format!("{name}_WORDS"), "&str", format!("{words:?}"));
            add(&name, "(&str, &[&str])", format!("[{}]", groups.join(", ")));
        }
    }
    source
}
