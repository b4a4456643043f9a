/** Words of a text, so that no mark of theirs is taken for Markdown's. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');

/** What the program writes of it, such as a value: as it is. */
export const toCode = (value: string): string => `\`${value.replaceAll('`', '')}\``;

/** Words of the text, in quotation marks. */
export const quote = (text: string): string => `“${escapeMarkdown(text.replace(/^["“”]|["“”]$/g, ''))}”`;

/** Facts one below the other; those that there are none of are left out. */
export const listFacts = (facts: readonly (string | null)[]): string =>
  facts.filter((fact) => fact !== null && fact !== '').join('  \n');
