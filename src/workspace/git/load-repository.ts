/** What asks git, and what starts git, are loaded for those alone who want to know: each start would pay 3 ms for them. */
export const loadRepository = () => import("./describe-repository.js");
