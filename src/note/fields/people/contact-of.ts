import type { Contact, Origin } from "../../../facts/index.js";
import { slug, type Range } from "../../../text/index.js";
import { readWikilinks } from "../../front-matter/index.js";
import { isHiringManager, nominative, type NamedPerson } from "../../people/index.js";

/** Somebody whom a text names, as a contact; `originOf` tells where a part of the text stands in the note. */
export function contactOf(
  { name, title, email, phone, place }: NamedPerson,
  originOf: (part: Range) => Origin,
): Contact {
  const read = nominative(readWikilinks(name?.text ?? ""));
  const isManager = title !== undefined && isHiringManager(title.text);
  const parts = Object.entries({ name, title, email, phone }).flatMap(([field, part]): [string, Origin][] =>
    part ? [[field, originOf(part)]] : [],
  );
  return {
    key: slug(read === "" ? (email?.text ?? phone?.text ?? "") : read),
    name: read,
    title: title?.text,
    email: email?.text,
    phone: phone?.text,
    hiring_manager: isManager,
    origins: {
      self: originOf(place),
      ...Object.fromEntries(parts),
      ...(isManager && { hiring_manager: originOf(title) }),
    },
  };
}
