export { fieldOf } from "./find-field-place.js";
export { findPlace, yamlOf } from "./find-place.js";
export type {
  BodyPlace,
  IgnorePlace,
  KeyPlace,
  LinkPlace,
  LogPlace,
  Place,
  ValuePlace,
  WrittenStyle,
} from "./place.js";
