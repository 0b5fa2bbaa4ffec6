export { advicePhrase, authorsPhrase, citationPhrase, otherSidePhrase } from "./advice.js";
export {
  appointmentPhrase,
  appointmentTimePhrase,
  dayOfAppointment,
  interviewPhrase,
  isToBeShown,
  kindPhrase,
  startOfAppointment,
  type PlannedAppointments,
} from "./appointments.js";
export { dayOfBound, isMoment, isStartOfDay, startOfBound } from "./bounds.js";
export {
  closingOf,
  closingPhrase,
  describeClosing,
  describeWritten,
  isDue,
  WHEN_DONE,
  WRITE_INTO_ROW,
} from "./closing.js";
export { encodePath } from "./encode-path.js";
export { codeSpan, escapeMarkdown } from "./escape-markdown.js";
export { HOMEPAGE } from "./homepage.js";
export { listItems, type Item } from "./items.js";
export { toJson, toJsonLine } from "./json.js";
export { isLongOpen, LONG_OPEN } from "./long-open.js";
export { mendPhrase, silenceOf, silencePhrase, silencesOf, type Silence } from "./nothing-due.js";
export {
  applicationPhrase,
  callPhrase,
  capitalize,
  channelPhrase,
  cleanLine,
  countPhrase,
  dayPhrase,
  endsBeforeCall,
  findAddressPhrase,
  OUTSIDE_OWN_HOURS,
  overdueSincePhrase,
  personPhrase,
  summaryPhrase,
  unreachedPhrase,
  waitPhrase,
  WHERE_TO_LOOK,
  windowPhrase,
} from "./phrases.js";
export { listActions, listWaits, planFor, type Plan } from "./plan.js";
export { linkTo, styleFor, type Style } from "./style.js";
export { answersPhrase } from "./answers.js";
export { writeBar } from "./bar.js";
export { toCsv } from "./csv.js";
export { listPhrase } from "./list-phrase.js";
export { type Doubt, doubtPhrases, listDoubts } from "./doubts.js";
