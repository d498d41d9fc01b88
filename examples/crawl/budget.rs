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
