export { addContact } from "./add-contact.js";
export { extendContact } from "./extend-contact.js";
export { findSameContact, isManagerByTitle } from "./same-contact.js";
