export { describeError, keepJournal, type Journal } from "./journal.js";
export { keepServed, makeSite, type Served, type Serving } from "./keep-served.js";
export { openServer } from "./open-server.js";
export { readServeOptions, type ServeOptions } from "./options.js";
export { servePeople } from "./serve-people.js";
