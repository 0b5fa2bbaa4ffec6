import {
  findDemands,
  hasContactDetails,
  mentionsRole,
  saysThanks,
  type Phrase,
  type NameSlip,
} from "../../letter/index.js";
import { type Draft, type Origin, type Section } from "../../facts/index.js";
import { factType, type FactType } from "./fact-type.js";

/** What is told of a draft as a whole is told where it stands. */
function placeOf({ origins }: Draft | Phrase | NameSlip): readonly (Origin | undefined)[] {
  return [origins.self];
}

export const DRAFT: FactType = factType<Draft>("Draft", "the text of a message, from the note's body", {
  kind: { type: "string", about: "what it is for: follow-up, thank-you, …", holds: "draft-kind", origins: placeOf },
  to: { type: "optional<string>", about: "to whom", origins: placeOf },
  subject: { type: "optional<string>", about: "its subject line" },
  text: { type: "string", about: "its text", origins: placeOf },
  words: { type: "int", about: "how many words it has", origins: placeOf, phrase: "words in the draft" },
  thanks: { type: "bool", about: "it says thank you", read: saysThanks, origins: placeOf },
  names_role: {
    type: "bool",
    about: "it names the position: all of it, or what stands before a bracket or a dash",
    read: (draft, { application }) => mentionsRole(draft, application.role),
    origins: placeOf,
  },
  contact_details: {
    type: "bool",
    about: "it has an address or a phone number that is nobody's at the employer",
    read: (draft, { application }) => hasContactDetails(draft, application.contacts),
    origins: placeOf,
  },
  demands: {
    type: "list<Phrase>",
    about: "what sounds demanding or impatient in it",
    read: findDemands,
    origins: placeOf,
  },
});

export const PHRASE: FactType = factType<Phrase>("Phrase", "words of a draft", {
  words: { type: "string", about: "as they stand there", origins: placeOf },
  kinder: { type: "string", about: "what to write instead", origins: placeOf },
});

export const SLIP: FactType = factType<NameSlip>("Slip", "a word of a draft that is nearly a contact's name", {
  word: { type: "string", about: "as it stands there", origins: placeOf },
  meant: { type: "string", about: "the part of the name that it nearly is", origins: placeOf },
  name: { type: "string", about: "the contact's whole name", origins: placeOf },
  correction: {
    type: "string",
    about: "how it is to be written; empty where more than one name could be meant",
    origins: placeOf,
  },
});

export const SECTION: FactType = factType<Section>("Section", "a part of the note's body under a heading", {
  title: { type: "string", about: "its heading" },
  text: { type: "string", about: "its text" },
});
