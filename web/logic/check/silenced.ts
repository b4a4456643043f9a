/** What was silenced in each draft, by the draft's name: fingerprints of findings. */
export type Silenced = Readonly<Record<string, readonly string[]>>;

/** What was kept; what cannot be read counts as nothing. */
export function readSilenced(text: string | null): Silenced {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    const entries = Object.entries(found).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
    return Object.fromEntries(entries.map(([name, ids]) => [name, ids.map(String)]));
  } catch {
    return {};
  }
}

export function withSilenced(silenced: Silenced, draft: string, ids: readonly string[]): Silenced {
  const { [draft]: _, ...others } = silenced;
  return ids.length > 0 ? { ...others, [draft]: ids } : others;
}

/** A draft without a file is called by its first line. */
export function nameDraft(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '');
  return (line ?? '').replace(/^#+/, '').trim().slice(0, 120) || 'a draft';
}
