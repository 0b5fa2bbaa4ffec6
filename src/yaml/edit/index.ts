export { insertItem, type ItemInsertion } from "./insert-item.js";
export { removeItem } from "./remove-item.js";
export { addMember, clearMember, setMember, type NewValue, type TopMapping } from "./set-member.js";
export type { NewItem } from "./written-item.js";
export { writeScalar } from "./write-scalar.js";
