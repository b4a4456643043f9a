/** The names in a byline: "By Mara Lindt and Joren Vale" names two. Addresses and e-mails are no names. */
export function parseByline(value: string | null | undefined): string[] {
  const text = (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|written by|author:)\s/i, '');
  if (text.length === 0 || text.length > 300 || isAddress(text)) return [];
  const names = text.split(/\s*[;&]\s*|,?\sand\s|\s*,\s*/).map((name) => name.trim());
  // "Centre for Research and Analysis" and "Mara Lindt, Reuters" must stay whole.
  return names.every(isPersonName) ? names : [text];
}

/** Names from several places, each once. */
export function joinBylines(bylines: readonly (readonly string[])[]): string[] {
  return [...new Set(bylines.flat())];
}

function isPersonName(name: string): boolean {
  const words = name.split(' ').length;
  return words >= 2 && words <= 4 && !/\b(?:for|of the|desk|staff)\b/i.test(name);
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|@)/i.test(text) || /^\S+@\S+$/.test(text);
}
