//! Sound and broken JSON, and its bounds.

use gleaner::internals::parts::json_ld as read;

#[test]
fn sound_and_broken_json_is_read() {
    for (text, expected) in [
        (r#"{"a":"b","c":[1,{"d":null}]}"#, r#"{"a":"b","c":["1",{"d":"-"}]}"#),
        (r#"{"a":"b",}"#, r#"{"a":"b"}"#),
        (r#"{"a":"b",,"c":"d"}"#, r#"{"a":"b","c":"d"}"#),
        ("{\"a\":\"b\"\n\"c\":\"d\"}", r#"{"a":"b","c":"d"}"#),
        (r#"[{"a":"b"} {"c":"d"}]"#, r#"[{"a":"b"},{"c":"d"}]"#),
        (r#"<!-- {"a":"b"} -->"#, r#"{"a":"b"}"#),
        ("//<![CDATA[\n{\"a\":\"b\"}\n//]]>", r#"{"a":"b"}"#),
        (r#"{"a":"b"};"#, r#"{"a":"b"}"#),
        (r#"{"a":"say "so" now","c":1}"#, r#"{"a":"say \"so\" now","c":"1"}"#),
        ("{\"a\":\"two\nlines\"}", "{\"a\":\"two\\nlines\"}"),
        (r#"{"a":"\u00e9\ud83d\ude00\/\q"}"#, "{\"a\":\"é😀/q\"}"),
        (r#"{"a":"\ud83d"}"#, r#"{"a":""}"#),
        (r#"{"a":"b"}{"c":"d"}"#, r#"{"a":"b"} {"c":"d"}"#),
        (r#"{"a":{"b":"c"#, r#"{"a":{"b":"c"}}"#),
        (r#"{"a":["b"}"#, r#"{"a":["b"]}"#),
        (r#"{a:"b"}"#, r#"{"a":"b"}"#),
        (r#"{/* c */"a":"b"}"#, r#"{"a":"b"}"#),
        ("", ""),
        ("window.x = 1", ""),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn depth_and_size_are_bounded() {
    let deep = "[".repeat(100_000);
    assert_eq!(read(&deep), format!("{}{}", "[".repeat(48), "]".repeat(48)));
    let wide = format!("[{}]", "1,".repeat(100_000));
    assert!(read(&wide).len() < 100_000);
    let after = format!("{{\"x\":{}1{},\"a\":\"b\"}}", "[".repeat(60), "]".repeat(60));
    assert!(read(&after).ends_with(r#","a":"b"}"#));
}
