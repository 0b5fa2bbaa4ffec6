import type { Completion } from "../../completion.js";
import type { NoteContext } from "../note-context.js";
import { findPlace } from "../place/index.js";
import { completeBody } from "./complete-body.js";
import { completeKey } from "./complete-key.js";
import { completeLogLine } from "./complete-log-line.js";
import { completeWholeNote } from "./complete-whole-note.js";
import { completeValue } from "./complete-value.js";
import { listChecks } from "./list-checks.js";
import { toCompletions } from "./offer.js";

/** What can be put where the caret is, the likeliest first. */
export function completeNote(context: NoteContext, offset: number): readonly Completion[] {
  return [...completeWholeNote(context, offset), ...completePlace(context, offset)];
}

function completePlace(context: NoteContext, offset: number): readonly Completion[] {
  const place = findPlace(context.text, offset, context.fields);
  if (!place) return [];
  switch (place.kind) {
    case "key":
      return completeKey(place, context);
    case "value":
      return completeValue(place, context);
    case "log":
      return completeLogLine(place, context, offset);
    case "ignore": {
      const taken = new Set(place.others);
      const checks = listChecks(context).filter(({ id, isRule }) => !isRule && !taken.has(id));
      return toCompletions(
        checks.map(({ id, about }) => ({ label: id, kind: "check", text: id, detail: about })),
        place,
      );
    }
    case "link": {
      const close = place.isClosed ? "" : "]]";
      const links = (context.pages ?? []).map(({ name, path }) => {
        const target = path.replace(/\.md$/iu, "");
        const text = target.split("/").at(-1) === name ? name : `${target}|${name}`;
        return { label: name, kind: "page", text: (place.isClosed ? target : text) + close, detail: path } as const;
      });
      return toCompletions(links, place);
    }
    case "item":
    case "cell":
    case "draft":
    case "text":
      return completeBody(place, context, offset);
  }
}
