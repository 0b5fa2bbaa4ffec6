export { writeBash } from "./write-bash.js";
export { writeFish } from "./write-fish.js";
export { writeZsh } from "./write-zsh.js";
