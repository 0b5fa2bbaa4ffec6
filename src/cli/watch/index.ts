export { keepWatch, type Watch } from "./keep-watch.js";
