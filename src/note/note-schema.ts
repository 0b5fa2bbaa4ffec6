import { STATUSES } from "../facts/index.js";
import { bareWord } from "../text/index.js";
import { LIST_HOLDINGS, NOTE_FIELDS, REQUIRED_FIELDS, type Field, type Holding, type Scope } from "./keys/index.js";
import { STATUS_EXAMPLES } from "./statuses/index.js";

type Schema = Readonly<Record<string, unknown>>;

const DATE_PATTERN = String.raw`\d{4}-\d{2}-\d{2}`;
/** The beginnings of the months' names in the languages that are read. */
const MONTHS =
  "jan ene feb fev fév mar mär mrz maerz apr avr abr may mai jun jui jul aug aou aoû ago sep set oct okt nov dec déc dez dic";
const MONTH_PATTERN = MONTHS.split(" ").map(anyCase).join("|");
/** What may be a date as people write it. The reader knows which of them are. */
const WRITTEN_DATE = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}([-/.])\d{1,2}[-/.]\d{2,4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|[.\u00BA])?[-/\s]*(?:de |of )?(?:${MONTH_PATTERN})`,
  String.raw`(?:${MONTH_PATTERN})[^\s\d]*\s+\d{1,2}`,
].join("|");
const DATE: Schema = {
  anyOf: [
    { type: "string", pattern: `^${DATE_PATTERN}$` },
    { type: "string", pattern: `^[^\\d]*(?:${WRITTEN_DATE})` },
    { type: ["string", "integer"], pattern: String.raw`^20\d{6}$`, minimum: 20_000_101, maximum: 20_991_231 },
  ],
};
const TEXT: Schema = { type: ["string", "number", "boolean", "null"] };
const TIME_PATTERN = String.raw`^\s*(?:\d{1,2}(?:[:.]\d{2}|\s*(?:[hH]|[uU]hr|[oO]'|[aApP]\.?[mM]|[-–]))|[nN][oO][oO][nN]\s*$)`;
/** A day, with a time before or behind it. */
const MOMENT: Schema = { anyOf: [DATE, { type: "string", pattern: `(?:${WRITTEN_DATE})` }] };
/** A line of the log begins with a day, however it is written, and goes on in words: only the reader knows which it takes. */
const LOG_LINE: Schema = { type: "string", pattern: String.raw`^(?=\D{0,20}\d)(?=.*\p{L})` };
/** Lines that a colon has made keys and values of: `2026-11-12: sent thank-you`. */
const DATED_LINES: Schema = {
  type: "object",
  minProperties: 1,
  propertyNames: { pattern: String.raw`^\d` },
  additionalProperties: TEXT,
};

/**
 * The JSON Schema (draft 2020-12) of a note's front matter, for editors that complete and check YAML by one. It is made
 * of the table of fields. It knows the usual spellings of keys; the reader takes more, and says more.
 */
export function noteJsonSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The front matter of a followthrough note",
    description: "One application: unknown keys are your own.",
    ...mappingSchema("note"),
    $defs: Object.fromEntries(PARTS.map((scope) => [scope, mappingSchema(scope)])),
    allOf: REQUIRED_FIELDS.map((name) => requireField(NOTE_FIELDS.note.find((field) => field.name === name))),
  };
}

/** What several keys hold is written once, and referred to. */
const PARTS = ["contact", "interview", "entry"] as const satisfies readonly Scope[];

function refer(scope: (typeof PARTS)[number]): Schema {
  return { $ref: `#/$defs/${scope}` };
}

/** A usual key or another spelling of it (case, separators), because the reader takes those as well. */
function requireField(field: Field | undefined): Schema {
  const keys = keysOf(field);
  const hasSpelling = { not: { propertyNames: { not: { pattern: `^(?:${keys.map(spellingsOf).join("|")})$` } } } };
  return { anyOf: [...keys.map((key) => ({ required: [key] })), hasSpelling] };
}

function anyCase(word: string): string {
  return Array.from(word, (letter) => `[${letter}${letter.toUpperCase()}]`).join("");
}

/** A pattern for all spellings of a key, as JSON Schema's have no flag for the case. */
function spellingsOf(key: string): string {
  const letters = Array.from(bareWord(key), (letter) => `[${letter}${letter.toUpperCase()}]`);
  return letters.join(String.raw`[-_\s]*`);
}

function mappingSchema(scope: Scope): Schema {
  const fields: readonly Field[] = NOTE_FIELDS[scope];
  const properties = fields.flatMap((field) =>
    keysOf(field).map((key): [string, Schema] => {
      const description = key === field.name ? field.description : `The same as ${field.name}. ${field.description}`;
      // Under these keys it is the log only where the reader finds it dated.
      const isByLook = field.holds === "log" && key !== field.name;
      return [key, { description, ...(isByLook ? {} : schemaOf(field.holds)) }];
    }),
  );
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: true };
}

function keysOf(field: Field | undefined): readonly string[] {
  return field ? [field.name, ...field.aliases] : [];
}

/** An empty value counts as absent, so every field may hold null. A list of one is its element. */
function schemaOf(holds: Holding): Schema {
  const schema = schemaOfOne(holds);
  if (holds === "label") return schema;
  return LIST_HOLDINGS.has(holds) ? schema : { anyOf: [schema, { type: "array", items: schema, maxItems: 1 }] };
}

function schemaOfOne(holds: Holding): Schema {
  switch (holds) {
    case "label":
      return {};
    case "text":
    case "kind":
    case "email":
      return TEXT;
    case "boolean":
      return { type: ["boolean", "null"] };
    case "round":
      return { type: ["integer", "null"], minimum: 1 };
    case "minutes":
      return orNull(
        { type: "integer", minimum: 1 },
        { type: "string", pattern: String.raw`^\d+(?:[.,]\d+)? *(?:[a-zA-Z'’′])` },
      );
    case "date":
      return orNull(DATE);
    case "dates":
      return orNull(DATE, { type: "array", items: DATE });
    case "moment":
      return orNull(MOMENT);
    case "time":
      return orNull({ type: "string", pattern: TIME_PATTERN }, { type: "number", minimum: 0, exclusiveMaximum: 24 });
    case "zone":
      return { type: ["string", "null"], examples: ["America/New_York", "Europe/Berlin"] };
    case "status":
      return orNull({ enum: STATUSES }, { type: "string", examples: STATUS_EXAMPLES });
    case "went":
      return orNull({ enum: ["well", "ok", "badly"] });
    case "ids":
      return orNull({ type: "string" }, { type: "array", items: { type: "string" } });
    case "names":
    case "contacts":
      return orNull(TEXT, refer("contact"), {
        type: "array",
        items: { anyOf: [TEXT, refer("contact"), { type: "array" }] },
      });
    case "interviews":
      return orNull(MOMENT, refer("interview"), {
        type: "array",
        items: { anyOf: [MOMENT, refer("interview"), { type: "null" }] },
      });
    case "log": {
      const entry = refer("entry");
      return orNull(
        LOG_LINE,
        DATED_LINES,
        { ...entry, type: "object", ...requireField(NOTE_FIELDS.entry.find(({ name }) => name === "date")) },
        {
          type: "array",
          items: { anyOf: [LOG_LINE, DATED_LINES, entry, { type: "null" }] },
        },
      );
    }
  }
}

function orNull(...schemas: readonly Schema[]): Schema {
  return { anyOf: [...schemas, { type: "null" }] };
}
