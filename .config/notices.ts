import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What is told of an esbuild plugin here: enough of its types. */
interface Build {
  readonly initialOptions: { metafile?: boolean };
  onEnd(callback: (result: { metafile?: Metafile }) => void): void;
}

interface Metafile {
  /** What each file that was made holds of each file that was read. */
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** Beside the bundles, and shipped with none: which packages each of them holds something of, for the SBOM and for tests. */
export const BUNDLED = "bundled.json";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Writes the licences of all packages that are bundled, which most of them ask for, into `NOTICES.txt` of a folder. */
export function noticesIn(outDir: string): { readonly name: string; setup(build: Build): void } {
  // What several bundles of one folder hold is told once, in one file.
  const bundled = new Map<string, readonly string[]>();
  const setup = (build: Build): void => {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const [output, { inputs }] of Object.entries(metafile?.outputs ?? {}))
        if (output.endsWith("js")) bundled.set(relative(outDir, output), listPackages(inputs));
      const folders = new Set([...bundled.values()].flat());
      if (folders.size === 0) return;
      // The bundles themselves are written after this.
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, "NOTICES.txt"), [...folders].map(describe).toSorted().join("\n"));
      writeFileSync(join(outDir, BUNDLED), JSON.stringify(Object.fromEntries(bundled), null, 2));
    });
  };
  return { name: "notices", setup };
}

/** The folders of the packages of which something is left, once what nobody calls is left out. */
function listPackages(inputs: Metafile["outputs"][string]["inputs"]): readonly string[] {
  const files = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = files.flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted();
}

function describe(folder: string): string {
  // A package's manifest has these fields, or npm would not have installed it.
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, licenses = [], repository = "" } = manifest;
  // `licenses` is how npm's manifests said it until 2014.
  const license = manifest.license ?? licenses.map(({ type }) => type).join(" OR ");
  const source = manifest.homepage ?? (typeof repository === "string" ? repository : repository.url);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (files.length === 0) texts.push(...restoreLicense(folder, manifest, license));
  return [`${name} ${version} (${license}) ${source}`.trimEnd(), "", ...texts, "", "-".repeat(80), ""].join("\n");
}

/** Of a package without a file for it: what its README says of its licence, else its author, and the licence's own words. */
function restoreLicense(folder: string, { name, author = "" }: Manifest, license: string): readonly string[] {
  if (license !== "MIT") throw new Error(`${name} brings no licence text, and ${license} has none here: add it`);
  const readme = readdirSync(folder).find((file) => /^readme/iu.test(file));
  const text = readme === undefined ? "" : readFileSync(join(folder, readme), "utf8");
  const said = /^Licen[cs]e\n=+\n(?<said>[^#]+)/imu.exec(text)?.groups?.said?.trim();
  const own = readFileSync("LICENSE", "utf8");
  const words = own.slice(own.indexOf("Permission is hereby granted")).trim();
  return [said ?? `Copyright ${typeof author === "string" ? author : author.name}`, "", words];
}
