/** A note's text as every output shows it: one line, without what could steer a terminal (src/text/plain.ts). */
export { oneLine } from "../../../src/text/index.js";

// eslint-disable-next-line no-control-regex -- control characters are what must not be there
export const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u;
