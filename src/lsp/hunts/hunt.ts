import { join, resolve } from "node:path";
import { InvalidInput, renameFiles, type Finding, type Texts } from "../../diagnostics/index.js";
import { openPolicy, openSession, type OpenedPolicy, type Session } from "../../session/index.js";
import { CannotRead, describeSystemFailure, NoNotes, OverlayFiles, type Files } from "../../workspace/index.js";
import { isYaml } from "../documents/index.js";
import { withoutFolders } from "./open-only-files.js";

export interface HuntOptions {
  /** Absolute. */
  readonly root: string;
  /** What is stored; what is open is laid over it. */
  readonly files: Files;
  /** The person's time zone where the workspace names none. */
  readonly zone: () => string;
  /** Called between files where many are read, so that requests get their turn. */
  readonly pause: () => Promise<void>;
  /** What has been asked for is done: the paths of the files that say something else now, relative to the root. */
  readonly onChange: (hunt: Hunt, changed: HuntChange) => void;
  /** Why it cannot be read at all: a message for people, told once for as long as it stays the same. */
  readonly onFailure: (message: string) => void;
}

export interface HuntChange {
  /** Notes, and what was given a text or let go. */
  readonly paths: ReadonlySet<string>;
  /** The workspace file or a policy says something else now, or what is wrong with them has changed. */
  readonly isPolicyChanged: boolean;
}

/** What is wrong with what steers a workspace: its file, its policies. Files are absolute, or built-ins' names. */
export interface PolicyProblems {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** What a file is to be from now on: a text, or as it is stored. */
type Wish = { readonly text: string } | "stored" | "changed";

const NO_PROBLEMS: PolicyProblems = { findings: [], texts: new Map() };

/**
 * A workspace that has something open in the editor. Texts are taken as they come and read one after the other; of
 * several texts of one file, the last. A workspace file or a policy that is wrong is told, and the last good one counts on.
 *
 * What is open is read by itself first, so that the first answer does not wait for thousands of notes; what other notes make of it
 * is told when all of them have been read.
 */
export class Hunt {
  readonly root: string;
  readonly #options: HuntOptions;
  /** The editor's texts, by paths relative to the root. */
  readonly #texts = new Map<string, string>();
  readonly #wishes = new Map<string, Wish>();
  /** Wishes about workspace file and policies that wait for these to be right. */
  readonly #withheld = new Map<string, Wish>();
  /** What answers rest on: until all has been read, what is open alone. */
  #session: Session | undefined;
  #opened: OpenedPolicy | undefined;
  #isTried = false;
  /** All of the workspace is being read. */
  #reading: Promise<void> | undefined;
  /** It has been read, and is to be the session. */
  #whole: Session | undefined;
  #isWhole = false;
  /** What has been asked for since that reading began, which may have seen something older. */
  readonly #missed = new Map<string, Wish>();
  #policyFiles: ReadonlyMap<string, string> = new Map();
  #problems = NO_PROBLEMS;
  #warnings = NO_PROBLEMS;
  #failure: string | undefined;
  #work: Promise<void> | undefined;

  constructor(options: HuntOptions) {
    this.root = options.root;
    this.#options = options;
  }

  /** What is wrong with workspace file and policies, and what may mean nothing in them, as of the last `settle`. */
  get problems(): PolicyProblems {
    return this.#problems.findings.length > 0 ? this.#problems : this.#warnings;
  }

  /** As of the last `settle`. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** How many files have a text of the editor. */
  get openCount(): number {
    return this.#texts.size;
  }

  /** @param path relative to the root */
  setText(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#wish(path, { text });
  }

  /** What is stored counts again. */
  release(path: string): void {
    this.#texts.delete(path);
    this.#wish(path, "stored");
  }

