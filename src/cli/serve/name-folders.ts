import { slug } from "../../text/index.js";

/**
 * What folders are called in addresses: `Ada Lovelace/jobs` is `ada-lovelace-jobs`. No two are called alike.
 * @param before the names of others
 */
export function nameFolders(folders: readonly string[], before: readonly string[] = []): readonly string[] {
  const taken = new Set(before);
  return folders.map((folder) => {
    const wanted = slug(folder) || "person";
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
    taken.add(name);
    return name;
  });
}
