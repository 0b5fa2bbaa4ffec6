export { readBySchema } from "./read-by-schema.js";
export {
  choiceFor,
  choicesOf,
  describeShape,
  isCode,
  isTemplate,
  markCode,
  markProse,
  markTemplate,
  type Shape,
} from "./schema-shape.js";
