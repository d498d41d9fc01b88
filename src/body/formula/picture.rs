//! Pictures of formulas.

use super::clean::{delimited, is_balanced, looks_like_tex};
use super::{Found, service};
use crate::body::signs::FORMULA;
use crate::body::words::FORMULA_PICTURES;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

/// The longest alternative text that is read, in bytes.
const LONGEST: usize = 20_000;

/// What the classes of Wikipedia's pictures of formulas begin with.
pub(in crate::body) const FALLBACK: &str = "mwe-math-fallback";

/// The formula of an `<img>`: its alternative text, or the address of the service that draws it.
pub(super) fn picture(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let (mut alt, mut address, mut data) = (None, None, None);
    let mut is_math = false;
    for (name, value) in tree.attrs(id) {
        match name {
            "alt" => alt = alt.or(Some(value)),
            "src" | "data-src" | "data-lazy-src" | "data-original"
                if address.is_none() || !value.starts_with("data:") =>
            {
                address = Some(value);
            }
            "data-formula" | "data-tex" | "data-latex" | "data-equation" => data = Some(value),
            "role" => is_math = value == "math",
            _ => {}
        }
    }
    let display = || {
        tree.any_class(id, |class| class.ends_with("-display") || class == "displaymath")
            || is_alone(tree, id)
    };
    // Sphinx names the box around it only.
    let is_box = |id| tree.has_sign(id, FORMULA) && tree.has_class(id, "math");
    let is_formula = is_math
        || tree.has_sign(id, FORMULA) && tree.any_class(id, is_formula_class)
        || tree.ancestors(id).take(2).any(is_box) && display();
    let is_tex = |text: &str| {
        let text = text.trim();
        !text.is_empty()
            && text.len() <= LONGEST
            && (is_formula && looks_like_tex(text) || is_certainly_tex(text))
    };
    let texts = [data, alt].into_iter().flatten().map(|value| tree.resolved(id, value));
    if let Some(tex) = texts.into_iter().find(|text| is_tex(text)) {
        return Some(Found::of_tex(&tex, display())).filter(|found| !found.tex.is_empty());
    }
    let address = tree.resolved(id, address.filter(|address| service::may_draw(address))?);
    let tex = service::tex(Some(&address).filter(|address| address.len() <= LONGEST)?)?;
    Some(Found::of_tex(&tex, display())).filter(|found| !found.tex.is_empty())
}

fn is_formula_class(class: &str) -> bool {
    FORMULA_PICTURES.contains(&class) || class.starts_with(FALLBACK)
}

/// Whether a text that says nothing else of itself is TeX: it has delimiters around it, or begins
/// with a command and has more of TeX's signs.
fn is_certainly_tex(text: &str) -> bool {
    if let Some((inside, _)) = delimited(text) {
        return looks_like_tex(inside) || inside.contains('\\');
    }
    if text.starts_with("{\\displaystyle") || text.starts_with("{\\textstyle") {
        return true;
    }
    let Some((_, after)) = text.split_once('\\') else { return false };
    let is_command = after.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_path = text.get(1..3) == Some(":\\");
    let is_marked = text.contains(['{', '^', '_', '=']) || text.starts_with('\\');
    is_command && is_marked && !is_path && is_balanced(text) && looks_like_tex(text)
}

/// Whether a picture stands alone in its paragraph.
fn is_alone(tree: &Tree<'_>, id: NodeId) -> bool {
    let parent = tree.parent(id);
    if !matches!(tree.tag(parent), Tag::P | Tag::Div | Tag::Figure | Tag::Center) {
        return false;
    }
    let mut others = tree.children(parent).filter(|&child| child != id);
    others.all(|child| tree.is_blank(child))
}
