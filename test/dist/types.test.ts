import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";
import { findHiddenTypes, listExportedNames, readDeclarations } from "./exported-types.js";

let built: BuiltPackage;
/** What each entry exports. */
let exported: readonly (readonly string[])[];

beforeAll(() => {
  built = buildPackage();
  exported = ENTRIES.map(([, file]) => listExportedNames(join(built.folder, "dist"), file));
}, 180_000);

const ENTRIES = [
  ["followthrough", "index.d.ts"],
  ["followthrough/core", "core.d.ts"],
] as const;

const { ModuleKind, ModuleResolutionKind } = ts;

const RESOLUTIONS: Readonly<Record<string, ts.CompilerOptions>> = {
  node16: { module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 },
  nodenext: { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
  bundler: { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
};

/** A project of somebody's that has installed the package and what it depends on, and nothing else. */
function makeProject(source: string): string {
  const folder = makeFolder({ "package.json": '{"type": "module"}', "program.ts": source });
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  symlinkSync(built.folder, join(modules, "followthrough"), "junction");
  for (const name of ["temporal-polyfill", "temporal-spec"])
    symlinkSync(join(built.folder, "node_modules", name), join(modules, name), "junction");
  return folder;
}

function compile(source: string, options: ts.CompilerOptions): readonly string[] {
  const program = readDeclarations([join(makeProject(source), "program.ts")], {
    ...{
      resolveJsonModule: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    },
    ...options,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the library's types", () => {
  it.each(ENTRIES)("of %s are all exported that something exported refers to", (_, file) => {
    expect(findHiddenTypes(join(built.folder, "dist"), file)).toEqual([]);
  });

  it.each(Object.keys(RESOLUTIONS))("are found by name, each of them, with module resolution %s", (resolution) => {
    const imports = ENTRIES.map(([entry], at) => {
      const names = exported[at]!;
      expect(names.length).toBeGreaterThan(100);
      return `import type { ${names.map((name) => `${name} as ${name}${at}`).join(", ")} } from "${entry}";`;
    });
    expect(compile(imports.join("\n"), RESOLUTIONS[resolution]!)).toEqual([]);
  });

  it.each(Object.keys(RESOLUTIONS))("hold of a program, with module resolution %s", (resolution) => {
    // Node 16 knew no attributes of imports.
    const attributes = resolution === "node16" ? "" : 'with { type: "json" }';
    const source = `
      import { openHunt, type Hunt, type LocatedFinding } from "followthrough";
      import { evaluate, combinePolicies, type Wait } from "followthrough/core";
      import note from "followthrough/schema/note.json" ${attributes};
      const hunt: Hunt = await openHunt({ folder: "jobs", now: new Date(), zone: "Europe/Berlin" });
      export const lines: readonly LocatedFinding[] = hunt.findings.filter(({ line = 0 }) => line > 1);
      const { wait } = await evaluate("", {
        ...{ policy: ["default", { name: "mine", text: "" }], now: "2026-11-16", zone: "UTC" },
        settings: { reply_grace: "3 days" },
      });
      export const silence: Wait | undefined = wait;
      await evaluate("", { policy: await combinePolicies("prompt"), now: { epochMilliseconds: 0 }, zone: "UTC" });
      export const title: string = note.title;`;
    expect(compile(source, RESOLUTIONS[resolution]!)).toEqual([]);
  });

  it("are strict: a misspelt option is told", () => {
    const source = `import { evaluate } from "followthrough";
      await evaluate("", { now: "2026-11-16", zones: "UTC" });`;
    expect(compile(source, RESOLUTIONS.nodenext!).join()).toContain("zones");
  });
});
