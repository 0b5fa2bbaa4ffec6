import { listAddresses, listAuthorities, type Place } from "../../server/index.js";
import { formatFinding } from "../../diagnostics/index.js";
import { multiLine } from "../../text/index.js";
import { formatMoment } from "../../time/index.js";
import type { WatchTrouble } from "../../workspace/index.js";
import type { Build } from "./build-site.js";
import { readFlag, type Invocation } from "../command.js";
import { describeFailure } from "../failures.js";
import type { Io } from "../io.js";
import { describeFeed } from "../outputs/index.js";
import { TOKEN_VARIABLE } from "./choose-token.js";
import type { ServeOptions } from "./options.js";

/** What a person sees of a server: the addresses on standard output, and what happens on standard error. */
export interface Journal {
  readonly announce: (place: Place, options: ServeOptions, build: Build) => void;
  readonly onBuilt: (build: Build, previous: Build) => void;
  readonly onFailure: (failure: string, previous: Build) => void;
  readonly onRecovery: () => void;
  readonly onTrouble: (trouble: WatchTrouble) => void;
  /** Something was done on the page: whole lines. */
  readonly onDeed: (told: string) => void;
  /** A request that could not be answered. */
  readonly onFault: (error: unknown) => void;
}

export function keepJournal(invocation: Invocation, io: Io): Journal {
  const isQuiet = readFlag(invocation, "quiet");
  const told = new Map<string, string | undefined>();
  const tell = (text: string): void => {
    io.stderr.write(`${multiLine(text)}\n`);
  };
  const log = (text: string): void => {
    if (!isQuiet) tell(text);
  };
  /** What has not changed since is not told again. */
  const warn = (topic: string, warning: string | undefined): void => {
    if (warning !== undefined && warning !== told.get(topic)) tell(`warning: ${warning}`);
    told.set(topic, warning);
  };
  const warnOf = ({ warning, unsaved }: Build): void => {
    warn("feed", warning);
    warn("file", unsaved === undefined ? undefined : `${unsaved}; it is served all the same`);
  };
  return {
    announce: (place, options, build) => {
      for (const refusal of options.refusals)
        tell(`warning: ${formatFinding(refusal, build.snapshot.workspace.configText)}`);
      warnOf(build);
      io.stdout.write(describeAddresses(place, options, io));
      const secret = describeSecret(options, io);
      if (secret !== undefined) log(secret);
      const size = build.snapshot.notes.length;
      log(`${describeFeed(build)}, from ${size} ${size === 1 ? "note" : "notes"}; Ctrl+C ends it`);
    },
    onBuilt: (build, previous) => {
      warnOf(build);
      const { configFile } = build.snapshot.workspace;
      if (previous.snapshot.workspace.configFile === undefined && configFile !== undefined)
        log(`${configFile} is new and counts from now on`);
      if (build.feed !== previous.feed) log(describeFeed(build));
    },
    onFailure: (failure, previous) => {
      tell(`${failure}\nwhat is served stays as of ${formatMoment(previous.snapshot.circumstances.now)}`);
    },
    onRecovery: () => {
      log("the notes can be read again");
    },
    onTrouble: ({ reason, everySeconds }) => {
      const late =
        everySeconds === undefined
          ? "not every change is noticed at once, but within a minute"
          : `changes are looked for every ${everySeconds} seconds`;
      warn("watch", `${late}: ${reason}`);
    },
    onDeed: (told) => {
      log(told.trimEnd());
    },
    onFault: (error) => {
      warn("request", `a request could not be answered: ${describeError(error)}`);
    },
  };
}

/** Why notes could not be read. What is no mistake of a person's is a bug, and is called one. */
export function describeError(error: unknown): string {
  return (
    describeFailure(error) ?? `a bug of followthrough's: ${error instanceof Error ? error.message : String(error)}`
  );
}

function describeAddresses(place: Place, { access }: ServeOptions, io: Io): string {
  const [first = "", ...others] = listAuthorities(place, io.addresses());
  const { page, webcal, feed } = listAddresses(first, place, access);
  const lines = [`Page       ${page}`, `Subscribe  ${webcal}`, `Address    ${feed}`];
  if (place.url !== undefined) lines.push(`Proxy to   http://${first}/`);
  else if (others.length > 0) lines.push(`Also at    ${others.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

/** Nothing of a secret that the person knows already: given by them, or kept since an earlier start. */
export function describeSecret({ source }: Pick<ServeOptions, "source">, io: Io): string | undefined {
  if (!source || source.from === "person") return undefined;
  if (source.from === "run")
    return [
      `The secret in these addresses was made up for this run, because none can be kept: ${source.reason}.`,
      `To have the same addresses again, start with ${TOKEN_VARIABLE}=${source.token}`,
      WHO_SEES_WHAT,
    ].join("\n");
  if (!source.isNew) return undefined;
  const path = shortenHome(source.path, io.env.HOME);
  return [
    `The secret in these addresses stays the same: it is made from a key that is now kept in ${path}.`,
    `Without that file there are new ones; ${TOKEN_VARIABLE} or --token gives one of your own.`,
    WHO_SEES_WHAT,
  ].join("\n");
}

const WHO_SEES_WHAT = "Whoever has the page's address sees everything; who has the feed's sees the calendar only.";

function shortenHome(path: string, home: string | undefined): string {
  return home !== undefined && home !== "" && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}
