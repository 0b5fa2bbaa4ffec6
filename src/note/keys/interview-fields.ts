import type { Field } from "./field.js";

/** Of an interview that is written as a mapping. */
export const INTERVIEW_FIELDS = [
  {
    name: "date",
    aliases: ["when", "start"],
    holds: "moment",
    description: "The day, YYYY-MM-DD, or day and time, YYYY-MM-DD HH:MM, in the employer's time zone.",
  },
  { name: "time", aliases: [], holds: "time", description: "The time, HH:MM, where the date has none." },
  {
    name: "minutes",
    aliases: ["duration"],
    holds: "minutes",
    description: "How long it takes; 60 where it is missing.",
  },
  { name: "kind", aliases: ["type"], holds: "text", description: "What it is: phone, video, onsite, panel, …" },
  {
    name: "with",
    aliases: ["interviewers", "panel"],
    holds: "names",
    description: "Who takes part for the employer: names, of the note's contacts or others, in a list or in a row.",
  },
  {
    name: "place",
    aliases: ["location", "where", "address"],
    holds: "text",
    description: "Where it takes place: an address, a room.",
  },
  {
    name: "link",
    aliases: ["url", "meeting_link", "video_link", "join"],
    holds: "text",
    description: "The address to join it by, of a video call for one.",
  },
  {
    name: "promised_by",
    aliases: ["reply_by", "respond_by"],
    holds: "date",
    description: "The day by which they said they would answer.",
  },
  { name: "went", aliases: [], holds: "went", description: "How it went: well, ok or badly." },
  {
    name: "connection",
    aliases: [],
    holds: "text",
    description: "A personal connection or a good moment of the conversation, to mention when following up.",
  },
  {
    name: "forgot",
    aliases: [],
    holds: "text",
    description: "What you forgot to say: the thank-you note can add it.",
  },
  {
    name: "misspoke",
    aliases: [],
    holds: "text",
    description: "What came out wrong: the thank-you note can clear it up.",
  },
  {
    name: "notes",
    aliases: [],
    holds: "text",
    description: "What was talked about, jotted down; before, what to prepare.",
  },
  { name: "cancelled", aliases: ["canceled"], holds: "boolean", description: "It did not, or will not, take place." },
  { name: "status", aliases: [], holds: "text", description: "Your own word for it; `cancelled` calls it off." },
  {
    name: "round",
    aliases: [],
    holds: "round",
    description: "Its number, from 1; its place in the list where it is missing.",
  },
] as const satisfies readonly Field[];
