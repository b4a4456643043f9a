import { expect, test } from 'vitest';
import { checkAuthority } from './check-authority.ts';
import { parseAuthorityCsv } from './parse-authority-csv.ts';
import { parseAuthorityYaml } from './parse-authority-yaml.ts';

const read = (parse: typeof parseAuthorityYaml, text: string) => checkAuthority(parse(text, 'file'), 'file');
const readYaml = (text: string) => read(parseAuthorityYaml, text);
const readCsv = (text: string) => read(parseAuthorityCsv, text);

const ADA = {
  kind: 'person',
  name: 'Ada Moss',
  aliases: ['A. Moss', 'Moss, Ada'],
  roles: [
    { text: 'mayor', from: null, to: null },
    { text: 'minister', from: '2031-04-01', to: '2032-12-31' },
  ],
};

test('YAML and CSV say the same', () => {
  const yaml = `
- name: Ada Moss
  kind: person
  aliases: [A. Moss, "Moss, Ada"]
  roles:
    - mayor
    - { text: minister, from: 2031-04, to: 2032 }
`;
  const csv = `id,name,kind,aliases,role,from,to\n7,Ada Moss,person,"A. Moss; Moss, Ada",mayor,,\n7,Ada Moss,person,,minister,2031-04,2032\n`;
  expect(readYaml(yaml)).toEqual([{ ...ADA, line: 2 }]);
  const [entry, ...others] = readCsv(csv);
  expect(others).toEqual([]);
  expect({ ...entry, aliases: [...new Set(entry!.aliases)].filter((alias) => alias !== entry!.name) }).toEqual({
    ...ADA,
    line: 2,
  });
});

test.each([
  ['', 'list of actors', 'line 1'],
  ['name: X', 'list of actors', 'line 1'],
  ['- name: X\n  kind: person\n- 7', '"name" and "kind"', 'line 3'],
  ['- name: X\n  kind: person\n  born: 1970', 'no field "born"', 'line 3'],
  ['- name: [X]\n  kind: person', 'plain words', 'line 1'],
  ['- name: X\n  kind: person\n  roles: mayor', '"roles" is to be a list', 'line 3'],
  ['- name: X\n  kind: person\n  kind: place', 'Map keys must be unique', 'line 3'],
  ['- &a [x]\n- *a', '"name" and "kind"', 'line 1'],
  ['- name: "X', 'Missing closing', 'line 1'],
  ['- name: X\n  kind: ghost', 'one of person, organization', 'line 1'],
  ['- name: ""\n  kind: person', 'empty', 'line 1'],
  ['- name: X\n  kind: person\n  roles: [{text: mayor, from: 2031-02-30}]', '"2031-02-30" is no day', 'line 1'],
  ['- name: X\n  kind: person\n  roles: [{text: mayor, from: 2032, to: 2031}]', 'ends before it begins', 'line 1'],
  ['- {name: X, kind: person}\n- {name: Y, kind: person, aliases: [x]}', 'bears the name "x" too', 'line 2'],
])('YAML %j is refused', (text, message, place) => {
  expect(() => readYaml(text)).toThrow(
    expect.objectContaining({ code: 'authority-invalid', place, message: expect.stringContaining(message) }),
  );
});

test.each([
  ['name\nX\n', 'column "kind" is missing', 'line 1'],
  ['name,kind,born\nX,person,1970\n', 'no column "born"', 'line 1'],
  ['name,kind\nX,person\nY\n', 'Invalid Record Length', 'line 3'],
  ['name,kind\n"X,person\n', 'Quote Not Closed', 'line'],
  ['name,kind\nX,person\nY,ghost\n', 'not "ghost"', 'line 3'],
  ['name,kind\n', 'holds no actor', 'line 1'],
])('CSV %j is refused', (text, message, place) => {
  expect(() => readCsv(text)).toThrow(
    expect.objectContaining({
      code: 'authority-invalid',
      place: expect.stringContaining(place),
      message: expect.stringContaining(message),
    }),
  );
});
