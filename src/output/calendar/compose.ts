import { cutToLength } from "../../text/index.js";
import { cleanLine } from "../words/index.js";
import { buildEvent, type EventPlan } from "./build-event.js";
import { escapeText } from "./calendar-text.js";
import { unfold } from "./content-lines.js";
import { OWN_PRODUCT, takeApart, type EventBlock } from "./revisions/index.js";
import { fillIn, shapeOf, withBlanks } from "./event-shape.js";

export interface CalendarHead {
  readonly name: string;
  readonly productVersion: string;
}

/** CSS3's name of a colour (RFC 7986 §5.9) that shows on light and dark. */
const COLOR = "steelblue";

/** Servers send it in a header (radicale does), whose length readers limit. */
const LONGEST_NAME = 200;

/** A calendar before its events are written out. */
export interface Composition {
  /** Unfolded content lines, up to the first event. */
  readonly header: readonly string[];
  /** Writes one of the events that it was composed of. */
  readonly writeEvent: (plan: EventPlan) => EventBlock;
}

/**
 * A calendar of these events. `ics` writes one event of each shape, and each event's own texts are filled into it: what
 * `ics` does with every event that it is given (its validation, and folding text that is folded anew) took three quarters
 * of the calendar's time. We add what it cannot write in the header.
 */
export async function compose(plans: readonly EventPlan[], head: CalendarHead): Promise<Composition> {
  const createEvents = await loadIcs();
  const name = cutToLength(cleanLine(head.name), LONGEST_NAME) || "followthrough";
  const plansByShape = new Map(plans.map((plan) => [shapeOf(plan), plan]));
  const { error, value } = createEvents(
    [...plansByShape.values()].map((plan) => buildEvent(withBlanks(plan))),
    {
      productId: escapeText(`${OWN_PRODUCT}followthrough ${head.productVersion}//EN`),
      calName: escapeText(name),
      // With a METHOD, the file would be an invitation (RFC 5546), and an invalid one.
      method: undefined,
    },
  );
  if (value === null) throw new Error("ics refused an event that was built to be valid", { cause: error });
  const { header, events } = takeApart(unfold(value));
  const samples = new Map([...plansByShape.keys()].map((shape, at) => [shape, events[at]]));
  return {
    header: completeHeader(header, name),
    writeEvent: (plan) => {
      const sample = samples.get(shapeOf(plan));
      if (!sample) throw new Error("ics has not written an event of each shape");
      return fillIn(sample, plan);
    },
  };
}

/** A bundler puts all of this CommonJS package on `default`; Node and the tests see its names. */
async function loadIcs(): Promise<typeof import("ics").createEvents> {
  const module: Partial<typeof import("ics")> & { default?: typeof import("ics") } = await import("ics");
  const createEvents = module.createEvents ?? module.default?.createEvents;
  if (!createEvents) throw new TypeError("ics exports no createEvents");
  return createEvents;
}

/** Adds what `ics` cannot write. */
function completeHeader(lines: readonly string[], name: string): string[] {
  const additions = [`NAME:${escapeText(name)}`, "REFRESH-INTERVAL;VALUE=DURATION:PT1H", `COLOR:${COLOR}`];
  return [...lines.filter((line) => line !== "END:VCALENDAR"), ...additions];
}
