"""Measures gleaner-crawl and two other ways to get from a WARC.gz to text, on the same file in one run.

    python3 -m venv target/rates && target/rates/bin/pip install -r examples/crawl/rates/requirements.txt
    cargo build --release -p gleaner-crawl --all-features --bins --examples
    target/rates/bin/python examples/crawl/rates/rates.py make FOLDER target/rates/crawl.warc.gz
    target/rates/bin/python examples/crawl/rates/rates.py run target/rates/crawl.warc.gz

`make` packs the *.html and *.html.gz files of a folder, one gzip member per record. `run` prints the
seconds of CPU time, which other work on the machine changes little, and the megabytes of HTML per second
of it; for gleaner-crawl also the wall time with two threads.
"""

import gzip
import io
import json
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

FILE = "target/rates/out"


def make(folder, archive):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    count = size = 0
    with open(archive, "wb") as out, open(f"{archive}.jsonl", "w") as rows:
        writer = WARCWriter(out, gzip=True)
        for path in sorted(Path(folder).rglob("*.htm*")):
            page = path.read_bytes()
            if path.suffix == ".gz":
                page = gzip.decompress(page)
            # The other programs know no charset but the header's.
            page = page.decode("utf-8", "replace").encode()
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], "HTTP/1.1")
            url = f"https://skarnpost.example/{count}"
            writer.write_record(writer.create_warc_record(
                url, "response", payload=io.BytesIO(page), http_headers=headers))
            rows.write(json.dumps({"url": url, "html": page.decode()}) + "\n")
            count, size = count + 1, size + len(page)
    print(f"{count} pages, {size / 1e6:.1f} MB of HTML, {os.path.getsize(archive) / 1e6:.1f} MB packed")


def resiliparse(archive):
    from fastwarc.warc import ArchiveIterator, WarcRecordType
    from resiliparse.extract.html2text import extract_plain_text

    pages = 0
    with open(f"{FILE}.resiliparse", "w") as out:
        for record in ArchiveIterator(open(archive, "rb"), record_types=WarcRecordType.response):
            html = record.reader.read().decode("utf-8", "replace")
            text = extract_plain_text(html, main_content=True)
            out.write(json.dumps({"url": record.headers["WARC-Target-URI"], "text": text}) + "\n")
            pages += 1
    return pages


def trafilatura(archive):
    from trafilatura import extract
    from warcio.archiveiterator import ArchiveIterator

    pages = 0
    with open(archive, "rb") as file, open(f"{FILE}.trafilatura", "w") as out:
        for record in ArchiveIterator(file):
            if record.rec_type == "response":
                html = record.content_stream().read().decode("utf-8", "replace")
                text = extract(html, include_comments=False)
                url = record.rec_headers.get_header("WARC-Target-URI")
                out.write(json.dumps({"url": url, "text": text}) + "\n")
                pages += 1
    return pages


def measured(work):
    """CPU seconds, wall seconds and the result of work in a process of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    result = work()
    wall = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall, result


def in_process(function, archive):
    process = multiprocessing.Process(target=function, args=(archive,))
    process.start()
    process.join()
    assert process.exitcode == 0


def run(archive):
    size = sum(len(json.loads(line)["html"].encode()) for line in open(f"{archive}.jsonl")) / 1e6
    crawl = ["target/release/gleaner-crawl", "-q", "-j", "2", "--overwrite", "-o", FILE]
    ways = [
        ("the library alone", lambda: subprocess.run(
            ["target/release/examples/library_rate", f"{archive}.jsonl"],
            check=True, capture_output=True, text=True).stdout),
        ("gleaner-crawl to JSON lines, gzip",
         lambda: subprocess.run([*crawl, archive], check=True) and None),
        ("gleaner-crawl to Parquet",
         lambda: subprocess.run([*crawl, "--format", "parquet", archive], check=True) and None),
        ("fastwarc, resiliparse", lambda: in_process(resiliparse, archive)),
        ("warcio, trafilatura", lambda: in_process(trafilatura, archive)),
    ]
    print(f"{size:.1f} MB of HTML")
    for name, work in ways:
        cpu, wall, result = measured(work)
        if result:
            cpu = wall = float(result)  # without reading the rows
        print(f"{name:36} {cpu:8.2f} s CPU {size / cpu:8.1f} MB/s CPU {wall:8.2f} s wall", flush=True)


if __name__ == "__main__":
    {"make": make, "run": run}[sys.argv[1]](*sys.argv[2:])
