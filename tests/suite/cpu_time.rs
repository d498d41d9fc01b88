//! The processor time of a thread: unlike time on the clock, it does not depend on how busy
//! the machine is.

use std::time::Duration;

/// The processor time that this thread has used so far; `None` where the system does not
/// report it. Linux counts nanoseconds in the first field of this file.
pub(crate) fn thread_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// Milliseconds that [`slowness`] takes on the machine that the bounds of time are stated for, with
/// optimisation and without: ten times as long as the system's clock of processor time may be late.
const YARDSTICK: f64 = if cfg!(debug_assertions) { 65.0 } else { 40.0 };

/// How many times slower than that machine this one is just now, at least 1: a second program on the same
/// core, or one that fills the shared caches, makes processor time longer, too. Measured by work of
/// the same sort as reading a page: bytes hashed, and slots of a table visited in no order.
pub(crate) fn slowness() -> f64 {
    let mut table = vec![0_u32; 1 << 20];
    let start = thread_time();
    let (mut hash, mut sum) = (0xcbf2_9ce4_8422_2325_u64, 0_u64);
    for i in 0..1_u64 << 22 {
        for byte in i.to_le_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        let slot = &mut table[(hash >> 44) as usize];
        *slot += 1;
        sum += u64::from(*slot);
    }
    std::hint::black_box(sum);
    let used = thread_time().zip(start).map(|(end, start)| end.saturating_sub(start));
    used.map_or(1.0, |used| (used.as_secs_f64() * 1e3 / YARDSTICK).max(1.0))
}
