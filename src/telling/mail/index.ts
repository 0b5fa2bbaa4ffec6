export { changesOfMail, type MailChanges } from "./changes-of-mail.js";
export type {
  MailInterview,
  MailMatter,
  MailNothing,
  MailProposal,
  MailReading,
  MailSender,
  MailSlot,
  SaidInMail,
} from "./proposal.js";
export { readMail, type MailOptions } from "./read-mail.js";
