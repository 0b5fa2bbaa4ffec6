#!/usr/bin/python3
"""Maps shards of people over `followthrough batch` on a cluster of Dask, and kills a worker in the middle.

    npm run build && python3 test/cluster/run_on_dask.py --people 20000 --notes 50 --shards 400

The scheduler and the workers are processes of their own on this machine's loopback. Three runs must say the same, line by line: one
process alone, the cluster, and the cluster one of whose workers is killed (SIGKILL) after a third of the shards. What is compared is the
SHA-256 of all lines in their order by digest; that no note is lost or doubled is counted besides. Exits with 1 where anything differs.
Debian: python3-distributed.
"""

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("FOLLOWTHROUGH", f"{ROOT}/bin/followthrough.js")
CLOCK = ["--now", "2026-11-21T09:00", "--quiet"]
DIGEST = 16


def judge(node, root, program, clock, first, people, notes):
    """The digests of the lines that `batch` writes of these people, sorted and joined. Runs on the workers."""
    import hashlib
    import json
    import subprocess

    generate = [node, f"{root}/test/bench/generate-lines.js", str(first), str(people), str(notes)]
    batch = [node, program, "batch", *clock]
    with subprocess.Popen(generate, stdout=subprocess.PIPE) as lines:
        with subprocess.Popen(batch, stdin=lines.stdout, stdout=subprocess.PIPE) as answers:
            lines.stdout.close()
            digests = []
            seen = set()
            for answer in answers.stdout:
                digests.append(hashlib.sha256(answer).digest()[:16])
                said = json.loads(answer)
                if "error" in said:
                    raise ValueError(said)
                seen.add((said["person"], said["path"]))
    if lines.returncode != 0 or answers.returncode != 0:
        raise ValueError(f"exit codes {lines.returncode} and {answers.returncode}")
    expected = {
        (f"person-{person:06}", f"note-{note}.md") for person in range(first, first + people) for note in range(notes)
    }
    if seen != expected or len(digests) != len(expected):
        raise ValueError(f"{len(digests)} answers to {len(expected)} notes")
    return b"".join(sorted(digests))


def summarise(name, shards, started):
    digests = sorted(part[at : at + DIGEST] for part in shards for at in range(0, len(part), DIGEST))
    seconds = time.monotonic() - started
    return {
        "run": name,
        "notes": len(digests),
        "distinct": len(set(digests)),
        "seconds": round(seconds, 1),
        "notes_a_second": round(len(digests) / seconds),
        "load": os.getloadavg()[0],
        "sha256": hashlib.sha256(b"".join(digests)).hexdigest(),
    }


class Cluster:
    """A scheduler and workers of one thread each, without nannies: a worker that is killed stays away."""

    def __init__(self, workers):
        self.folder = tempfile.TemporaryDirectory(prefix="followthrough-dask-")
        self.file = os.path.join(self.folder.name, "scheduler.json")
        self.processes = []
        self.start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        while not os.path.exists(self.file):
            time.sleep(0.1)
        self.workers = [
            self.start("distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1")
            for _ in range(workers)
        ]

    def start(self, module, *options):
        command = [sys.executable, "-m", module, "--scheduler-file", self.file, *options]
        process = subprocess.Popen(command, cwd=self.folder.name, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait()
        self.folder.cleanup()


def run_cluster(wishes, shards, is_killed):
    from distributed import Client, as_completed

    cluster = Cluster(wishes.workers)
    try:
        with Client(scheduler_file=cluster.file, timeout=60) as client:
            client.wait_for_workers(wishes.workers, timeout=60)
            started = time.monotonic()
            futures = [client.submit(judge, *shard, pure=False) for shard in shards]
            if is_killed:
                # The results stay with the workers: those of the one that is killed are lost with it, and made again.
                done = 0
                for _ in as_completed(futures):
                    done += 1
                    if done * 3 >= len(futures):
                        break
                victim = cluster.workers[0]
                os.kill(victim.pid, signal.SIGKILL)
                victim.wait()
                print(f"killed a worker after {done} of {len(futures)} shards", file=sys.stderr)
            return summarise("cluster, a worker killed" if is_killed else "cluster", client.gather(futures), started)
    finally:
        cluster.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--people", type=int, default=400)
    parser.add_argument("--notes", type=int, default=50, help="of each person")
    parser.add_argument("--shards", type=int, default=20)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--node", default="node")
    parser.add_argument("--only", choices=["alone", "cluster", "killed"], action="append", help="leave the other runs out")
    wishes = parser.parse_args()
    runs = wishes.only or ["alone", "cluster", "killed"]
    each = -(-wishes.people // wishes.shards)
    people = range(0, wishes.people, each)
    how = (wishes.node, ROOT, PROGRAM, CLOCK)
    shards = [(*how, first, min(each, wishes.people - first), wishes.notes) for first in people]
    outcomes = []
    for run in runs:
        started = time.monotonic()
        if run == "alone":
            outcome = summarise("one process alone", [judge(*how, 0, wishes.people, wishes.notes)], started)
        else:
            outcome = run_cluster(wishes, shards, run == "killed")
        print(json.dumps(outcome), flush=True)
        outcomes.append(outcome)
    total = wishes.people * wishes.notes
    is_whole = all(outcome["notes"] == total and outcome["distinct"] == total for outcome in outcomes)
    is_same = len({outcome["sha256"] for outcome in outcomes}) == 1
    print("the same" if is_whole and is_same else "NOT the same", file=sys.stderr)
    return 0 if is_whole and is_same else 1


if __name__ == "__main__":
    sys.exit(main())
