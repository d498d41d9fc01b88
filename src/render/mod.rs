//! A body as text, Markdown and HTML.
