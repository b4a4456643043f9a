/** What an unclear question can do, for the desk: where the remedy of the command line names its option, the field that does the same. */
export function readRemedy(remedy: string): { readonly advice: string; readonly example: string | null } {
  const [, before = remedy, example = null] = /^(.*?)Say what to weigh: --that "([^"]*)"\.?$/.exec(remedy) ?? [];
  return { advice: before.replace(/: onrecord ask .*$/, '.').trim(), example };
}
