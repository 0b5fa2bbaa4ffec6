/** What the build makes the JSON Schemas of. */
export { noteJsonSchema } from "./note/index.js";
export { FindingsSchema } from "./output/index.js";
export { PolicySchema } from "./policy/index.js";
export { ScenariosSchema } from "./scenario/index.js";
export { ConfigSchema } from "./workspace/index.js";
