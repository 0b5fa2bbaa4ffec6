/** The build and the tests both load a policy as its text and what YAML makes of it (.config/policy-module.ts). */
declare module "*.yaml" {
  const policy: { readonly text: string; readonly data: unknown };
  // eslint-disable-next-line no-restricted-exports -- what loaders of text give
  export default policy;
}
