"""A Spark job: pages in Parquet, or WARC files, in; their articles in Parquet out.

    cargo build --release -p gleaner-crawl
    spark-submit examples/spark/clean.py --program target/release/gleaner-crawl pages.parquet articles
    spark-submit examples/spark/clean.py --program target/release/gleaner-crawl --warcs list.txt articles

The pages have a column `html` (text or bytes) or `text`, and `id` or `url`; `list.txt` names one WARC file per
line, at a path that every worker can read. Each task passes its partition through one process of
gleaner-crawl. A page that cannot be read is a row whose `error` says why, and never fails the task. If a
worker is lost, Spark repeats its tasks, and only complete tasks get into the output: no row comes twice.
"""

import argparse
import json
import os
import subprocess
import tempfile
import threading

# As in docs/crawl.md, and the reason why there is no article.
SCHEMA = (
    "id string, url string, title string, date string, modified string, byline string, language string,"
    " site_name string, kind string, confidence float, text string, markdown string, error string"
)
NAMES = [column.split()[0] for column in SCHEMA.split(",")]
# Columns of the input that gleaner-crawl reads.
READ = ["id", "url", "html", "text", "content_type"]


def lines(rows):
    """Rows as lines of JSON; bytes in base64."""
    from base64 import b64encode

    for row in rows:
        row = {name: value for name, value in row.asDict().items() if value is not None}
        if isinstance(row.get("html"), (bytes, bytearray)):
            row["html_base64"] = b64encode(row.pop("html")).decode()
        yield json.dumps(row).encode() + b"\n"


def articles(program, inputs, stdin=()):
    """The articles that gleaner-crawl finds, as tuples of the schema, with those rows that failed."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "out")
        command = [program, "-q", "-j", "1", "--uncompressed", "-o", output, *inputs]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        said = []
        reader = threading.Thread(target=lambda: said.append(process.stderr.read()))
        reader.start()
        try:
            for line in stdin:
                process.stdin.write(line)
            process.stdin.close()
        except BrokenPipeError:
            pass  # the status says why
        status = process.wait()
        reader.join()
        if status not in (0, 3):
            raise RuntimeError(f"gleaner-crawl ended with {status}: {said[0].decode(errors='replace')}")
        for name in sorted(os.listdir(output)):
            if not name.startswith(("pages-", "errors-")):
                continue
            with open(os.path.join(output, name), encoding="utf-8") as file:
                for line in file:
                    row = json.loads(line)
                    if name.startswith("errors-"):
                        row["error"] = f"{row['reason']}: {row['message']}"
                    yield tuple(row.get(name) for name in NAMES)


def clean(spark, program, source, warcs, partitions):
    """The articles as a data frame."""
    if warcs:
        with open(source, encoding="utf-8") as file:
            paths = [line.strip() for line in file if line.strip()]
        # One task per file, since a file is read from its start.
        found = spark.sparkContext.parallelize(paths, max(1, len(paths)))
        found = found.mapPartitions(lambda paths: articles(program, list(paths)))
    else:
        pages = spark.read.parquet(source)
        pages = pages.select(*[name for name in READ if name in pages.columns])
        if partitions:
            pages = pages.repartition(partitions)
        found = pages.rdd.mapPartitions(lambda rows: articles(program, ["-"], lines(rows)))
    return spark.createDataFrame(found, SCHEMA)


def main():
    from pyspark.sql import SparkSession

    parser = argparse.ArgumentParser(description="Articles of pages in Parquet or WARC files, by Spark.")
    parser.add_argument("source", help="a table in Parquet, or with --warcs a list of WARC files")
    parser.add_argument("output", help="the folder for the table of articles")
    parser.add_argument("--program", default="gleaner-crawl", help="its path on every worker")
    parser.add_argument("--warcs", action="store_true", help="source is a list of WARC files")
    parser.add_argument("--partitions", type=int, help="tasks; by default as the source is split")
    call = parser.parse_args()
    spark = SparkSession.builder.appName("gleaner").getOrCreate()
    table = clean(spark, os.path.abspath(call.program) if os.sep in call.program else call.program,
                  call.source, call.warcs, call.partitions)
    table.write.mode("overwrite").option("compression", "zstd").parquet(call.output)


if __name__ == "__main__":
    main()
