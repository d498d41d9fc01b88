//! The processor time of a thread: unlike time on the clock, it does not depend on how busy
//! the machine is.

use std::time::Duration;

/// The processor time that this thread has used so far; `None` where the system does not
/// report it. Linux counts nanoseconds in the first field of this file.
pub(crate) fn thread_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
