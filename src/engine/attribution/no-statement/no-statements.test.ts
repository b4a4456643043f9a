import { expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { describeCue } from '../cue/describe-cue.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { dropNoStatements, findNoStatementRule, listCandidates, NO_STATEMENT_RULES } from './drop-no-statements.ts';

/** "{source} ⟦cue⟧ [content]"; with "^" before it, another statement reports all of it. */
function readMarked(marked: string) {
  const spans: Record<string, Span[]> = { '{': [], '⟦': [], '[': [] };
  let text = '';
  let open: [mark: string, at: number] | null = null;
  for (const letter of marked.replace(/^\^/, '')) {
    if (letter in spans) open = [letter, text.length];
    else if (/[}⟧\]]/.test(letter)) spans[open![0]]!.push([open![1], text.length]);
    else text += letter;
  }
  const layers = readLayers(text, [segmentation, quotations]);
  const tokensIn = (parts: readonly Span[]) =>
    layers.tokens.filter(({ span }) => parts.some(([start, end]) => start <= span[0] && span[1] <= end));
  const { '{': source, '⟦': cue, '[': content } = spans as Record<'{' | '⟦' | '[', Span[]>;
  const described = describeCue(
    tokensIn(cue),
    {
      ...{ after: tokensIn(content).slice(0, 8), first: tokensIn(content).slice(0, 40) },
      ...{ quotedWords: 0, source: tokensIn(source), frame: 'affirmed' },
    },
    english,
  );
  const create = (parts: Pick<RawAttribution, 'source' | 'cue' | 'content' | 'via'>): RawAttribution => ({
    ...{ by: 'hand', confidence: 0.9, ...parts },
    ...described,
  });
  const outer = create({ source: [], cue: [[0, 1]], content: [[0, text.length]], via: null });
  const attributions = marked.startsWith('^')
    ? [outer, create({ source, cue, content, via: 0 })]
    : [create({ source, cue, content, via: null })];
  return { document: { text, language: english }, layers, attributions };
}

function findRule(marked: string): string | null {
  const { document, layers, attributions } = readMarked(marked);
  const candidate = listCandidates(document, layers, attributions).get(attributions.length - 1)!;
  return findNoStatementRule(candidate)?.id ?? null;
}

const NONE: readonly (readonly [id: string, ...marked: string[]])[] = [
  [
    'label',
    'Three were held in the night.\n\n{Tane Orr}⟦:⟧ [Theft of amber, possession of a boat, held in lieu of bond]\n\nIda Moss: Trespass, theft of rope, released',
    'Results\n\n- {Wexholm}⟦:⟧ [Lind 3, Orr 2, Moss 1]\n- Little Dray: Lind 1, Orr 4, Moss 0',
  ],
  [
    'furniture',
    'Read more: {Orr} ⟦says⟧ [that the port is safe]',
    'Sign up to hear what {Moss} ⟦thinks⟧ [of the fence].',
  ],
  [
    'question',
    'Why {Moss} ⟦Would Like⟧ [to Leave the Port]',
    'Do {you} ⟦think⟧ [the harbour will open again]?',
    'Does {Orr} ⟦want⟧ [to sell the port]?',
  ],
  [
    'bare-link',
    '^They questioned {Moss} ⟦about⟧ [his testimony on the fence].',
    '{A teenager} ⟦to⟧ [how it was going]',
  ],
  [
    'request',
    '⟦Asked⟧ [to comment on the leak], the agency shut its doors.',
    '⟦Contacted⟧ [for comment on Sunday], the firm hung up.',
  ],
  ['leading-participle', '⟦considering⟧ [the history of the old theatre], they went there.'],
  [
    'asked-deed',
    '^We call on {the state} ⟦to disclose⟧ [the findings of its inquiry].',
    '^It asked {members} ⟦not to tolerate⟧ [the pretence].',
    '^It was too early ⟦to comment on⟧ [the cause].',
  ],
  [
    'inner-nobody',
    '^It ⟦is considered⟧ [a likely scenario] by now.',
    '^There was ⟦hatred for⟧ [the mayor].',
    '^[The claim of the mill] ⟦has been debunked⟧.',
  ],
  [
    'undergone',
    '{Orr} ⟦was charged with⟧ [two counts of theft].',
    '[Hundreds of people in masks] ⟦were seen⟧ outside.',
    '{Police} ⟦were called to⟧ [a fire in the mill].',
    '⟦was found⟧ [dead in the mill]',
  ],
  ['deed', '{Moss} ⟦signed⟧ [the lease of the mill].', '{The club} ⟦has hired⟧ [a coach from Dray].'],
  [
    'made-thing',
    '{Lind} ⟦wrote⟧ [a large cheque to the club].',
    '{The club} ⟦released⟧ [a list of players].',
    '{Orr} ⟦posted⟧ [a photo of himself at the fence].',
    '{Lind} ⟦offered⟧ [the example of a mill in Dray].',
  ],
  [
    'hearing',
    '{The court} ⟦heard⟧ [arguments on the fence].',
    '{The court} ⟦heard a final day⟧ [of evidence in the case].',
  ],
  ['relating', '{The charges} ⟦relate to⟧ [a wave of thefts at the port].'],
  [
    'appearance',
    '[His tactics] ⟦appear⟧ [to have made the talks harder].',
    'Lind ⟦did not appear⟧ [to mind the rain].',
    'It ⟦seems⟧ [that the road is long].',
  ],
  ['duty', '^{The state} ⟦has a clear obligation⟧ [to let aid through].'],
  [
    'coming-deed',
    '{The county} ⟦will no longer accept⟧ [cases from schools].',
    '{The office} ⟦will now focus on⟧ [helping the young].',
    '{A winner} ⟦might⟧ [momentum]',
  ],
  [
    'ascribed',
    '^{The Greens} ⟦are blinded by their hatred for⟧ [the mayor].',
    '^{the Greens}’ ⟦desire⟧ [to overturn the vote] is plain.',
    '^their hatred and {the Greens} ⟦rabid desire⟧ [to overturn the vote].',
  ],
  [
    'hearsay',
    'She was held when {she} ⟦allegedly⟧ [blocked the way to the port].',
    '{Police} ⟦reportedly⟧ [found two bags].',
    'They asked about {her} ⟦alleged⟧ [part in the sale].',
  ],
];

