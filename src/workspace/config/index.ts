export { ConfigSchema } from "./config-schema.js";
export { CONFIG_NAME, findConfig, placeConfig, type ConfigPlace } from "./find-config.js";
export { compileGlobs, findGlobProblem, isMarkdown, type PathTest } from "./globs.js";
export { openWorkspace, type Whereabouts, type Workspace } from "./open-workspace.js";
export { defaultConfig, readConfig, type Config } from "./read-config.js";
export { readServeFlags, type ServeFlags, type ServeSettings } from "./serve-schema.js";
