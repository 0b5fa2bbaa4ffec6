/** The build and the tests both load a YAML file as its text. */
declare module "*.yaml" {
  const text: string;
  // eslint-disable-next-line no-restricted-exports -- what loaders of text give
  export default text;
}
