//! Whether 03/04/2022 is in March or in April.

/// Which of two small numbers is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// 15/03/2022.
    DayFirst,
    /// 03/15/2022.
    MonthFirst,
}

/// Countries, as top-level domains, whose English or other pages write the day first. Of
/// the countries that write the month first, only the United States matters in practice.
const DAY_FIRST_DOMAINS: &[&str] = &[
    "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "gh", "ug", "pk", "bd", "lk", "sg", "my", "hk",
    "mt", "eu", "ae", "de", "at", "ch", "fr", "be", "nl", "es", "it", "pt", "br", "ar", "mx", "cl",
    "co", "pe", "gr", "pl", "cz", "sk", "ro", "bg", "hr", "rs", "si", "dk", "no", "fi", "se", "ru",
    "ua", "tr", "il", "id", "vn", "th", "eg", "sa", "ma", "tn", "np",
];

impl Order {
    /// The order of a language and a country's domain; `None` where neither tells, as for
    /// English on a generic domain.
    pub(crate) fn of(language: Option<&str>, host: Option<&str>) -> Option<Self> {
        let tag = language.unwrap_or_default();
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        let region = parts.next_back().unwrap_or_default();
        let domain = host.and_then(|host| host.rsplit('.').next()).unwrap_or_default();
        let day_first_domain = DAY_FIRST_DOMAINS.contains(&domain);
        match primary {
            "" if day_first_domain => Some(Self::DayFirst),
            "" => None,
            // The Philippines write English and Filipino dates month first.
            "tl" | "fil" => Some(Self::MonthFirst),
            "en" if day_first_domain => Some(Self::DayFirst),
            // `en-US` is what templates declare wherever they are used, so a country's
            // domain goes before it.
            "en" if region.eq_ignore_ascii_case("us") || region.eq_ignore_ascii_case("ph") => {
                Some(Self::MonthFirst)
            }
            "en" if region.len() == 2 && !region.eq_ignore_ascii_case("en") => Some(Self::DayFirst),
            "en" => matches!(domain, "us" | "gov" | "edu" | "mil").then_some(Self::MonthFirst),
            _ => Some(Self::DayFirst),
        }
    }

    /// Day and month of two numbers in this order.
    pub(super) const fn day_month(self, first: u32, second: u32) -> (u32, u32) {
        match self {
            Self::DayFirst => (first, second),
            Self::MonthFirst => (second, first),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn language_and_domain_decide() {
        for (language, host, order) in [
            (Some("de"), None, Some(Order::DayFirst)),
            (Some("en-us"), Some("example.com"), Some(Order::MonthFirst)),
            (Some("en-us"), Some("news.example.co.uk"), Some(Order::DayFirst)),
            (Some("en-gb"), None, Some(Order::DayFirst)),
            (Some("en"), Some("example.com"), None),
            (Some("en"), Some("parks.example.gov"), Some(Order::MonthFirst)),
            (None, Some("example.in"), Some(Order::DayFirst)),
            (None, None, None),
        ] {
            assert_eq!(Order::of(language, host), order, "{language:?} {host:?}");
        }
    }
}
