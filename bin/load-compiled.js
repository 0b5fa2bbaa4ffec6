"use strict";
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// V8 optimises a function once it has run for long (16 times as long as by default). A run is over in a fraction of a
// second, or in a few for thousands of notes: optimising early took a third of either, and more where other work runs.
// It stands here because V8 refuses code that was compiled under other flags.
setFlagsFromString("--interrupt-budget=1080000");

/**
 * Loads a CommonJS file as `require` does, from the code that V8 compiled when the package was built (`FILE.cache`), so
 * that a short run does not spend its time compiling. V8 refuses what another version of it compiled; then, or without
 * that file, it compiles anew.
 * @param {string} file absolute; ASCII, which the build sees to
 */
function loadCompiled(file) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, cachedData: readCache(file) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
}

function readCache(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

module.exports = { loadCompiled };
