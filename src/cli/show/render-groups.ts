import type { SpeakerGroup } from '../../store/store.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { renderHits } from './render-hits.ts';

/** Who says it, those who say the most first, each with the best of what they say. */
export function renderGroups(groups: readonly SpeakerGroup[], screen: Screen): string {
  const { bold, dim } = screen.colors;
  return groups
    .map((group) => {
      const more = group.statements > group.hits.length ? `, the first ${group.hits.length}` : '';
      const count = `${countOf(group.statements, 'statement')}${more}`;
      const head = wrapText(`${bold(nameGroup(group))}  ${dim(count)}`, screen.columns);
      return `${head}\n${renderHits(group.hits, screen)}`;
    })
    .join('\n\n');
}

/** The same as a table of counts. */
export function renderGroupCounts(groups: readonly SpeakerGroup[], screen: Screen): string {
  const columns = [
    { title: 'statements', align: 'right' },
    { title: 'said by', isFlexible: true },
  ] as const;
  return renderTable(
    columns,
    groups.map((group) => [String(group.statements), nameGroup(group)]),
    screen,
  );
}

/** "Said by Ilse Brandt (12), harbour pilots, unnamed (4)", as one line. */
export const renderFacets = (groups: readonly SpeakerGroup[]): string =>
  `said by ${groups.map((group) => `${nameGroup(group)} ${group.statements}`).join(' · ')}`;

const nameGroup = ({ name, isNamed }: SpeakerGroup): string => `${escapeFlow(name)}${isNamed ? '' : ' (unnamed)'}`;
