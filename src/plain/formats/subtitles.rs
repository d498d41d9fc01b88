//! Subtitles: SubRip (`.srt`) and WebVTT (`.vtt`, <https://www.w3.org/TR/webvtt1/>).
//!
//! ```text
//! 1
//! 00:00:01,000 --> 00:00:04,200
//! The wheel began
//! to turn this morning.
//! ```

use super::super::lines::{Edge, Line, Marker};

/// Bytes from which a paragraph ends with the next sentence.
const PARAGRAPH: usize = 240;

/// Bytes at which a paragraph ends without one: automatic subtitles have no full stops.
const LONGEST: usize = 1200;

pub(super) fn read(source: &str, lines: &mut [Line]) -> usize {
    let timed = |line: &&Line| is_timing(line.text(source));
    let fenced = |line: &Line| line.text(source).starts_with("```");
    if lines.iter().filter(timed).take(2).count() < 2 || lines.iter().any(fenced) {
        return lines.len();
    }
    let mut sign = vec![false; lines.len()];
    head(source, lines, &mut sign);
    for at in 0..lines.len() {
        if is_timing(lines[at].text(source)) {
            sign[at] = true;
            if at > 0 && is_identifier(source, lines, at - 1) {
                sign[at - 1] = true;
            }
        }
    }
    let mut before: Option<usize> = None;
    let mut length = 0;
    for at in 0..lines.len() {
        if sign[at] {
            continue;
        }
        untag(source, &mut lines[at]);
        // "- And the rope?": another person speaks.
        let speaks = lines[at].first == Edge::Dash;
        if speaks {
            let dash = lines[at].text(source).chars().next().map_or(0, char::len_utf8);
            lines[at].take(source, dash, Marker::None);
        }
        let line = lines[at];
        if line.len() == 0 {
            sign[at] = true;
            continue;
        }
        let last = before.map(|before| lines[before]);
        // Subtitles that roll up show a line twice.
        if last.is_some_and(|last| last.text(source) == line.text(source)) {
            sign[at] = true;
            continue;
        }
        let goes_on = last.is_some_and(|last| {
            let sentence = last.last == Edge::Ender && length >= PARAGRAPH;
            !sentence && length < LONGEST && !speaks
        });
        length = if goes_on { length } else { 0 } + line.len();
        lines[at].joins = goes_on;
        before = Some(at);
    }
    super::retain(lines, |at| !sign[at])
}

/// The head of a WebVTT file, and its notes and styles.
fn head(source: &str, lines: &[Line], sign: &mut [bool]) {
    if !lines.first().is_some_and(|line| line.text(source).starts_with("WEBVTT")) {
        return;
    }
    let mut within = false;
    for (at, line) in lines.iter().enumerate() {
        let text = line.text(source);
        if at == 0 || line.gap > 0 {
            let named = text == "STYLE" || text == "REGION" || text == "NOTE";
            within = at == 0 || named || text.starts_with("NOTE ");
        }
        sign[at] |= within;
    }
}

/// Whether a line is `00:00:01,000 --> 00:00:04,200`, with or without settings after it.
fn is_timing(text: &str) -> bool {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((from, rest)) = text.get(..text.len().min(80)).and_then(|t| t.split_once("-->"))
    else {
        return false;
    };
    is_time(from.trim()) && rest.split_whitespace().next().is_some_and(is_time)
}

fn is_time(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some((clock, fraction)) = text.rsplit_once([',', '.']) else { return false };
    let parts = clock.split(':').filter(|part| digits(part)).count();
    digits(fraction) && (2..=3).contains(&parts) && parts == clock.split(':').count()
}

/// Whether the line before a timing is the cue's number or name.
fn is_identifier(source: &str, lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    let number = line.text(source).bytes().all(|byte| byte.is_ascii_digit());
    let alone = (at == 0 || line.gap > 0) && lines.get(at + 1).is_some_and(|next| next.gap == 0);
    number || alone
}

/// Takes tags off both ends of a line: `<i>`, `<v Ewan>`, `{\an8}`.
fn untag(source: &str, line: &mut Line) {
    let (mut start, mut end) = (line.start as usize, line.end as usize);
    while let Some(text) = source.get(start..end) {
        let close = match text.as_bytes().first() {
            Some(b'<') => '>',
            Some(b'{') => '}',
            _ => break,
        };
        let Some(len) = text.get(..text.len().min(60)).and_then(|text| text.find(close)) else {
            break;
        };
        start += len + 1;
        start += source.get(start..end).map_or(0, |rest| rest.len() - rest.trim_start().len());
    }
    while let Some(text) = source.get(start..end).filter(|text| text.ends_with('>')) {
        let Some(open) = text.rfind("</") else { break };
        end = start + open;
        end = start + source.get(start..end).map_or(0, |rest| rest.trim_end().len());
    }
    let text = source.get(start..end).unwrap_or_default();
    (line.start, line.end) = (start as u32, (start + text.len()) as u32);
    (line.first, line.last) = (Edge::first(text), Edge::last(text));
}
