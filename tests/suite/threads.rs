//! One extractor serves many threads, and no page changes what another gives.

use std::sync::Arc;

use gleaner::Extractor;

use crate::fixture;
use crate::page::Source;

/// The article of every page folder in its debug form, which shows all differences.
fn articles(extractor: &Extractor, sources: &[Source]) -> Vec<String> {
    let explained = |source: &Source| format!("{:?}", extractor.explain(source.page(None)));
    sources.iter().map(explained).collect()
}

fn sources() -> Vec<Source> {
    fixture::all().unwrap().into_iter().map(|page| page.source).collect()
}

#[test]
fn threads_agree() {
    let extractor = Arc::new(Extractor::default());
    let sources = Arc::new(sources());
    let alone = articles(&extractor, &sources);
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (extractor, sources) = (Arc::clone(&extractor), Arc::clone(&sources));
            std::thread::spawn(move || articles(&extractor, &sources))
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), alone);
    }
}

#[test]
fn order_does_not_matter() {
    let mut sources = sources();
    let forwards = articles(&Extractor::default(), &sources);
    sources.reverse();
    let mut backwards = articles(&Extractor::default(), &sources);
    backwards.reverse();
    assert_eq!(forwards, backwards);
}

#[test]
fn a_small_stack_is_enough() {
    let sources = sources();
    let deep = "<div>".repeat(20_000) + "<p>At the bottom of it all stands one sentence.</p>";
    // What fills a slot stands as deep as the slot.
    let slot = format!("{}<slot></slot>", "<b>".repeat(40));
    let slots = format!("<x-a><template shadowrootmode=open>{slot}</template>").repeat(40)
        + "<p>The harbour board has turned down a second and higher bid for the terminal.</p>";
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(move || {
        let extractor = Extractor::default();
        let page = extractor.html(&deep);
        let filled = extractor.html(&slots);
        (articles(&extractor, &sources).len(), page.truncated, filled.body.text())
    });
    assert!(thread.unwrap().join().is_ok());
}
