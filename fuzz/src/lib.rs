//! Code that the fuzz targets share.

#[path = "../../tests/suite/invariants/mod.rs"]
pub mod invariants;

use invariants::Held;

/// Panics if an invariant is violated: the fuzzer reports a panic as a finding.
///
/// # Panics
///
/// If an invariant is violated.
pub fn hold(held: Held) {
    if let Err(fault) = held {
        panic!("{fault}");
    }
}

/// Runs a function on another thread with half a megabyte of stack, a quarter of the default.
///
/// # Panics
///
/// If the function panics, or if no thread can be started.
pub fn on_a_small_stack<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(512 << 10);
        builder.spawn_scoped(scope, run).expect("a thread").join().expect("no panic")
    })
}
