import ts from "typescript";

/** One thing that is wrong in a file. */
export interface SourceMutant {
  /** The file and a number: `src/engine/window.ts 3`. */
  readonly id: string;
  readonly line: number;
  readonly change: string;
}

export interface PlantedFile {
  /** The file with a switch at each place that a mutant changes. */
  readonly code: string;
  readonly mutants: readonly SourceMutant[];
}

/** What stands in for an operator, one at a time. `left` and `right` keep one side only: a condition is removed. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">"],
  "<=": ["<", ">"],
  ">": [">=", "<"],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||", "left", "right"],
  "||": ["&&", "left", "right"],
  "??": ["left", "right"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
};

/** Methods that another is called in the place of. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ["findLast", "find"],
  ["find", "findLast"],
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
]);

/** Methods that are left out, which leaves the list as it is. */
const LIST_METHODS: ReadonlySet<string> = new Set(["filter", "toSorted", "sort"]);

/**
 * All mutants of a file, in the order of their places. What a module does once when it is loaded is left alone, and so
 * are the functions that are named.
 */
export function plantMutants(file: string, text: string, leftAlone: readonly string[] = []): PlantedFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = numericConstants(source);
  const mutants: SourceMutant[] = [];
  return { code: write(source, false), mutants };

  /** The text of a node with the switches of all that is in it. */
  function write(node: ts.Node, isInFunction: boolean): string {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return node.getText();
    if (ts.isFunctionDeclaration(node) && leftAlone.includes(node.name?.text ?? "")) return node.getText();
    const isInside = isInFunction || ts.isFunctionLike(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    let written = "";
    let at = node.getStart();
    for (const child of children.toSorted((a, b) => a.pos - b.pos)) {
      written += text.slice(at, child.getStart());
      // A mutant may loop for ever: each turn is counted.
      const isBody = ts.isIterationStatement(node, false) && node.statement === child;
      written += isBody ? `{ globalThis.mutation?.turn(); ${write(child, isInside)} }` : write(child, isInside);
      at = child.getEnd();
    }
    written += text.slice(at, node.getEnd());
    return isInFunction && ts.isExpression(node) ? plant(node, written) : written;
  }

  function plant(node: ts.Expression, written: string): string {
    return variantsOf(node, constants).reduce((rest, variant) => {
      const id = `${file} ${mutants.length}`;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      mutants.push({ id, line, change: `${contextOf(node)}${shorten(node.getText())} → ${shorten(variant)}` });
      return `(globalThis.mutation?.active === ${JSON.stringify(id)} ? (${variant}) : ${rest})`;
    }, written);
  }
}

function variantsOf(node: ts.Expression, constants: ReadonlySet<string>): string[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [node.left.getText(), node.right.getText()];
    if (isFillIn(node)) return [];
    return (OPERATORS[node.operatorToken.getText()] ?? []).map((operator) => {
      if (operator === "left") return left;
      return operator === "right" ? right : `${left} ${operator} ${right}`;
    });
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (ts.isConditionalExpression(node)) return [node.whenTrue.getText(), node.whenFalse.getText()];
  if (ts.isNumericLiteral(node) || (ts.isIdentifier(node) && constants.has(node.text) && isRead(node)))
    return isFillIn(node.parent) || isSignTested(node)
      ? []
      : [`${node.text} + 1`, ...(node.text === "0" ? [] : [`${node.text} - 1`])];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: receiver, name } = node.expression;
    const method = METHODS.get(name.text);
    const list = receiver.getText();
    if (method !== undefined) return [`${list}.${method}(${node.arguments.map((one) => one.getText()).join(", ")})`];
    return LIST_METHODS.has(name.text) ? [list] : [];
  }
  return ts.isIfStatement(node.parent) && node.parent.expression === node ? ["false"] : [];
}

/** What stands in where the types see that something may be missing, and nothing is: `parts[1] ?? ""`, `[year = 0]`. */
function isFillIn(node: ts.Node): boolean {
  if (ts.isBindingElement(node)) return true;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return false;
  const { right } = node;
  return ts.isStringLiteral(right) || ts.isNumericLiteral(right) || ts.isArrayLiteralExpression(right);
}

/** `compareDates(a, b) < 0`: with another number, it is what another operator makes of it. */
function isSignTested({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && /^(?:[A-Z]\w+\.)?compare\w*\(/u.test(parent.left.getText());
}

function isRead({ parent }: ts.Identifier): boolean {
  return !ts.isVariableDeclaration(parent) && !ts.isPropertyAccessExpression(parent);
}

/** The names of a module's numbers, which are given one more and one less where they are used. */
function numericConstants(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && ts.isNumericLiteral(initializer)) names.add(name.text);
  }
  return names;
}

/** A number alone says little: what it stands in, with a colon. */
function contextOf(node: ts.Expression): string {
  if (!ts.isNumericLiteral(node)) return "";
  const { parent } = node;
  return `${shorten((ts.isPrefixUnaryExpression(parent) ? parent.parent : parent).getText())}: `;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
