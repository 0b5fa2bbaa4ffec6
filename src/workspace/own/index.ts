export { findCacheFolder } from "./find-cache-folder.js";
export {
  KeptChanges,
  StrangeFolder,
  type ChangedFile,
  type KeptChange,
  type KeptEntry,
  type StoredChange,
} from "./kept-changes.js";
export { keepKey, type KeptKey } from "./keep-key.js";
export { KeptTexts } from "./kept-texts.js";
export { takeBack, type LastChange, type TakenBack } from "./take-back.js";