test.each(NONE.flatMap(([id, ...marked]) => marked.map((each) => [id, each] as const)))('%s: %s', (id, marked) => {
  expect(findRule(marked)).toBe(`no-statement/${id}`);
});

test('each rule has its sentences', () => {
  expect(NONE.map(([id]) => `no-statement/${id}`)).toEqual(NO_STATEMENT_RULES.map(({ id }) => id));
});

test.each([
  // a conversation, and lines that are clauses
  'MOSS⟦:⟧ [Yes, sure, why not]\n\nLIND: Rain, wind, snow\n\nMOSS: Fog, hail, frost',
  '{Moss}⟦:⟧ [The port is safe, dry and open]\n\nLind: The mill is not, and never was, dry',
  'Moss⟦:⟧ [No new taxes, no new roads, no new mills]',
  // a question that asks what was said keeps what was said
  'Why {Moss} ⟦says⟧ [the port is safe]',
  'When {he} ⟦wants⟧ [to leave], the port shuts.',
  '⟦For⟧ {Moss}, [the vote is a test].',
  '{critics} ⟦of⟧ [the mayor]',
  '{She} ⟦about⟧ [“a port that nobody needs any more”]',
  '⟦Asked⟧ [whether the port was safe], Moss smiled.',
  '⟦Considering⟧ [that it rained], we were dry.',
  '^{Moss} ⟦was said to have told⟧ [a friend about the leak].',
  '^Women come up to {her} ⟦to say⟧ [they are with Lind].',
  '^It ⟦was reported⟧ [that the mill burned].',
  '^{Lind} ⟦considers⟧ [the mill lost].',
  '{They} ⟦were called⟧ [liars and thieves].',
  '[Orr, with theft,] ⟦was charged by⟧ {the state}',
  '⟦was heard saying⟧ [that the mill burned]',
  '{Orr} ⟦was found to have⟧ [lied]',
  '{Lind} ⟦wrote⟧ [that the mill was lost].',
  '{Lind} ⟦wrote⟧ [a letter to the council].',
  '{The group} ⟦released a video purporting⟧ [to show the raid].',
  '{The mother} ⟦released⟧ [a video plea to the men].',
  '{The court} ⟦heard⟧ [that the mill was lost].',
  '⟦appears⟧ [to show a crab of great size]',
  '{They} ⟦seem to be saying⟧ [that nothing matters].',
  '{Orr} ⟦has taken responsibility for⟧ [the raid].',
  '{The mayor} ⟦will say⟧ [that the road stays].',
  '{Orr} ⟦will not support⟧ [the deep cuts].',
  '^{They} ⟦fear⟧ [a cold winter].',
  '^{Moss} ⟦still hopes⟧ [for rain].',
  '^{her} ⟦concern⟧ [that the mill is lost]',
])('stays: %s', (marked) => expect(findRule(marked)).toBeNull());

test('what a dropped one reports goes to whoever reports that one', () => {
  const { document, layers, attributions } = readMarked('^{members} ⟦to tolerate⟧ [the claim, as Lind puts it].');
  const inner = { ...attributions[1]!, source: [[25, 29]] as Span[], cue: [[30, 34]] as Span[], via: 1 };
  const kept = dropNoStatements(document, layers, [...attributions, inner]);
  expect(kept.map(({ via }) => via)).toEqual([null, 0]);
});

test('what the form of a text gives to somebody stays', () => {
  const { document, layers, attributions } = readMarked('{Moss} ⟦signed⟧ [the lease].');
  expect(dropNoStatements(document, layers, attributions)).toEqual([]);
  expect(dropNoStatements(document, layers, [{ ...attributions[0]!, turn: 0 }])).toHaveLength(1);
});
