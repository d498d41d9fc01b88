//! Work on many threads, results in the order of the items.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How often the sink is called while no result is there.
const IDLE: Duration = Duration::from_millis(100);

/// Takes results in order.
pub trait Sink<R> {
    /// The next result.
    ///
    /// # Errors
    ///
    /// If it could not be written; no more results are given then.
    fn take(&mut self, result: R) -> io::Result<()>;
    /// The next result takes a while: what is buffered should be written now. Called again and
    /// again until the result is there.
    ///
    /// # Errors
    ///
    /// As of [`take`](Self::take).
    fn idle(&mut self) -> io::Result<()>;
}

/// Does `work` on all items with so many threads. Items are fetched on a thread of their own, and
/// no more than `waiting` of them, and one per thread, are between the iterator and the sink at any
/// time.
///
/// # Errors
///
/// That of the sink, or if the iterator panics. The call then returns at once, though the iterator may
/// still wait for its next item: the threads hold nothing that must be closed.
pub fn run<T: Send + 'static, R: Send + 'static>(
    items: impl Iterator<Item = T> + Send + 'static,
    threads: usize,
    waiting: usize,
    work: impl Fn(T) -> R + Send + Sync + 'static,
    sink: &mut impl Sink<R>,
) -> io::Result<()> {
    let threads = threads.max(1);
    // The results to come, in order, and the items that make them.
    let (announce, announced) = sync_channel::<Receiver<R>>(waiting.max(1));
    let (give, given) = sync_channel::<(T, SyncSender<R>)>(threads);
    let reader = thread::spawn(move || {
        for item in items {
            let (send, receive) = sync_channel(1);
            if announce.send(receive).is_err() || give.send((item, send)).is_err() {
                break;
            }
        }
    });
    let given = Arc::new(Mutex::new(given));
    let work = Arc::new(work);
    for _ in 0..threads {
        let (given, work) = (Arc::clone(&given), Arc::clone(&work));
        thread::spawn(move || {
            loop {
                let next = given.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok((item, send)) = next else { break };
                // A receiver that is gone means that nobody wants results any more.
                if send.send(work(item)).is_err() {
                    break;
                }
            }
        });
    }
    while let Some(result) = patiently(&announced, || sink.idle())? {
        match patiently(&result, || sink.idle())? {
            Some(result) => sink.take(result)?,
            None => return Err(io::Error::other("a worker thread ended too early")),
        }
    }
    // There are no results to come, so the reader has ended.
    if reader.join().is_err() {
        return Err(io::Error::other("reading the input panicked"));
    }
    sink.idle()
}

/// Receives; calls `idle` while it has to wait. `None` when no more can come.
fn patiently<R>(
    from: &Receiver<R>,
    mut idle: impl FnMut() -> io::Result<()>,
) -> io::Result<Option<R>> {
    match from.try_recv() {
        Ok(result) => return Ok(Some(result)),
        Err(TryRecvError::Disconnected) => return Ok(None),
        Err(TryRecvError::Empty) => {}
    }
    loop {
        idle()?;
        match from.recv_timeout(IDLE) {
            Ok(result) => return Ok(Some(result)),
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Does `work`; a panic in it is an error of this page alone. The library is not meant to panic,
/// whatever the page, but a run over millions of pages must not end if it does.
///
/// # Errors
///
/// What the panic said.
pub fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let said = panic.downcast_ref::<&str>().copied();
        let said = said.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        format!("the extraction panicked: {}", said.unwrap_or("no message"))
    })
}
