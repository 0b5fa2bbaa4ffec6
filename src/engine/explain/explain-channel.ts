import type { Contact, Origin } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import type { Action } from "../evaluation.js";
import type { Channel, FactUse, Part } from "./explanation.js";

/** The contact facts that decided on the channel. */
export function explainChannel(via: string, channels: readonly string[], to: readonly Contact[]): Channel {
  const reached = to.map((contact): Channel["reached"][number] => {
    const address = addressOf(contact, via);
    const known = [address?.origin ?? contact.origins.name ?? contact.origins.self];
    const origins = known.filter((one) => one !== undefined);
    return { contact, address: address?.text, origins };
  });
  const isKnown = reached.some(({ address }) => address !== undefined);
  const isAddressed = via === "email" || via === "phone" || via === "text";
  return {
    via,
    reached: isAddressed && isKnown ? reached.filter(({ address }) => address !== undefined) : reached,
    skipped: channels.slice(0, Math.max(0, channels.indexOf(via))),
  };
}

/** When the employer is best called: the policy's hours, on the clock and in the calendar of the employer. */
export function explainCall({ call, application }: Action, { settings }: Policy): Part[] {
  if (!call) return [];
  const hours = settings.find(({ name }) => name === "phone_hours");
  const facts = (["timezone", "country"] as const).flatMap((field): FactUse[] => {
    const origin = application.origins[field];
    const phrase = field === "timezone" ? "the employer's time zone" : "the employer's country";
    return origin
      ? [{ kind: "fact", name: `application.${field}`, phrase, value: application[field], origins: [origin] }]
      : [];
  });
  return [
    {
      attribute: "call",
      uses: [...(hours ? [{ kind: "setting" as const, setting: hours, isSubtracted: false }] : []), ...facts],
    },
  ];
}

function addressOf(contact: Contact, via: string): { text: string; origin?: Origin } | undefined {
  const { email, phone, origins } = contact;
  if (via === "email") return email === undefined ? undefined : { text: email, origin: origins.email };
  if (via === "phone" || via === "text")
    return phone === undefined ? undefined : { text: phone, origin: origins.phone };
  return undefined;
}
