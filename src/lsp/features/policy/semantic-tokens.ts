import {
  SemanticTokenModifiers,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  SemanticTokenTypes,
  type SemanticTokens,
  type SemanticTokensLegend,
} from "vscode-languageserver";
import type { SemanticToken, TokenKind } from "../../../editor/index.js";
import type { Positions } from "../../documents/index.js";
import type { EditorContext, Feature } from "../../feature.js";
import type { Hunt } from "../../hunts/index.js";
import { openSteering } from "./open-steering.js";

/** By which of the protocol's names a token goes; themes have colours for these. */
const NAMES: Readonly<Record<TokenKind, readonly [type: SemanticTokenTypes, modifier?: SemanticTokenModifiers]>> = {
  fact: [SemanticTokenTypes.variable, SemanticTokenModifiers.defaultLibrary],
  parameter: [SemanticTokenTypes.parameter],
  field: [SemanticTokenTypes.property],
  setting: [SemanticTokenTypes.property, SemanticTokenModifiers.readonly],
  function: [SemanticTokenTypes.function, SemanticTokenModifiers.defaultLibrary],
  method: [SemanticTokenTypes.method, SemanticTokenModifiers.defaultLibrary],
  namespace: [SemanticTokenTypes.namespace, SemanticTokenModifiers.defaultLibrary],
  operator: [SemanticTokenTypes.operator],
  string: [SemanticTokenTypes.string],
  number: [SemanticTokenTypes.number],
  // The protocol has no name for them.
  time: [SemanticTokenTypes.number],
  keyword: [SemanticTokenTypes.keyword],
  comment: [SemanticTokenTypes.comment],
};

const TYPES = [...new Set(Object.values(NAMES).map(([type]) => type))];
const MODIFIERS = [
  ...[SemanticTokenModifiers.declaration, SemanticTokenModifiers.readonly, SemanticTokenModifiers.defaultLibrary],
];

const LEGEND: SemanticTokensLegend = { tokenTypes: TYPES, tokenModifiers: MODIFIERS };

/** Colours the expressions of policies, and what else has a meaning in them, in files of scenarios and in workspace files. */
export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend: LEGEND, full: true, range: true } }),
  register: (context) => {
    const { answers } = context;
    answers.first(SemanticTokensRequest.type, async ({ textDocument }) => {
      const opened = await openSteering(textDocument.uri, context);
      return opened && encode(opened.editor.listTokens(opened), opened.found.positions);
    });
    answers.first(SemanticTokensRangeRequest.type, async ({ textDocument, range }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (!opened) return undefined;
      const { positions } = opened.found;
      const asked = positions.offsetsOf(range);
      return encode(
        opened.editor.listTokens(opened).filter(({ start, end }) => start < asked.end && end > asked.start),
        positions,
      );
    });
    if (context.client.capabilities.workspace?.semanticTokens?.refreshSupport === true) refreshWithSettings(context);
  },
};

/** What an expression's names mean depends on nothing of another file but the settings that there are. */
function refreshWithSettings(context: EditorContext): void {
  const known = new WeakMap<Hunt, string>();
  context.onChange((hunt, { isPolicyChanged }) => {
    const { session } = hunt;
    if (!isPolicyChanged || !session) return;
    const { policy } = session.surroundings(context.readNow(session)).circumstances;
    const settings = JSON.stringify(policy.settings.map(({ name, type }) => [name, type]));
    const before = known.get(hunt);
    known.set(hunt, settings);
    if (before !== undefined && before !== settings)
      void context.connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
  });
}

/** Five numbers for each, its place counted from the one before it: lines, characters, length, type and modifiers. */
function encode(tokens: readonly SemanticToken[], positions: Positions): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    const { line, character } = positions.positionAt(token.start);
    // No token goes past the end of its line.
    const length = positions.positionAt(token.end).character - character;
    const [type, modifier] = NAMES[token.kind];
    const modifiers = bitOf(modifier) | bitOf(token.isDeclared === true ? MODIFIERS[0] : undefined);
    builder.push(line, character, length, TYPES.indexOf(type), modifiers);
  }
  return builder.build();
}

function bitOf(modifier: SemanticTokenModifiers | undefined): number {
  return modifier === undefined ? 0 : 1 << MODIFIERS.indexOf(modifier);
}
