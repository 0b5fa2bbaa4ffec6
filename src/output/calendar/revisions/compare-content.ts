import type { EventBlock } from "./event-block.js";

/**
 * Whether two events say the same, their revisions aside: all properties and alarms, in whatever order and spelling (an
 * escaped `\N` is `\n`). Only texts that differ are read by ical.js, which is loaded for the first of them.
 */
export function createComparison(): (a: EventBlock, b: EventBlock) => Promise<boolean> {
  let parse: Parse | undefined;
  return async (a, b) => {
    if (hasSameLines(a, b)) return true;
    parse ??= await loadParse();
    const [one, other] = [a, b].map(({ content }) => normalize(content.join("\r\n"), parse));
    return one !== undefined && one === other;
  };
}

function hasSameLines({ content }: EventBlock, other: EventBlock): boolean {
  return content.length === other.content.length && content.every((line, at) => line === other.content[at]);
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
