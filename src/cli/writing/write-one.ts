import { readFlag, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { writeNotes, type Place, type WantedText } from "./write-notes.js";

/** Writes one note, says so, and how to take it back. @param told whole lines @throws CannotWrite */
export function writeOne(
  command: string,
  wanted: WantedText,
  told: string,
  { snapshot, invocation, io }: { readonly snapshot: Place; readonly invocation: Invocation; readonly io: Io },
): ExitCode {
  const { failures, isKept } = writeNotes(command, [wanted], { snapshot, io });
  const [failure] = failures;
  if (failure) throw failure;
  if (readFlag(invocation, "quiet")) return EXIT.ok;
  io.stdout.write(told);
  if (isKept) io.stderr.write("Undo: followthrough undo\n");
  return EXIT.ok;
}
