//! Columns that are the same for every block: what kind of page it is.

use super::Known;
use super::columns::Feature as F;
use crate::declared::{self, DeclaredKind, kind_of_address, kind_of_og_type, kind_of_type};
use crate::document::{BlockKind, Cues, Document, Head, Tag};
use crate::model::Matrix;
use crate::stats::{BlockStats, KindNumber, share};
use crate::text::{Clock, path_of};

pub(super) fn fill(m: &mut Matrix, document: &Document, stats: &[BlockStats], known: Known) {
    counts(m, document, stats);
    if document.is_plain_text {
        return;
    }
    cues(m, document, stats);
    declarations(m, &document.head);
    address(m, &document.head, known);
}

fn counts(m: &mut Matrix, document: &Document, stats: &[BlockStats]) {
    let sum = |value: &dyn Fn(&BlockStats) -> u32| stats.iter().map(value).sum::<u32>();
    let blocks = stats.len() as u32;
    let words = sum(&|f| f.words);
    let long = sum(&|f| u32::from(f.is_long()));
    let long_words = sum(&|f| if f.is_long() { f.words } else { 0 });
    let of_kind = |kind: KindNumber| sum(&|f| u32::from(f.kind == kind));
    let words_of = |kind: KindNumber| sum(&|f| if f.kind == kind { f.words } else { 0 });
    let h1 = document.blocks.iter().filter(|b| b.kind == BlockKind::Heading { level: 1 }).count();
    m.fill(F::PageBlocks, blocks as f32);
    m.fill(F::PageWords, words as f32);
    m.fill(F::PageLinkDensity, share(sum(&|f| f.link_bytes), sum(&|f| f.shape.bytes)));
    m.fill(F::PageLong, long as f32);
    m.fill(F::PageLongShare, share(long_words, words));
    m.fill(F::PageLongMean, share(long_words, long));
    m.fill(F::PageItemShare, share(of_kind(KindNumber::ListItem), blocks));
    m.fill(F::PageHeadings, of_kind(KindNumber::Heading) as f32);
    m.fill(F::PageH1, h1 as f32);
    m.fill(F::PageTableShare, share(words_of(KindNumber::TableCell), words));
    m.fill(F::PageFunctionShare, share(sum(&|f| f.shape.function_words), words));
    let ended = sum(&|f| if f.ends_sentence() { f.words } else { 0 });
    m.fill(F::PageEnderShare, share(ended, words));
    m.fill(F::PagePrices, sum(&|f| u32::from(f.has_price())) as f32);
    m.fill(F::PageClocks, sum(&|f| u32::from(f.shape.clock > Clock::None)) as f32);
}

/// Shares of the page's words under elements whose names say what the page is.
fn cues(m: &mut Matrix, document: &Document, stats: &[BlockStats]) {
    let mut inherited: Vec<Cues> = Vec::with_capacity(document.containers.len());
    for container in &document.containers {
        let above = inherited.get(container.parent as usize).copied().unwrap_or_default();
        inherited.push(above.with(container.cues));
    }
    let words: u32 = stats.iter().map(|f| f.words).sum();
    let under = |cue: Cues| {
        let blocks = document.blocks.iter().zip(stats);
        let inside = blocks.filter(|(block, _)| {
            inherited.get(block.container as usize).is_some_and(|cues| cues.any(cue))
        });
        share(inside.map(|(_, f)| f.words).sum(), words)
    };
    let code = stats.iter().filter(|f| f.kind == KindNumber::Preformatted).map(|f| f.words).sum();
    let articles = document.containers.iter().filter(|c| c.tag == Tag::Article).count();
    m.fill(F::PageCommentShare, under(Cues::COMMENT));
    m.fill(F::PageForumShare, under(Cues::FORUM));
    m.fill(F::PageProductShare, under(Cues::PRODUCT));
    m.fill(F::PageCodeShare, under(Cues::CODE).max(share(code, words)));
    m.fill(F::PageArticles, articles as f32);
}

/// What `og:type` and structured data say the page is.
fn declarations(m: &mut Matrix, head: &Head) {
    let mut kinds = head.meta("og:type").next().and_then(kind_of_og_type);
    let mut bits = 0u8;
    for kind in head.structured.types.iter().filter_map(|name| kind_of_type(name)) {
        bits |= 1 << kind as u8;
        if kinds.is_none_or(|kind| kind == DeclaredKind::Website) {
            kinds = Some(kind);
        }
    }
    m.fill(F::PageDeclares, kinds.map_or(0.0, |kind| f32::from(kind as u8)));
    m.fill(F::PageDeclaresMore, f32::from(bits));
    let dated = head.meta("article:published_time").next().is_some() || head.structured.dated;
    m.fill(F::PageDated, f32::from(dated));
}

fn address(m: &mut Matrix, head: &Head, known: Known) {
    let url = known.url.or_else(|| declared::address(head)).unwrap_or_default();
    let path = path_of(url.split_once("://").map_or(url, |(_, rest)| rest));
    let segments = path.split('/').skip(1).filter(|s| !s.is_empty());
    let kind = kind_of_address(path);
    let depth = if url.is_empty() { -1.0 } else { segments.clone().count() as f32 };
    let slug = segments.last().unwrap_or_default();
    m.fill(F::PageUrlDepth, depth);
    m.fill(F::PageUrlSlug, slug.split(['-', '_', '+']).filter(|w| !w.is_empty()).count() as f32);
    m.fill(F::PageUrlKind, kind.map_or(0.0, |kind| f32::from(kind as u8)));
}
