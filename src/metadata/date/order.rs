//! Whether the page writes the day or the month first.

use crate::date::read::{Locale, Order, Shape, find_all, holds};
use crate::metadata::page::Page;

/// Day or month first: as the page's own unmistakable dates have it, else by language and
/// domain.
pub(super) fn order(page: &Page, language: Option<&str>) -> Option<Order> {
    let document = page.document;
    let lines = document.blocks.iter().map(|block| document.text_of(block)).take(4000);
    let declared = page.declared.others.iter().map(|(_, value)| *value);
    let mut day_first = 0i32;
    for text in declared.chain(lines).filter(|text| text.len() <= 80) {
        if !holds(text.as_bytes(), |byte| *byte == b'/') {
            continue;
        }
        for hit in find_all(text, Locale { language, order: None }) {
            let date = hit.span.of_text(text);
            let parts = hit.date.day().zip(hit.date.month());
            let Some((day, month)) = parts.filter(|_| hit.shape == Shape::YearLast) else {
                continue;
            };
            if let Some((first, _)) = date.split_once('/')
                && let Ok(first) = first.trim().parse::<u8>()
            {
                day_first += i32::from(first == day) - i32::from(first == month);
            }
        }
    }
    match day_first {
        0 => Order::of(language, page.host),
        1.. => Some(Order::DayFirst),
        _ => Some(Order::MonthFirst),
    }
}
