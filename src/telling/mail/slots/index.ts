export { findSlots } from "./find-slots.js";
export type { Placed, PlacedSlot } from "./slot.js";
