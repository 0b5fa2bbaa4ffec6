// npm run sbom [-- FILE]: what the built program holds of other packages (CycloneDX 1.6), by default into build/sbom.cdx.json.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [file = "build/sbom.cdx.json"] = process.argv.slice(2);
const { name, version } = readJson("package.json");
const bundled = new Set(Object.values(readJson("dist/bundled.json")).flat().map(nameWithVersion));

// npm knows origin, hash and licence of each package that is installed. To it, what is bundled is for development only.
const { stdout, status, error } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx"], {
  encoding: "utf8",
  maxBuffer: Infinity,
});
if (status !== 0) throw error ?? new Error("npm sbom has failed; npm ci may mend it");
const all = JSON.parse(stdout);
const own = all.metadata.component;
const components = all.components
  .filter((one) => bundled.has(one["bom-ref"]) || !isForDevelopment(one))
  .map((one) => ({
    ...one,
    scope: "required",
    properties: one.properties.filter((property) => !saysDevelopment(property)),
  }));
const missing = [...bundled].filter((one) => !components.some((component) => component["bom-ref"] === one));
if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(", ")}`);

const refs = new Set(components.map((one) => one["bom-ref"]));
const sbom = {
  ...all,
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  specVersion: "1.6",
  metadata: {
    ...all.metadata,
    // Of 1.6: what `tools` was a list of is in a list of components (1.4 and before had the other form).
    tools: { components: [{ type: "application", name: "npm", version: all.metadata.tools[0].version }] },
    component: { ...own, name, version, type: "application" },
  },
  components,
  dependencies: [
    { ref: own["bom-ref"], dependsOn: [...refs].toSorted() },
    ...all.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  ],
};
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${file}: ${components.length} packages`);

function nameWithVersion(folder) {
  const manifest = readJson(`${folder}/package.json`);
  return `${manifest.name}@${manifest.version}`;
}

function isForDevelopment({ properties }) {
  return properties.some(saysDevelopment);
}

function saysDevelopment({ name: property }) {
  return property === "cdx:npm:package:development";
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
