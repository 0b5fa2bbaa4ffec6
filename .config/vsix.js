// npm run vsix: the VS Code extension in build/followthrough.vsix, with the program built before (npm run build).
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const FOLDER = "build/vsix";
rmSync(FOLDER, { recursive: true, force: true });
run("node_modules/tsup/dist/cli-default.js", ["--config", ".config/vscode.config.ts"]);

rmSync(`${FOLDER}/bundled.json`);

const { version, homepage, repository } = readJson("package.json");
writeJson(`${FOLDER}/package.json`, { ...readJson("src/vscode/manifest.json"), version, homepage, repository });
mkdirSync(`${FOLDER}/server`, { recursive: true });
writeJson(`${FOLDER}/server/package.json`, { private: true, type: "module", version });
for (const file of ["README.md", "icon.png", "view.svg"]) copyFileSync(`src/vscode/${file}`, `${FOLDER}/${file}`);
cpSync("src/vscode/pictures", `${FOLDER}/pictures`, { recursive: true });
copyFileSync("LICENSE", `${FOLDER}/LICENSE.txt`);
cpSync("bin", `${FOLDER}/server/bin`, { recursive: true });
// Other programs' types, and the library itself, are nothing to an editor.
const isLeftOut = (path) =>
  /\.d\.ts$|^dist\/(?:(?:index|core|schemas|manual)\.js|bundled\.json|man)$/u.test(path.replaceAll("\\", "/"));
cpSync("dist", `${FOLDER}/server/dist`, { recursive: true, filter: (path) => !isLeftOut(path) });
run(
  "node_modules/@vscode/vsce/vsce",
  ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", "../followthrough.vsix"],
  FOLDER,
);

function run(program, args, cwd = ".") {
  const path = new URL(`../${program}`, import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
