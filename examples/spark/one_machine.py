"""Pages in Parquet in, the same table with their articles out, on one machine: gleaner-crawl extracts on all
cores, DuckDB joins the other columns of the pages. Pages are told apart by their address.

    cargo build --release -p gleaner-crawl --features parquet
    python examples/spark/one_machine.py --program target/release/gleaner-crawl 'pages/*.parquet' out.parquet
"""

import argparse
import glob
import os
import subprocess
import tempfile


def main():
    import duckdb

    parser = argparse.ArgumentParser(description="Articles of pages in Parquet, with DuckDB.")
    parser.add_argument("pages", help="files in Parquet with the columns url and html")
    parser.add_argument("output", help="the file to write")
    parser.add_argument("--program", default="gleaner-crawl")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(call.output))) as folder:
        shards = os.path.join(folder, "shards")
        ended = subprocess.run(
            [call.program, "-q", "--format", "parquet", "-o", shards, *sorted(glob.glob(call.pages))])
        if ended.returncode not in (0, 3):  # 3: some pages failed; they have no article
            raise SystemExit(f"gleaner-crawl ended with {ended.returncode}")
        part = f"{call.output}.part"
        duckdb.execute("set threads = 2; set memory_limit = '1GB'")
        duckdb.execute(
            f"""copy (
                select pages.* exclude (html), articles.* exclude (id, url)
                from read_parquet($1) pages
                left join read_parquet($2) articles on articles.id = pages.url
            ) to '{part.replace("'", "''")}' (format parquet, compression zstd)""",
            [call.pages, f"{shards}/pages-*.parquet"])
        os.replace(part, call.output)


if __name__ == "__main__":
    main()
