//! Formulas that were drawn, or that the browser draws: MathML, KaTeX, MathJax, Wikipedia.

use super::clean::looks_like_tex;
use super::{Found, katex, mathjax, mathml, write};
use crate::body::words::MATHJAX_2;
use crate::document::{Span, Tag};
use crate::html::tree::{self, NodeId, Tree, Wanted};

/// Siblings after a drawing among which its script is.
const SCRIPT_REACH: usize = 4;

/// The formula of a `<math>`.
pub(super) fn math(tree: &Tree<'_>, id: NodeId) -> Found {
    let is = |name: &str, value: &str| {
        tree.attr(id, name).is_some_and(|v| v.trim().eq_ignore_ascii_case(value))
    };
    let display = is("display", "block") || is("mode", "display");
    if let Some(tex) = annotation(tree, id) {
        return Found::of_tex(&tex, display);
    }
    for name in ["alttext", "data-latex"] {
        if let Some(tex) = tree.attr(id, name)
            && looks_like_tex(&tex)
        {
            return Found::of_tex(&tex, display);
        }
    }
    Found { tex: write::tex(&mathml::read(tree, id), display), display }
}

/// The TeX that MathML is annotated with.
fn annotation(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    let is_tex = |node: NodeId| {
        mathml::local_name(tree, node) == "annotation"
            && tree.attr(node, "encoding").is_some_and(|name| {
                let name = name.to_ascii_lowercase();
                name.contains("tex") && !name.contains("text/plain")
            })
    };
    let found = tree.find(id, is_tex).map(|node| tree.text_inside(node));
    found.filter(|tex| !tex.trim().is_empty())
}

/// The `<math>` inside an element.
fn math_inside(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    tree.find(id, |node| {
        let tag = tree.tag(node);
        tag == Tag::Math || tag == Tag::Other && mathml::local_name(tree, node) == "math"
    })
}

/// The formula of a text that is MathML.
fn math_of_source(source: &str, display: bool) -> Option<Found> {
    let part = Span::new(0, u32::try_from(source.len()).ok()?);
    let tree = tree::of_source(source, &Wanted { part, ..Wanted::default() });
    let found = math(&tree, math_inside(&tree, 0)?);
    Some(Found { display: display || found.display, ..found })
}

/// The formula of a `<script type="math/tex">`.
pub(super) fn script(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let kind = tree.attr(id, "type")?;
    let kind = kind.trim();
    let is = |prefix: &str| {
        kind.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    let display = kind.contains("display");
    if is("math/tex") {
        // Kramdown and others hide the TeX from XML.
        let tex = tree.text_inside(id).replace("% <![CDATA[", "").replace("%]]>", "");
        let tex = tex.trim().strip_prefix("<![CDATA[").unwrap_or(&tex).replace("]]>", "");
        return Some(Found::of_tex(&tex, display));
    }
    is("math/mml").then(|| math_of_source(&tree.text_inside(id), display)).flatten()
}

/// KaTeX: the TeX stands in its MathML; else what is drawn is read.
pub(super) fn katex(tree: &Tree<'_>, id: NodeId) -> Found {
    let display = tree.has_class(id, "katex-display") || tree.has_class(id, "katex-block");
    if let Some(math) = math_inside(tree, id) {
        let found = self::math(tree, math);
        if !found.tex.is_empty() {
            return Found { display: found.display || display, ..found };
        }
    }
    let html = tree.find(id, |node| tree.has_class(node, "katex-html"));
    Found { tex: write::tex(&katex::read(tree, html.unwrap_or(id)), display), display }
}

/// What MathJax 2 drew, or shows before it draws: nothing if the script stands after it.
pub(super) fn mathjax2(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let mut after = tree.next(id);
    for _ in 0..SCRIPT_REACH {
        let Some(next) = after else { break };
        let kind = (tree.tag(next) == Tag::Script).then(|| tree.attr(next, "type")).flatten();
        if kind.is_some_and(|kind| kind.starts_with("math/tex") || kind.starts_with("math/mml")) {
            return Some(Found::nothing());
        }
        let is_blank = tree.is_blank(next);
        let is_drawn = tree.any_class(next, is_mathjax2);
        if !is_blank && !is_drawn {
            break;
        }
        after = tree.next(next);
    }
    if tree.has_class(id, "MathJax_Preview") {
        // Empty once the formula is drawn.
        let tex = tree.text_inside(id);
        return tex.trim().is_empty().then(Found::nothing);
    }
    let display = tree.any_class(id, |class| class.ends_with("isplay"));
    let source = tree.attr(id, "data-mathml").or_else(|| {
        let holder = tree.find(id, |node| tree.has_attr(node, "data-mathml"))?;
        tree.attr(holder, "data-mathml")
    });
    if let Some(found) = source.and_then(|source| math_of_source(&source, display)) {
        return Some(found);
    }
    if let Some(math) = math_inside(tree, id) {
        let found = self::math(tree, math);
        return Some(Found { display: display || found.display, ..found });
    }
    let text = tree.text_inside(id);
    Some(Found::of_tex(&text, display))
}

/// Whether a class is one of what MathJax 2 draws.
pub(super) fn is_mathjax2(class: &str) -> bool {
    MATHJAX_2.contains(&class)
}

/// A formula of MathJax 3 or 4.
pub(super) fn mathjax(tree: &Tree<'_>, id: NodeId) -> Found {
    let display = match tree.attr(id, "display").as_deref() {
        Some("false" | "inline") | None => tree.has_class(id, "MathJax_Display"),
        Some(_) => true,
    };
    let root = tree.find(id, |node| {
        tree.tag(node) == Tag::Svg || tree.is(node, "mjx-math") || tree.is(node, "mjx-mrow")
    });
    for element in [Some(id), root].into_iter().flatten() {
        for name in ["data-tex", "data-latex", "alttext"] {
            if let Some(tex) = tree.attr(element, name).filter(|tex| !tex.trim().is_empty()) {
                return Found::of_tex(&tex, display);
            }
        }
    }
    if let Some(math) = math_inside(tree, id) {
        let found = self::math(tree, math);
        if !found.tex.is_empty() {
            return Found { display: display || found.display, ..found };
        }
    }
    let formula = match root {
        Some(root) if tree.tag(root) == Tag::Svg => mathjax::read_svg(tree, root),
        Some(_) => mathjax::read_elements(tree, id),
        None => Default::default(),
    };
    let tex = write::tex(&formula, display);
    if tex.is_empty() {
        let label = tree.attr(id, "aria-label").filter(|label| looks_like_tex(label));
        return label.map_or_else(Found::nothing, |tex| Found::of_tex(&tex, display));
    }
    Found { tex, display }
}

/// A formula of MediaWiki: hidden MathML and a picture.
pub(super) fn wiki(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let is_display = |class: &str| class.ends_with("display") || class.ends_with("block");
    let display = tree.any_class(id, is_display)
        || tree.find(id, |node| tree.any_class(node, is_display)).is_some();
    if let Some(math) = math_inside(tree, id) {
        let found = self::math(tree, math);
        if !found.tex.is_empty() {
            return Some(Found { display: display || found.display, ..found });
        }
    }
    // The picture may be loaded late, and stands in `data-alt` until then.
    let alt = |node: NodeId| tree.attr(node, "alt").or_else(|| tree.attr(node, "data-alt"));
    let picture = tree.find(id, |node| alt(node).is_some_and(|alt| !alt.trim().is_empty()))?;
    Some(Found::of_tex(&alt(picture)?, display))
}
