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
export {
  readTold,
  sayChange,
  statusAfter,
  TELLING_FLAGS,
  type NotTold,
  type Telling,
  type TellingFlags,
  type Told,
  type ToldChoice,
} from "./words/index.js";
