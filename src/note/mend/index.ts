export { createMender, type LineEdit, type LineMend, mendKey, mendValue, rewrite } from "./mend.js";
