"""Writes the pages of the corpus as seven converters leave them that the corpus has no text of.

    renditions.py CORPUS [CONVERTER...]

For each CORPUS/SET/html/ID.html it writes seven files, or those of some converters, into the folder of the set's
plain text:
html2text/ID.txt is Markdown without links and pictures, its lines wrapped at 78 columns, as language models
are often fed; markdownify/ID.txt is Markdown with links and pictures, its lines not wrapped, as reader
services answer; get_text/ID.txt is the text of all nodes one after the other, so that blocks are glued
together wherever the source has no white space between them; one_line/ID.txt is the text of all nodes in
one line, with a blank between any two; strip_tags/ID.txt is the source without its tags, with the code of its scripts
and style sheets and with character references, as PHP's strip_tags leaves it; lynx/ID.txt has numbers before the links and their addresses at the
end; and html_to_text/ID.txt has an address in brackets after each link, as mails have.

Needs the packages of requirements.txt; lynx needs the program Lynx, and html_to_text Node.js and its package
html-to-text (10.0.1) in a folder that NODE_PATH names. A page that takes a converter longer than 20 seconds is left
empty.
"""

import multiprocessing
import re
import signal
import subprocess
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


def stripped(html):
    return re.sub(r"(?s)<!--.*?-->|<[^>]*>", "", html)


def program(html, *command):
    # What it reads is UTF-8, whatever the page declares.
    html = '<meta charset="utf-8">' + re.sub(r"(?i)<meta[^>]*charset[^>]*>", "", html)
    done = subprocess.run(command, input=html.encode("utf8", "replace"), capture_output=True, check=True)
    return done.stdout.decode("utf8", "replace")


def numbered(html):
    charsets = ["-assume_charset=utf-8", "-display_charset=utf-8"]
    return program(html, "lynx", "-dump", "-stdin", *charsets)


def bracketed(html):
    script = 'console.log(require("html-to-text").convert(require("fs").readFileSync(0, "utf8")))'
    return program(html, "node", "-e", script)


CONVERTERS = {
    "html2text": wrapped,
    "markdownify": linked,
    "get_text": glued,
    "one_line": one_line,
    "strip_tags": stripped,
    "lynx": numbered,
    "html_to_text": bracketed,
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
