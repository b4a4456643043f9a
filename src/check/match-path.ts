/** Does a path, with "/" between its folders, fit a pattern? `*` is anything within a folder's name, `**` any folders. */
export function isMatchingPath(path: string, pattern: string): boolean {
  return matchAll(path.split('/'), pattern.split('/'), '**', (part, form) =>
    matchAll([...part], [...form], '*', isSame),
  );
}

const isSame = (one: string, other: string): boolean => other === '?' || one === other;

/** Wildcards by going back to the last one only: time grows with the product of the two lengths at most. */
function matchAll(
  parts: readonly string[],
  forms: readonly string[],
  wildcard: string,
  fits: (part: string, form: string) => boolean,
): boolean {
  let [at, form, star, mark] = [0, 0, -1, 0];
  while (at < parts.length) {
    if (forms[form] === wildcard) [star, mark, form] = [form, at, form + 1];
    else if (form < forms.length && fits(parts[at]!, forms[form]!)) [at, form] = [at + 1, form + 1];
    else if (star >= 0) {
      mark += 1;
      [at, form] = [mark, star + 1];
    } else return false;
  }
  while (forms[form] === wildcard) form++;
  return form === forms.length;
}