  /** Files that have changed where they are stored; "." is all of them. */
  refresh(paths: readonly string[]): void {
    for (const path of paths) if (!this.#texts.has(path)) this.#wish(path, "changed");
  }

  /** Reads all of it for the first time, if nothing has asked for that yet. */
  start(): void {
    this.#work ??= this.#run();
  }

  /**
   * The session with all that was told of read; of the other files of the workspace it may know nothing yet. None where the
   * workspace cannot be opened.
   */
  async settle(): Promise<Session | undefined> {
    // Where nothing is to be done, nothing is done, and nobody is told of a change.
    if (!this.#isTried) this.start();
    while (this.#work) await this.#work;
    return this.#session;
  }

  /** The same with all of the workspace, for who asks for more than one file. */
  async settleWhole(): Promise<Session | undefined> {
    await this.settle();
    if (!this.#isWhole && this.#opened) this.#reading ??= this.#readWhole(this.#opened);
    while (!this.#isWhole && this.#reading) {
      await this.#reading;
      await this.settle();
    }
    return this.#isWhole ? this.#session : undefined;
  }

  /** The workspace file, or what its policy is read from. */
  isPolicyFile(path: string): boolean {
    return isYaml(path) || this.#policyFiles.has(path);
  }

  #wish(path: string, wish: Wish): void {
    this.#wishes.set(path, wish);
    this.start();
  }

  async #run(): Promise<void> {
    try {
      // What comes in the same turn is done together.
      await Promise.resolve();
      do await this.#doWishes();
      while (this.#wishes.size > 0 || this.#whole);
      this.#failure = undefined;
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#work = undefined;
    }
  }

  /** Told once for as long as it stays the same. @throws what is a bug */
  #fail(error: unknown): void {
    const message = error instanceof CannotRead || error instanceof NoNotes ? error.message : describe(error);
    if (message !== this.#failure) this.#options.onFailure(message);
    this.#failure = message;
  }

  async #doWishes(): Promise<void> {
    const wishes = new Map(this.#wishes);
    this.#wishes.clear();
    if (this.#whole) {
      const all = new Map([...this.#missed, ...wishes]);
      this.#missed.clear();
      [this.#session, this.#whole, this.#isWhole] = [this.#whole, undefined, true];
      await this.#update(this.#session, all, true);
      return;
    }
    if (!this.#isWhole) for (const [path, wish] of wishes) this.#missed.set(path, wish);
    if (this.#session) await this.#update(this.#session, wishes);
    else if (!this.#opened) await this.#open();
    else if (wishes.size > 0) await this.#readOpen(this.#opened);
  }

  async #open(): Promise<void> {
    this.#isTried = true;
    const texts = [...this.#texts.keys()];
    const overlay = this.#lay(this.#options.files);
    this.#opened = await this.#openPolicy(overlay);
    // Sessions have the editor's texts of their own.
    for (const path of texts) overlay.release(join(this.root, path));
    if (this.#opened) {
      await this.#readOpen(this.#opened);
      this.#reading ??= this.#readWhole(this.#opened);
    } else this.#tell(new Set(texts), true);
  }

  /** What is open in the editor, and no folder. */
  async #readOpen(opened: OpenedPolicy): Promise<void> {
    const texts = this.#bytes();
    const workspace = { ...opened.workspace, files: withoutFolders(opened.workspace.files) };
    if (texts.size > 0) this.#session = await this.#openSession({ ...opened, workspace }, texts, undefined);
    this.#tell(new Set(texts.keys()), true);
  }

  async #readWhole(opened: OpenedPolicy): Promise<void> {
    try {
      // What is said of what is open leaves first.
      await this.#options.pause();
      this.#whole = await this.#openSession(opened, this.#bytes(), this.#options.pause);
      this.start();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#reading = undefined;
    }
  }

  #openSession(
    opened: OpenedPolicy,
    texts: ReadonlyMap<string, Buffer>,
    pause: HuntOptions["pause"] | undefined,
  ): Promise<Session> {
    const { zone } = this.#options;
    return openSession(opened, { cwd: this.root, zone, texts, mayFindNone: true, ...(pause && { pause }) });
  }

  #bytes(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#texts].map(([path, text]) => [path, Buffer.from(text)]));
  }

  async #update(session: Session, wishes: ReadonlyMap<string, Wish>, isAnother = false): Promise<void> {
    const asked = [...wishes];
    const steering = asked.filter(([path]) => path === "." || this.isPolicyFile(path));
    for (const [path, wish] of steering) this.#withheld.set(path, wish);
    const now = asked.filter(([path]) => !this.#withheld.has(path));
    if (steering.length > 0 && (await this.#openPolicy(this.#lay(this.#options.files)))) {
      now.push(...this.#withheld);
      this.#withheld.clear();
    }
    const paths = new Set(wishes.keys());
    let isPolicyChanged = isAnother || steering.length > 0;
    for (const [path, wish] of now) {
      // Of what is not open a session of open files alone knows nothing.
      if (!this.#isWhole && (!this.#texts.has(path) || this.isPolicyFile(path))) continue;
      const change = await grant(session, path, wish);
      for (const note of change.notes) paths.add(note);
      isPolicyChanged ||= change.isPolicyChanged;
    }
    this.#tell(paths, isPolicyChanged);
  }

  /** Nothing where it is wrong: then its problems say what. */
  async #openPolicy(files: Files): Promise<OpenedPolicy | undefined> {
    try {
      const opened = await openPolicy({ cwd: this.root, files });
      this.#policyFiles = opened.policyFiles;
      this.#problems = NO_PROBLEMS;
      this.#warnings = this.#name(opened.policy.warnings, opened.policy.texts);
      return opened;
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      this.#problems = this.#name(error.findings, error.texts);
      return undefined;
    }
  }

  #name(findings: readonly Finding[], texts: Texts): PolicyProblems {
    const nameOf = (file: string): string => resolve(this.root, file);
    return {
      findings: findings.map((finding) => renameFiles(finding, nameOf)),
      texts: new Map([...texts].map(([file, text]) => [nameOf(file), text])),
    };
  }

  #lay(files: Files): OverlayFiles {
    const overlay = new OverlayFiles(files);
    for (const [path, text] of this.#texts) overlay.set(join(this.root, path), Buffer.from(text));
    return overlay;
  }

  #tell(paths: ReadonlySet<string>, isPolicyChanged: boolean): void {
    this.#options.onChange(this, { paths, isPolicyChanged });
  }
}

function grant(session: Session, path: string, wish: Wish): ReturnType<Session["refresh"]> {
  if (wish === "changed") return session.refresh([path]);
  return wish === "stored" ? session.release(path) : session.setText(path, wish.text);
}

/** @throws what is a bug */
function describe(error: unknown): string {
  const message = describeSystemFailure(error);
  if (message === undefined) throw error;
  return message;
}
