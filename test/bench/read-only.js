// What reading alone costs: every file of a folder, nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
let length = 0;
for (const name of readdirSync(folder)) length += readFileSync(join(folder, name), "utf8").length;
console.log(length);
