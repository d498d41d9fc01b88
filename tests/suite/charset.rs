//! The charset of a page: by its byte-order mark, the header, its declaration, or the bytes.

use gleaner::{ErrorKind, Page};

fn text(bytes: &[u8], content_type: Option<&str>) -> String {
    Page::from_bytes(bytes, content_type).unwrap().source().to_owned()
}

fn wide(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// The first bytes alone are judged; where they end, a character may be cut in two.
#[test]
fn a_long_page_is_judged_by_its_start() {
    for at in 0..2 {
        let page = format!("{}{}", "x".repeat(at), "港の朝は静かだった。".repeat(20_000));
        let (bytes, ..) = encoding_rs::SHIFT_JIS.encode(&page);
        assert_eq!(text(&bytes, None), page);
    }
}

#[test]
fn charsets_by_mark_header_declaration_and_shape() {
    let header = Some("text/html; Charset=\"iso-8859-2\"");
    let meta = |declaration: &str, rest: &[u8]| [declaration.as_bytes(), rest].concat();
    for (bytes, content_type, want) in [
        (b"plain".to_vec(), None, "plain"),
        (b"\xef\xbb\xbfna\xc3\xafve".to_vec(), header, "naïve"),
        (b"\xff\xfeh\0\xe9\0".to_vec(), None, "hé"),
        (b"<\0p\0>\0h\0\xe9\0".to_vec(), None, "<p>hé"),
        (wide("Fähre nach Brill", u16::to_le_bytes), None, "Fähre nach Brill"),
        (wide("Паром на остров", u16::to_be_bytes), None, "Паром на остров"),
        ("Ein CafÃ© fÃ¼r die GÃ¤ste".into(), None, "Ein Café für die Gäste"),
        (b"\0<\0p\0>\0h\0\xe9".to_vec(), None, "<p>hé"),
        (b"h\0\xe9\0".to_vec(), Some("text/plain; charset=utf-16le"), "hé"),
        (b"\xb1\xbf".to_vec(), header, "ąż"),
        (b"\xb1 <meta charset=utf-8>".to_vec(), header, "ą <meta charset=utf-8>"),
        (meta("<meta charset='koi8-r'>", b"\xd0\xd2\xc9"), None, "<meta charset='koi8-r'>при"),
        (
            meta("<!-- <meta charset=koi8-r> --><META charset = windows-1253 >", b"\xe1"),
            None,
            "<!-- <meta charset=koi8-r> --><META charset = windows-1253 >α",
        ),
        (
            meta(
                "<a title='<meta charset=koi8-r>'><meta content=\"text/html; charset=Shift_JIS\" \
                  http-equiv=Content-Type />",
                b"\x93\xfa",
            ),
            None,
            "<a title='<meta charset=koi8-r>'><meta content=\"text/html; charset=Shift_JIS\" \
             http-equiv=Content-Type />日",
        ),
        // Two wrong declarations.
        (meta("<meta charset=latin1>", "grüße".as_bytes()), None, "<meta charset=latin1>grüße"),
        (
            b"<meta charset=utf-8>fran\xe7ais \xe0 Gen\xe8ve".to_vec(),
            None,
            "<meta charset=utf-8>français à Genève",
        ),
        (meta("<meta charset=utf-16>", "ü".as_bytes()), None, "<meta charset=utf-16>ü"),
        (meta("<meta charset=utf-8>é", b"\xff"), None, "<meta charset=utf-8>é\u{fffd}"),
        (
            b"<meta charset=iso-2022-jp>\x1b$B$\"\x1b(B".to_vec(),
            None,
            "<meta charset=iso-2022-jp>あ",
        ),
        (b"\x1b$B$\"\x1b(B no label".to_vec(), None, "あ no label"),
        (b"red\x1b$B? no: \x1b[31m".to_vec(), None, "red\x1b$B? no: \x1b[31m"),
        (b"<meta charset=unheard-of>caf\xe9".to_vec(), None, "<meta charset=unheard-of>café"),
        (
            b"\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0! \xca\xe0\xea \xe4\xe5\xeb\xe0?".to_vec(),
            None,
            "Привет, мир! Как дела?",
        ),
        (b"".to_vec(), None, ""),
        (b"<meta charset=".to_vec(), None, "<meta charset="),
        (b"<meta charset='x".to_vec(), None, "<meta charset='x"),
    ] {
        assert_eq!(text(&bytes, content_type), want);
    }
}

#[test]
fn other_data_is_no_text() {
    let mut state = 7u32;
    let random: Vec<u8> = (0..4096)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .collect();
    for bytes in
        [b"%PDF-1.7 x".as_slice(), b"\x89PNG\r\n", b"PK\x03\x04abc", b"a\0\0\0b\x01", &random]
    {
        let error = Page::from_bytes(bytes, None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotText);
    }
    let line = b"one\0 stray NUL in a line of text that is long enough for it.";
    assert!(Page::from_bytes(line, None).is_ok());
}
