export type { OpenedMail } from "./opened-mail.js";
export { openMail } from "./open-mail.js";
