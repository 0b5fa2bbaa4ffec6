import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly enablement?: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

// The file is ours, and VS Code reads it as this.
const { contributes } = JSON.parse(readFileSync("src/vscode/manifest.json", "utf8")) as Manifest;
const code = readdirSync("src/vscode")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join("src/vscode", file), "utf8"))
  .join("\n");

/** All that the code says in a certain form, in order and once each. */
const find = (form: RegExp, prefix = ""): readonly string[] =>
  [...new Set(Array.from(code.matchAll(form), ([, name = ""]) => prefix + name))].toSorted();

describe("the extension's manifest and its code", () => {
  it("have the same commands", () => {
    const declared = contributes.commands.map(({ command }) => command).toSorted();
    expect(find(/^ {4}"(followthrough\.\w+)":/gmu)).toEqual(declared);
  });

  it("have the same views", () => {
    const declared = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
    expect(find(/createTreeView\("([\w.]+)"/gu)).toEqual(declared.toSorted());
  });

  it("have the same settings", () => {
    const declared = Object.keys(contributes.configuration.properties).toSorted();
    expect(find(/getConfiguration\("followthrough"\)\.get\("(\w+)"\)/gu, "followthrough.")).toEqual(declared);
  });

  it("offer in menus only commands that there are", () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const offered = Object.values(contributes.menus).flatMap((entries) => entries.map(({ command }) => command));
    expect(offered.filter((command) => !declared.has(command))).toEqual([]);
  });

  it("run nothing in a terminal where the workspace is not trusted", () => {
    const inTerminal = find(/"(followthrough\.\w+)": \(\) => runInTerminal/gu);
    const restricted = contributes.commands.filter(({ enablement }) => enablement === "isWorkspaceTrusted");
    expect(restricted.map(({ command }) => command).toSorted()).toEqual(inTerminal);
    expect(inTerminal.length).toBeGreaterThan(0);
  });
});
