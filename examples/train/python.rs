//! Runs the scripts that fit forests.

use std::fs;
use std::path::Path;
use std::process::Command;

use corpus::Result;

use crate::context::{Fit, root};

/// Runs a script of this folder on a folder of data.
pub(crate) fn run(script: &str, folder: &Path, arguments: &[&str]) -> Result<()> {
    let venv = root().join("target/venv/bin/python");
    let python = std::env::var_os("PYTHON")
        .unwrap_or_else(|| if venv.is_file() { venv.into_os_string() } else { "python3".into() });
    let path = root().join("examples/train").join(script);
    let status = Command::new(python).arg(path).arg(folder).args(arguments).status()?;
    if status.success() { Ok(()) } else { Err(format!("{script}: {status}").into()) }
}

/// What a script fitted.
pub(crate) fn numbers(folder: &Path, fit: Fit) -> Result<Vec<u8>> {
    Ok(fs::read(folder.join(format!("{}.numbers", fit.name())))?)
}
