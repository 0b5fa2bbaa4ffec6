import packageJson from "../../../package.json" with { type: "json" };

const { homepage }: { readonly name: string; readonly homepage?: string } = packageJson;

/** Where the project is on the web, as package.json says; undefined until it is there. */
export const HOMEPAGE = homepage;
