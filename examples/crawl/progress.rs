//! The line on a terminal that shows how far a run is.

use std::fs;
use std::io::{self, IsTerminal, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// How many bytes of the inputs have been read, as they are on the disk. How many pages they have
/// shows only at their end.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    /// Bytes of all inputs before each one.
    before: Vec<u64>,
}

impl Progress {
    /// Nothing has been read yet. The line is shown if standard error is a terminal, unless `quiet`.
    pub(crate) fn of(files: &[PathBuf], quiet: bool) -> Arc<Self> {
        let mut before = vec![];
        let mut sum = 0;
        for file in files {
            before.push(sum);
            sum += fs::metadata(file).map_or(0, |file| file.len());
        }
        let is_known = files.iter().all(|file| file.as_os_str() != "-");
        let bar = if quiet || !io::stderr().is_terminal() {
            ProgressBar::hidden()
        } else if is_known {
            let left = "of {total_bytes} read, {bytes_per_sec}, {eta} left";
            shown(ProgressBar::new_spinner(), &format!("{{bytes}} {left}"))
        } else {
            shown(ProgressBar::new_spinner(), "{bytes} read, {bytes_per_sec}")
        };
        if is_known {
            bar.set_length(sum);
        }
        Arc::new(Self { bar, before })
    }

    /// Says what is done and with which result.
    pub(crate) fn say(&self, what: String) {
        self.bar.set_message(what);
    }

    /// The inputs are read once more.
    pub(crate) fn again(&self) {
        self.bar.reset();
    }

    /// Removes the line.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }

    /// Notes that the input with this index is the next: those before it have been read, whether all
    /// their bytes were needed or not.
    pub(crate) fn begin(&self, index: usize) {
        self.bar.set_position(self.before.get(index).copied().unwrap_or(0));
    }

    /// Notes that so many more bytes have been read.
    pub(crate) fn add(&self, bytes: usize) {
        self.bar.inc(bytes as u64);
    }
}

/// A line whose second half is `read`.
fn shown(bar: ProgressBar, read: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(&format!("{{spinner}} {{elapsed}} {{msg}}; {read}"));
    bar.set_style(style.unwrap_or(ProgressStyle::default_spinner()));
    bar.set_message("no page yet");
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// An input whose bytes are noted as they are read.
pub(crate) struct Counted<R> {
    pub(crate) input: R,
    pub(crate) progress: Arc<Progress>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(out)?;
        self.progress.add(length);
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_counted_as_they_are_read() {
        let folder = std::env::temp_dir().join(format!("gleaner-progress-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let files = [folder.join("a"), folder.join("b")];
        files.iter().for_each(|file| fs::write(file, [0; 100]).unwrap());
        let progress = Progress::of(&files, true);
        assert_eq!(progress.bar.length(), Some(200));
        progress.begin(0);
        let input = fs::File::open(&files[0]).unwrap();
        let mut counted = Counted { input, progress: Arc::clone(&progress) };
        counted.read_exact(&mut [0; 40]).unwrap();
        assert_eq!(progress.bar.position(), 40);
        progress.begin(1); // the rest of the first was not needed
        assert_eq!(progress.bar.position(), 100);
        let stdin = Progress::of(&[files[0].clone(), "-".into()], true);
        assert_eq!(stdin.bar.length(), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
