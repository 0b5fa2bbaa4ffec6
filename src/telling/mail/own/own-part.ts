import { fold } from "../../../text/index.js";
import { findHeaderBlock } from "./header-block.js";

/** What the sender wrote themselves, without what they quote or forward, their signature and what their company adds. */
export interface OwnPart {
  readonly lines: readonly string[];
  /** The name that it is signed with. */
  readonly signed?: string;
}

/** A mail program's line above what it quotes or forwards, folded, between its dashes. */
const QUOTED_BELOW: ReadonlySet<string> = new Set(
  (
    "original message|original appointment|forwarded message|begin forwarded message|ursprungliche nachricht|ursprunglicher termin|originalnachricht|" +
    "weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message d'origine|message original|message transfere|" +
    "debut du message transfere|mensaje original|mensaje reenviado|inicio del mensaje reenviado"
  ).split("|"),
);
const DASHES = /[-_*:]/gu;
/** `On …, Jo Doe wrote:` and the same in the other languages, folded; a line may be broken in it. */
const WROTE_START = /^(?:on|am|le|el|en date du|a la date du)\b/u;
const WROTE_END =
  /(?:wrote|schrieb|a ecrit|escribio|sent|geschrieben)\b[^.!?]{0,120}:$|(?:wrote|schrieb|a ecrit|escribio) ?:?$/u;
/** Alone in their line, or with a comma, they end a letter, folded. */
const SIGN_OFFS = new Set(
  (
    "best|best regards|kind regards|warm regards|regards|kindest regards|warmest regards|many thanks and best regards|with kind regards|with best regards|" +
    "best wishes|all the best|all best|with best wishes|many thanks|thanks|thank you|thanks again|thanks so much|cheers|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|" +
    "respectfully|cordially|talk soon|see you soon|looking forward to it|apologies and best wishes|take care|warmly|with appreciation|good luck|xx|best wishes from all of us|" +
    "mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|freundlicher gruss|viele grusse|liebe grusse|beste grusse|schone grusse|herzliche grusse|mit besten grussen|mit herzlichen grussen|" +
    "herzlich|herzlichst|mfg|lg|vg|gruss|grusse|viele liebe grusse|hochachtungsvoll|bis bald|bis dann|ihr|ihre|viel erfolg|schone feiertage|mit freundlichen grussen aus berlin|" +
    "cordialement|bien cordialement|tres cordialement|sinceres salutations|salutations distinguees|salutations|bien a vous|a bientot|bonne journee|bonne preparation|amities|respectueusement|" +
    "avec mes remerciements|merci|merci d'avance|merci beaucoup|chaleureusement|amicalement|" +
    "un saludo|saludos|saludos cordiales|un cordial saludo|cordialmente|atentamente|muy atentamente|un abrazo|gracias|muchas gracias|hasta pronto|reciba un cordial saludo|le saluda atentamente|disculpa las molestias"
  ).split("|"),
);
/** What a company's mail program adds below, folded. */
const BOILERPLATE =
  /\b(?:confidential(?:ity)?|intended recipient|privileged|equal opportunity|do not print|vertraulich|datenschutzhinweis|irrtumlich erhalten|confidentiel|diffusion non autorisee|confidencial|ha recibido por error|sent from my|von meinem (?:iphone|android)|envoye de mon|enviado desde mi|unsubscribe|get outlook for|virus)\b/u;
/** The same in the first lines is what the mail is about. */
const FIRST_LINES = 3;
/** `Thank you.` ends a letter where no more follows. */
const FEW_LINES = 2;
const LONGEST_LINE = 4000;

/** Cuts what the sender did not write: it says what others said, or what holds for every mail. */
export function takeOwnPart(text: string): OwnPart {
  const all = text.split("\n").map((line) => line.slice(0, LONGEST_LINE).replaceAll("\u00A0", " ").trim());
  const end = findEnd(all);
  const lines = all.slice(0, end).filter((line) => !line.startsWith(">"));
  // Whoever answers below what they quote writes there.
  const isBelow =
    !lines.some((line) => line !== "") &&
    all.slice(0, end + 2).some((line) => line.startsWith(">") || isWrote(all, end));
  const own = isBelow ? all.slice(end + 1).filter((line) => !line.startsWith(">")) : lines;
  return cutSignature(isBelow ? own.slice(0, findEnd(own)) : own);
}

/** The first line of what is quoted or forwarded. */
function findEnd(lines: readonly string[]): number {
  const at = lines.findIndex(
    (line, index) =>
      line !== "" && (isQuotedBelow(line) || isWrote(lines, index) || findHeaderBlock(lines, index) !== undefined),
  );
  return at < 0 ? lines.length : at;
}

/** `---- Forwarded message ----` */
export function isQuotedBelow(line: string): boolean {
  return line.length < 90 && QUOTED_BELOW.has(fold(line.replace(DASHES, " ")).trim());
}

function isWrote(lines: readonly string[], at: number): boolean {
  const line = fold((lines[at] ?? "").slice(0, 300));
  if (!WROTE_START.test(line) || !/\d/u.test(line)) return false;
  if (WROTE_END.test(line)) return true;
  const next = fold((lines[at + 1] ?? "").slice(0, 300));
  return line.length > 30 && next.endsWith(":") && WROTE_END.test(`${line} ${next}`);
}

function cutSignature(lines: readonly string[]): OwnPart {
  const seen: string[] = [];
  let count = 0;
  for (const [at, line] of lines.entries()) {
    if (isSignatureMark(line)) break;
    if (line !== "") count++;
    if (count > FIRST_LINES && BOILERPLATE.test(fold(line))) break;
    // Before it, something was said.
    if (count > 1 && isSignOff(line) && (!/[.!]$/u.test(line) || countText(lines, at + 1) <= FEW_LINES)) {
      const name = lines.slice(at + 1).find((one) => one !== "");
      const signed = name === undefined ? undefined : readSigned(name);
      return { lines: [...seen, line], ...(signed !== undefined && { signed }) };
    }
    seen.push(line);
  }
  return { lines: seen };
}

/** How many of the lines from one on are not empty, as far as it matters. */
function countText(lines: readonly string[], from: number): number {
  let count = 0;
  for (let at = from; at < lines.length && count <= FEW_LINES; at++) if (lines[at] !== "") count++;
  return count;
}

function isSignatureMark(line: string): boolean {
  return line === "--" || line === "—";
}

function isSignOff(line: string): boolean {
  return (
    line.length < 60 &&
    SIGN_OFFS.has(
      fold(line)
        .replaceAll("ß", "ss")
        .replace(/[,.!: ]{1,4}$/u, "")
        .replace(/^(?:und|et|y|and) /u, "")
        .trim(),
    )
  );
}

function readSigned(line: string): string | undefined {
  const [name] =
    /^(?:\p{Lu}[\p{L}'’.-]{0,30} ?){2,4}(?=$|[,|])/u.exec(line.replace(/^(?:i\. ?A\.|i\. ?V\.|ppa\.) */u, "")) ?? [];
  return name?.trim();
}
