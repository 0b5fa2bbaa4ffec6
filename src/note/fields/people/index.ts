export { addContacts } from "./add-contacts.js";
export { contactOf } from "./contact-of.js";
export { callOf, isUnnamed, People } from "./people.js";
export { readContacts, readPeople } from "./read-contacts.js";
