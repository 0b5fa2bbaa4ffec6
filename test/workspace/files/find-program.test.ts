import { chmodSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findProgram, listProgramFolders } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

/** A folder of files that may be run. */
function makePrograms(...names: readonly string[]): string {
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, "#!/bin/sh\n"])));
  for (const name of names) chmodSync(join(folder, name), 0o755);
  return folder;
}

describe.skipIf(process.platform === "win32")("a program", () => {
  it("is the first one of its name that may be run, and no folder", () => {
    const [first, second] = [makePrograms("show"), makePrograms("show", "other")];
    expect(findProgram("show", [first, second])).toBe(join(first, "show"));
    expect(findProgram("other", [first, second])).toBe(join(second, "other"));
    expect(findProgram("none", [first, second])).toBeUndefined();
    expect(findProgram("show", [makeFolder({ show: "no program" }), makeFolder({ "show/a": "" }), second])).toBe(
      join(second, "show"),
    );
  });

  it("is looked for in the PATH, but never in the workspace, by whatever way the PATH leads there", () => {
    const programs = makePrograms("show");
    const workspace = makeFolder({ "bin/show": "#!/bin/sh\n", "sub/a.md": "" });
    const outside = makeFolder({ way: { link: join(workspace, "bin") }, out: { link: programs } });
    const entries = [
      ...["", ".", "bin", join(outside, "gone"), workspace, join(workspace, "bin"), join(workspace, "sub/../bin")],
      ...[join(outside, "way"), join(outside, "out"), programs],
    ];
    expect(listProgramFolders({ PATH: entries.join(delimiter) }, workspace)).toEqual([join(outside, "out"), programs]);
    expect(listProgramFolders({ Path: programs }, workspace), "as Windows may spell it").toEqual([programs]);
    expect(listProgramFolders({}, workspace)).toEqual([]);
  });
});
