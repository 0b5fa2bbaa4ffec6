import { Ajv } from "ajv";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

type Bundled = Readonly<Record<string, readonly string[]>>;

let built: BuiltPackage;
let bundled: Bundled;
beforeAll(() => {
  built = buildPackage();
  bundled = readJson(join(built.folder, "dist/bundled.json")) as Bundled;
}, 300_000);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** The packages that the bundle holds something of: their folders, by name and version. */
function listBundled(): ReadonlyMap<string, string> {
  const folders = new Set(Object.values(bundled).flat());
  return new Map(
    [...folders].map((folder) => {
      const { name, version } = readJson(join(folder, "package.json")) as Manifest;
      return [`${name} ${version}`, folder];
    }),
  );
}

/** Each package's part of NOTICES.txt, by name and version. */
function readNotices(): ReadonlyMap<string, string> {
  const parts = readFileSync(join(built.folder, "dist/NOTICES.txt"), "utf8").split(`${"-".repeat(80)}\n`);
  return new Map(
    parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => [part.split(" ", 2).join(" "), part]),
  );
}

describe("NOTICES.txt", () => {
  it("names every package of which the bundle holds something, and none besides", () => {
    const scripts = readdirSync(join(built.folder, "dist"), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".js") && !/^(?:page|init|policies)\//u.test(file));
    expect(Object.keys(bundled).toSorted()).toEqual(scripts.toSorted());
    expect([...readNotices().keys()].toSorted()).toEqual([...listBundled().keys()].toSorted());
  });

  it("has the licence of each, as it came with the package", () => {
    const notices = readNotices();
    for (const [name, folder] of listBundled()) {
      const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying)/iu.test(file));
      for (const file of files) expect(notices.get(name)).toContain(readFileSync(join(folder, file), "utf8").trim());
      // Some bring no text: then it is the licence's own, below who holds the rights.
      if (files.length === 0)
        expect(notices.get(name)).toMatch(/^\S+ \S+ \(MIT\) .*\n\nCopyright .+Permission is hereby granted/su);
    }
  });

  it("has the attributions that the holidays ask for", () => {
    const holidays = [...readNotices()].find(([name]) => name.startsWith("date-holidays "));
    expect(holidays?.[1]).toContain("CC BY-SA 3.0 Attributions");
  });
});

describe("the SBOM", () => {
  const SCHEMAS = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
  interface Sbom {
    readonly components: readonly (Manifest & { readonly hashes?: unknown; readonly licenses?: unknown })[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }

  it.skipIf(!existsSync("dist/bundled.json"))(
    "is CycloneDX 1.6, of all that is bundled or installed with it",
    () => {
      const file = join(makeFolder(), "sbom.json");
      execFileSync(process.execPath, [".config/sbom.js", file], { stdio: "pipe" });
      const sbom = readJson(file) as Sbom;

      const ajv = new Ajv({ strict: false, validateFormats: false });
      // Referred to by the names of their files.
      for (const name of [
        "spdx.SNAPSHOT.schema.json",
        "jsf-0.82.SNAPSHOT.schema.json",
        "cryptography-defs.SNAPSHOT.schema.json",
      ])
        ajv.addSchema(readJson(`${SCHEMAS}/${name}`) as object, `http://cyclonedx.org/schema/${name}`);
      const validate = ajv.compile(readJson(`${SCHEMAS}/bom-1.6.SNAPSHOT.schema.json`) as object);
      expect(validate(sbom), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...sbom, components: [{ name: "nameless" }] })).toBe(false);

      const names = sbom.components.map(({ name, version }) => `${name}@${version}`);
      const folders = new Set(Object.values(readJson("dist/bundled.json") as Bundled).flat());
      for (const folder of folders) {
        const { name, version } = readJson(join(folder, "package.json")) as Manifest;
        expect(names).toContain(`${name}@${version}`);
      }
      expect(names.some((name) => name.startsWith("temporal-polyfill@"))).toBe(true);
      expect(names.some((name) => name.startsWith("vitest@"))).toBe(false);
      expect(sbom.components.every(({ hashes, licenses }) => hashes !== undefined && licenses !== undefined)).toBe(
        true,
      );
    },
    120_000,
  );
});
