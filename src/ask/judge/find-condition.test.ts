import { describe, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { findCondition } from './find-condition.ts';
import type { Side } from './side.ts';

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

const UNION = 'Velmark should join the customs union';
const GAMES = 'The city should host the games';
const STRIKE = 'The strike should go on';
const TROOPS = 'Sarrow should withdraw its troops from Elden';
const BILL = 'Parliament should pass the water bill';
const DAM = 'The company should not build the dam';
const PEACE = 'There should be peace talks with the Hill Front';

/** Found after the rules were written, and of other matters: the words alone, and the side where it turns. */
const FURTHER: readonly (readonly [proposition: string, said: string, side: Side, words: string | null, met?: Side])[] =
  [
    [UNION, 'said | Velmark could join the union when its debts are paid', 'for', 'when its debts are paid'],
    [
      UNION,
      'told parliament | that she would sign the accession papers on the condition that farmers are exempted',
      'for',
      'on the condition that farmers are exempted',
    ],
    [UNION, 'insisted | that membership depends on a referendum', 'for', 'depends on a referendum'],
    [UNION, 'said | "Unless they drop the fish tariff, we stay out."', 'against', 'Unless they drop the fish tariff'],
    [
      UNION,
      'has refused | to join until a new currency board is in place',
      'against',
      'until a new currency board is in place',
    ],
    [
      UNION,
      'said | "As long as Brandt is chancellor, there will be no accession," ',
      'against',
      'As long as Brandt is chancellor',
    ],
    [UNION, "said | we won't join the union before our neighbours do", 'against', 'before our neighbours do'],
    [UNION, 'said | they would join even if the price were twice as high', 'for', null],
    [UNION, 'said | he would, if necessary, join alone', 'for', null],
    [UNION, 'wondered | if the union had any future', 'against', null],
    [UNION, 'said | it was unclear if Velmark would ever join', 'against', null],
    [UNION, 'rejects | the conditions the union has attached to membership', 'against', null],
    [UNION, 'welcomed | the three demands as reasonable', 'for', null],
    [UNION, 'called | the conditions in the border camps unbearable', 'against', null],
    [
      UNION,
      'presented | four points on which any accession must rest',
      'for',
      'four points on which any accession must rest',
    ],
    [UNION, 'laid down | two preconditions: a tariff holiday and a veto on fish', 'for', 'two preconditions'],
    [UNION, 'spelled out | his conditions for joining the union', 'for', 'his conditions for joining the union'],
    [
      GAMES,
      'said | Hosting the games makes sense, so long as no public money is spent',
      'for',
      'so long as no public money is spent',
    ],
    [
      GAMES,
      'said | "I would vote yes if, and only if, the stadium is paid for by sponsors."',
      'for',
      'if, and only if, the stadium is paid for by sponsors',
    ],
    [
      GAMES,
      'said | he had no objection to the games provided the river was cleaned first',
      'for',
      'provided the river was cleaned first',
    ],
    [GAMES, 'warned | that if the city hosts the games, rents would double', 'against', null],
    [GAMES, 'said | the games were a success when Port Lusk hosted them', 'for', null],
    [GAMES, 'said | "Not while pensioners freeze"', 'against', 'while pensioners freeze'],
    [GAMES, 'said | the city should apply, if only to get the new tram', 'for', null],
    [GAMES, 'said | the city would host them, whether or not the state helps', 'for', null],
    [GAMES, 'would consider | a bid only after an audit of the books', 'for', 'only after an audit of the books'],
    [
      STRIKE,
      'said | the strike would end only if wages rise by six percent',
      'for',
      'only if wages rise by six percent',
    ],
    [STRIKE, 'vowed | to go on until every demand is met', 'for', null],
    [STRIKE, 'said | they would go back to work in return for a pay rise', 'against', 'in return for a pay rise'],
    [STRIKE, 'said | "We will keep going for as long as it takes"', 'for', null],
    [
      GAMES,
      'backs | the bid with the proviso that the old docks are kept',
      'for',
      'with the proviso that the old docks are kept',
    ],
    [GAMES, 'said | "If you ask me, the games are a gift"', 'for', null],
    [GAMES, 'said | he would accept the games as if they were his own idea', 'for', null],
    [GAMES, 'made | her support conditional on a cap on ticket prices', 'for', 'conditional on a cap on ticket prices'],
    [GAMES, 'named | a price: a new hospital, or no games', 'against', null],
    [UNION, 'said | Velmark must first hold a referendum', 'against', 'Velmark must first hold a referendum'],
    [
      PEACE,
      'said | that he was prepared to meet the Front’s leaders, if they laid down their arms',
      'for',
      'if they laid down their arms',
    ],
    [
      PEACE,
      'said | "There will be no talks with killers until they stop killing," ',
      'against',
      'until they stop killing',
      'against',
    ],
    [
      PEACE,
      'insisted | that negotiations would begin only when the hostages were free',
      'for',
      'only when the hostages were free',
    ],
    [
      PEACE,
      'told | supporters that as long as she lived she would never sit down with the Front',
      'against',
      'as long as she lived',
      'against',
    ],
    [PEACE, 'set | seven conditions for peace talks', 'for', 'seven conditions for peace talks'],
    [PEACE, 'has rejected | all seven conditions', 'against', null],
    [PEACE, 'dismissed | the conditions as blackmail', 'against', null],
    [PEACE, 'said | the conditions for talks were not ripe', 'against', null],
    [PEACE, 'called for | talks without any preconditions', 'for', null],
    [PEACE, 'said | he would talk to anybody, even to the Front, even if it cost him his office', 'for', null],
    [PEACE, 'said | he would go alone if need be', 'for', null],
    [
      PEACE,
      'said | "Unless the shelling stops, I see nothing to talk about."',
      'against',
      'Unless the shelling stops',
      'for',
    ],
    [
      TROOPS,
      'promised | to pull out every soldier once an observer mission is on the ground',
      'for',
      'once an observer mission is on the ground',
    ],
    [
      TROOPS,
      'will not leave | Elden while a single rocket is aimed at Sarrow',
      'against',
      'while a single rocket is aimed at Sarrow',
      'against',
    ],
    [
      TROOPS,
      'said | a withdrawal was possible in exchange for a demilitarised strip',
      'for',
      'in exchange for a demilitarised strip',
    ],
    [TROOPS, 'refused | to say if the troops would leave', 'against', null],
    [
      TROOPS,
      'said | that, were the Elden council to ask for it, Sarrow would withdraw',
      'for',
      'were the Elden council to ask for it',
    ],
    [TROOPS, 'named | two demands, among them a port', 'for', 'two demands, among them a port'],
    [TROOPS, 'said | if Sarrow withdraws its troops, Elden will burn', 'against', null],
    [
      TROOPS,
      'listed | four points: first, a truce; second, monitors; third, an exchange; fourth, elections',
      'for',
      'four points',
    ],
    [
      BILL,
      'said | she could live with the bill provided that small farms are left out',
      'for',
      'provided that small farms are left out',
    ],
    [BILL, 'said | the party would vote for the bill on one condition: a cap on prices', 'for', 'one condition'],
    [BILL, 'said | the bill should pass, whatever the lobbyists say', 'for', null],
    [BILL, 'opposes | the bill unless the levy goes', 'against', 'unless the levy goes', 'for'],
    [BILL, 'offered | conditional support for the bill', 'for', 'conditional support'],
    [BILL, 'said | "Not before the audit is published."', 'against', 'before the audit is published', 'against'],
    [BILL, 'said | the bill would help the poor, who live in miserable conditions', 'for', null],
    [BILL, 'backed | the bill while his deputy voted against it', 'for', null],
    [BILL, 'said | he had voted for it when it was still a good bill', 'against', null],
    [BILL, 'said | it must first be shown to the regions', 'against', 'it must first be shown to the regions'],
    [DAM, 'vowed | to fight the dam until the last turbine is scrapped', 'for', null],
    [DAM, 'said | "No dam without a fish ladder"', 'for', 'without a fish ladder', 'against'],
    [
      DAM,
      'said | the dam may go ahead as soon as the villagers have been paid',
      'against',
      'as soon as the villagers have been paid',
    ],
    [
      DAM,
      'said | that depends on what the villagers are offered',
      'against',
      'depends on what the villagers are offered',
    ],
  ];

test.each(FURTHER.map(([proposition, said, side, condition, met]) => ({ proposition, said, side, condition, met })))(
  '$proposition: $said',
  ({ proposition, said, side, condition, met }) => {
    const [cue = '', words = ''] = said.split(' | ');
    const found = findCondition({ words, cue, proposition, side }, english);
    expect(found && words.slice(...found.span)).toBe(condition);
    if (met) expect(found!.side).toBe(met);
  },
);
