//! Breaks pages at random.

/// Tags that are not broken: without the end of a script or comment, the rest of the page is lost.
const RAW: [&str; 8] =
    ["<script", "</script", "<style", "</style", "<title", "</title", "<!", "<textarea"];

/// The page with `times` of its tags dropped, doubled, or swapped with the next one. The same
/// `seed` gives the same page.
pub(super) fn mutated(page: &str, seed: u64, times: usize) -> String {
    let mut state = seed;
    let mut random = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    // Texts and tags in turn, so that every odd piece is a tag.
    let mut pieces = Vec::new();
    let mut rest = page;
    while let Some((text, tail)) = rest.find('<').map(|at| rest.split_at(at)) {
        let (tag, tail) = tail.split_at(tail.find('>').map_or(tail.len(), |end| end + 1));
        pieces.extend([text, tag]);
        rest = tail;
    }
    for _ in 0..times {
        let tag = 2 * random(pieces.len() / 2) + 1;
        let Some(&piece) = pieces.get(tag) else { continue };
        if RAW.iter().any(|raw| piece.to_ascii_lowercase().starts_with(raw)) {
            continue;
        }
        match random(3) {
            0 => pieces[tag] = "",
            1 => pieces[tag - 1] = piece,
            _ if tag + 2 < pieces.len() => pieces.swap(tag, tag + 2),
            _ => {}
        }
    }
    pieces.concat() + rest
}

#[cfg(test)]
mod tests {
    use super::mutated;

    #[test]
    fn tags_change_and_scripts_stay() {
        let page = "<p>one<b>two</b>three<i>four</i></p>";
        assert_eq!(mutated(page, 1, 0), page);
        assert_eq!(mutated(page, 1, 3), mutated(page, 1, 3));
        assert!((0..10).any(|seed| mutated(page, seed, 3) != page));
        let raw = "<!-- a --><script>x</script>";
        assert!((0..10).all(|seed| mutated(raw, seed, 9) == raw));
    }
}
