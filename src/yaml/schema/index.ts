export { readBySchema } from "./read-by-schema.js";
export {
  choiceFor,
  choicesOf,
  describeChoices,
  describeShape,
  isCode,
  isExpression,
  isTemplate,
  markCode,
  markExpression,
  markProse,
  markTemplate,
  type Shape,
} from "./schema-shape.js";
