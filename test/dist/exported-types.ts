import { dirname, join } from "node:path";
import ts from "typescript";

/** TypeScript's own: they are the same for every program here, and long. */
const LIBRARIES = dirname(ts.getDefaultLibFilePath({}));
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Reads declarations as somebody's program would that is checked with this module resolution. */
export function readDeclarations(files: readonly string[], options: ts.CompilerOptions): ts.Program {
  const all = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [], ...options };
  const host = ts.createCompilerHost(all);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, ...rest) => {
    if (!path.startsWith(LIBRARIES)) return parse(path, version, ...rest);
    if (!libraries.has(path)) libraries.set(path, parse(path, version, ...rest));
    return libraries.get(path);
  };
  return ts.createProgram(files, all, host);
}

const NODE: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/** The names of an entry's own types that something exported refers to, and that nobody can import. */
export function findHiddenTypes(dist: string, entry: string): readonly string[] {
  const file = join(dist, entry);
  const program = readDeclarations([file], NODE);
  const checker = program.getTypeChecker();
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  const exported = new Set(checker.getExportsOfModule(module).map(resolve));
  const open = [...exported];
  const seen = new Set<ts.Symbol>(open);
  const hidden: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) follow(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) follow(node.expression);
    if (ts.isTypeQueryNode(node)) follow(node.exprName);
    ts.forEachChild(node, visit);
  };
  const follow = (name: ts.Node): void => {
    const found = checker.getSymbolAtLocation(name);
    const symbol = found && resolve(found);
    if (!symbol || seen.has(symbol) || symbol.flags & ts.SymbolFlags.TypeParameter) return;
    seen.add(symbol);
    if (!symbol.declarations?.some((one) => one.getSourceFile().fileName.startsWith(dist))) return;
    // The list of a type's values is named by that type.
    if (!exported.has(symbol) && !(symbol.flags & ts.SymbolFlags.Variable)) hidden.push(symbol.name);
    open.push(symbol);
  };
  for (let symbol = open.pop(); symbol !== undefined; symbol = open.pop())
    for (const declaration of symbol.declarations ?? []) visit(declaration);
  return hidden.toSorted();
}

/** All that an entry exports, values and types. */
export function listExportedNames(dist: string, entry: string): readonly string[] {
  const file = join(dist, entry);
  const program = readDeclarations([file], NODE);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getExportsOfModule(module).map(({ name }) => name);
}
