//! A run of text in an outline: each piece with the styles and the link that it stands in.

use std::collections::BTreeSet;

/// What stands at a piece of text.
#[derive(Clone, Debug, Default)]
pub struct Around {
    styles: BTreeSet<&'static str>,
    pub link: Option<String>,
}

impl Around {
    /// With a style that may be there already.
    pub fn with(&self, style: &'static str) -> Self {
        let mut around = self.clone();
        around.styles.insert(style);
        around
    }

    /// In a link, unless it is in one.
    pub fn linked(&self, url: &str, title: &str) -> Self {
        let mut around = self.clone();
        if around.link.is_none() && is_written(url) {
            around.link = Some(target(url, title));
        }
        around
    }

    fn name(&self) -> String {
        let mut names: Vec<&str> = self.styles.iter().copied().collect();
        names.extend(self.link.as_deref());
        names.join(",")
    }
}

/// Whether an address is written: it is not empty and runs no script.
pub fn is_written(url: &str) -> bool {
    let url: String = url.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let url = url.trim_matches(|c: char| c <= ' ' || c.is_whitespace()).to_ascii_lowercase();
    let scripts = ["javascript:", "vbscript:", "data:"];
    !url.is_empty() && !scripts.iter().any(|script| url.starts_with(script))
}

/// An address and title, written alike however the address was escaped.
fn target(url: &str, title: &str) -> String {
    let mut out = String::new();
    for c in url.trim().chars() {
        match c {
            c if c.is_whitespace() || c.is_control() || "<>`".contains(c) => {
                let mut bytes = [0; 4];
                c.encode_utf8(&mut bytes).bytes().for_each(|byte| out += &format!("%{byte:02X}"));
            }
            c => out.push(c),
        }
    }
    format!("{out} {}", folded(title)).trim_end().to_owned()
}

/// White space folded to single spaces, none at either end.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A run of text.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// Pieces with what stands around them; a space or line break has nothing around it.
    pieces: Vec<(String, String)>,
}

impl Run {
    pub fn text(&mut self, text: &str, around: &Around) {
        let name = around.name();
        for c in text.chars() {
            match c {
                '\0' | '\u{fffc}' => {}
                c if c.is_whitespace() => self.space(),
                c => self.pieces.push((name.clone(), c.to_string())),
            }
        }
    }

    /// A picture, formula or mark.
    pub fn piece(&mut self, piece: String, around: &Around) {
        self.pieces.push((around.name(), piece));
    }

    pub fn picture(&mut self, url: &str, alt: &str, title: &str, around: &Around) {
        self.piece(format!("<picture {} alt={}>", target(url, title), folded(alt)), around);
    }

    pub fn space(&mut self) {
        if self.pieces.last().is_some_and(|(_, piece)| !matches!(piece.as_str(), " " | "\n")) {
            self.pieces.push(Default::default());
            self.pieces.last_mut().unwrap().1 = " ".to_owned();
        }
    }

    pub fn line_break(&mut self) {
        self.trim();
        if !self.pieces.is_empty() {
            self.pieces.push((String::new(), "\n".to_owned()));
        }
    }

    /// Without spaces and line breaks at its end.
    fn trim(&mut self) {
        while self.pieces.last().is_some_and(|(_, piece)| matches!(piece.as_str(), " " | "\n")) {
            self.pieces.pop();
        }
    }

    /// Makes line breaks spaces.
    pub fn fold_breaks(&mut self) {
        self.pieces.iter_mut().for_each(|(_, piece)| *piece = piece.replace('\n', " "));
    }

    pub fn append(&mut self, mut other: Self) {
        self.pieces.append(&mut other.pieces);
    }

    pub fn finish(mut self) -> String {
        self.trim();
        let mut out = String::new();
        let mut before = String::new();
        for (around, piece) in self.pieces {
            if around != before {
                out.push_str(if before.is_empty() { "" } else { "}" });
                if !around.is_empty() {
                    out += &format!("{{{around}|");
                }
                before = around;
            }
            out.push_str(&piece);
        }
        if before.is_empty() { out } else { out + "}" }
    }
}
