export { readContactTold } from "./read-contact.js";
export { withAddresses } from "./with-addresses.js";
