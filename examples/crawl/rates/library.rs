//! Prints the CPU seconds that the library alone takes for the pages of a file of JSON lines, on one
//! thread, the reading of the file left out: the best of three passes. For `rates.py`.

use std::error::Error;
use std::fs;

use gleaner::{Extractor, Page};
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    url: String,
    html: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("a file of JSON lines is missing")?;
    let lines = fs::read_to_string(file)?;
    let rows = lines.lines().map(serde_json::from_str).collect::<Result<Vec<Row>, _>>()?;
    let extractor = Extractor::default();
    let mut best = f64::INFINITY;
    for _ in 0..3 {
        let begun = cpu_time()?;
        for row in &rows {
            let article = extractor.extract(Page::html(&*row.html).url(&*row.url));
            std::hint::black_box((article.text(), article.markdown()));
        }
        best = best.min(cpu_time()? - begun);
    }
    println!("{best}");
    Ok(())
}

/// CPU seconds of this process, which has one thread.
fn cpu_time() -> Result<f64, Box<dyn Error>> {
    let times = fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds = times.split(' ').next().unwrap_or_default().parse::<u64>()?;
    Ok(nanoseconds as f64 / 1e9)
}
