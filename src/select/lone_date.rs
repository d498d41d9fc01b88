//! Lines that are a date, a time, or both, and nothing else. By hand: as a regular expression,
//! the form is compiled at the first page of a process, at a cost of millions of instructions.

use super::patterns::is_letter;

/// Longest line, in bytes, that may be nothing but a date.
const LONGEST_DATE: usize = 80;

/// Whether the line is a date, a time, or both, and nothing else: `14.03.2022, 12:30`,
/// `March 4, 2021 | 5:10 pm`.
pub(super) fn is_lone_date(line: &str) -> bool {
    line.len() <= LONGEST_DATE
        && line.contains(|c: char| c.is_ascii_digit() || c == '年')
        && (is_western_date(line) || is_eastern_date(line))
}

fn is_western_date(line: &str) -> bool {
    let start = Reached::start(line).signs(0, 3, " -–—•*|");
    let start = start.times(0, 3, |at| word(at, 2).signs(1, LONGEST_DATE, " "));
    if start.signs(1, 1, "0123456789").is_nowhere() {
        return false;
    }
    let date = in_numbers(start).or(with_month(start)).signs(0, 1, "日.");
    date.maybe(time_of_day).signs(0, 3, " .|-–—").is_end()
}

/// ", 12:30", " | 5:10 pm", " um 12.30 Uhr".
fn time_of_day(at: Reached<'_>) -> Reached<'_> {
    let hour = at.signs(1, 4, " ,|-–—/").maybe(|at| at.any(&["at ", "um ", "à "])).digits(1, 2);
    let minute = hour.signs(1, 1, ":.h").digits(2, 2);
    let second = minute.maybe(|at| at.signs(1, 1, ":").digits(2, 2));
    second.maybe(|at| zone(at.signs(0, 1, " ")))
}

/// "14.03.2022", "2022-03-14", "3/14", "2022年3月14日".
fn in_numbers<'a>(at: Reached<'a>) -> Reached<'a> {
    let part = |at: Reached<'a>| at.signs(1, 1, "./-年月日").signs(0, 1, " ");
    part(at.digits(1, 4)).digits(1, 2).maybe(|at| part(at).digits(0, 4))
}

/// "14 March 2022", "14. 2022" after a month's name, "1er mars 2022", "14 de marzo de 2022".
fn with_month<'a>(at: Reached<'a>) -> Reached<'a> {
    let blanks = |at: Reached<'a>| at.signs(1, LONGEST_DATE, " ");
    let day = at.digits(1, 2).signs(0, 1, ".,");
    let day = day.maybe(|at| at.any(&["st", "nd", "rd", "th", "er", "º"]));
    let day = blanks(day.maybe(|at| blanks(at).any(&["de", "of"])));
    day.maybe(|at| blanks(word(at, 3).maybe(|at| blanks(at).any(&["de"])))).digits(4, 4)
}

/// A word of up to twelve letters, maybe with a full stop or a comma.
fn word(at: Reached<'_>, least: usize) -> Reached<'_> {
    at.times(least, 12, |at| at.one(is_letter)).signs(0, 1, ".,")
}

/// "pm", "a.m.", "Uhr", "Z", "CEST".
fn zone(at: Reached<'_>) -> Reached<'_> {
    let half = at.signs(1, 1, "aApP").signs(0, 1, ".").signs(1, 1, "mM").signs(0, 1, ".");
    let letters = at.times(3, 4, |at| at.one(|c| c.is_ascii_uppercase()));
    half.or(letters).or(at.any(&["Uhr", "Z"]))
}

/// "2022年3月14日（令和4年） 8時05分".
fn is_eastern_date(line: &str) -> bool {
    const SIGNS: &str = "年月日時分秒（）() :：/.-更新公開配信平成令和昭曜火水木金土午前後";
    let digit = |c| matches!(c, '0'..='9' | '０'..='９');
    let year = Reached::start(line).times(2, 4, |at| at.one(digit)).signs(0, 1, " ").any(&["年"]);
    year.times(3, 36, |at| at.one(|c| digit(c) || SIGNS.contains(c))).is_end()
}

/// The places of a line of less than 128 bytes that the pattern so far may reach: bit `i` is
/// the place before byte `i`. Each method goes on from all of them.
#[derive(Clone, Copy)]
struct Reached<'a> {
    line: &'a str,
    places: u128,
}

impl Reached<'_> {
    /// The start of a line.
    fn start(line: &str) -> Reached<'_> {
        Reached { line, places: 1 }
    }

    fn is_nowhere(self) -> bool {
        self.places == 0
    }

    /// Whether the line's end is reached.
    fn is_end(self) -> bool {
        self.places >> self.line.len() & 1 != 0
    }

    fn or(self, other: Self) -> Self {
        Self { places: self.places | other.places, ..self }
    }

    /// The places that a step of some bytes leads to; `None` for no step.
    fn step(self, step: impl Fn(&str) -> Option<usize>) -> Self {
        let (mut from, mut places) = (self.places, 0);
        while from != 0 {
            let at = from.trailing_zeros() as usize;
            from &= from - 1;
            if let Some(len) = self.line.get(at..).and_then(&step) {
                places |= 1 << (at + len);
            }
        }
        Self { places, ..self }
    }

    /// One character.
    fn one(self, is: impl Fn(char) -> bool) -> Self {
        self.step(|rest| rest.chars().next().filter(|c| is(*c)).map(char::len_utf8))
    }

    /// One of some texts. No two of them may begin with the same letter.
    fn any(self, texts: &[&str]) -> Self {
        self.step(|rest| texts.iter().find(|text| rest.starts_with(**text)).map(|text| text.len()))
    }

    /// A pattern, so many times.
    fn times(self, least: usize, most: usize, pattern: impl Fn(Self) -> Self) -> Self {
        let mut all = Self { places: 0, ..self };
        let mut now = self;
        for count in 0..=most {
            if count >= least {
                all = all.or(now);
            }
            if now.is_nowhere() || count == most {
                break;
            }
            now = pattern(now);
        }
        all
    }

    /// A pattern or nothing.
    fn maybe(self, pattern: impl Fn(Self) -> Self) -> Self {
        self.times(0, 1, pattern)
    }

    fn digits(self, least: usize, most: usize) -> Self {
        self.times(least, most, |at| at.one(|c| c.is_ascii_digit()))
    }

    /// Some of a set of characters.
    fn signs(self, least: usize, most: usize, set: &str) -> Self {
        self.times(least, most, |at| at.one(|c| set.contains(c)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_dates() {
        for line in [
            "14.03.2022, 12:30",
            "March 4, 2021",
            "4 March 2021 | 5:10 pm",
            "2022-03-14",
            "2022年3月14日",
            "2022年3月14日（令和4年） 8時05分",
            "Tuesday, 14 March 2022",
            "Dienstag, 14. März 2022 - 12:30 Uhr",
            "14 de marzo de 2022",
            "1er mars 2022",
            "• Mittwoch, 14. März 2022, um 12.30 Uhr",
            "14 March 2022 12:30:15 CEST",
        ] {
            assert!(is_lone_date(line), "{line}");
        }
        for line in [
            "Windows 10 21H2",
            "In 2022 he left",
            "14.03.2022 was the day on which it closed",
            "Part 2",
            "12:30",
            "555-0134",
            "14 March 2022 12:3",
        ] {
            assert!(!is_lone_date(line), "{line}");
        }
    }
}
