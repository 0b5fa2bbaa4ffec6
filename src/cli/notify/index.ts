export { createNotifier, type Notifier } from "./notify.js";
