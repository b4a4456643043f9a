/** Parts of invented names; every name is made of them, so that many share a family name, a sound or initials. */
const GIVEN = 'Ada Ben Cora Dan Eva Finn Gus Hana Ivo Jan Kaya Lars Mia Nils Olga Per Rosa Sven Tove Ulla'.split(' ');
const BEGINNINGS =
  'Al Bar Cor Dan El Far Gar Hal Il Jor Kal Lan Mar Nor Ol Pal Ral Sal Tor Ul Var Wal Yar Zel Brem Clay'.split(' ');
const MIDDLES = 'a be di en fo ga hi in ko la me no or pe ru si ta un ve wi'.split(' ');
const ENDINGS = 'berg by dal ford gren holm ic land man ner ov quist rud sen son ton vik wood zek'.split(' ');

/** How many family names there are. */
export const FAMILY_NAMES = BEGINNINGS.length * MIDDLES.length * ENDINGS.length;

export const createGivenName = (number: number): string => pick(GIVEN, number);

export const createFamilyName = (number: number): string =>
  pick(BEGINNINGS, number) + pick(MIDDLES, number / 26) + pick(ENDINGS, number / 520);

export const pick = (parts: readonly string[], number: number): string => parts[Math.floor(number) % parts.length]!;
