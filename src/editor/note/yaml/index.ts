export { findYamlPlace, type Step, type YamlPlace } from "./find-step.js";
export type { ListNode, MappingNode, MemberNode, Node, TextNode } from "./node.js";
export { readBrokenYaml } from "./read-block.js";
