import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ConfigSchema } from "../../../src/workspace/index.js";

const schema = toJsonSchema(ConfigSchema, { typeMode: "input", errorMode: "ignore" });
const isValid = new Ajv({ strict: false }).compile(schema);

test.each([
  "{}",
  "policy: default",
  "policy: [default, applications]\nsettings: {max_follow_ups: 3, phone_hours: ['09:00-10:00']}",
  "me: {name: Jo Doe, email: jo@example.com, phone: 555-0100, timezone: Europe/Berlin}",
  "notes: ['applications/**/*.md']\ncalendar: {file: follow-ups.ics, private: false}\nreport: {file: follow-ups.md}",
  "fields: {Firma: company}\nstatuses: {in talks: interviewing}",
])("an editor's JSON Schema accepts %j", (text) => {
  expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true);
});

test.each([
  "polcy: default",
  "calendar: {private: maybe}",
  "me: {email: nobody}",
  "statuses: {talks: talking}",
  "notes: []",
  "report: {file: ''}",
])("and refuses %j, as the program does", (text) => {
  expect(isValid(parse(text))).toBe(false);
});

test("and explains every key and shows every default", () => {
  const about = JSON.parse(JSON.stringify(schema)) as {
    title: string;
    properties: Record<string, { description?: string; properties?: Record<string, { description?: string }> }>;
  };
  expect(about.title).toBe("followthrough.yaml");
  const keys = Object.values(about.properties).flatMap((key) => [key, ...Object.values(key.properties ?? {})]);
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !key.description)).toEqual([]);
  expect(about.properties.calendar).toMatchObject({ properties: { file: { default: "follow-ups.ics" } } });
});
