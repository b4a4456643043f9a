import type { Language } from '../../engine/language/language.ts';
import { isAddress, normalizeRole } from '../../registry/role-fields.ts';

/** Roles of one actor as its documents have them. */
interface WrittenRole {
  readonly text: string;
  readonly document: number;
  readonly day: string | null;
}

/** A role however it is written: "Sen.", "Senator" and "senator" are one. */
export interface MergedRole {
  /** As most documents write it; written out, if any does. */
  readonly text: string;
  readonly documents: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** One of each role, those in most documents first, and behind them forms of address, which are no office: "Mr." */
export function mergeRoles(written: readonly WrittenRole[], language: Language): readonly MergedRole[] {
  const roles = new Map<string, WrittenRole[]>();
  for (const role of written) {
    const key = normalizeRole(role.text, language);
    roles.set(key, [...(roles.get(key) ?? []), role]);
  }
  const rank = ({ text }: MergedRole) => Number(isAddress(text, language));
  return [...roles.values()].map(mergeRole).toSorted((a, b) => rank(a) - rank(b) || b.documents - a.documents);
}

function mergeRole(written: readonly WrittenRole[]): MergedRole {
  const counts = new Map<string, number>();
  for (const { text } of written) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].toSorted(
    ([a, one], [b, other]) => Number(/\.$/.test(a)) - Number(/\.$/.test(b)) || other - one || (a < b ? -1 : 1),
  );
  const days = written.flatMap(({ day }) => day ?? []).toSorted();
  return {
    text: best![0],
    documents: new Set(written.map(({ document }) => document)).size,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
  };
}
