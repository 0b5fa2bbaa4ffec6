import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The folders in their order, from texts to the command line, and what each imports (docs/explanation/architecture.md): no more than
 * this, and all of this.
 */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: ["text"],
  diagnostics: ["text"],
  yaml: ["text", "diagnostics"],
  facts: ["text", "time", "diagnostics"],
  letter: ["text", "time", "facts"],
  note: ["text", "time", "diagnostics", "yaml", "facts"],
  telling: ["text", "time", "facts", "note"],
  expression: ["text", "time", "diagnostics", "facts", "letter"],
  policy: ["text", "time", "diagnostics", "yaml", "facts", "expression"],
  engine: ["text", "time", "diagnostics", "facts", "expression", "policy"],
  workspace: ["text", "time", "diagnostics", "yaml", "facts", "note"],
  session: ["text", "time", "diagnostics", "facts", "note", "policy", "engine", "workspace"],
  scenario: ["text", "time", "diagnostics", "yaml", "facts", "note", "policy", "engine"],
  stats: ["text", "time", "facts"],
  output: ["text", "time", "diagnostics", "facts", "expression", "policy", "engine", "stats"],
  reference: [
    "time",
    "diagnostics",
    "yaml",
    "facts",
    "note",
    "expression",
    "policy",
    "workspace",
    "scenario",
    "output",
  ],
  batch: ["text", "time", "diagnostics", "policy", "workspace", "session", "output"],
  library: [
    "text",
    "time",
    "diagnostics",
    "facts",
    "note",
    "expression",
    "policy",
    "engine",
    "session",
    "output",
    "batch",
  ],
  playground: [],
  exchange: ["text", "time", "diagnostics", "yaml", "facts", "note"],
  doing: [
    "text",
    "time",
    "diagnostics",
    "facts",
    "note",
    "telling",
    "policy",
    "engine",
    "workspace",
    "session",
    "output",
  ],
  init: ["text", "time", "yaml", "note", "output"],
  live: ["time", "workspace", "session"],
  editor: [
    "text",
    "time",
    "diagnostics",
    "yaml",
    "facts",
    "note",
    "expression",
    "policy",
    "engine",
    "workspace",
    "session",
    "scenario",
    "output",
    "doing",
  ],
  server: ["time", "output"],
  lsp: ["text", "time", "diagnostics", "workspace", "session", "doing", "editor"],
  vscode: ["lsp"],
  cli: [
    "text",
    "time",
    "diagnostics",
    "yaml",
    "facts",
    "note",
    "telling",
    "expression",
    "policy",
    "engine",
    "workspace",
    "session",
    "scenario",
    "stats",
    "output",
    "reference",
    "batch",
    "exchange",
    "doing",
    "init",
    "live",
    "server",
    "lsp",
  ],
};

/** Folders within a folder that stand one upon the other: each may import those before it, and no file beside them. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  note: [
    "findings",
    "mend",
    "keys",
    "front-matter",
    "people",
    "log",
    "words",
    "statuses",
    "fields",
    "body",
    "table",
    "journal",
    "edit",
  ],
  workspace: ["files", "write", "config", "find", "git", "staged", "own", "pin", "watch"],
};

/** A folder's files fit on a page. */
const WIDEST = 20;

/** Packages that one folder alone may import, or few. */
const ONLY_IMPORTER: Readonly<Record<string, string | readonly string[]>> = {
  "@noble/hashes/hmac.js": "text",
  "@noble/hashes/sha2.js": "text",
  "@noble/hashes/utils.js": "text",
  "temporal-polyfill": "time",
  rrule: "time",
  "date-holidays": "time",
  yaml: "yaml",
  "@marcbachmann/cel-js": "expression",
  unified: "note",
  "remark-parse": "note",
  "remark-frontmatter": "note",
  ics: "output/calendar",
  "ical.js": ["output/calendar", "playground"],
  chokidar: "workspace",
  "csv-parse/sync": "exchange",
  "postal-mime": "telling/mail",
  "decode-named-character-reference": "telling/mail",
  "@clack/prompts": "cli/prompts",
  "vscode-languageserver": "lsp",
  "vscode-languageserver-protocol/node": "lsp",
  vscode: "vscode",
  "vscode-languageclient/node": "vscode",
  "node:http": "server",
  "node:zlib": "server",
  "node:child_process": ["workspace", "cli/notify"],
  "node:fs": "workspace",
};

