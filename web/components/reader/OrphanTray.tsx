import type { Orphan } from '../../../src/server/api-types.ts';
import { countNoun } from '../../logic/count-noun.ts';
import { joinExact } from '../../logic/join-words.ts';

/** What people said that has no place in this version of the text: kept, with the old words, and told. */
export function OrphanTray({ orphans }: { orphans: readonly Orphan[] }) {
  if (orphans.length === 0) return null;
  const has = orphans.length === 1 ? 'has' : 'have';
  return (
    <details className="orphans">
      <summary>
        {countNoun(orphans.length, 'decision')} {has} no place in this version
      </summary>
      <ul>
        {orphans.map(({ annotation, target, because }) => (
          <li key={`${annotation.id}:${target}`} dir="auto">
            <b>{annotation.action}</b> by {annotation.by}: “{wordsOf(annotation.targets[target])}”{' '}
            <span className="faint">{because}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf(target: unknown): string {
  const evidence = (target as { evidence?: readonly { exact: string }[] } | undefined)?.evidence ?? [];
  return joinExact(evidence);
}
