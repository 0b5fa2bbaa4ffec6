export { SCHEMA_CHECKS, YAML_CHECKS } from "./checks.js";
export { findYamlComments, type YamlComment } from "./comments.js";
export {
  addMember,
  clearMember,
  commentLine,
  insertItem,
  removeItem,
  removeMember,
  setInItem,
  setMember,
  setScalar,
  writeScalar,
  type ItemInsertion,
  type NewItem,
  type NewMemberValue,
  type NewValue,
  type TopMapping,
} from "./edit/index.js";
export { scanKeyLines } from "./key-lines.js";
export { locateParts } from "./open-values.js";
export { formatPath, listPlaces, placeAt, type Path, type Place } from "./places.js";
export { readYaml, type YamlText } from "./read-yaml.js";
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
  readBySchema,
  type Shape,
} from "./schema/index.js";
export { showValue } from "./show-value.js";
export type { List, Mapping, Member, Text, Value } from "./value.js";
export { writeYaml } from "./write-yaml.js";
export { prepareFile, readFile, type FileReading, type YamlFile } from "./yaml-file.js";
