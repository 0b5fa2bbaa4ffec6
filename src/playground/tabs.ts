import { button, byId, element } from "./elements.js";

export interface Tab {
  readonly id: string;
  readonly title: string;
}

export interface Tabs {
  /** What stands in a tab's panel from now on, and how many things that are. */
  readonly fill: (id: string, content: readonly Node[], count?: number) => void;
  readonly show: (id: string) => void;
}

/** Tabs that arrow keys walk through (WAI-ARIA Authoring Practices, "Tabs"). */
export function openTabs(tabs: readonly Tab[]): Tabs {
  const list = byId("tabs", HTMLElement);
  const panels = byId("panels", HTMLElement);
  const made = tabs.map(({ id, title }) => {
    const count = element("span", { class: "count" });
    const tab = button(
      title,
      () => {
        show(id);
      },
      { role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}` },
    );
    tab.append(count);
    const panel = element("div", {
      role: "tabpanel",
      id: `panel-${id}`,
      "aria-labelledby": `tab-${id}`,
      tabindex: "0",
    });
    list.append(tab);
    panels.append(panel);
    return { id, tab, panel, count };
  });

  function show(shown: string): void {
    for (const { id, tab, panel } of made) {
      const isShown = id === shown;
      tab.setAttribute("aria-selected", String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      panel.hidden = !isShown;
    }
  }

  list.addEventListener("keydown", ({ key }) => {
    const at = made.findIndex(({ tab }) => tab === document.activeElement);
    const next = made[findNext(key, at, made.length)];
    if (at < 0 || !next) return;
    show(next.id);
    next.tab.focus();
  });
  show(tabs[0]?.id ?? "");

  return {
    show,
    fill: (id, content, count) => {
      const found = made.find((one) => one.id === id);
      found?.panel.replaceChildren(...content);
      found?.count.replaceChildren(...(count === undefined || count === 0 ? [] : [` ${count}`]));
    },
  };
}

/** -1 for a key that leads nowhere. */
function findNext(key: string, at: number, length: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % length;
    case "ArrowLeft":
      return (at - 1 + length) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return -1;
  }
}
