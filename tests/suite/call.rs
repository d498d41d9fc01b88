//! Calls the tool as a user does.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::SystemTime;

use crate::root;

/// The binary. `cargo test` builds it together with the tests; `cargo test --test suite` does not,
/// so it may be missing or older than its sources.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let tests = std::env::current_exe().unwrap();
        let profile = tests.parent().and_then(Path::parent).unwrap();
        let binary =
            profile.join("examples/gleaner").with_extension(std::env::consts::EXE_EXTENSION);
        let root = root();
        let folders = ["src", "examples/gleaner", "examples/common"];
        let sources = folders.iter().map(|folder| newest(&root.join(folder))).max().flatten();
        if fs::metadata(&binary).and_then(|file| file.modified()).ok() < sources {
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args(["build", "--example", "gleaner"]).current_dir(root);
            if profile.ends_with("release") {
                cargo.arg("--release");
            }
            assert!(cargo.status().unwrap().success());
        }
        binary
    })
}

/// When a file in the folder was last changed.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let times = entries.map(|path| {
        if path.is_dir() { newest(&path) } else { fs::metadata(path).unwrap().modified().ok() }
    });
    times.max().flatten()
}

/// A running call, all streams piped.
pub(crate) fn begin(arguments: &[&str]) -> Child {
    let mut command = Command::new(binary());
    command.env_remove("COLUMNS"); // a shell may have passed its own
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// The binary, to be called with an environment of its own.
pub(crate) fn tool() -> Command {
    Command::new(binary())
}

/// A finished call.
pub(crate) fn call(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = begin(arguments);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // The tool may refuse the call without reading.
    let writer = std::thread::spawn(move || _ = stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

pub(crate) fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// An empty folder for one test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tool").join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
