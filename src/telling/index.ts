export { readMail, type MailNothing, type MailProposal, type MailReading } from "./mail/index.js";
