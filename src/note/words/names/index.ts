export {
  findPeople,
  isSomebodyElses,
  skipFillers,
  type FoundPeople,
  type NameOptions,
  type NamePlace,
} from "./find-names.js";
export { placeNames, type PlacedNames } from "./place-names.js";
export { readNameAlone, readNamesAfterColon, readNamesAside, readNamesListed } from "./read-names-aside.js";
