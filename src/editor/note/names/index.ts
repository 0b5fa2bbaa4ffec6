export { type Definition, findDefinition, findReferences } from "./find-definition.js";
export { type Mention, mentionAt } from "./find-mentions.js";
export { readsAlike } from "./reads-alike.js";
export { applicationOf, findRenaming, renameContact, type Renaming } from "./rename-contact.js";
