import { COUNTRY_ROWS } from '../../lang/en/countries.ts';
import { FURTHER_DEMONYMS, SHORT_STATE_NAMES, WORLD_REGIONS } from '../../lang/en/name-words.ts';
import { US_STATES } from '../../lang/en/state-words.ts';

export interface KnownPlace {
  /** The name under which all its names are one actor. */
  readonly name: string;
  readonly form: 'name' | 'demonym';
}

/** States, their short forms and demonyms, and their capitals, by the words as written. */
export const KNOWN_PLACES: ReadonlyMap<string, KnownPlace> = createKnownPlaces();

/** How many words the longest of these names has. */
export const LONGEST_PLACE = 6;

function createKnownPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  const add = (words: string, name: string, form: KnownPlace['form']) => {
    if (words && !places.has(words)) places.set(words, { name, form });
  };
  const rows = COUNTRY_ROWS.trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.split(',')));
  for (const [names] of rows) for (const name of names!) add(name, names![0]!, 'name');
  for (const [short, name] of SHORT_STATE_NAMES) add(short, name, 'name');
  for (const [, , capitals] of rows) for (const capital of capitals!) add(capital, capital, 'name');
  for (const state of US_STATES) add(state, state, 'name');
  for (const [names, demonyms] of rows) {
    for (const demonym of demonyms!) {
      add(demonym, names![0]!, 'demonym');
      if (/[ani]$/.test(demonym)) add(`${demonym}s`, names![0]!, 'demonym');
    }
  }
  for (const [demonym, name] of FURTHER_DEMONYMS) {
    if (/n$|i$/.test(demonym)) add(demonym, name, 'demonym');
    add(`${demonym}s`, name, 'demonym');
  }
  for (const [name, adjective] of WORLD_REGIONS) {
    add(name, name, 'name');
    add(adjective, name, 'demonym');
    if (adjective) add(`${adjective}s`, name, 'demonym');
  }
  return places;
}

/** Capitals to their states. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRY_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [names, , capitals] = row.split('|').map((cell) => cell.split(','));
      return capitals!
        .filter((capital) => capital && capital !== names![0])
        .map((capital) => [capital, names![0]!] as const);
    }),
);

/** Names and demonyms of states, in lower case without points, to the state's name. */
export const STATE_NAMES: ReadonlyMap<string, string> = createStateNames();

function createStateNames(): Map<string, string> {
  const states = new Map<string, string>();
  for (const row of COUNTRY_ROWS.trim().split('\n')) {
    const [names, demonyms] = row.split('|').map((cell) => cell.split(','));
    for (const word of [...names!, ...demonyms!]) if (word) states.set(word.toLowerCase(), names![0]!);
  }
  for (const [short, name] of SHORT_STATE_NAMES) states.set(short.toLowerCase().replaceAll('.', ''), name);
  return states;
}
