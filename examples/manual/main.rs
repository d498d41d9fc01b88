//! Writes a man page and shell completions of the tool `gleaner` and of `gleaner-crawl` to a folder:
//! made of what their `--help` prints, so that they cannot differ from it.
//!
//! ```text
//! cargo run -p gleaner-manual -- target/manual
//! ```

mod usage;

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use clap_complete::{Shell, generate_to};

/// The programs, and what their `--help` prints.
const PROGRAMS: [(&str, &str); 2] = [
    ("gleaner", include_str!("../gleaner/usage.txt")),
    ("gleaner-crawl", include_str!("../crawl/usage.txt")),
];

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [folder] = &*arguments else {
        eprintln!("Usage: gleaner-manual DIR");
        return ExitCode::from(2);
    };
    match write(Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gleaner-manual: {}: {error}", Path::new(folder).display());
            ExitCode::FAILURE
        }
    }
}

/// # Errors
///
/// If a file cannot be written.
fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (name, usage) in PROGRAMS {
        let mut command = usage::command(name, usage);
        clap_mangen::Man::new(command.clone()).generate_to(folder)?;
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
            generate_to(shell, &mut command, name, folder)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_and_completions_of_both_programs() {
        let folder = std::env::temp_dir().join(format!("gleaner-manual-{}", std::process::id()));
        write(&folder).unwrap();
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        let cases = [
            ("gleaner.1", r"\-\-front\-matter"),
            ("gleaner.1", "Exit status"),
            ("gleaner.bash", "--front-matter"),
            ("gleaner.bash", "text markdown html json"),
            ("_gleaner", "--front-matter"),
            ("gleaner.fish", "front-matter"),
            ("gleaner-crawl.1", r"\-\-shard\-bytes"),
            ("_gleaner-crawl", "--shard-bytes"),
            ("gleaner-crawl.bash", "jsonl parquet"),
        ];
        for (name, part) in cases {
            assert!(read(name).contains(part), "{name}: {part}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
