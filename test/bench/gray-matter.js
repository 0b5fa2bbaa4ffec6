// What the usual front-matter parser costs on the same files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";

const folder = process.argv[2];
let keys = 0;
for (const name of readdirSync(folder))
  keys += Object.keys(matter(readFileSync(join(folder, name), "utf8")).data).length;
console.log(keys);
