import { quoteWord } from "../../text/index.js";
import type { Command } from "../command.js";
import {
  listFlags,
  listOperands,
  takesFiles,
  takesNote,
  takesWords,
  type Flag,
  type Value,
} from "./describe-commands.js";

/** A function of zsh's completion system: in a file `_followthrough` on `fpath`, or sourced after `compinit`. */
export function writeZsh(commands: readonly Command[]): string {
  return `#compdef followthrough
# Completions of followthrough for zsh: source <(followthrough completions zsh), after compinit
# Names of notes and people, rules and words, as the program knows them for what has been typed.
_followthrough_next() {
  local -a typed offers
  typed=("\${(@Q)words[1,CURRENT-1]}")
  if [[ $words[CURRENT] == --*=* ]]; then typed+=("\${words[CURRENT]%%=*}"); fi
  offers=("\${(@f)$(command followthrough completions next -- $typed 2>/dev/null)}")
  offers=("\${(@)offers//:/\\:}")
  offers=("\${(@)offers/$'\\t'/:}")
  _describe -t words word offers
}
_followthrough() {
  local command=run
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoteWord(`${name}:${about.replaceAll(":", String.raw`\:`)}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    return
  fi
  if [[ $words[2] != -* ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${commands.map((command) => writeCommand(command, commands)).join("\n")}
  esac
}
if [[ $funcstack[1] == _followthrough ]]; then _followthrough "$@"; else compdef _followthrough followthrough; fi
`;
}

function writeCommand(command: Command, commands: readonly Command[]): string {
  const specs = listFlags(command).flatMap(writeFlag);
  const words = listOperands(command, commands);
  if (words.length > 0) specs.push(quoteWord(`1:word:(${words.join(" ")})`));
  else if (takesNote(command))
    specs.push(
      quoteWord(takesWords(command) ? "*:word:_followthrough_next" : "*:note:{_followthrough_next || _files}"),
    );
  else if (takesFiles(command)) specs.push(quoteWord("*:file:_files"));
  return `    ${command.name})\n      _arguments -S ${specs.join(" \\\n        ")}\n      ;;`;
}

/** `--output=` takes its value in the same word or in the next; each spelling rules the others out. */
function writeFlag({ spellings, about, value, isRepeatable }: Flag): string[] {
  const others = isRepeatable ? "*" : spellings.length > 1 ? `(${spellings.join(" ")})` : "";
  return spellings.map((spelling) => {
    const assign = value === undefined ? "" : spelling.startsWith("--") ? "=" : "+";
    return quoteWord(`${others}${spelling}${assign}[${escape(about)}]${value ? `:${writeValue(value)}` : ""}`);
  });
}

function writeValue({ name, words, isFile, isOffered }: Value): string {
  const offer = isOffered ? "_followthrough_next" : words.length > 0 ? `(${words.join(" ")})` : isFile ? "_files" : " ";
  return `${escape(name)}:${offer}`;
}

function escape(text: string): string {
  return text.replace(/[\\:[\]]/gu, String.raw`\$&`);
}
