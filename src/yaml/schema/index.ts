export { readBySchema } from "./read-by-schema.js";
export { markCode, markProse } from "./schema-shape.js";
