// npm run docs [-- --base /PATH/]: README, docs/, the library's reference and the playground as a site in build/site, for any
// web server; --base says where on it, if not at its root. Whatever is worth a warning keeps it from being made.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { placeOf, TOP_PAGES } from "./docs/places.js";

const PAGES = "build/docs";
const SITE = "build/site";

const { values } = parseArgs({ options: { base: { type: "string", default: "/" } } });
if (!/^\/(?:[\w.~-]+\/)*$/u.test(values.base)) {
  console.error(`--base is ${values.base}; a path that begins and ends with / is wanted: /followthrough/`);
  process.exit(2);
}

function run(program, ...options) {
  const { status } = spawnSync(process.execPath, [program, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DOCS_BASE: values.base },
  });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of [PAGES, SITE]) rmSync(folder, { recursive: true, force: true });
cpSync("docs", PAGES, { recursive: true });
for (const path of [...TOP_PAGES, "docs/decisions/README.md"]) {
  const place = `${PAGES}/${placeOf(path)}`;
  mkdirSync(dirname(place), { recursive: true });
  cpSync(path, place);
}
rmSync(`${PAGES}/decisions/README.md`);
run("node_modules/typedoc/bin/typedoc", "--options", ".config/docs/typedoc.json");
run(".config/playground.js");
cpSync("build/playground", `${PAGES}/public/playground`, { recursive: true });
run("node_modules/vitepress/bin/vitepress.js", "build", ".config/docs");

const pages = JSON.parse(readFileSync(`${SITE}/hashmap.json`, "utf8"));
console.log(`${SITE}: ${Object.keys(pages).length} pages, for ${values.base}`);
