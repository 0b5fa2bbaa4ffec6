import type { Contact } from "./contact.js";

/**
 * The first channel that somebody can be reached by; the first of all where nothing is known of anybody. A call that cannot
 * be made within both people's hours gives way to the next channel by which somebody can be reached, if there is one.
 *
 * @param canCall whether both have hours in common; asked only where it would be a call
 */
export function chooseChannel(
  channels: readonly string[],
  to: readonly Contact[],
  canCall: () => boolean = () => true,
): string | undefined {
  const reaching = channels.filter((channel) => to.some((contact) => canReach(contact, channel)));
  const open = reaching.length > 0 ? reaching : channels;
  const [first] = open;
  if (first !== "phone" || canCall()) return first;
  return open.find((channel) => channel !== "phone") ?? first;
}

/** A letter, or a channel of the person's own, needs no more than a name to begin with. */
function canReach({ name, email, phone }: Contact, channel: string): boolean {
  if (channel === "email") return email !== undefined;
  if (channel === "phone" || channel === "text") return phone !== undefined;
  return name !== "";
}
