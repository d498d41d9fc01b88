"""Runs clean.py on a local cluster of two workers, kills one in the middle, and compares the result row by
row with that of gleaner-crawl on one machine. Also runs one_machine.py, if DuckDB is there.

    python examples/spark/test_clean.py target/release/gleaner-crawl
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

from clean import NAMES, articles, clean

PAGES = 900
TASKS = 12


def page(number):
    """An invented page; some rows are bad."""
    html = (
        f"<html lang=en><head><title>Ferry number {number} returns</title></head><body><nav>Home News</nav>"
        f"<h1>Ferry number {number} returns</h1><p>The ferry to Brill, out of service since storm {number},"
        " left the quay on Monday at six, with forty passengers aboard and a band on the upper deck.</p>"
        + "<p>Its master said on Tuesday that the crew had waited seven of the nine weeks for a part no larger"
        " than a loaf of bread, which the yard had sent to the wrong island twice.</p>" * (number % 40)
        + "</body></html>"
    )
    url = f"https://skarnpost.example/{number}"
    if number % 100 == 7:
        return {"url": url, "html": b"\x00\x01\x02\xff" * 50}
    if number % 100 == 8:
        return {"url": url, "html": None}
    return {"url": url, "html": html.encode()}


def executors():
    """The processes of the cluster's workers that run tasks, among this process's descendants."""
    parents, found = {}, []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as stat, open(f"/proc/{name}/cmdline", "rb") as command:
                    parents[int(name)] = int(stat.read().rpartition(")")[2].split()[1])
                    if b"CoarseGrainedExecutorBackend" in command.read():
                        found.append(int(name))
            except OSError:
                pass

    def is_own(process):
        while process in parents:
            process = parents[process]
            if process == os.getpid():
                return True
        return False

    return {process for process in found if is_own(process)}


def kill_in_the_middle(spark, killed):
    """Kills a worker's process once some tasks of the writing stage are complete."""
    tracker = spark.sparkContext.statusTracker()
    while not killed:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and info.numTasks == TASKS and 2 <= info.numCompletedTasks < TASKS - 3:
                process = min(executors())
                os.kill(process, signal.SIGKILL)
                killed.append((process, info.numCompletedTasks))
        time.sleep(0.01)


def main():
    from pyspark.sql import SparkSession

    program = os.path.abspath(sys.argv[1])
    os.environ["PYSPARK_PYTHON"] = sys.executable
    # The workers import clean.py to read what the job sends them.
    os.environ["PYTHONPATH"] = os.path.dirname(os.path.abspath(__file__))
    rows = [page(number) for number in range(PAGES)]
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("test")
        .config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
        .config("spark.executor.memory", "512m")
        .config("spark.executorEnv.PYTHONPATH", os.environ["PYTHONPATH"]).getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")
    with tempfile.TemporaryDirectory() as folder:
        source, output = os.path.join(folder, "pages"), os.path.join(folder, "articles")
        spark.createDataFrame(rows, "url string, html binary").repartition(8).write.parquet(source)
        killed = []
        threading.Thread(target=kill_in_the_middle, args=(spark, killed), daemon=True).start()
        clean(spark, program, source, False, TASKS).write.parquet(output)
        assert killed, "the job ended before a worker could be killed"
        found = sorted(tuple(row) for row in spark.read.parquet(output).collect())
        from clean import lines
        from pyspark.sql import Row

        given = lines(Row(**row) for row in rows)
        expected = sorted(articles(program, ["-"], given))
        failed = sum(row[-1] is not None for row in expected)
        assert failed == PAGES // 100 * 2, failed
        assert len(found) == len(expected) == PAGES, (len(found), len(expected))
        for one, other in zip(found, expected):
            for name, a, b in zip(NAMES, one, other):
                same = abs(a - b) < 1e-6 if name == "confidence" and a is not None else a == b
                assert same, (name, a, b)
        print(f"killed a worker after {killed[0][1]} of {TASKS} tasks; {len(found)} rows, {failed} of them errors,"
              " are those of one machine")
        check_warcs(spark, program, folder)
        check_one_machine(program, source, folder)
    spark.stop()


def check_warcs(spark, program, folder):
    """Two archives, one of them damaged."""
    paths = []
    for number in range(2):
        path = os.path.join(folder, f"{number}.warc")
        with open(path, "wb") as file:
            for index in range(20):
                html = page(number * 100 + index + 10)["html"]
                block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html
                length = len(block) + (5 if number == 1 and index == 3 else 0)
                url = f"https://skarnpost.example/{number}/{index}"
                file.write(
                    f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http"
                    f"\r\nContent-Length: {length}\r\n\r\n".encode() + block + b"\r\n\r\n")
        paths.append(path)
    source = os.path.join(folder, "list.txt")
    with open(source, "w") as file:
        file.write("\n".join(paths))
    found = sorted(tuple(row) for row in clean(spark, program, source, True, None).collect())
    expected = sorted(row for path in paths for row in articles(program, [path]))
    texts = lambda rows: [(row[1], row[10], row[12]) for row in rows]
    assert texts(found) == texts(expected)
    errors = [row for row in found if row[12]]
    assert len(errors) == 1 and "damaged record" in errors[0][12], errors
    print(f"two archives: {len(found)} rows, {len(errors)} of them an error")


def check_one_machine(program, source, folder):
    try:
        import duckdb
    except ImportError:
        print("skipped: there is no DuckDB")
        return
    output = os.path.join(folder, "one.parquet")
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "one_machine.py")
    call = [sys.executable, script, "--program", program, f"{source}/*.parquet", output]
    subprocess.run(call, check=True)
    count, texts, right = duckdb.sql(
        f"select count(*), count(text), count_if(title = 'Ferry number ' || regexp_extract(url, '[0-9]+$') ||"
        f" ' returns') from '{output}'").fetchall()[0]
    assert (count, texts) == (PAGES, PAGES - PAGES // 50), (count, texts)
    assert right == texts, right
    print(f"DuckDB: {texts} articles of {count} pages")


if __name__ == "__main__":
    main()
