import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** Each folder and what it may import: what is below it on its way from files to outputs (README, "Architecture"). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: ["text"],
  diagnostics: ["text"],
  yaml: ["text", "diagnostics"],
  facts: ["text", "time", "diagnostics"],
  letter: ["text", "time", "facts"],
  note: ["text", "time", "diagnostics", "yaml", "facts"],
  expression: ["text", "time", "diagnostics", "facts", "letter"],
  policy: ["text", "time", "diagnostics", "yaml", "facts", "expression"],
  engine: ["text", "time", "diagnostics", "facts", "expression", "policy"],
  workspace: ["text", "time", "diagnostics", "yaml", "facts", "note"],
  session: ["text", "time", "diagnostics", "note", "policy", "engine", "workspace"],
  scenario: ["text", "time", "diagnostics", "yaml", "facts", "expression", "policy", "engine", "note"],
  output: ["text", "time", "diagnostics", "facts", "expression", "policy", "engine"],
  init: ["text", "time", "diagnostics", "yaml", "output"],
  live: ["time", "workspace", "session"],
  server: ["text", "time", "output"],
  cli: [
    ...[
      "text",
      "time",
      "diagnostics",
      "yaml",
      "facts",
      "expression",
      "policy",
      "engine",
      "output",
      "note",
      "scenario",
      "workspace",
    ],
    ...["session", "live", "server", "init"],
  ],
};

/** Folders within a folder that stand one upon the other: each may import those before it, and no file beside them. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  note: ["findings", "edit", "keys", "front-matter", "log", "fields", "body"],
};

/** Packages that one folder alone may import, or few. */
const ONLY_IMPORTER: Readonly<Record<string, string | readonly string[]>> = {
  "temporal-polyfill": "time",
  rrule: "time",
  "date-holidays": "time",
  yaml: "yaml",
  "@marcbachmann/cel-js": "expression",
  unified: "note",
  "remark-parse": "note",
  "remark-frontmatter": "note",
  ics: "output/calendar",
  "ical.js": "output/calendar",
  chokidar: "workspace",
  "node:http": "server",
  "node:zlib": "server",
  "node:child_process": "workspace",
  "node:process": ["workspace/write", "workspace/own"],
  "node:fs": "workspace",
  "node:fs/promises": "workspace",
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const imports: readonly Import[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && file.includes("/"))
  .flatMap((file) => {
    const text = readFileSync(join("src", file), "utf8");
    const found = text.matchAll(
      /(?:^|\n)(?:import|export)[^;"]*?from "([^"]+)"|\bimport\("([^"]+)"\)|\bimport "([^"]+)"/gu,
    );
    return Array.from(found, (match) => ({
      file,
      folder: file.split("/")[0]!,
      from: match[1] ?? match[2] ?? match[3]!,
    }));
  });

describe("the folders of src", () => {
  it("are those that the architecture knows", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it("import one way, and each other's index only", () => {
    const wrong = imports.filter(({ file, folder, from }) => {
      if (!from.startsWith(".") || from.endsWith("package.json")) return false;
      const [target, ...rest] = join(file, "..", from).replaceAll("\\", "/").split("/");
      if (target === folder) return false;
      return !MAY_IMPORT[folder]?.includes(target!) || rest.join("/") !== "index.js";
    });
    expect(wrong).toEqual([]);
  });

  it("that make the outputs know each other by their indexes", () => {
    const wrong = imports.filter(({ file, folder, from }) => {
      if (folder !== "output" || !from.startsWith(".") || from.endsWith("package.json")) return false;
      const [own, target] = [dirname(file), join(file, "..", from)].map((path) => path.replaceAll("\\", "/"));
      const isInside = own!.startsWith(dirname(target!));
      return !isInside && target!.startsWith("output/") && !target!.endsWith("/index.js");
    });
    expect(wrong).toEqual([]);
  });

  it("have stages that import one way, and each other's index only", () => {
    const wrong = imports.filter(({ file, folder, from }) => {
      const stages = STAGES[folder];
      if (!stages || !from.startsWith(".")) return false;
      const [top, target, ...rest] = join(file, "..", from).replaceAll("\\", "/").split("/");
      const [, own, ...below] = file.split("/");
      if (top !== folder || target === (below.length > 0 ? own : undefined)) return false;
      if (rest.length === 0) return below.length > 0; // a stage knows nothing of what puts the stages together
      const at = below.length > 0 ? stages.indexOf(own!) : stages.length;
      return !stages.slice(0, at).includes(target!) || rest.join("/") !== "index.js";
    });
    expect(wrong).toEqual([]);
    for (const [folder, stages] of Object.entries(STAGES)) {
      const folders = readdirSync(join("src", folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      expect(folders.map(({ name }) => name).toSorted()).toEqual(stages.toSorted());
    }
  });

  it("leave each package of consequence to its only importer", () => {
    const wrong = imports.filter(({ file, from }) => {
      const owners = ONLY_IMPORTER[from];
      return owners !== undefined && ![owners].flat().some((owner) => file.startsWith(`${owner}/`));
    });
    expect(wrong).toEqual([]);
  });
});
