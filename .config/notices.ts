import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is told of an esbuild plugin here: enough of its types. */
interface Build {
  readonly initialOptions: { metafile?: boolean };
  onEnd(callback: (result: { metafile?: { inputs: Readonly<Record<string, unknown>> } }) => void): void;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Writes the licences of all packages that are bundled, which most of them ask for, into `NOTICES.txt` of a folder. */
export function noticesIn(outDir: string): { readonly name: string; setup(build: Build): void } {
  // What several bundles of one folder hold is told once, in one file.
  const folders = new Set<string>();
  const setup = (build: Build): void => {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const input of Object.keys(metafile?.inputs ?? {})) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
        if (folder !== undefined) folders.add(folder);
      }
      if (folders.size === 0) return;
      // The bundles themselves are written after this.
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, "NOTICES.txt"), [...folders].map(describe).toSorted().join("\n"));
    });
  };
  return { name: "notices", setup };
}

function describe(folder: string): string {
  // A package's manifest has these fields, or npm would not have installed it.
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license = "", repository = "" } = manifest;
  const source = manifest.homepage ?? (typeof repository === "string" ? repository : repository.url);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license}) ${source}`.trimEnd(), "", ...texts, "", "-".repeat(80), ""].join("\n");
}
