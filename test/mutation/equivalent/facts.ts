import type { Equivalents } from "./equivalents.js";

export const FACTS: Equivalents = [
  [
    "src/facts/choose-channel.ts",
    new Map([
      [
        'first !== "phone" || canCall() → canCall()',
        "the first that is no call is the first of those that are no calls, too",
      ],
    ]),
  ],
  [
    "src/facts/find-reach.ts",
    new Map([["origins.name ?? origins.self → origins.name", "whoever reads a name gives its place"]]),
  ],
  [
    "src/facts/interview.ts",
    new Map([
      [
        "interview.end.timeZoneId === zone ? dayOfMoment(interview.end) : interview.end.withTimeZone(zone).t… → interview.end.withTimeZone(zone).toPlainDate()",
        "a moment is the same in its own zone, at more cost",
      ],
      ["order > 0: 0 → 0 + 1", "interviews end at whole seconds, which are a thousand apart"],
    ]),
  ],
  [
    "src/facts/thanks.ts",
    new Map([
      ["known → false", "what is remembered is found again, at more cost"],
      ["contact?.key ?? slug(name) → contact?.key", "whoever is nobody of the note's has taken part in no interview"],
    ]),
  ],
  [
    "src/facts/wait.ts",
    new Map([
      [
        'entry.direction === "sent" && isWithin(entry, index, start) → isWithin(entry, index, start)',
        "whatever is received begins a wait, so that nothing received comes after the beginning",
      ],
      [
        "entry?.origins.date ?? entry?.origins.self → entry?.origins.date",
        "whoever reads an entry gives the place of its date",
      ],

      ["start.index ?? -1: 1 → 1 + 1", "the log's places count from 0: each is more than -2, too"],
      [
        "manager.origins.hiring_manager ?? manager.origins.self → manager.origins.hiring_manager",
        "whoever is known as the hiring manager is known by a place",
      ],
      ["last && start → last", "a promise is given by something that begins a wait"],
    ]),
  ],
];
