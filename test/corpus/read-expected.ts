import { LineCounter, parseDocument, type Document } from "yaml";
import type { Detail, DetailName, ExpectedEvent, What } from "./event.js";
import { isOptional } from "./matches.js";

/** What a careful reader enters of a vault. */
export interface Expected {
  /** By path; no applications at all: the file is none. */
  readonly files: ReadonlyMap<string, ExpectedFile>;
  /** By moment, in the person's zone: what is due, by path. */
  readonly actions: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

export interface ExpectedFile {
  readonly applications: readonly (readonly ExpectedEvent[])[];
  /** Parts of lines that the program must say something about. */
  readonly told: readonly string[];
  /** Its line in the file of expectations, from 1. */
  readonly line: number;
}

/** One application, as it is written down. */
interface Written {
  readonly told?: readonly string[];
  readonly [field: string]: unknown;
}

type Item = Readonly<Record<string, unknown>>;

/** @throws Error on a field that is not known here */
export function readExpected(text: string): Expected {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors[0]) throw document.errors[0];
  const { files, actions } = document.toJS() as {
    files: Record<string, "none" | Written | readonly Written[]>;
    actions: Record<string, Record<string, readonly string[]>>;
  };
  const lineOf = (path: readonly (string | number)[]): number => lines.linePos(startOf(document, path)).line;
  return {
    files: new Map(
      Object.entries(files).map(([path, written]) => {
        const applications =
          written === "none" ? [] : Array.isArray(written) ? (written as Written[]) : [written as Written];
        const isList = Array.isArray(written);
        return [
          path,
          {
            applications: applications.map((one, index) =>
              readApplication(one, (...rest) => lineOf(["files", path, ...(isList ? [index] : []), ...rest])),
            ),
            told: applications.flatMap(({ told = [] }) => told),
            line: lineOf(["files", path]),
          },
        ];
      }),
    ),
    actions: new Map(Object.entries(actions).map(([clock, due]) => [clock, new Map(Object.entries(due))] as const)),
  };
}

function startOf(document: Document, path: readonly (string | number)[]): number {
  const node = document.getIn(path, true) as { readonly range?: readonly [number, number, number] } | undefined;
  return node?.range?.[0] ?? 0;
}

type LineOf = (...path: readonly (string | number)[]) => number;

function readApplication(written: Written, lineOf: LineOf): readonly ExpectedEvent[] {
  return Object.entries(written).flatMap(([name, value]): readonly ExpectedEvent[] => {
    const line = lineOf(name);
    if (name === "company" || name === "role" || name === "status")
      return [{ what: name, value: String(value), details: [], line, ...mayBe(String(value)) }];
    if (name === "applied" || name === "deadline") return [readDay(name, String(value), line)];
    if (name === "told") return [];
    const items = value as readonly Item[];
    const read = READERS[name];
    if (!read) throw new Error(`line ${line}: ${name} is no field of an application`);
    return items.map((item, index) => read(item, lineOf(name, index)));
  });
}

function readDay(what: What, pattern: string, line: number): ExpectedEvent {
  return { what, date: pattern.replace("?", ""), details: [], line, ...mayBe(pattern) };
}

function mayBe(pattern: string): Pick<ExpectedEvent, "may"> {
  return isOptional(pattern) ? { may: true } : {};
}

const READERS: Readonly<Record<string, (item: Item, line: number) => ExpectedEvent>> = {
  contacts: (item, line) => ({
    what: "contact",
    value: String(item.name),
    details: readDetails(item, { email: "email" }, ["name"], line),
    line,
  }),
  interviews: (item, line) => ({
    what: "interview",
    ...readCommon(item),
    details: readDetails(
      item,
      { time: "time", kind: "kind", with: "with", promised_by: "promised", cancelled: "cancelled" },
      ["date", "may"],
      line,
    ),
    line,
  }),
  log: (item, line) => {
    const what = item.sent === undefined ? "received" : "sent";
    const names = {
      to: "person",
      from: "person",
      by: "by",
      left_message: "left_message",
      promised: "promised",
    } as const;
    const details = readDetails(item, names, ["date", "may", "sent", "received"], line);
    return { what, ...readCommon(item), value: String(item[what]), details, line };
  },
  reminders: (item, line) => ({
    what: "reminder",
    ...readCommon(item),
    details: readDetails(item, {}, ["date", "may"], line),
    line,
  }),
};

function readCommon(item: Item): Pick<ExpectedEvent, "date" | "may"> {
  const may = item.may as true | string | undefined;
  return { date: String(item.date), ...(may === undefined ? {} : { may }) };
}

function readDetails(
  item: Item,
  names: Readonly<Record<string, DetailName>>,
  others: readonly string[],
  line: number,
): readonly Detail[] {
  return Object.entries(item).flatMap(([key, value]): readonly Detail[] => {
    const name = names[key];
    if (name === undefined) {
      if (others.includes(key)) return [];
      throw new Error(`line ${line}: ${key} is not known here`);
    }
    const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return values.map((one) => ({ name, value: String(one) }));
  });
}
