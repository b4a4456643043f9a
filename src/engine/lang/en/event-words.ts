// Origin: general usage; compiled by hand.
import type { EventWords } from '../../language/event-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const eventWords: EventWords = {
  repeats: words(
    'additional again also another anew daily each earlier every fifth final first followed following former fourth fresh further last later latest more new next once other previous previously repeat repeatedly rescheduled postponed delayed moved second separate separately seventh similar sixth subsequent subsequently then third twice weekly',
  ),
  retellers: words('after because before since until when where'),
  onceDeeds: words(
    'abolished assassinated born burned burnt capsized christened collapsed demolished derailed destroyed dissolved enacted established founded inaugurated incorporated nationalised nationalized ratified repealed resigned sank sunk unveiled',
  ),
  besides: words('and as but while whereas'),
};
