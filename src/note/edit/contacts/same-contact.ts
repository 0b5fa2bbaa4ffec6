import type { Contact } from "../../../facts/index.js";
import { slug } from "../../../text/index.js";
import { isHiringManager } from "../../people/index.js";
import type { NewContact } from "../note-change.js";

/** The contact who has this name, else this address: nobody who has only a part of it. */
export function findSameContact(
  contacts: readonly Contact[],
  { name, email }: Pick<NewContact, "name" | "email">,
): Contact | undefined {
  const wanted = slug(name);
  const address = email?.toLowerCase();
  return (
    contacts.find(({ key }) => wanted !== "" && key === wanted) ??
    contacts.find((one) => address !== undefined && one.email?.toLowerCase() === address)
  );
}

/** The title says it, so that no key has to. */
export function isManagerByTitle({ title }: Pick<NewContact, "title">): boolean {
  return title !== undefined && isHiringManager(title);
}
