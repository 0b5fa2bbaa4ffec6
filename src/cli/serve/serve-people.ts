import { join, resolve } from "node:path";
import { formatFinding } from "../../diagnostics/index.js";
import { writePeoplePage, type PersonLink } from "../../output/index.js";
import {
  deriveAccess,
  holdAssets,
  listAddresses,
  listAuthorities,
  listPaths,
  representPage,
  type Site,
} from "../../server/index.js";
import { multiLine, oneLine } from "../../text/index.js";
import { findWorkspaces, openWorkspace, pinWorkspace, relativePath } from "../../workspace/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { whereabouts } from "../open.js";
import { describeError, describeSecret, keepJournal } from "./journal.js";
import { keepServed, makeSite, type Served } from "./keep-served.js";
import { nameFolders } from "./name-folders.js";
import { openServer } from "./open-server.js";
import { readPeopleOptions, readPersonOptions, type Listened, type ServeOptions } from "./options.js";

/** In milliseconds: who could not be served is tried again, and who is new is noticed. */
const TRY_AGAIN = 5000;
/** But looking through the folders takes no more than this part of the time. */
const REST_AFTER_LOOKING = 20;

export interface PeopleRequest {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly stopped: Promise<void>;
}

/** Somebody whose workspace lies below the folder. */
interface Person {
  /** In the address, where there are no secrets in it. */
  readonly folder: string;
  /** From where the person at the terminal is. */
  readonly place: string;
  readonly root: string;
  served?: { readonly site: () => Site; readonly kept: Served; readonly options: ServeOptions };
  /** Why not. */
  failure?: string;
}

/**
 * Serves every workspace below a folder, each with a page and a feed of its own, and a list of them. What is wrong with one of them holds up
 * no other, and it is tried again.
 */
export async function servePeople(typed: string, request: PeopleRequest): Promise<ExitCode> {
  const { invocation, io, stopped } = request;
  if (readText(invocation, "config") !== undefined)
    throw new UsageError("--people reads the workspace file of each person, so that --config has no part in it");
  const root = resolve(io.cwd, typed);
  const people = findPeople(typed, root, io);
  const listened = readPeopleOptions({ invocation, io, root: pinWorkspace({ root, folder: typed }).realRoot });
  const assets = holdAssets(io.readAsset);
  const start = (person: Person): Promise<void> => serveOne(person, listened, { invocation, io, asset: assets });
  for (const person of people) await start(person);
  let isEnding = false;
  let trying: Promise<void> = Promise.resolve();
  const tryAgain = (looking = 0): (() => void) =>
    io.later(Math.max(TRY_AGAIN, looking * REST_AFTER_LOOKING), () => {
      trying = (async () => {
        const before = io.now();
        const newcomers = findNewcomers(people, root, io);
        people.push(...newcomers);
        const took = io.now() - before;
        for (const person of people) if (!person.served && !isEnding) await start(person);
        for (const person of newcomers) if (person.served && onNewcomer) onNewcomer(person);
        if (!isEnding) callOff = tryAgain(took);
      })();
    });
  let onNewcomer: ((person: Person) => void) | undefined;
  let callOff = tryAgain();
  try {
    const list: Site = {
      access: listened.token === undefined ? undefined : deriveAccess(listened.token),
      page: () => Promise.resolve(representPage(writePeoplePage(people.map((one) => linkTo(one, listened))))),
      asset: assets,
    };
    const sites = (): readonly Site[] => [list, ...people.flatMap(({ served }) => served?.site() ?? [])];
    const journal = keepJournal(invocation, io);
    const { port, close } = await openServer(sites, listened, { io, journal });
    announce(people, { ...listened, port }, { list, invocation, io });
    onNewcomer = (person) => {
      const [authority = ""] = listAuthorities({ ...listened, port }, io.addresses());
      io.stdout.write(`${["", ...describePerson(person, authority, listened)].join("\n")}\n`);
    };
    await stopped;
    await close();
  } finally {
    isEnding = true;
    callOff();
    await trying;
    for (const { served } of people) await served?.kept.close();
  }
  return EXIT.ok;
}

/** @throws UsageError where there is nobody */
function findPeople(typed: string, root: string, io: Io): Person[] {
  const { folders, unread } = findWorkspaces(root);
  for (const { folder, reason } of unread)
    io.stderr.write(`${multiLine(`${join(typed, folder)} cannot be looked into: ${reason}`)}\n`);
  if (folders.length === 0)
    throw new UsageError(
      `${oneLine(typed)} has no folder with a followthrough.yaml; followthrough init makes one for each person`,
    );
  return makePeople(folders, { root, io, taken: [] });
}

