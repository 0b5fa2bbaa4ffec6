export {
  factsOfItem,
  hear,
  type OwnNames,
  readItem,
  type ReadingOptions,
  type ReadItem,
  saysNothing,
} from "./read-item.js";
