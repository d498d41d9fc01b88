//! Whether the page writes the day or the month first.

use crate::date::read::{Locale, Order, Shape, find_all, holds};
use crate::metadata::page::Page;

/// Day or month first: as the page's own unmistakable dates have it, else by language and
/// domain.
pub(super) fn order(page: &Page, language: Option<&str>) -> Option<Order> {
    let document = page.document;
    let (mut day_first, mut month_first) = (0usize, 0usize);
    for block in document.blocks.iter().filter(|block| block.span.len() <= 80).take(4000) {
        let text = document.text_of(block);
        if !holds(text.as_bytes(), |byte| *byte == b'/') {
            continue;
        }
        for hit in find_all(text, Locale { language, order: None }) {
            let (Shape::YearLast, Some(day), Some(month)) =
                (hit.shape, hit.date.day(), hit.date.month())
            else {
                continue;
            };
            if day == month || !hit.span.of_text(text).contains('/') {
                continue;
            }
            let first: u8 = hit
                .span
                .of_text(text)
                .split('/')
                .next()
                .and_then(|first| first.trim().parse().ok())
                .unwrap_or(0);
            if first == day {
                day_first += 1;
            } else if first == month {
                month_first += 1;
            }
        }
    }
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => Some(Order::DayFirst),
        std::cmp::Ordering::Less => Some(Order::MonthFirst),
        std::cmp::Ordering::Equal => Order::of(language, page.host),
    }
}
