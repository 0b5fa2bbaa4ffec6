import { BUILTIN_POLICIES, type Finding } from "../core.js";
import { byId, element } from "./elements.js";
import { EXAMPLES } from "./examples.js";
import { look, NOTE, OWN_POLICY, type Shown } from "./look.js";
import { openEditor } from "./open-editor.js";
import { showAgenda } from "./show-agenda.js";
import { showCalendar } from "./show-calendar.js";
import { showFindings } from "./show-findings.js";
import { readFragment, writeFragment, type State } from "./state.js";
import { openTabs } from "./tabs.js";

/** In milliseconds: as long as a person typing does not wait for what they see, and does not see each letter's. */
const PAUSE = 120;
const MINUTE = 60_000;

/** In force below every policy, chosen or not. */
const ALWAYS = "reminders";

const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const told = byId("told", HTMLElement);
const controls = {
  example: byId("example", HTMLSelectElement),
  now: byId("now", HTMLInputElement),
  followClock: byId("follow-clock", HTMLButtonElement),
  zone: byId("zone", HTMLSelectElement),
  share: byId("share", HTMLButtonElement),
};
const editors = {
  note: openEditor({
    ...{ parent: byId("note", HTMLElement), language: "note", labelledBy: "note-title" },
    onChange: changed,
  }),
  policy: openEditor({
    ...{ parent: byId("policy", HTMLElement), language: "policy", labelledBy: "own-policy-title" },
    onChange: changed,
  }),
};
const builtins = Object.keys(BUILTIN_POLICIES)
  .filter((name) => name !== ALWAYS)
  .map((name) => {
    const box = element("input", { type: "checkbox", value: name });
    byId("builtins", HTMLElement).append(element("label", {}, box, name));
    box.addEventListener("change", changed);
    return box;
  });
const tabs = openTabs([
  { id: "agenda", title: "Agenda" },
  { id: "explanation", title: "Explanation" },
  { id: "calendar", title: "Calendar" },
  { id: "findings", title: "Findings" },
  { id: "report", title: "Report" },
]);

/** The clock of what is shown; missing while it is the browser's. */
let now: string | undefined;
/** Counts what was shown, so that what took longer never replaces what is newer. */
let round = 0;
let callOff: ReturnType<typeof setTimeout> | undefined;
/** What the address holds: what changes it otherwise is a link that was opened. */
let fragment = "";

function changed(): void {
  clearTimeout(callOff);
  callOff = setTimeout(() => void show(), PAUSE);
}

function readState(): State {
  return {
    note: editors.note.text(),
    builtins: builtins.filter(({ checked }) => checked).map(({ value }) => value),
    policy: editors.policy.text(),
    zone: controls.zone.value,
    ...(now !== undefined && { now }),
  };
}

function setState(state: State): void {
  editors.note.setText(state.note);
  editors.policy.setText(state.policy);
  for (const box of builtins) box.checked = state.builtins.includes(box.value);
  chooseZone(state.zone);
  now = state.now;
  void show();
}

/** One that this browser does not list is offered all the same: what is wrong with it is among the findings. */
function chooseZone(zone: string): void {
  if (![...controls.zone.options].some(({ value }) => value === zone)) controls.zone.add(new Option(zone, zone));
  controls.zone.value = zone;
}

async function show(): Promise<void> {
  const own = ++round;
  const state = readState();
  const clock = new Date();
  const shown = await look(state, clock);
  const next = await writeFragment(state);
  if (own !== round) return;
  fragment = next;
  history.replaceState(null, "", `#${fragment}`);
  controls.now.value = now ?? formatClock(clock, state.zone);
  controls.followClock.disabled = now === undefined;
  fill(shown, state);
}

function fill({ note, findings, calendar }: Shown, state: State): void {
  const texts = new Map([
    [NOTE, state.note],
    [OWN_POLICY, state.policy],
  ]);
  editors.note.mark(findings.filter(({ file }) => file === NOTE));
  editors.policy.mark(findings.filter(({ file }) => file === OWN_POLICY));
  tabs.fill(
    "findings",
    showFindings(findings, (file) => texts.get(file) ?? "", open),
    findings.length,
  );
  if (!note) {
    const cannot = "Nothing is evaluated until what the findings say is mended.";
    for (const id of ["agenda", "explanation", "calendar", "report"]) tabs.fill(id, [element("p", {}, cannot)]);
    return;
  }
  const due = note.actions.filter((action) => action.state === "open" || action.state === "overdue");
  tabs.fill("agenda", showAgenda(note), due.length);
  tabs.fill("explanation", [element("pre", { class: "wrapped" }, note.formatExplanation({ width: 100 }))]);
  tabs.fill("calendar", showCalendar(calendar, state.zone, new Date(note.evaluation.now.epochMilliseconds)));
  tabs.fill("report", [element("pre", { class: "wrapped" }, note.formatReport())]);
}

function open({ file, range }: Finding): void {
  if (range) (file === NOTE ? editors.note : editors.policy).select(range);
}

/** As a `datetime-local` field has it. */
function formatClock(moment: Date, zone: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: "short", timeStyle: "short", timeZone: zone };
  try {
    return new Intl.DateTimeFormat("sv-SE", options).format(moment).replace(" ", "T");
  } catch {
    return "";
  }
}

function showExample(at: number): void {
  const example = EXAMPLES[at];
  if (example) setState({ ...example, zone: ownZone });
}

async function showLink(): Promise<void> {
  const linked = location.hash.slice(1);
  if (linked === fragment) return;
  const state = await readFragment(linked);
  if (!state) told.textContent = "The link is not whole: copy it again from where it came.";
  if (state) setState(state);
}

async function share(): Promise<void> {
  await show();
  try {
    await navigator.clipboard.writeText(location.href);
    told.textContent = "Copied. The link holds the note and the policy: whoever has it can read them.";
  } catch {
    told.textContent = "The browser does not let the page copy: the link stands in the address bar.";
  }
}

for (const [at, { title }] of EXAMPLES.entries()) controls.example.add(new Option(title, String(at)));
for (const zone of Intl.supportedValuesOf("timeZone")) controls.zone.add(new Option(zone, zone));
chooseZone(ownZone);
controls.example.addEventListener("change", () => {
  showExample(Number(controls.example.value));
});
controls.now.addEventListener("change", () => {
  now = controls.now.value === "" ? undefined : controls.now.value;
  changed();
});
controls.followClock.addEventListener("click", () => {
  now = undefined;
  changed();
});
controls.zone.addEventListener("change", changed);
controls.share.addEventListener("click", () => void share());
addEventListener("hashchange", () => void showLink());
setInterval(() => {
  if (now === undefined) changed();
}, MINUTE);
if (location.hash.length > 1) {
  showExample(0);
  void showLink();
} else showExample(0);
