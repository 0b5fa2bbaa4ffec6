export { changedLines, takeLinesBack, type ChangedLines } from "./changed-lines.js";
export { findCacheFolder } from "./find-cache-folder.js";
export { findOwnFolder } from "./find-own-folder.js";
export {
  CannotKeep,
  KeptChanges,
  type ChangedFile,
  type KeptChange,
  type KeptEntry,
  type StoredChange,
} from "./kept-changes.js";
export { KeptFetches, type Fetch } from "./kept-fetches.js";
export { keepKey, type KeptKey } from "./keep-key.js";
export { KeptTexts } from "./kept-texts.js";
export { findOlder, takeBack, takeBackNumber, type LastChange, type NotLast, type TakenBack } from "./take-back.js";
