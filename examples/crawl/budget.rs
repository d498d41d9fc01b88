//! A bound on the bytes of all pages between the reader and the writer.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// Bytes that are free.
#[derive(Debug)]
pub(crate) struct Budget {
    all: usize,
    free: Mutex<usize>,
    freed: Condvar,
}

/// Bytes that are in use; they are free again when it is dropped.
#[derive(Debug)]
pub(crate) struct Permit {
    bytes: usize,
    of: Arc<Budget>,
}

impl Budget {
    pub(crate) fn of(bytes: usize) -> Arc<Self> {
        Arc::new(Self { all: bytes, free: Mutex::new(bytes), freed: Condvar::new() })
    }

    /// Waits until so many bytes are free. More than the whole budget counts as all of it.
    pub(crate) fn take(self: &Arc<Self>, bytes: usize) -> Permit {
        let bytes = bytes.min(self.all);
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        while *free < bytes {
            free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= bytes;
        Permit { bytes, of: Arc::clone(self) }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        *self.of.free.lock().unwrap_or_else(PoisonError::into_inner) += self.bytes;
        self.of.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use gleaner_common::ordered::{self, Sink};

    use super::*;

    const ALL: usize = 10_000;

    /// A disk that takes a millisecond for each page.
    struct Slow {
        between: Arc<AtomicUsize>,
        numbers: Vec<usize>,
    }

    impl Sink<(usize, usize, Permit)> for Slow {
        fn take(&mut self, page: (usize, usize, Permit)) -> io::Result<()> {
            thread::sleep(Duration::from_millis(1));
            self.numbers.push(page.0);
            self.between.fetch_sub(page.1, Ordering::SeqCst);
            Ok(())
        }

        fn idle(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_slow_disk_holds_the_reader_back() {
        let budget = Budget::of(ALL);
        let between = Arc::new(AtomicUsize::new(0));
        let peak = Arc::new(AtomicUsize::new(0));
        let (now, most) = (Arc::clone(&between), Arc::clone(&peak));
        let pages = (0..150).map(move |number| {
            // The last is longer than the budget.
            let bytes = [100, 3000, 50_000][number % 3];
            let permit = budget.take(bytes);
            let bytes = bytes.min(ALL);
            most.fetch_max(now.fetch_add(bytes, Ordering::SeqCst) + bytes, Ordering::SeqCst);
            (number, bytes, permit)
        });
        let mut disk = Slow { between, numbers: vec![] };
        ordered::run(pages, 4, 64, |page| page, &mut disk).unwrap();
        assert_eq!(disk.numbers, (0..150).collect::<Vec<_>>());
        assert!((3100..=ALL).contains(&peak.load(Ordering::SeqCst)), "{peak:?}");
    }
}