/** Those whose folder was not there before. Their addresses change nobody else's. */
function findNewcomers(people: readonly Person[], root: string, io: Io): readonly Person[] {
  const known = new Set(people.map((person) => person.root));
  const folders = findWorkspaces(root).folders.filter((folder) => !known.has(resolve(root, folder)));
  return makePeople(folders, { root, io, taken: people.map(({ folder }) => folder) });
}

function makePeople(
  folders: readonly string[],
  { root, io, taken }: { readonly root: string; readonly io: Io; readonly taken: readonly string[] },
): Person[] {
  const names = nameFolders(folders, taken);
  return folders.map((folder, at) => {
    const own = resolve(root, folder);
    return { folder: names[at] ?? folder, place: relativePath(io.cwd, own), root: own };
  });
}

async function serveOne(
  person: Person,
  listened: Listened,
  { invocation, io, asset }: Pick<PeopleRequest, "invocation" | "io"> & Pick<Site, "asset">,
): Promise<void> {
  const own: Invocation = { ...invocation, options: { ...invocation.options, config: person.root } };
  const write = (text: string): void => {
    io.stderr.write(begin(person, text));
  };
  const ownIo: Io = { ...io, stderr: { ...io.stderr, write } };
  const journal = keepJournal(own, ownIo);
  let kept: Served | undefined;
  try {
    const workspace = await openWorkspace({ ...whereabouts(own, io), isAlone: true });
    const pin = pinWorkspace(workspace);
    const options = readPersonOptions({ invocation: own, io, workspace, pin }, listened, person.folder);
    const flags = readCalendarFlags(own);
    const serving = { invocation: own, io: ownIo, journal, flags, pin, isReadOnly: options.isReadOnly };
    kept = await keepServed(workspace, serving);
    await kept.upkeep.start();
    const site = makeSite(kept, options, { io: ownIo, journal, asset });
    for (const refusal of options.refusals)
      ownIo.stderr.write(`warning: ${multiLine(formatFinding(refusal, workspace.configText))}\n`);
    person.served = { site, kept, options };
    if (person.failure !== undefined && !readFlag(invocation, "quiet")) ownIo.stderr.write("can be served now\n");
    delete person.failure;
  } catch (error) {
    await kept?.close();
    const failure = describeError(error);
    if (failure !== person.failure) ownIo.stderr.write(`${multiLine(failure)}\n`);
    person.failure = failure;
  }
}

/** Every line says whose it is. */
function begin({ place }: Person, text: string): string {
  return text.replace(/^(?=.)/gmu, `${oneLine(place)}: `);
}

function linkTo(person: Person, { token }: Listened): PersonLink {
  const { served, failure } = person;
  if (!served) return { name: person.place, href: "", due: 0, failure };
  const { evaluation, workspace } = served.kept.latest();
  const due = evaluation.notes.flatMap(({ actions }) => actions).filter(isDue).length;
  const { page } = listPaths(served.options.access);
  return { name: workspace.config.me.name ?? person.place, href: token === undefined ? page : `../${page}`, due };
}

function isDue({ state, projected }: { readonly state: string; readonly projected: boolean }): boolean {
  return !projected && (state === "open" || state === "overdue");
}

/** The list's address, then each person's. */
function announce(
  people: readonly Person[],
  listened: Listened,
  { list, invocation, io }: Pick<PeopleRequest, "invocation" | "io"> & { readonly list: Site },
): void {
  const [authority = ""] = listAuthorities(listened, io.addresses());
  const lines = [`People     ${listAddresses(authority, listened, list.access).page}`];
  for (const person of people) if (person.served) lines.push("", ...describePerson(person, authority, listened));
  io.stdout.write(`${lines.join("\n")}\n`);
  if (readFlag(invocation, "quiet")) return;
  const secret = describeSecret(listened, io);
  if (secret !== undefined) io.stderr.write(`${secret}\n`);
  const count = people.filter(({ served }) => served).length;
  io.stderr.write(`${count} of ${people.length} ${people.length === 1 ? "person" : "people"} served; Ctrl+C ends it\n`);
}

function describePerson({ place, served }: Person, authority: string, listened: Listened): readonly string[] {
  const { page, webcal, feed } = listAddresses(authority, listened, served?.options.access);
  return [oneLine(place), `Page       ${page}`, `Subscribe  ${webcal}`, `Address    ${feed}`];
}
