export { addContact } from "./add-contact.js";
export { extendContact } from "./extend-contact.js";
export { findSameContact } from "./same-contact.js";
export { findContactConflict, saysContact, withContact } from "./with-contact.js";
