export { openHunt, type Hunt, type HuntOptions } from "./open-hunt.js";
