//! Reads what `--help` prints: paragraphs, among them one of options such as
//!
//! ```text
//!   -f, --format FORMAT   text (default), markdown, html or json (one object per line)
//! ```
//!
//! whose descriptions go on in lines that are indented as far.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueHint};

/// The command that a usage describes. Not for parsing: manual and completions are made of it.
pub(crate) fn command(name: &'static str, usage: &'static str) -> Command {
    let (about, rest) = usage.split_once("\n\n").unwrap_or((usage, ""));
    let mut command = Command::new(name)
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .disable_help_flag(true)
        .disable_version_flag(true);
    let (mut before, mut after) = (String::new(), String::new());
    let mut options = vec![];
    for paragraph in rest.trim_end().split("\n\n") {
        if let Some(calls) = paragraph.strip_prefix("Usage: ") {
            command = command.override_usage(calls);
        } else if paragraph.starts_with("  ") {
            options = self::options(paragraph);
        } else {
            let part = if options.is_empty() { &mut before } else { &mut after };
            part.push_str(&paragraph.replace('\n', " "));
            part.push_str("\n\n");
        }
    }
    let inputs = Arg::new("INPUT").num_args(0..).value_hint(ValueHint::AnyPath).hide(true);
    command
        .long_about(format!("{about}\n\n{}", before.trim_end()))
        .after_help(after.trim_end().to_owned())
        .args(options.into_iter().map(Described::into_arg))
        .arg(inputs)
}

/// An option, as a usage describes it.
#[derive(Debug, PartialEq)]
struct Described {
    short: Option<char>,
    long: &'static str,
    /// What stands for its value.
    value: Option<&'static str>,
    help: String,
}

/// The options of a paragraph.
fn options(paragraph: &'static str) -> Vec<Described> {
    let mut options: Vec<Described> = vec![];
    for line in paragraph.lines() {
        let text = line.trim_start();
        if !text.starts_with('-') {
            if let Some(option) = options.last_mut() {
                option.help.push(' ');
                option.help.push_str(text);
            }
            continue;
        }
        let (names, help) = text.split_once("  ").unwrap_or((text, ""));
        let (short, names) = match names.split_once(", ") {
            Some((short, names)) => (short.chars().nth(1), names),
            None => (None, names),
        };
        let (long, value) = match names.split_once(' ') {
            Some((long, value)) => (long, Some(value)),
            None => (names, None),
        };
        let help = help.trim_start().to_owned();
        options.push(Described { short, long: long.trim_start_matches('-'), value, help });
    }
    options
}

impl Described {
    fn into_arg(self) -> Arg {
        let mut arg = Arg::new(self.long).long(self.long).help(self.help.clone());
        if let Some(short) = self.short {
            arg = arg.short(short);
        }
        let Some(name) = self.value else { return arg.action(ArgAction::SetTrue) };
        arg = arg.value_name(name).action(ArgAction::Append);
        let values = values(&self.help);
        match name {
            _ if !values.is_empty() => {
                arg.value_parser(PossibleValuesParser::new(values)).hide_possible_values(true)
            }
            "FILE" => arg.value_hint(ValueHint::FilePath),
            "DIR" => arg.value_hint(ValueHint::DirPath),
            _ => arg.value_hint(ValueHint::Other),
        }
    }
}

/// The values that a description lists: "one, two (the default) or three; more".
fn values(help: &str) -> Vec<String> {
    let mut list = String::new();
    let mut depth = 0;
    for c in help.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            c if depth == 0 => list.push(c),
            _ => {}
        }
    }
    let list = list.split(';').next().unwrap_or_default();
    let list = list.split_once(": ").map_or(list, |(_, list)| list);
    let list = list.replace(" or ", ", ");
    let values: Vec<_> = list.split(',').map(|value| value.trim().to_owned()).collect();
    let is_word =
        |value: &String| !value.is_empty() && value.chars().all(|c| c.is_ascii_lowercase());
    if values.len() > 1 && values.iter().all(is_word) { values } else { vec![] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_a_usage() {
        let found = options(
            "  -f, --format FORMAT   text or html\n      --site            treat the pages as\n                        one site",
        );
        let format = Described {
            short: Some('f'),
            long: "format",
            value: Some("FORMAT"),
            help: "text or html".into(),
        };
        let site = Described {
            short: None,
            long: "site",
            value: None,
            help: "treat the pages as one site".into(),
        };
        assert_eq!(found, [format, site]);
    }

    #[test]
    fn values_that_are_listed() {
        let cases: [(&str, &[&str]); 6] = [
            ("precision, balanced (default) or recall", &["precision", "balanced", "recall"]),
            ("the pages' kind: article or forum; judged by default", &["article", "forum"]),
            ("keep (default) or none; with --format html", &["keep", "none"]),
            (
                "auto (default: on a terminal, unless set), always or never",
                &["auto", "always", "never"],
            ),
            ("the pages' language, such as en or pt-BR", &[]),
            ("number of threads; one per core by default", &[]),
        ];
        for (help, expected) in cases {
            assert_eq!(values(help), expected, "{help}");
        }
    }
}
