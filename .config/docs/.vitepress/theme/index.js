// The generator's own theme, with the fonts that the reader's system has.
import Theme from "vitepress/theme-without-fonts";
import "./site.css";

export { Theme as default };
