//! Runs of text as Markdown.

use std::collections::HashMap;

use super::address::{References, destination, title};
use super::anchors::Anchors;
use super::code::{code_element, code_span, inline_tex};
use super::emphasis::{Mark, Token, decide};
use super::escape::{Line, Piece, Place, SLOT, SLOT_BYTES, push_lines};
use crate::body::render::options::{LinkForm, PictureForm, RenderOptions};
use crate::body::render::plain::plain;
use crate::body::render::{MAX_DEPTH, scheme};
use crate::body::{Inline, InlineContent, Inlines, Style};

/// What runs of a body have in common.
#[derive(Debug)]
pub(super) struct Shared<'a> {
    pub options: RenderOptions,
    /// The notes' labels, by those that the page has.
    pub labels: HashMap<&'a str, String>,
    pub references: References,
    pub anchors: Anchors<'a>,
    /// The levels of headings as they are written, by those of the page.
    pub levels: [usize; 7],
}

/// Writes a run. Nothing is written if it has nothing to show.
pub(super) fn push_run(out: &mut String, run: &Inlines, place: Place<'_>, shared: &mut Shared<'_>) {
    push_styled(out, run, None, place, shared);
}

/// Writes a caption: in emphasis, and without any inside it, which delimiters side by side might not show.
pub(super) fn push_caption(
    out: &mut String,
    run: &Inlines,
    place: Place<'_>,
    shared: &mut Shared<'_>,
) {
    push_inside(out, run, Some(Style::Emphasis), vec![Style::Strong], place, shared);
}

/// Writes a run, all of it in a style.
pub(super) fn push_styled(
    out: &mut String,
    run: &Inlines,
    style: Option<Style>,
    place: Place<'_>,
    shared: &mut Shared<'_>,
) {
    push_inside(out, run, style, Vec::new(), place, shared);
}

/// Writes a run in a style, without the styles of `left_out`.
fn push_inside(
    out: &mut String,
    run: &Inlines,
    style: Option<Style>,
    left_out: Vec<Style>,
    place: Place<'_>,
    shared: &mut Shared<'_>,
) {
    let in_cell = matches!(place, Place::Cell { .. });
    let mut reader = Reader { shared, pairs: 0, marks: Vec::new(), in_cell };
    let mut around = Around { styles: left_out, in_link: false, depth: 0 };
    let mut tokens = Vec::new();
    match style {
        Some(style) => reader.styled(&mut tokens, style, run, &mut around),
        None => reader.run(&mut tokens, run, &mut around),
    }
    let mut tokens = joined(tokens);
    let is_blank = |token: &&Token| match token {
        Token::Text(text) => text.trim().is_empty(),
        token => matches!(token, Token::Break),
    };
    let opens_bracket = match tokens.iter().find(|token| !is_blank(token)) {
        Some(Token::OpenLink) => true,
        Some(Token::Text(text)) => text.trim_start().starts_with('['),
        _ => false,
    };
    for token in &mut tokens {
        if let Token::Code(code) = token {
            // A cell ends at a pipe also in code, unless a backslash stands before it, which then
            // cannot be the code's own. And a bracket with a colon would end the label of a link's
            // definition, if one was opened at the beginning.
            let as_element =
                in_cell && code.contains("\\|") || opens_bracket && code.contains("]:");
            let span = if as_element { code_element(code) } else { code_span(code) };
            *token = Token::Raw(span);
        }
    }
    decide(&mut tokens, in_cell);
    let references = shared.options.links == LinkForm::Reference;
    push_lines(out, &lines(&tokens), place, references);
}

/// What stands around a piece.
#[derive(Debug)]
struct Around {
    styles: Vec<Style>,
    in_link: bool,
    depth: usize,
}

/// Turns a run into tokens.
struct Reader<'r, 'a> {
    shared: &'r mut Shared<'a>,
    /// Styles so far.
    pairs: usize,
    /// Marks of notes in the link at hand.
    marks: Vec<Token>,
    in_cell: bool,
}

impl Reader<'_, '_> {
    fn run(&mut self, out: &mut Vec<Token>, run: &Inlines, around: &mut Around) {
        if around.depth == MAX_DEPTH {
            return push_words(out, &plain(run));
        }
        around.depth += 1;
        for inline in &run.inlines {
            self.inline(out, inline, around);
        }
        around.depth -= 1;
    }

