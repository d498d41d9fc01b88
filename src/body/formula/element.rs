//! Elements that say of themselves that they are a formula: by class, attribute or name.

use super::classes::{self, DISPLAY, INLINE, Kind, RAW};
use super::clean::{delimited, looks_like_tex};
use super::letters::{push_tag, unbracketed};
use super::{Found, clean, drawn, find};
use crate::body::signs::FORMULA;
use crate::body::words::{
    FORMULA_ELEMENTS, FORMULA_ELEMENTS_DISPLAYED, FORMULAS_IN_CODE, FORMULAS_IN_CODE_DISPLAYED,
};
use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};
use crate::jsonld;

/// Nodes of a wrapper that are looked at around its formula.
const LONE_REACH: usize = 32;
/// Nodes of a wrapper that are looked at for blocks of prose.
const BLOCK_REACH: usize = 512;
/// The longest raw TeX of an element, in bytes and nodes.
const LONGEST: usize = 20_000;
const RAW_REACH: usize = 256;
/// As much inside another wrapper, which is looked through from each that is around it.
const INNER_REACH: usize = 16;

/// What the attributes of an element say.
#[derive(Default)]
struct Signs<'a> {
    kind: Kind,
    /// TeX in an attribute.
    tex: Option<std::borrow::Cow<'a, str>>,
    display: bool,
    inline: bool,
    /// Whether its text is TeX even without delimiters.
    raw: bool,
}

fn signs<'a>(tree: &Tree<'a>, id: NodeId) -> Signs<'a> {
    let mut signs = Signs::default();
    let mut formula = None;
    let all = tree.attrs(id).map(|(name, value)| (name, tree.resolved(id, value)));
    all.for_each(|(name, value)| match name {
        "class" => value.split_ascii_whitespace().for_each(|class| signs.class(class)),
        "role" if value == "math" => signs.kind = signs.kind.max(Kind::Wrapper),
        "data-tex" | "data-latex" | "data-math" | "data-katex" => {
            let is_setting = matches!(
                &*value,
                "true" | "false" | "inline" | "display" | "block" | "katex" | "mathjax" | "0" | "1"
            );
            if !is_setting && looks_like_tex(&value) {
                signs.tex = Some(value);
                signs.kind = signs.kind.max(Kind::Wrapper);
            }
        }
        "data-entry" | "data-formula" | "data-expr" | "data-equation" | "data-value"
            if looks_like_tex(&value) =>
        {
            formula = Some(value);
        }
        "title" | "aria-label" if value.contains('\\') && looks_like_tex(&value) => {
            formula = Some(value);
        }
        "data-attrs" if value.contains("persistentExpression") => {
            let found = jsonld::strings(&value).find(|s| s.key == "persistentExpression");
            if let Some(found) = found {
                signs.tex = Some(jsonld::decoded(found.text).into());
                signs.kind = signs.kind.max(Kind::Wrapper);
                signs.display = true;
            }
        }
        "display" | "mode" | "data-math-style" | "data-display" => {
            signs.display |= matches!(&*value, "block" | "display" | "true");
        }
        _ => {}
    });
    if signs.kind != Kind::None && signs.tex.is_none() {
        signs.tex = formula;
    }
    signs
}

impl Signs<'_> {
    fn class(&mut self, class: &str) {
        let (kind, says) = classes::of(class);
        self.display |= says & DISPLAY != 0;
        self.inline |= says & INLINE != 0;
        self.raw |= says & RAW != 0;
        self.kind = self.kind.max(kind);
    }
}

/// An element that has none of these attributes, and no class of a formula, is not a formula.
const TELLING: Names =
    Names::of(&["role", "data-tex", "data-latex", "data-math", "data-katex", "data-attrs"]);

