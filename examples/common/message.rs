//! Pages inside a message: web pages that a browser saved as one file (MHTML), and mails.

use mailparse::{MailHeaderMap, ParsedMail};

/// A page of a message.
#[derive(Debug)]
pub struct Part {
    /// Its source, decoded from quoted-printable or base64.
    pub bytes: Vec<u8>,
    /// Its type, with the charset that the message states.
    pub content_type: String,
    /// The address that the page was saved from.
    pub url: Option<String>,
}

/// Whether a file is a message, by its first bytes: lines `Name: value`, among them the version of
/// MIME.
#[must_use]
pub fn is_message(start: &[u8]) -> bool {
    let mut is_mime = false;
    for line in start.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end) {
        let name = line.split(|&byte| byte == b':').next().unwrap_or_default();
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        match line {
            [] => break,
            // The value of the line before goes on.
            [b' ' | b'\t', ..] => {}
            _ if name.len() == line.len() || !name.iter().all(is_name) => return false,
            _ => is_mime |= name.eq_ignore_ascii_case(b"MIME-Version"),
        }
    }
    is_mime
}

/// The page of a message: its first part in HTML. `None` if it has none: the headers of a mail in plain
/// text tell its title, date and author, so it is read as it is.
///
/// # Errors
///
/// If the message or the part cannot be decoded.
pub fn page(bytes: &[u8]) -> Result<Option<Part>, String> {
    let message = mailparse::parse_mail(bytes).map_err(|error| format!("a message: {error}"))?;
    let is_html = |part: &&ParsedMail<'_>| {
        matches!(part.ctype.mimetype.as_str(), "text/html" | "application/xhtml+xml")
    };
    let Some(part) = message.parts().find(is_html) else { return Ok(None) };
    let bytes = part.get_body_raw().map_err(|error| format!("a part of a message: {error}"))?;
    let address = |of: &ParsedMail<'_>, name: &str| of.headers.get_first_value(name);
    let url = address(part, "Content-Location")
        .or_else(|| address(&message, "Snapshot-Content-Location"))
        .filter(|url| url.starts_with("http"));
    // Only a charset that is stated: without one, the page's own is looked for.
    let charset = part.ctype.params.get("charset");
    let charset = charset.map(|charset| format!("; charset={charset}")).unwrap_or_default();
    Ok(Some(Part { bytes, content_type: format!("text/html{charset}"), url }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Chrome writes, with a picture after the page.
    const SAVED: &str = "From: <Saved by Blink>\r\n\
        Snapshot-Content-Location: https://brill.example/ferry\r\n\
        Subject: Ferry returns\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n\
        ----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
        <h1>Ferry =C3=A0 Brill</h1><p>It left the quay at =\r\nsix.\r\n\
        ----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\naGk=\r\n\
        ----b--\r\n";

    #[test]
    fn messages_are_told_by_their_head() {
        for (start, is) in [
            (SAVED, true),
            ("mime-version: 1.0\nSubject: Tides\n\nText", true),
            ("Subject: Tides\n folded\nMIME-Version: 1.0", true),
            ("Subject: Tides\n\nMIME-Version: 1.0", false),
            ("Tides at Skarn: high\nMIME-Version: 1.0\n\n", false),
            ("Tides\n", false),
            ("<p>MIME-Version: 1.0", false),
            ("", false),
        ] {
            assert_eq!(is_message(start.as_bytes()), is, "{start:?}");
        }
    }

    #[test]
    fn the_page_is_the_first_part_in_html() {
        let page = |message: &str| page(message.as_bytes()).unwrap();
        let part = page(SAVED).unwrap();
        assert_eq!(part.url.as_deref(), Some("https://brill.example/ferry"));
        assert_eq!(part.content_type, "text/html");
        let text = String::from_utf8(part.bytes).unwrap();
        assert_eq!(text.trim_end(), "<h1>Ferry à Brill</h1><p>It left the quay at six.");

        let both = "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n\
            --b\nContent-Type: text/plain; charset=koi8-r\n\nplain\n\
            --b\nContent-Type: text/html; charset=koi8-r\n\n<p>rich\n--b--\n";
        let part = page(both).unwrap();
        assert_eq!((part.content_type.as_str(), part.url), ("text/html; charset=koi8-r", None));
        assert_eq!(part.bytes.trim_ascii(), b"<p>rich");

        assert!(page(&both.replace("text/html", "image/png")).is_none());
    }

    #[test]
    fn deep_nests_have_no_page() {
        let open =
            |level| format!("Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n");
        let nest: String = (0..2000).map(open).collect();
        let nest = format!("MIME-Version: 1.0\n{nest}Content-Type: text/html\n\n<p>The tide");
        assert!(matches!(page(nest.as_bytes()), Ok(None) | Err(_)));
    }
}
