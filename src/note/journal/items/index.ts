export {
  factsOfItem,
  hear,
  isAdvertised,
  readItem,
  type ReadingOptions,
  type ReadItem,
  saysNothing,
} from "./read-item.js";
export { isApplication, isElsewhere, listOwnWords } from "./is-elsewhere.js";
