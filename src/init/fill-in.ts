/** A template's `{{names}}` replaced by their values. Throws for one that has no value: the template is wrong then. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/(?<!\$)\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a template names ${name}, which is not given`);
    return value;
  });
}
