import type { Tag } from "./tags.js";

/** All that the page is made of; `script`, `link` and `meta` stand in its head only. */
const TAGS = new Set(
  (
    "html head meta title link script body header nav main section footer div details summary span time meter " +
    "h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code hr br a em strong del table thead tbody tr th td " +
    "button input select option label output"
  ).split(" "),
);

const ATTRIBUTES = new Set(
  (
    "align aria-hidden aria-label aria-labelledby charset class content data-action data-deed data-key data-note " +
    "data-path data-row data-rule data-status data-via datetime download href id lang max name placeholder rel role " +
    "src start tabindex title type value"
  ).split(" "),
);

/** What in a document could run, load or send something; nothing in the page may. */
export function findDangers(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const dangers = TAGS.has(name) ? [] : [`<${name}>`];
    for (const [key, value] of Object.entries(attributes)) {
      if (!ATTRIBUTES.has(key)) dangers.push(`<${name} ${key}>`);
      if (key === "src" && !(name === "script" && value === "page.js")) dangers.push(`<${name} src="${value}">`);
      if (key === "href" && !isHarmless(name, value)) dangers.push(`<${name} href="${value}">`);
      if (key === "id" && tags.filter((tag) => tag.attributes.id === value).length > 1)
        dangers.push(`two of id ${value}`);
    }
    return dangers;
  });
}

function isHarmless(name: string, href: string): boolean {
  if (name === "link") return /^[a-z]+\.css$/u.test(href) || href === "data:,";
  return name === "a" && /^(?:#|https?:|webcal:|mailto:|tel:|vscode:|obsidian:|follow-ups\.ics$)/u.test(href);
}