/// The formula of an element that has one of the classes or attributes.
pub(super) fn marked(tree: &Tree<'_>, id: NodeId, in_wrapper: bool) -> Option<Found> {
    if !tree.has_sign(id, FORMULA) && !tree.may_have(id, TELLING) {
        return None;
    }
    let signs = signs(tree, id);
    let is_block = matches!(tree.tag(id), Tag::Div | Tag::Figure | Tag::Section | Tag::P);
    let display = !signs.inline && (signs.display || is_block);
    match signs.kind {
        Kind::None => None,
        Kind::Katex => {
            let found = match signs.tex {
                Some(tex) => Found::of_tex(&tex, signs.display),
                None => drawn::katex(tree, id),
            };
            Some(Found { display: found.display || signs.display, ..found })
        }
        // What KaTeX could not read is left as it was.
        Kind::KatexError => Some(Found::of_tex(&tree.text_inside(id), signs.display)),
        Kind::MathJax2 => drawn::mathjax2(tree, id),
        Kind::Wiki => drawn::wiki(tree, id),
        Kind::Wrapper if !in_wrapper && has_blocks(tree, id) => None,
        Kind::Wrapper => {
            if let Some(tex) = signs.tex {
                let display = display || has_display_inside(tree, id);
                return Some(Found::of_tex(&tex, display)).filter(|found| !found.tex.is_empty());
            }
            let is_raw = signs.raw || signs.inline || signs.display;
            wrapped(tree, id, in_wrapper, is_raw, display)
        }
    }
}

/// Whether an element holds blocks: then it is more than a formula.
fn has_blocks(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.subtree(id).skip(1).take(BLOCK_REACH).any(|node| {
        let tag = tree.tag(node);
        tag.heading_level().is_some()
            || matches!(tag, Tag::P | Tag::Li | Tag::Blockquote | Tag::Pre | Tag::Article)
    })
}

fn has_display_inside(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.subtree(id).skip(1).take(LONE_REACH).any(|node| {
        tree.has_class(node, "katex-display")
            || tree.attr(node, "display").is_some_and(|value| value == "block" || value == "true")
    })
}

/// The formula that a wrapper holds and nothing else, or its text if that is TeX.
fn wrapped(
    tree: &Tree<'_>,
    id: NodeId,
    in_wrapper: bool,
    is_raw: bool,
    display: bool,
) -> Option<Found> {
    if !in_wrapper && let Some(found) = lone(tree, id) {
        return Some(Found { display: display || found.display, ..found });
    }
    let (text, number) =
        text_and_number(tree, id, if in_wrapper { INNER_REACH } else { RAW_REACH })?;
    let text = text.trim();
    let is_tex = delimited(text).is_some()
        || text.starts_with("\\begin{") && text.ends_with('}')
        || is_raw && looks_like_tex(text);
    let mut found = is_tex.then(|| Found::of_tex(text, display))?;
    push_number(&mut found, number.as_deref());
    Some(found)
}

fn push_number(found: &mut Found, number: Option<&str>) {
    let Some(number) = number.filter(|_| found.display && !found.tex.contains("\\tag{")) else {
        return;
    };
    let number = unbracketed(number);
    if !number.is_empty() && number.len() <= 16 {
        push_tag(&mut found.tex, number);
    }
}

/// The text of a wrapper without the number of the equation, and that number; nothing if a formula
/// is drawn inside, or if it is too long for one.
fn text_and_number(tree: &Tree<'_>, id: NodeId, reach: usize) -> Option<(String, Option<String>)> {
    let (mut text, mut number) = (String::new(), None);
    let mut skip_to = id;
    for (seen, node) in tree.subtree(id).skip(1).enumerate() {
        if node < skip_to {
            continue;
        }
        if seen > reach || text.len() > LONGEST {
            return None;
        }
        if tree.is_text(node) {
            text.push_str(&tree.text(node));
        } else if is_number(tree, node) {
            number = number.or_else(|| Some(number_of(tree, node)));
            skip_to = tree.subtree_end(node);
        } else if matches!(
            tree.tag(node),
            Tag::Math | Tag::Script | Tag::Svg | Tag::Img | Tag::Sup | Tag::Sub
        ) {
            // Drawn; Pandoc does so with raised and lowered letters.
            return None;
        } else if tree.tag(node) == Tag::Br {
            text.push('\n');
        }
    }
    Some((text, number))
}

/// Whether an element is the number of an equation, or a link to it.
fn is_number(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.any_class(id, |class| {
        matches!(class, "eqno" | "headerlink" | "eqn-number" | "equation-number" | "eqnum")
            || class == "label" && tree.text_inside(id).starts_with('(')
    })
}

fn number_of(tree: &Tree<'_>, id: NodeId) -> String {
    let texts = tree
        .subtree(id)
        .filter(|&node| tree.is_text(node) && !tree.has_class(tree.parent(node), "headerlink"));
    texts.map(|node| tree.text(node)).collect()
}

