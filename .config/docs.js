// npm run docs [-- --base /PATH/]: README, docs/, the library's reference and the playground as a site in build/site, for any
// web server; --base says where on it, if not at its root. Whatever is worth a warning keeps it from being made.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { placeOf, TOP_PAGES } from "./docs/places.js";

const PAGES = "build/docs";
const SITE = "build/site";
const PLAYGROUND = `${PAGES}/public/playground`;

const { values } = parseArgs({ options: { base: { type: "string", default: "/" } } });
if (!/^\/(?:[\w.~-]+\/)*$/u.test(values.base)) {
  console.error(`--base is ${values.base}; a path that begins and ends with / is wanted: /followthrough/`);
  process.exit(2);
}

/** What the programs say is told where one of them fails. */
function run(program, ...options) {
  const env = { ...process.env, DOCS_BASE: values.base, PLAYGROUND_FOLDER: PLAYGROUND };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], { env, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
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
addWayBack(`${PLAYGROUND}/index.html`);
run("node_modules/vitepress/bin/vitepress.js", "build", ".config/docs");

const pages = JSON.parse(readFileSync(`${SITE}/hashmap.json`, "utf8"));
console.log(`${SITE}: ${Object.keys(pages).length} pages, for ${values.base}`);

/** The playground's page, which can stand alone, leads to the site here. */
function addWayBack(page) {
  const [head, ...rest] = readFileSync(page, "utf8").split("</header>");
  if (rest.length !== 1) throw new Error(`${page} has no header, or several: the way back belongs into it`);
  writeFileSync(page, `${head}<p><a href="../">Documentation</a></p></header>${rest[0]}`);
}
