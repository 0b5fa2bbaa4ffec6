import type { EventBlock } from "./event-block.js";

/**
 * Whether two events say the same, their revisions aside: all properties and alarms, in whatever order and spelling (an
 * escaped `\N` is `\n`). Only texts that differ are read by ical.js, which is loaded for the first of them.
 */
export function createComparison(): (a: EventBlock, b: EventBlock) => Promise<boolean> {
  let parse: Parse | undefined;
  return async (a, b) => {
    const texts = [a, b].map(({ content }) => content.join("\r\n"));
    if (texts[0] === texts[1]) return true;
    parse ??= await loadParse();
    const [one, other] = texts.map((text) => normalize(text, parse));
    return one !== undefined && one === other;
  };
}

type Parse = (text: string) => unknown;

async function loadParse(): Promise<Parse> {
  const { default: ICAL } = await import("ical.js");
  return ICAL.parse;
}

/** The event as jCal (RFC 7265), in one order. Nothing where it cannot be read: such an event is like no other. */
function normalize(text: string, parse: Parse | undefined): string | undefined {
  try {
    return JSON.stringify(sortComponent(parse?.(text)));
  } catch {
    return undefined;
  }
}

/** A component is its name, its properties and the components in it; their order means nothing. */
function sortComponent(component: unknown): unknown {
  if (!Array.isArray(component)) return component;
  const [name, properties, components] = component as readonly unknown[]; // an array's type is any
  return [name, sortByText(properties), sortByText(asArray(components).map(sortComponent))];
}

function sortByText(items: unknown): readonly string[] {
  return asArray(items)
    .map((item) => JSON.stringify(item))
    .sort();
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
