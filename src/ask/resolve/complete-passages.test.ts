import { describe, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { createAskedDocument, passageOf, type ToldDocument } from '../asked.fixture.ts';
import { completePassages } from './complete-passages.ts';
import { createHolderFinder } from './find-office-holder.ts';

const mayorOf = (publicId: string, role: string) => ({ publicId, name: publicId, kind: 'person', role, head: null });
const SAYS = 'The mayor said on Friday that the ferry pays. “It pays,” she said.';

function complete(told: Partial<ToldDocument>, roles: readonly (readonly [name: string, role: string])[]) {
  const document = createAskedDocument({
    ...{ id: 'd1', text: `${SAYS} Ruda Moss and Tam Orrin.`, publishedAt: '2031-05-03' },
    actors: [
      { id: 'a1', name: 'Ruda Moss' },
      { id: 'a2', name: 'Tam Orrin' },
    ],
    statements: [{ id: 's1', cue: 'said', content: 'the ferry pays', sourceName: 'the mayor', speakers: [] }],
    ...told,
  });
  const records = {
    documents: new Map([['d1', document]]),
    actors: new Map(roles.map(([name, role]) => [name, mayorOf(name, role)])),
  };
  return {
    records,
    passages: completePassages(
      document.record.statements.map(({ id }) => passageOf(document, id)),
      records,
      english,
    ),
  };
}

describe('whom a document means by an office alone', () => {
  test.each<
    readonly [why: string, roles: readonly (readonly [string, string])[], source: string, actors: readonly string[]]
  >([
    ['the only one who holds it elsewhere', [['Ruda Moss', 'Mayor of Larn']], 'the mayor', ['a1']],
    ['nobody who is named holds it', [['Ruda Moss', 'director']], 'the mayor', []],
    [
      'two hold it',
      [
        ['Ruda Moss', 'mayor'],
        ['Tam Orrin', 'mayor'],
      ],
      'the mayor',
      [],
    ],
    ['one held it once', [['Ruda Moss', 'former mayor']], 'the mayor', []],
    ['a deputy is another', [['Ruda Moss', 'mayor']], 'the deputy mayor', []],
    ['of some place', [['Ruda Moss', 'mayor']], 'the mayor of Larn', []],
    ['any of them', [['Ruda Moss', 'mayor']], 'a mayor', []],
  ])('%s', (_, roles, sourceName, actors) => {
    const statements = [{ id: 's1', cue: 'said', content: 'the ferry pays', sourceName, speakers: [] }];
    expect(complete({ statements }, roles).passages[0]!.actors).toEqual(actors);
  });

  test('nobody whom the text calls otherwise', () => {
    const text = 'Ruda Moss and she left. Tam Orrin and he left.';
    const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
    const actors = [
      {
        id: 'a1',
        name: 'Ruda Moss',
        mentions: [{ span: spanOf('she'), form: 'pronoun' as const, kind: 'person' as const }],
      },
      {
        id: 'a2',
        name: 'Tam Orrin',
        mentions: [
          {
            span: spanOf(' he').map((at, index) => (index ? at : at + 1)) as [number, number],
            form: 'pronoun' as const,
            kind: 'person' as const,
          },
        ],
      },
    ];
    const { records } = complete({ text, actors, statements: [] }, [
      ['Ruda Moss', 'mayor'],
      ['Tam Orrin', 'mayor'],
    ]);
    const find = createHolderFinder(records, english);
    expect([find('d1', 'the mayor', 'her'), find('d1', 'the mayor', 'his'), find('d1', 'the mayor', null)]).toEqual([
      'a1',
      'a2',
      null,
    ]);
  });
});

describe('the day of a quotation', () => {
  const dayOf = (told: string, publishedAt: string) => {
    const statements = [
      {
        id: 's1',
        cue: 'said',
        content: 'the ferry pays',
        speakers: ['a1'],
        saidOn: { value: told, basis: 'told' as const },
      },
      {
        id: 's2',
        cue: 'said',
        content: '“It pays,”',
        mode: 'direct' as const,
        speakers: ['a1'],
        saidOn: { value: publishedAt, basis: 'published' as const },
      },
    ];
    return complete({ statements, publishedAt }, []).passages[1]!.day;
  };

  test('is that of what was told before it, where that is news', () => {
    expect(dayOf('2031-05-02', '2031-05-03')).toBe('2031-05-02');
    expect(dayOf('2031-03-02', '2031-05-03')).toBe('2031-05-03');
    expect(dayOf('2031-05', '2031-05-03')).toBe('2031-05-03');
  });
});
