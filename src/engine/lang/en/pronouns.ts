// Origin: the pronouns of English, compiled by hand.
import type { PronounKind, Pronouns } from '../../language/pronouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const kinds: readonly (readonly [PronounKind, readonly string[]])[] = [
  ['i', ['i', 'my', 'me', 'myself']],
  ['we', ['we', 'our', 'us', 'ours', 'ourselves']],
  ['he', ['he', 'his', 'him', 'himself']],
  ['she', ['she', 'her', 'hers', 'herself']],
  ['they', ['they', 'their', 'them', 'themselves']],
  ['both', ['both']],
  ['the-two', ['the two', 'the pair', 'the duo']],
  ['it', ['it', 'its', 'itself']],
  ['who', ['who', 'which', 'that', 'whom']],
  ['self', ['self']],
  [
    'nobody',
    ['you', 'your', 'one', 'some', 'many', 'others', 'this', 'these', 'those', 'everyone', 'nobody', 'anyone', 'whose'],
  ],
];

export const pronouns: Pronouns = {
  kindOfSource: new Map(kinds.flatMap(([kind, list]) => list.map((word) => [word, kind] as const))),
  genderOfSubject: new Map([
    ['he', 'he'],
    ['she', 'she'],
  ]),
  genderOfPossessive: new Map([
    ['his', 'he'],
    ['her', 'she'],
  ]),
  relatives: words('who which whose whom'),
  personalRelatives: words('who whom'),
  objectRelatives: words('that which who whom'),
  partitiveRelatives: words('whom which'),
  definingRelatives: words('who that'),
  oneOfTwo: new Set(['the former', 'the latter']),
};
