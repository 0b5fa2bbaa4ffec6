import type { Command } from "../command.js";
import { listFlags, listOperands, takesFiles, takesNote, takesWords, type Flag } from "./describe-commands.js";

/** For fish from 3 on: `followthrough completions fish | source`. */
export function writeFish(commands: readonly Command[]): string {
  return `# Completions of followthrough for fish: followthrough completions fish | source
function __followthrough_begins
    test (count (commandline -opc)) -eq 1
end
# The command is the first word; without one, it is run.
function __followthrough_runs
    set -l words (commandline -opc)
    if test (count $words) -lt 2; or string match -q -- '-*' $words[2]
        contains run $argv
    else
        contains -- $words[2] $argv
    end
end
# Names of notes and people, rules and words, as the program knows them for what has been typed.
function __followthrough_next
    set -l words (commandline -opc)
    command followthrough completions next -- $words[2..-1] 2>/dev/null
end
complete -c followthrough -f
${commands.map(({ name, about }) => `complete -c followthrough -n __followthrough_begins -a ${name} -d ${quote(about)}`).join("\n")}
${commands.flatMap((command) => writeOperands(command, commands)).join("\n")}
${commands.flatMap((command) => listFlags(command).map((flag) => writeFlag(command, flag))).join("\n")}
`;
}

function writeOperands(command: Command, commands: readonly Command[]): string[] {
  const words = listOperands(command, commands);
  if (words.length === 0 && !takesFiles(command)) return [];
  const next = takesNote(command) ? "-a '(__followthrough_next)'" : "";
  const files = takesWords(command) ? "" : "-F";
  const offer = words.length > 0 ? `-a ${quote(words.join(" "))}` : [next, files].filter(Boolean).join(" ");
  const condition = `not __followthrough_begins; and __followthrough_runs ${command.name}`;
  return [`complete -c followthrough -n "${condition}" ${offer}`];
}

function writeFlag({ name }: Command, { spellings, about, value }: Flag): string {
  const flags = spellings.map((spelling) =>
    spelling.startsWith("--") ? `-l ${spelling.slice(2)}` : `-s ${spelling.slice(1)}`,
  );
  const words = value && value.words.length > 0 ? ` -x -a ${quote(value.words.join(" "))}` : "";
  const offered = value?.isOffered === true ? " -x -a '(__followthrough_next)'" : "";
  const takes = words || offered || (value ? (value.isFile ? " -r -F" : " -x") : "");
  return `complete -c followthrough -n "__followthrough_runs ${name}" ${flags.join(" ")}${takes} -d ${quote(about)}`;
}

/** Within single quotes, fish knows the backslash before a quote and before itself. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/gu, String.raw`\$&`)}'`;
}
