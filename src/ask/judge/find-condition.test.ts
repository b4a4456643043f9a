import { describe, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { findCondition } from './find-condition.ts';
import type { Side } from './judgement.ts';

/** A passage with the side it takes; then the words of the condition, its kind, and the side once it is met. */
type Case = readonly [
  proposition: string,
  said: string,
  side: Side,
  expected: readonly [words: string, kind: 'condition' | 'while' | 'until' | 'list', side: Side] | null,
];

const TALKS = 'Orrin should negotiate with the Karst League';
const MINE = 'The Dunmere mine should be reopened';
const BRIDGE = 'The old bridge should be closed to cars';
const TREATY = 'The senate should not ratify the fishing treaty';
const TOLL = 'The harbour toll should be abolished';

/** `cue | words`, or the words alone. */
const CASES: readonly Case[] = [
  // a condition that is met first
  [
    TALKS,
    'said | that Orrin would negotiate if the League frees the ferrymen',
    'for',
    ['if the League frees the ferrymen', 'condition', 'for'],
  ],
  [
    TALKS,
    'said | "If they give back the lighthouse, I will sit down with them tomorrow"',
    'for',
    ['If they give back the lighthouse', 'condition', 'for'],
  ],
  [
    MINE,
    'told reporters | she would back the plan, provided that the owners pay for the drainage',
    'for',
    ['provided that the owners pay for the drainage', 'condition', 'for'],
  ],
  [
    MINE,
    'said | the council could accept it only if an inspector from outside signs it off',
    'for',
    ['only if an inspector from outside signs it off', 'condition', 'for'],
  ],
  [
    MINE,
    'will agree | to reopen the mine once the pumps have been tested, but not a day earlier',
    'for',
    ['once the pumps have been tested', 'condition', 'for'],
  ],
  [
    TOLL,
    'says | he is ready to drop the toll as long as the town makes up the loss',
    'for',
    ['as long as the town makes up the loss', 'condition', 'for'],
  ],
  [
    TOLL,
    'wrote | "Should the fishermen accept a quota, we would scrap the toll"',
    'for',
    ['Should the fishermen accept a quota', 'condition', 'for'],
  ],
  [
    TOLL,
    'offered | to abolish the harbour toll in exchange for a longer lease',
    'for',
    ['in exchange for a longer lease', 'condition', 'for'],
  ],
  [
    BRIDGE,
    'said | closing the bridge is fine with us, subject to a ferry that runs at night',
    'for',
    ['subject to a ferry that runs at night', 'condition', 'for'],
  ],
  [
    BRIDGE,
    'supports | the closure on condition that buses may still cross',
    'for',
    ['on condition that buses may still cross', 'condition', 'for'],
  ],
  [
    TALKS,
    'said | that the League must hand over its mortars before any talks can begin',
    'for',
    ['the League must hand over its mortars', 'condition', 'for'],
  ],
  [
    TALKS,
    'said | they would first have to stop the raids',
    'for',
    ['first have to stop the raids', 'condition', 'for'],
  ],
  // the words name what is lacking
  [
    TALKS,
    'said | Orrin will not negotiate unless the blockade is lifted',
    'against',
    ['unless the blockade is lifted', 'condition', 'for'],
  ],
  [
    MINE,
    'opposes | reopening it without a full survey of the shafts',
    'against',
    ['without a full survey of the shafts', 'condition', 'for'],
  ],
  [
    BRIDGE,
    'said | "We cannot close that bridge without a second crossing"',
    'against',
    ['without a second crossing', 'condition', 'for'],
  ],
  [
    TOLL,
    'said | the toll should stay if it is not replaced by another fee',
    'against',
    ['if it is not replaced by another fee', 'condition', 'for'],
  ],
  [
    TREATY,
    'said | the senate must not ratify it unless the northern banks are left out',
    'for',
    ['unless the northern banks are left out', 'condition', 'against'],
  ],
  // a refusal for as long as, or until: it stays one
  [
    TALKS,
    'declared | that Orrin would never negotiate while Teodor Vance leads the League',
    'against',
    ['while Teodor Vance leads the League', 'while', 'against'],
  ],
  [
    TALKS,
    'said | "I will not shake his hand until every last ferryman is home"',
    'against',
    ['until every last ferryman is home', 'until', 'against'],
  ],
  [
    MINE,
    'refuses | to reopen it as long as the river runs yellow',
    'against',
    ['as long as the river runs yellow', 'while', 'against'],
  ],
  [
    BRIDGE,
    'ruled out | a closure before the ring road is finished',
    'against',
    ['before the ring road is finished', 'until', 'against'],
  ],
  [
    TALKS,
    'said | "No talks so long as there are guns on the quay"',
    'against',
    ['so long as there are guns on the quay', 'while', 'against'],
  ],
  // none
  [TALKS, 'said | "We will negotiate, even if half the house walks out"', 'for', null],
  [MINE, 'said | the ministry would reopen the mine by decree, if need be', 'for', null],
  [MINE, 'asked | if the mine should be reopened at all', 'for', null],
  [BRIDGE, 'said | if the bridge is closed to cars, the market will die', 'against', null],
  [TOLL, 'said | few shopkeepers, if any, would miss the toll', 'for', null],
  [TOLL, 'said | the toll must go without delay', 'for', null],
  [MINE, 'said | while the mine once fed the valley, it had no future', 'against', null],
  [BRIDGE, 'said | while he understood the drivers, he would not back down on closing it', 'for', null],
  [TOLL, 'said | on condition of anonymity that the toll is as good as dead', 'for', null],
  [MINE, 'said | the seam had been rich when the mine was open', 'for', null],
  // conditions as an object of support, denial or rejection, and conditions of another kind
  [TALKS, 'supports | the five conditions that the premier has set', 'for', null],
  [TALKS, 'denied | that there were any conditions for talks', 'for', null],
  [TALKS, 'said | Orrin is ready to negotiate without preconditions', 'for', null],
  [MINE, 'said | that working conditions in the shafts were dreadful', 'against', null],
  // counted demands
  [
    TALKS,
    'named | five conditions for talks with the League',
    'for',
    ['five conditions for talks with the League', 'list', 'for'],
  ],
  [
    TALKS,
    'set out | three demands: the ferrymen, the lighthouse and an apology',
    'for',
    ['three demands', 'list', 'for'],
  ],
  [MINE, 'would agree | to it on two conditions', 'for', ['two conditions', 'list', 'for']],
  [
    BRIDGE,
    'said | her condition was that the ambulances can pass',
    'for',
    ['her condition was that the ambulances can pass', 'list', 'for'],
  ],
];

describe('forty conditions and what looks like them', () => {
  test('are forty', () => expect(CASES).toHaveLength(40));

  test.each(CASES)('%s: %s', (proposition, said, side, expected) => {
    const [cue, words] = said.includes(' | ') ? (said.split(' | ') as [string, string]) : ['', said];
    const found = findCondition({ words, cue, proposition, side }, english);
    expect(found && [words.slice(...found.span), found.kind, found.side]).toEqual(expected);
  });
});
