import { parseArgs } from "node:util";
import { echo, nearest } from "../../text/index.js";
import { UsageError, type Command, type Invocation, type Option } from "../command.js";
import { findCommand } from "./find-command.js";
import { GLOBAL_OPTIONS } from "./global-options.js";

export interface Parsed {
  readonly command: Command;
  readonly invocation: Invocation;
}

const DEFAULT_COMMAND = "run";

/** The first word that is no option names the command. @throws UsageError */
export function parseArguments(argv: readonly string[], commands: readonly Command[]): Parsed {
  const [first] = argv;
  const hasCommand = first !== undefined && !first.startsWith("-");
  const command = findCommand(commands, hasCommand ? first : DEFAULT_COMMAND);
  const options = { ...GLOBAL_OPTIONS, ...command.options };
  const rest = hasCommand ? argv.slice(1) : argv;
  rejectUnknown(rest, command, options);
  rejectNull(argv);
  const invocation = parse(rest, command, options);
  const { operands } = invocation;
  if (operands.length > 0 && command.operands === undefined)
    throw new UsageError(describeOperands(operands, command, hasCommand ? [] : commands));
  for (const [name, { choices, isNumber = false }] of Object.entries(options)) {
    const value = invocation.options[name];
    if (typeof value !== "string") continue;
    if (choices && !choices.includes(value)) throw new UsageError(describeChoice(name, value, choices));
    if (isNumber && !/^\d{1,9}$/u.test(value)) throw new UsageError(`--${name} takes a number, not ${echo(value)}`);
  }
  return { command, invocation };
}

/**
 * The options of a command line that is wrong somewhere, as far as they can be read: what is given twice says nothing.
 * Undefined where no command is named.
 */
export function readWhatIsRight(argv: readonly string[], commands: readonly Command[]): Parsed | undefined {
  const command = commands.find(({ name }) => name === argv[0]);
  if (!command) return undefined;
  const options = { ...GLOBAL_OPTIONS, ...command.options };
  const { values, positionals, tokens } = tokenize(argv.slice(1), options);
  const repeated = findRepeated(tokens, options);
  const clear = repeated ? { ...values, [repeated.name]: undefined } : values;
  return { command, invocation: { options: clear, operands: positionals } };
}

function parse(argv: readonly string[], command: Command, options: Readonly<Record<string, Option>>): Invocation {
  const { values, positionals, tokens } = tokenize(argv, options);
  for (const token of tokens) rejectMisuse(token, command, options);
  rejectRepeated(tokens, options);
  return { options: values, operands: positionals };
}

/** Strict, parseArgs would throw what is wrong as an English sentence; its tokens say the same as data. */
function tokenize(argv: readonly string[], options: Readonly<Record<string, Option>>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [name, { type, short, multiple }]),
  );
  return parseArgs({
    args: [...argv],
    options: withoutUndefined(config),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

type ParseOptions = NonNullable<Parameters<typeof parseArgs>[0]>["options"];

/** parseArgs refuses `short: undefined`. */
function withoutUndefined(config: Readonly<Record<string, Readonly<Record<string, unknown>>>>): ParseOptions {
  const entries = Object.entries(config).map(([name, fields]) => [
    name,
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ]);
  // The entries are those of `Option`, less what parseArgs does not know.
  return Object.fromEntries(entries) as ParseOptions;
}

function rejectUnknown(argv: readonly string[], command: Command, options: Readonly<Record<string, Option>>): void {
  for (const word of argv) {
    if (word === "--") return;
    const name = /^--(?<name>[^=]+)/u.exec(word)?.groups?.name;
    if (name === undefined || name in options) continue;
    const meant = nearest(name, Object.keys(options));
    const mend = meant ? `did you mean --${meant}?` : `see followthrough help ${command.name}`;
    throw new UsageError(`unknown option --${echo(name)}; ${mend}`);
  }
}

/** What parseArgs has read, an option or an operand. */
interface Token {
  readonly kind: string;
  readonly name?: string;
  /** As it was typed: `-o`. */
  readonly rawName?: string;
  readonly value?: string | undefined;
  /** The value stands in the same word. */
  readonly inlineValue?: boolean | undefined;
}

interface Repeated {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/** parseArgs takes the last one and says nothing of the others. The same again changes nothing. */
function findRepeated(tokens: readonly Token[], options: Readonly<Record<string, Option>>): Repeated | undefined {
  const values = new Map<string, string>();
  for (const { kind, name = "", value } of tokens) {
    if (kind !== "option" || value === undefined || options[name]?.multiple === true) continue;
    const first = values.get(name) ?? value;
    if (first !== value) return { name, first, second: value };
    values.set(name, value);
  }
  return undefined;
}

function rejectRepeated(tokens: readonly Token[], options: Readonly<Record<string, Option>>): void {
  const repeated = findRepeated(tokens, options);
  if (!repeated) return;
  const { name, first, second } = repeated;
  throw new UsageError(`--${name} is given twice, as ${show(first)} and as ${show(second)}; give one`);
}

function show(value: string): string {
  return value === "" ? "nothing" : value;
}

/** No system has such a path, and no text of ours such a letter. */
function rejectNull(argv: readonly string[]): void {
  const word = argv.find((one) => one.includes("\0"));
  if (word !== undefined) throw new UsageError(`${echo(word)} has a null character in it; leave that out`);
}

function describeChoice(name: string, value: string, choices: readonly string[]): string {
  const meant = nearest(value, choices);
  const all = [choices.slice(0, -1).join(", "), choices.at(-1)].filter(Boolean).join(" or ");
  return `--${name} takes ${all}, not ${echo(value)}${meant ? `; did you mean ${meant}?` : ""}`;
}

/** @param commands those that the first word may have been meant for, where none was named */
function describeOperands(operands: readonly string[], { name }: Command, commands: readonly Command[]): string {
  const [word = ""] = operands;
  const meant = nearest(
    word,
    commands.map((one) => one.name),
  );
  if (meant === word) return `the command comes first: followthrough ${meant} …, then its options`;
  if (meant !== undefined)
    return `unknown command ${echo(word)}; did you mean ${meant}? The command comes first: followthrough ${meant} …, then its options`;
  return `${name} takes no ${echo(operands.join(" "))}; see followthrough help ${name}`;
}

/** An option that there is not, one without its value, and one with a value that takes none. */
function rejectMisuse(
  { kind, name = "", rawName = "", value, inlineValue = false }: Token,
  command: Command,
  options: Readonly<Record<string, Option>>,
): void {
  if (kind !== "option") return;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new UsageError(`unknown option ${rawName}; see followthrough help ${command.name}`);
  const flag = `--${name}`;
  if (option.type === "boolean" && value !== undefined) throw new UsageError(`${flag} takes no value`);
  // What looks like another option is not taken for a value, unless it is written with an equals sign.
  const isMissing = value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-"));
  if (option.type === "string" && isMissing)
    throw new UsageError(`${flag} needs a value: ${flag} ${option.choices?.join("|") ?? option.value ?? "TEXT"}`);
}
