import { listAddresses, listAuthorities, type Place } from "../server/index.js";
import { multiLine } from "../text/index.js";
import { formatMoment } from "../time/index.js";
import type { Build } from "./build-site.js";
import { readFlag, type Invocation } from "./command.js";
import { describeFailure } from "./failures.js";
import type { Io } from "./io.js";
import { describeFeed } from "./outputs.js";
import type { ServeOptions } from "./serve-options.js";

/** What a person sees of a server: the addresses on standard output, and what happens on standard error. */
export interface Journal {
  readonly announce: (place: Place, options: ServeOptions, build: Build) => void;
  readonly onBuilt: (build: Build, previous: Build) => void;
  readonly onFailure: (failure: string, previous: Build) => void;
  readonly onRecovery: () => void;
  readonly onTrouble: (reason: string) => void;
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
      warnOf(build);
      io.stdout.write(describeAddresses(place, options, io));
      if (options.isTokenNew) log(describeToken(options));
      log(`${describeFeed(build)}, from ${build.notes} ${build.notes === 1 ? "note" : "notes"}; Ctrl+C ends it`);
    },
    onBuilt: (build, previous) => {
      warnOf(build);
      if (build.feed !== previous.feed) log(describeFeed(build));
    },
    onFailure: (failure, previous) => {
      tell(`${failure}\nwhat is served stays as of ${formatMoment(previous.at)}`);
    },
    onRecovery: () => {
      log("the notes can be read again");
    },
    onTrouble: (reason) => {
      warn("watch", `not every change is noticed at once, but within a minute: ${reason}`);
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

function describeToken({ access }: ServeOptions): string {
  return [
    "The token in these addresses was made up for this run. To keep them, put it into followthrough.yaml:",
    `  serve: {token: ${access?.pageToken ?? ""}}`,
    "Whoever has the page's address sees everything; who has the feed's sees the calendar only.",
  ].join("\n");
}
