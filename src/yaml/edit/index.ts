export { commentLine, insertItem, type ItemInsertion } from "./insert-item.js";
export { removeMember, setInItem } from "./member-lines.js";
export { removeItem } from "./remove-item.js";
export { addMember, clearMember, setMember, setScalar, type NewValue, type TopMapping } from "./set-member.js";
export type { NewItem, NewMemberValue } from "./written-item.js";
export { writeScalar, type ScalarStyle } from "./write-scalar.js";
