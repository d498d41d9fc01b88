"""Writes the pages of the corpus as four converters leave them that the corpus has no text of.

    renditions.py CORPUS [CONVERTER...]

For each CORPUS/SET/html/ID.html it writes four files, or those of some converters, into the folder of the set's
plain text:
html2text/ID.txt is Markdown without links and pictures, its lines wrapped at 78 columns, as language models
are often fed; markdownify/ID.txt is Markdown with links and pictures, its lines not wrapped, as reader
services answer; get_text/ID.txt is the text of all nodes one after the other, so that blocks are glued
together wherever the source has no white space between them; and one_line/ID.txt is the text of all nodes in
one line, with a blank between any two.

Needs the packages of requirements.txt. A page that takes a converter longer than 20 seconds is left empty.
"""

import multiprocessing
import re
import signal
import sys
import warnings
from pathlib import Path

import html2text
from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

# The sets that plain text is learned from, each with the folder of its plain text.
SETS = {
    "wcxb-dev": "lines-dev",
    "news-dev": "news-lines-dev",
    **{f"{name}-dev": f"{name}-dev-lines" for name in
       ["fundus", "misinfo", "daniel", "l3s", "trends", "caijing"]},
}
# Seconds for one page.
LONGEST = 20


def wrapped(html):
    converter = html2text.HTML2Text(bodywidth=78)
    converter.ignore_links = converter.ignore_images = True
    return converter.handle(html)


def visible(html):
    soup = BeautifulSoup(html, "lxml")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    return soup


def linked(html):
    markdown = MarkdownConverter(heading_style="ATX").convert_soup(visible(html))
    return re.sub(r"\n{3,}", "\n\n", markdown)


def glued(html):
    return visible(html).get_text()


def one_line(html):
    return visible(html).get_text(" ", strip=True)


CONVERTERS = {
    "html2text": wrapped,
    "markdownify": linked,
    "get_text": glued,
    "one_line": one_line,
}


class Late(BaseException):
    pass


def ring(*_):
    raise Late


def convert(job):
    page, converter, folder = job
    signal.signal(signal.SIGALRM, ring)
    signal.alarm(LONGEST)
    try:
        text = CONVERTERS[converter](page.read_text(encoding="utf8", errors="replace"))
    except (Late, Exception):
        text = ""
    finally:
        signal.alarm(0)
    (folder / f"{page.stem}.txt").write_text(text, encoding="utf8", errors="replace")
    return not text


def main(corpus, converters):
    sys.setrecursionlimit(5000)
    warnings.simplefilter("ignore")
    with multiprocessing.Pool() as pool:
        for pages, lines in SETS.items():
            pages = sorted((corpus / pages / "html").glob("*.html"))
            for converter in converters:
                folder = corpus / lines / converter
                folder.mkdir(parents=True, exist_ok=True)
                jobs = [(page, converter, folder) for page in pages]
                empty = sum(pool.imap_unordered(convert, jobs, 8))
                print(f"{folder}: {len(jobs)} pages, {empty} of them empty", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2:] or CONVERTERS)
