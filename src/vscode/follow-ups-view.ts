import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type TreeDataProvider,
} from "vscode";
import type { AgendaRow, AgendaSection } from "../lsp/index.js";
import type { KnownAgenda } from "./agenda.js";

export type Node =
  | { readonly kind: "section"; readonly section: AgendaSection; readonly workspace: string }
  | { readonly kind: "row"; readonly row: AgendaRow; readonly section: AgendaSection["id"] };

/** What is due, comes, is waited for and is wrong: each opens its note where it stands. */
export class FollowUpsView implements TreeDataProvider<Node> {
  readonly #known: KnownAgenda;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(known: KnownAgenda) {
    this.#known = known;
    known.onChange(() => {
      this.#changed.fire(undefined);
    });
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === "row") return [];
    if (node) return node.section.rows.map((row) => ({ kind: "row", row, section: node.section.id }));
    return this.#known.agenda.workspaces.flatMap(({ uri, sections }) =>
      sections.map((section): Node => ({ kind: "section", section, workspace: uri })),
    );
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === "section" ? this.#itemOfSection(node) : itemOfRow(node.row, node.section);
  }

  #itemOfSection({ section: { id, title, rows }, workspace }: Node & { readonly kind: "section" }): TreeItem {
    const isLater = id === "later" || id === "waiting";
    const item = new TreeItem(title, isLater ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
    const folder = decodeURIComponent(workspace.split("/").at(-1) ?? "");
    item.id = `${workspace} ${id}`;
    item.description = this.#known.agenda.workspaces.length > 1 ? `${folder}, ${rows.length}` : String(rows.length);
    return item;
  }
}

/** A side bar is narrow: what tells rows apart comes first, and all of it is in the tooltip. */
function itemOfRow(row: AgendaRow, section: AgendaSection["id"]): TreeItem {
  const { name, shortName, what, when, isLate, uri, line, deeds } = row;
  const item = new TreeItem(shortName);
  item.description = section === "problems" ? name : [what, when].filter(Boolean).join(", ");
  item.tooltip = [name, what, when].filter(Boolean).join("\n");
  item.iconPath = iconOf(section, isLate);
  const can = deeds.map(({ deed }) => deed.deed).join(" ");
  item.contextValue = `row ${can}${section === "problems" ? "" : " explain"}`;
  const range = new Range(line, 0, line, 0);
  item.command = { command: "vscode.open", title: "Open", arguments: [Uri.parse(uri), { selection: range }] };
  return item;
}

function iconOf(section: AgendaSection["id"], isLate: boolean): ThemeIcon {
  if (section === "problems") return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  if (isLate) return new ThemeIcon("flame", new ThemeColor("list.warningForeground"));
  return new ThemeIcon(section === "waiting" ? "watch" : "circle-outline");
}
