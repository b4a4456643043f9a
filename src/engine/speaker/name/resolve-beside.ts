import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { isMembersName } from './members-name.ts';

/** "its director, Ada Moss,", "two unions, the Dockers and the Porters" */
export function resolveBeside({ namesBeside }: SourceMember, { language }: SpeakerContext): SpeakerChoice | null {
  const named = namesBeside.filter((mention) => !isMembersName(mention, language));
  return named.length
    ? chooseActors(
        named.map(({ actor }) => actor),
        'beside',
      )
    : null;
}

/** "critics, including Moss" */
export const resolveIncluded = ({ included }: SourceMember): SpeakerChoice | null =>
  included.length
    ? chooseActors(
        included.map(({ actor }) => actor),
        'included',
      )
    : null;

/** Where a source was cut at a comma, the name on the other side: "*its director*, Ada Moss, fears", "Interim, *the daily*, says". */
export function resolveBeyondComma(
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const actor = findPersonBehind(source, attribution, context) ?? findNameBefore(source, context);
  return actor && chooseActors([actor], 'beyond-comma');
}

/** "*its director*, Ada Moss, fears"; but "voters *accused* Moss, the mayor, of lying" has its verb between. */
function findPersonBehind([, end]: Span, { cue }: Attribution, { text, mentions }: SpeakerContext): Actor | null {
  const next = mentions[findFirstEndingAfter(mentions, end)];
  if (next?.form !== 'name' || next.actor.kind !== 'person') return null;
  if (cue.some((span) => isOverlapping(span, [end, next.span[0]]))) return null;
  const isThere = /^(?:,\s|\s\p{Ll}+\s)$/u.test(text.slice(end, next.span[0])) && text[next.span[1]] === ',';
  return isThere ? next.actor : null;
}

/** "Interim, *the daily,* says" */
function findNameBefore([start, end]: Span, { text, mentions }: SpeakerContext): Actor | null {
  const before = mentions[findFirstEndingAfter(mentions, start) - 1];
  if (before?.form !== 'name' || before.actor.kind === 'place') return null;
  return text[end - 1] === ',' && /^,\s$/.test(text.slice(before.span[1], start)) ? before.actor : null;
}
