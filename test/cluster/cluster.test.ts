import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { buildPackage } from "../dist/build-package.js";
import { requireProgram } from "../programs.js";

interface Run {
  readonly run: string;
  readonly notes: number;
  readonly sha256: string;
}

const python = requireProgram("dask");

test.runIf(python)(
  "batch says the same on a cluster as in one process, also when a worker is killed in the middle",
  () => {
    const { folder } = buildPackage();
    const argv = ["test/cluster/run_on_dask.py", "--people", "40", "--notes", "25", "--shards", "8"];
    const env = { ...process.env, FOLLOWTHROUGH: `${folder}/bin/followthrough.js` };
    const { status, stdout, stderr } = spawnSync(python!, [...argv, "--node", process.execPath], {
      env,
      encoding: "utf8",
    });
    // Dask may have a word on the worker that it misses, too.
    expect(stderr).toMatch(/^killed a worker after \d+ of 8 shards$/mu);
    expect(stderr).toMatch(/^the same$/mu);
    expect(status).toBe(0);
    const runs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Run);
    expect(runs.map(({ run, notes }) => [run, notes])).toEqual([
      ["one process alone", 1000],
      ["cluster", 1000],
      ["cluster, a worker killed", 1000],
    ]);
    expect(new Set(runs.map(({ sha256 }) => sha256)).size).toBe(1);
  },
  600_000,
);