    fn inline(&mut self, out: &mut Vec<Token>, inline: &Inline, around: &mut Around) {
        match &inline.content {
            InlineContent::Text { text } => push_words(out, text),
            InlineContent::Styled { style, text } => self.styled(out, *style, text, around),
            InlineContent::Code { text } => push_code(out, text),
            InlineContent::Link { url, title, text } => {
                self.link(out, url, title.as_deref(), text, around);
            }
            InlineContent::Picture { url, alt, title, .. } => {
                self.picture(out, url, alt, title.as_deref());
            }
            InlineContent::Formula { tex } => {
                let tex = inline_tex(tex, self.in_cell);
                out.extend((!tex.is_empty()).then(|| Token::Raw(format!("${tex}$"))));
            }
            InlineContent::NoteReference { label } => {
                let label = self.shared.labels.get(label.as_str());
                let mark = label.map(|label| Token::Raw(format!("[^{label}]")));
                // A note's mark is a link, which no link may hold.
                if around.in_link { self.marks.extend(mark) } else { out.extend(mark) }
            }
            InlineContent::Ruby { base, reading } => {
                for (tag, words) in [("<ruby>", base), ("<rt>", reading)] {
                    out.push(Token::Raw(tag.to_owned()));
                    push_words(out, words);
                }
                out.push(Token::Raw("</rt></ruby>".to_owned()));
            }
            InlineContent::LineBreak => out.push(Token::Break),
        }
    }

    fn styled(&mut self, out: &mut Vec<Token>, style: Style, run: &Inlines, around: &mut Around) {
        if around.styles.contains(&style) {
            return self.run(out, run, around);
        }
        around.styles.push(style);
        let mut inside = Vec::new();
        self.run(&mut inside, run, around);
        around.styles.pop();
        let mark = Mark { style, pair: self.pairs, html: false };
        self.pairs += 1;
        around_words(out, inside, Token::Open(mark), Token::Close(mark));
    }

    fn link(
        &mut self,
        out: &mut Vec<Token>,
        url: &str,
        tooltip: Option<&str>,
        run: &Inlines,
        around: &mut Around,
    ) {
        let links = self.shared.options.links;
        let leads = || scheme::leads(url) && self.shared.anchors.lead(url);
        if around.in_link || links == LinkForm::None || !leads() {
            return self.run(out, run, around);
        }
        around.in_link = true;
        let mut inside = Vec::new();
        self.run(&mut inside, run, around);
        around.in_link = false;
        let close =
            if inside.iter().any(is_shown) { self.target(url, tooltip) } else { String::new() };
        around_words(out, inside, Token::OpenLink, Token::CloseLink(format!("]{close}")));
        out.append(&mut self.marks);
    }

    fn picture(&mut self, out: &mut Vec<Token>, url: &str, alt: &str, tooltip: Option<&str>) {
        if self.shared.options.pictures == PictureForm::None || !scheme::leads(url) {
            return;
        }
        let mut markup = String::from("![");
        for (i, word) in alt.split_whitespace().enumerate() {
            if i > 0 {
                markup.push(' ');
            }
            for c in word.chars() {
                if matches!(c, '\\' | '[' | ']' | '*' | '_' | '`' | '<' | '&' | '~' | '$') {
                    markup.push('\\');
                }
                markup.push(c);
            }
        }
        markup.push(']');
        markup.push_str(&self.target(url, tooltip));
        out.push(Token::Raw(markup));
    }

    /// What stands after the text of a link or picture.
    fn target(&mut self, url: &str, tooltip: Option<&str>) -> String {
        let target = destination(url) + &title(tooltip);
        if self.shared.options.links == LinkForm::Reference {
            format!("[{}]", self.shared.references.number(target))
        } else {
            format!("({target})")
        }
    }
}

/// Writes words, white space folded.
fn push_words(out: &mut Vec<Token>, text: &str) {
    if is_folded(text) {
        out.extend((!text.is_empty()).then(|| Token::Text(text.to_owned())));
        return;
    }
    let mut words = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t'..='\r' if words.ends_with(' ') => {}
            ' ' | '\t'..='\r' => words.push(' '),
            '\0' | SLOT => {}
            c => words.push(c),
        }
    }
    if !words.is_empty() {
        out.push(Token::Text(words));
    }
}