/// The only formula among what an element holds, if there is nothing else to read.
fn lone(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let mut found: Option<Found> = None;
    let mut number = None;
    let mut was_picture = false;
    let mut skip_to = id;
    let mut seen = 0;
    for node in tree.subtree(id).skip(1) {
        if node < skip_to {
            continue;
        }
        seen += 1;
        if seen > LONE_REACH {
            return None;
        }
        if tree.is_text(node) {
            if tree.text(node).chars().any(|c| !c.is_whitespace() && c != '\u{200b}') {
                return None;
            }
            continue;
        }
        if is_number(tree, node) {
            number = Some(number_of(tree, node));
            skip_to = tree.subtree_end(node);
            continue;
        }
        let Some(here) = find(tree, node, true) else { continue };
        skip_to = tree.subtree_end(node);
        let is_picture = tree.tag(node) == Tag::Img;
        match &found {
            _ if here.tex.is_empty() => {}
            // The same again, for readers without MathML.
            Some(found) if is_picture || was_picture || found.tex == here.tex => {}
            Some(_) => return None,
            None => {
                found = Some(here);
                was_picture = is_picture;
            }
        }
    }
    let mut found = found?;
    found.display |= number.is_some();
    push_number(&mut found, number.as_deref());
    Some(found)
}

/// The formula of an element that HTML does not know, by its name.
pub(super) fn custom(tree: &Tree<'_>, id: NodeId, in_wrapper: bool) -> Option<Found> {
    let name = tree.name(id);
    // A name with a prefix or a hyphen, or one of the few below.
    if !name.contains(['-', ':']) && name.len() > 10 {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let is_block = match name.as_str() {
        "mjx-container" => return Some(drawn::mathjax(tree, id)),
        "mjx-assistive-mml" => return lone(tree, id).or(Some(Found::nothing())),
        name if FORMULA_ELEMENTS.contains(&name) => false,
        name if FORMULA_ELEMENTS_DISPLAYED.contains(&name) => true,
        _ if name.strip_suffix("math").is_some_and(|prefix| prefix.ends_with(':')) => {
            return Some(drawn::math(tree, id));
        }
        // Named for something else; its attributes may say it.
        _ if name.contains('-') && !name.starts_with("mjx-") => {
            return marked(tree, id, in_wrapper);
        }
        _ => return None,
    };
    let signs = signs(tree, id);
    let is_set = |name: &str| tree.attr(id, name).is_some_and(|value| value.trim() != "false");
    let display = is_block
        || signs.display
        || is_set("block")
        || is_set("displaymode")
        || is_set("display-mode")
        || tree.attr(id, "display").is_some_and(|value| value.trim().is_empty());
    let named = ["tex", "latex", "formula", "data-formula", "expression", "math", "equation"];
    let attribute = named.iter().find_map(|name| tree.attr(id, name)).or(signs.tex);
    if let Some(tex) = attribute.filter(|tex| looks_like_tex(tex)) {
        return Some(Found::of_tex(&tex, display));
    }
    if !in_wrapper && let Some(found) = lone(tree, id) {
        return Some(Found { display: display || found.display, ..found });
    }
    let (text, _) = text_and_number(tree, id, if in_wrapper { INNER_REACH } else { RAW_REACH })?;
    let found = Found::of_tex(&text, display);
    // `<latex>` and `<tex>` may hold a document, `<eq>` something else.
    (!found.tex.is_empty() && clean::is_balanced(&found.tex) && !has_blocks(tree, id))
        .then_some(found)
}

/// TeX in an element for code: `<code class="math-inline">`, `<pre><code class="math-display">`.
pub(super) fn code(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let is = |node: NodeId, wanted: &[&str]| tree.any_class(node, |class| wanted.contains(&class));
    let inner = match tree.tag(id) {
        Tag::Pre => tree.elements(id).next().filter(|&code| tree.tag(code) == Tag::Code),
        _ => None,
    };
    let told = |node: NodeId| {
        tree.has_sign(node, FORMULA) || tree.may_have(node, Names::of(&["data-math-style"]))
    };
    let told = [Some(id), inner].into_iter().flatten().filter(|&node| told(node));
    let is_display = told.into_iter().any(|node| {
        is(node, FORMULAS_IN_CODE_DISPLAYED)
            || tree.attr(node, "data-math-style").is_some_and(|s| s == "display")
    });
    if is_display || tree.has_sign(id, FORMULA) && is(id, FORMULAS_IN_CODE) {
        return Some(Found::of_tex(&tree.text_inside(id), is_display || tree.tag(id) == Tag::Pre));
    }
    None
}
