export { writeAppointmentTexts } from "./appointment-texts.js";
export { writeTexts, type EventTexts } from "./event-texts.js";
export { writePrivateAppointmentTexts, writePrivateTexts } from "./private-texts.js";