/// Whether [`push_words`] would write a text as it is. Every byte is looked at, which compilers turn into
/// steps of many bytes.
fn is_folded(text: &str) -> bool {
    let bytes = text.as_bytes();
    let odd = bytes.iter().fold(false, |odd, &b| odd | (b < b' ') | (b == SLOT_BYTES[0]));
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    !pairs.fold(odd, |odd, (&a, &b)| odd | ((a == b' ') & (b == b' ')))
}

/// Whether a token is more than white space.
fn is_shown(token: &Token) -> bool {
    match token {
        Token::Text(text) => !text.trim().is_empty(),
        Token::Code(_) | Token::Raw(_) => true,
        _ => false,
    }
}

/// Writes tokens with `open` and `close` around them, the white space at both ends outside.
fn around_words(out: &mut Vec<Token>, inside: Vec<Token>, open: Token, close: Token) {
    let ends = |token: &Token| !matches!(token, Token::Text(_) | Token::Break) || is_shown(token);
    let Some(first) = inside.iter().position(ends).filter(|_| inside.iter().any(is_shown)) else {
        return out
            .extend(inside.into_iter().filter(|t| matches!(t, Token::Text(_) | Token::Break)));
    };
    let last = inside.iter().rposition(ends).unwrap_or(first);
    let mut close = Some(close);
    let mut open = Some(open);
    for (i, token) in inside.into_iter().enumerate() {
        let Token::Text(text) = token else {
            if i == first {
                out.extend(open.take());
            }
            out.push(token);
            if i == last {
                out.extend(close.take());
            }
            continue;
        };
        let (mut start, mut end) = (0, text.len());
        if i == first {
            start = text.len() - text.trim_start().len();
            out.extend((start > 0).then(|| Token::Text(text[..start].to_owned())));
            out.extend(open.take());
        }
        if i == last {
            end = text.trim_end().len();
        }
        out.push(Token::Text(text[start..end].to_owned()));
        if i == last {
            out.extend(close.take());
            out.extend((end < text.len()).then(|| Token::Text(text[end..].to_owned())));
        }
    }
}

/// Joins neighbouring texts, and neighbouring pieces of one style.
fn joined(tokens: Vec<Token>) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    // Pairs whose end is that of a pair before.
    let mut ends: HashMap<usize, usize> = HashMap::new();
    for token in tokens {
        match (token, out.last_mut()) {
            (Token::Text(text), Some(Token::Text(before))) => {
                let doubled = before.ends_with(' ') && text.starts_with(' ');
                before.push_str(&text[usize::from(doubled)..]);
            }
            // Two spans side by side would be one of longer delimiters.
            (Token::Code(code), Some(Token::Code(before))) => before.push_str(&code),
            (Token::Open(mark), Some(Token::Close(before)))
                if before.style == mark.style && has_delimiter(mark.style) =>
            {
                let pair = before.pair;
                out.pop();
                ends.insert(mark.pair, pair);
            }
            (Token::Close(mark), _) => {
                let pair = ends.get(&mark.pair).copied().unwrap_or(mark.pair);
                out.push(Token::Close(Mark { pair, ..mark }));
            }
            (token, _) => out.push(token),
        }
    }
    out
}

/// Whether a style is written with delimiters, which do not bear to stand side by side.
fn has_delimiter(style: Style) -> bool {
    matches!(style, Style::Emphasis | Style::Strong | Style::Deleted)
}

/// The lines with anything on them, without white space at either end.
fn lines(tokens: &[Token]) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    for token in tokens {
        let Some(line) = lines.last_mut() else { break };
        let link = match token {
            Token::Text(text) => {
                line.text.push_str(if line.text.is_empty() { text.trim_start() } else { text });
                continue;
            }
            Token::Break => {
                lines.push(Line::default());
                continue;
            }
            Token::OpenLink => 1,
            Token::CloseLink(_) => -1,
            _ => 0,
        };
        line.text.push(SLOT);
        line.pieces.extend(token.markup().map(|markup| Piece { markup, link }));
    }
    for line in &mut lines {
        line.text.truncate(line.text.trim_end().len());
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

/// Writes code, line ends as spaces; code of white space alone is white space.
fn push_code(out: &mut Vec<Token>, code: &str) {
    if code.trim().is_empty() {
        return push_words(out, code);
    }
    out.push(Token::Code(code.replace(['\n', '\r', '\0'], " ")));
}
