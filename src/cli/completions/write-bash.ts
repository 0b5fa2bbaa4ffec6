import { quoteWord } from "../../text/index.js";
import type { Command } from "../command.js";
import { listFlags, listOperands, takesNote, type Flag } from "./describe-commands.js";

/**
 * For bash from 3.2 on, which is macOS's. Where the function offers nothing, `-o default` has bash offer files, and it
 * quotes them itself.
 */
export function writeBash(commands: readonly Command[]): string {
  return `# Completions of followthrough for bash: source <(followthrough completions bash)
# Names of notes and people, rules and words, as the program knows them for what has been typed.
_followthrough_next() {
  local word
  while IFS=$'\\t' read -r word _; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done < <(followthrough completions next -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
_followthrough() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=run words=""
  # bash takes the = of --format=json for a word of its own.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if (( COMP_CWORD > 1 )) && [[ \${COMP_WORDS[1]} != -* ]]; then command=\${COMP_WORDS[1]}; fi
  COMPREPLY=()
  case "$command $prev" in
${commands.flatMap(writeValues).join("\n")}
  esac
  if (( COMP_CWORD == 1 )) && [[ $cur != -* ]]; then
    words=${quoteWord(namesOf(commands))}
  elif [[ $cur == -* ]]; then
    case $command in
${commands.map(writeFlags).join("\n")}
    esac
  else
    case $command in
${commands.flatMap((command) => writeOperands(command, commands)).join("\n")}
      ${commands
        .filter(takesNote)
        .map(({ name }) => name)
        .join(" | ")}) _followthrough_next; return ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _followthrough followthrough
`;
}

function writeValues(command: Command): string[] {
  return listFlags(command).flatMap(({ spellings, value }) => {
    if (!value) return [];
    const pattern = spellings.map((spelling) => `"${command.name} ${spelling}"`).join(" | ");
    if (value.isOffered) return [`    ${pattern}) _followthrough_next; return ;;`];
    const offer =
      value.words.length > 0 ? `COMPREPLY=($(compgen -W ${quoteWord(value.words.join(" "))} -- "$cur")); ` : "";
    return [`    ${pattern}) ${offer}return ;;`];
  });
}

function writeFlags(command: Command): string {
  const words = listFlags(command).flatMap(({ spellings }: Flag) => spellings);
  return `      ${command.name}) words=${quoteWord(words.join(" "))} ;;`;
}

function writeOperands(command: Command, commands: readonly Command[]): string[] {
  const words = listOperands(command, commands);
  return words.length === 0 ? [] : [`      ${command.name}) words=${quoteWord(words.join(" "))} ;;`];
}

function namesOf(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(" ");
}
