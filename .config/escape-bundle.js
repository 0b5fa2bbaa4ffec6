// Writes the command line's bundle in ASCII (bin/load-compiled.js reads it as Latin-1, which is quicker). esbuild does so
// itself for strings, but not for regular expressions and String.raw, in which this program writes their parts: there,
// too, \uXXXX stands for the character.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../dist/cli.cjs", import.meta.url);
const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
// Unit by unit: a pair of surrogates is one character in a regular expression with the flag u, too.
writeFileSync(file, readFileSync(file, "utf8").replace(/[^\n -~\t]/g, escape));