interface Import {
  readonly file: string;
  readonly from: string;
  /** The file that it leads to, as `file` is written; missing for a package. */
  readonly target?: string;
  readonly isLazy: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join("src", file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)[^;"]*?from "([^"]+)"|\bimport\("([^"]+)"\)|\bimport "([^"]+)"/gu,
  );
  return Array.from(found, (match): Import => {
    const from = match[1] ?? match[2] ?? match[3]!;
    const path = join(dirname(file), from.replace(/\.js$/u, ".ts")).replaceAll("\\", "/");
    return { file, from, isLazy: match[2] !== undefined, ...(files.includes(path) && { target: path }) };
  });
});

const folderOf = (file: string): string => file.split("/")[0]!;

/** Between the folders of src. */
const between = imports.filter(
  ({ file, target }) => file.includes("/") && target?.includes("/") && folderOf(file) !== folderOf(target),
);

describe("the folders of src", () => {
  it("import what the architecture says, all of it and nothing else", () => {
    const found = Object.fromEntries(
      Object.keys(IMPORTS).map((folder) => {
        const targets = new Set(
          between.filter(({ file }) => folderOf(file) === folder).map(({ target }) => folderOf(target!)),
        );
        return [folder, Object.keys(IMPORTS).filter((one) => targets.has(one))];
      }),
    );
    expect(found).toEqual(IMPORTS);
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(IMPORTS).toSorted());
  });

  it("import one way", () => {
    const order = Object.keys(IMPORTS);
    const wrong = between.filter(
      ({ file, target }) => order.indexOf(folderOf(file)) <= order.indexOf(folderOf(target!)),
    );
    expect(wrong).toEqual([]);
  });

  it("are reached by their indexes, those within them, too", () => {
    const wrong = imports.filter(({ file, target, isLazy }) => {
      if (!target || !file.includes("/") || target.endsWith("/index.ts")) return false;
      // What is loaded when it is asked for is loaded alone.
      if (isLazy && folderOf(file) === folderOf(target)) return false;
      // The playground is built on what other programs get.
      if (file.startsWith("playground/") && target === "core.ts") return false;
      const room = dirname(target);
      return !`${dirname(file)}/`.startsWith(`${room}/`);
    });
    expect(wrong).toEqual([]);
  });

  it("have stages that import one way", () => {
    const wrong = imports.filter(({ file, target }) => {
      const stages = STAGES[folderOf(file)];
      if (!stages || !target || folderOf(target) !== folderOf(file)) return false;
      const [own, other] = [file, target].map((path) => stages.indexOf(path.split("/")[1]!));
      return own! >= 0 && (other! < 0 || other! > own!);
    });
    expect(wrong).toEqual([]);
    for (const [folder, stages] of Object.entries(STAGES)) {
      const rooms = readdirSync(join("src", folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      expect(rooms.map(({ name }) => name).toSorted()).toEqual(stages.toSorted());
    }
  });

  it("leave each package of consequence to its only importer", () => {
    const wrong = imports.filter(({ file, from }) => {
      const owners = ONLY_IMPORTER[from];
      return owners !== undefined && ![owners].flat().some((owner) => file.startsWith(`${owner}/`));
    });
    expect(wrong).toEqual([]);
    const idle = Object.entries(ONLY_IMPORTER).flatMap(([name, owners]) =>
      [owners]
        .flat()
        .filter((owner) => !imports.some(({ file, from }) => from === name && file.startsWith(`${owner}/`))),
    );
    expect(idle).toEqual([]);
  });

  it(`hold ${WIDEST} files at most`, () => {
    const widths = new Map<string, number>();
    for (const file of files) widths.set(dirname(file), (widths.get(dirname(file)) ?? 0) + 1);
    // One file for each command, and nothing else.
    widths.delete("cli/commands");
    expect([...widths].filter(([, width]) => width > WIDEST)).toEqual([]);
  });
});

describe("the files of src", () => {
  it("import each other in no circle, types included", () => {
    const targets = new Map<string, Set<string>>();
    for (const { file, target } of imports) if (target) targets.set(file, (targets.get(file) ?? new Set()).add(target));
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (way.includes(file) || done.has(file)) return;
      for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  it("know of arguments and streams in cli/ only", () => {
    const wrong = files.filter(
      (file) => folderOf(file) !== "cli" && /\b(?:Invocation|Io)\b/u.test(readFileSync(join("src", file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });
});
