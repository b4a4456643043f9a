import type { LinkEvidence } from './score-link.ts';

const RULES: Readonly<Record<LinkEvidence['rule'], string>> = {
  'same-name': 'the same name',
  'same-words': 'the same words',
  'both-names': 'a document uses both names for one actor',
  'both-initials': 'a document uses the name and its initials for one actor',
  'middle-name': 'the same name, one with more of it',
  initials: 'the initials of the name',
  'organization-words': 'the same words in another order or form',
  spelling: 'two spellings of one name',
  'short-given-name': 'a short form of the given name',
  'given-initial': 'the initial of the given name',
  generation: 'the same name, with "Jr." or the like in one of them',
  'family-name': 'the family name alone',
  'word-order': 'the same words in another order',
  'other-kind': 'the same name, read as another kind',
};

/** The reason of a link, for people: "the family name alone; borne by nobody else; 4 others named with both". */
export function describeLink(evidence: LinkEvidence): string {
  const { rule, share, roles, company } = evidence;
  const reasons = [RULES[rule]];
  if (rule === 'family-name') reasons.push(describeBearers(evidence));
  else if (share < 1) reasons.push('it fits others as well');
  if (roles === 'same') reasons.push('the same role');
  if (roles === 'apart') reasons.push('but the roles differ');
  if (company > 0) reasons.push(`${countOf(company, 'other')} named with both`);
  return reasons.join('; ');
}

/** In steps, as the evidence has them: a reason that changed with every document would never be the same twice. */
function describeBearers({ share, documents, isOpenThere }: LinkEvidence): string {
  if (isOpenThere) return 'the document also names in full who it could be, and leaves it open';
  if (share === 1) return `nobody else bears it (${countOf(documents, 'document')}${documents > 1 ? ' or more' : ''})`;
  if (share < 0.5) return 'others bear it in more documents';
  return `in ${share >= 0.9 ? 'nine tenths' : 'half'} or more of the documents where somebody bears it`;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
