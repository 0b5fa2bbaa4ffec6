export {
  changesOfMail,
  readMail,
  type MailChanges,
  type MailNothing,
  type MailOptions,
  type MailProposal,
  type MailReading,
  type MailSlot,
} from "./mail/index.js";
