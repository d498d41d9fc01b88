//! What the fuzz targets share.

#[path = "../../tests/suite/laws/mod.rs"]
pub mod laws;

use laws::Held;

/// Panics if a law was broken: the engine takes that for a finding.
///
/// # Panics
///
/// If a law was broken.
pub fn hold(held: Held) {
    if let Err(fault) = held {
        panic!("{fault}");
    }
}

/// Runs on a thread of its own, which has half a megabyte of stack, an eighth of what is usual.
///
/// # Panics
///
/// If the thread does, or if there is none to be had.
pub fn apart<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(512 << 10);
        builder.spawn_scoped(scope, run).expect("a thread").join().expect("no panic")
    })
}
