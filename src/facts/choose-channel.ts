import type { Contact } from "./contact.js";

/** The first channel that somebody can be reached by; the first of all where nothing is known of anybody. */
export function chooseChannel(channels: readonly string[], to: readonly Contact[]): string | undefined {
  return channels.find((channel) => to.some((contact) => canReach(contact, channel))) ?? channels[0];
}

/** A letter, or a channel of the person's own, needs no more than a name to begin with. */
function canReach({ name, email, phone }: Contact, channel: string): boolean {
  if (channel === "email") return email !== undefined;
  if (channel === "phone" || channel === "text") return phone !== undefined;
  return name !== "";
}
