export { decodeScalar, type Decoded } from "./decode-scalar.js";
export { findPlace, type Place } from "./find-place.js";
export type { Entry, Item, List, Mapping, Node, Scalar } from "./node.js";
export { scanOutline } from "./scan-outline.js";
export { entryOf, nodeAt, textAt, type Path } from "./walk.js";
