//! Which emphasis can be written with `*` and `~~`, and which needs an element of HTML.
//!
//! A delimiter opens or closes only if it *flanks* a word (CommonMark 6.2): in `a**"b"**` the first
//! does not, for it stands between a letter and a punctuation mark.

use crate::body::Style;
use crate::body::render::html::element;

/// A piece of a run.
#[derive(Clone, Debug)]
pub(super) enum Token {
    /// Text, to be escaped.
    Text(String),
    /// The start of a style.
    Open(Mark),
    /// Its end.
    Close(Mark),
    /// Code, until it is known what stands at it.
    Code(String),
    /// Finished Markdown.
    Raw(String),
    /// The start of a link's text.
    OpenLink,
    /// The end of a link's text and its address.
    CloseLink(String),
    /// A line break.
    Break,
}

/// The start or end of a style.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub style: Style,
    /// The same at start and end.
    pub pair: usize,
    /// Whether it is written as an element.
    pub html: bool,
}

impl Mark {
    /// The delimiter, unless the style is written as an element.
    fn delimiter(self) -> Option<&'static str> {
        match self.style {
            _ if self.html => None,
            Style::Emphasis => Some("*"),
            Style::Strong => Some("**"),
            Style::Deleted => Some("~~"),
            _ => None,
        }
    }
}

impl Token {
    /// What is written, unless it is text or a line break.
    pub(super) fn markup(&self) -> Option<String> {
        Some(match self {
            Self::Text(_) | Self::Code(_) | Self::Break => return None,
            Self::Open(mark) => match mark.delimiter() {
                Some(delimiter) => delimiter.to_owned(),
                None => format!("<{}>", element(mark.style)),
            },
            Self::Close(mark) => match mark.delimiter() {
                Some(delimiter) => delimiter.to_owned(),
                None => format!("</{}>", element(mark.style)),
            },
            Self::Raw(markup) | Self::CloseLink(markup) => markup.clone(),
            Self::OpenLink => "[".to_owned(),
        })
    }

    fn mark(&self) -> Option<Mark> {
        match self {
            Self::Open(mark) | Self::Close(mark) => Some(*mark),
            _ => None,
        }
    }

    /// The character of its delimiter.
    fn delimiter(&self) -> Option<u8> {
        Some(self.mark()?.delimiter()?.as_bytes()[0])
    }

    fn first(&self) -> Option<char> {
        match self {
            Self::Text(text) => text.chars().next(),
            Self::Code(_) => Some('`'),
            Self::Break => Some('\n'),
            Self::Raw(markup) => markup.chars().next(),
            Self::OpenLink => Some('['),
            Self::CloseLink(_) => Some(']'),
            Self::Open(_) | Self::Close(_) => self.delimiter().or(Some(b'<')).map(char::from),
        }
    }

    fn last(&self) -> Option<char> {
        match self {
            Self::Text(text) => text.chars().next_back(),
            Self::Code(_) => Some('`'),
            Self::Break => Some('\n'),
            Self::Raw(markup) | Self::CloseLink(markup) => markup.chars().next_back(),
            Self::OpenLink => Some('['),
            Self::Open(_) | Self::Close(_) => self.delimiter().or(Some(b'>')).map(char::from),
        }
    }
}

/// Sets for every style of a run whether it is written as an element. In a cell a line break is
/// `<br>`, so that punctuation stands there and not white space.
pub(super) fn decide(tokens: &mut [Token], in_cell: bool) {
    // What becomes an element changes what stands at its neighbours.
    for _ in 0..4 {
        let elements = unfit(tokens, in_cell);
        if elements.is_empty() {
            return;
        }
        as_elements(tokens, |pair| elements.binary_search(&pair).is_ok());
    }
    as_elements(tokens, |_| true);
}

fn as_elements(tokens: &mut [Token], which: impl Fn(usize) -> bool) {
    for token in tokens {
        if let Token::Open(mark) | Token::Close(mark) = token {
            mark.html |= which(mark.pair);
        }
    }
}

/// The pairs whose delimiters would not be read as such, in order.
fn unfit(tokens: &[Token], in_cell: bool) -> Vec<usize> {
    let mut unfit = Vec::new();
    let last = |token: &Token| match token {
        Token::Break if in_cell => Some('>'),
        token => token.last(),
    };
    let first = |token: &Token| match token {
        Token::Break if in_cell => Some('<'),
        token => token.first(),
    };
    // Styles around that are written with `*`.
    let mut stars = 0;
    let mut at = 0;
    while at < tokens.len() {
        let Some(delimiter) = tokens[at].delimiter() else {
            at += 1;
            continue;
        };
        let run = tokens[at..].iter().take_while(|token| token.delimiter() == Some(delimiter));
        let end = at + run.count();
        let before = at.checked_sub(1).and_then(|i| last(&tokens[i])).unwrap_or('\n');
        let after = tokens.get(end).and_then(first).unwrap_or('\n');
        let opens = !after.is_whitespace() && (is_word(after) || is_edge(before));
        let closes = !before.is_whitespace() && (is_word(before) || is_edge(after));
        let mut closed = false;
        // What opens and may close would close one of those around.
        let ends_other = stars > 0 && closes && delimiter == b'*';
        for token in &tokens[at..end] {
            match token {
                // One run of delimiters cannot close some and open others for sure.
                Token::Open(mark) if !opens || closed || ends_other => unfit.push(mark.pair),
                Token::Open(_) => stars += usize::from(delimiter == b'*'),
                Token::Close(mark) => {
                    closed = true;
                    stars -= usize::from(delimiter == b'*' && stars > 0);
                    if !closes {
                        unfit.push(mark.pair);
                    }
                }
                _ => {}
            }
        }
        at = end;
    }
    unfit.sort_unstable();
    unfit
}

/// Whether no version of CommonMark takes the character for punctuation.
fn is_word(c: char) -> bool {
    c.is_alphanumeric()
}

/// Whether all versions of CommonMark take it for white space or punctuation.
fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '«' | '»' | '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3003}')
        || matches!(c, '\u{3008}'..='\u{3011}' | '\u{ff01}' | '\u{ff0c}' | '\u{ff0e}' | '\u{ff1f}')
}
