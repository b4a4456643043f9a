import type { NumberOrder } from '../days/find-days.ts';
import type { Stamp } from '../days/stamp.ts';
import { parseUrlDay } from '../days/url-day.ts';
import type { LinkedFacts } from '../json-ld/json-ld.ts';
import type { HeadZone } from '../page/head-zone.ts';
import type { PageLine } from '../page/page-lines.ts';
import type { Metas } from '../page/page-metas.ts';
import { chooseDay } from './choose-day.ts';
import { readLineDays } from './line-days.ts';
import { readMetaDays } from './meta-days.ts';
import type { ToldDay } from './told-day.ts';

export interface DayPlaces {
  readonly linked: LinkedFacts;
  readonly metas: Metas;
  readonly lines: readonly PageLine[];
  readonly zone: HeadZone;
  readonly urls: readonly (string | null)[];
  readonly order: NumberOrder;
  /** The day on which the page is read, or null where nobody says. */
  readonly today: string | null;
}

/** The day of publication from every place where a page may keep it. A day of a change is none. */
export function findPublishedDay(places: DayPlaces): ToldDay | null {
  const { linked, lines, zone, order } = places;
  const metas = readMetaDays(places.metas, order);
  const lineDays = readLineDays(lines, zone, order);
  const url = places.urls.map(parseUrlDay).find((day) => day !== null) ?? null;
  const told = [
    ...toTold(linked.published, 'json-ld', true),
    ...toTold(metas.published, 'meta', true),
    ...lineDays.labelled,
    // Entries of a live page bear times of their own.
    ...(linked.isLive ? [] : lineDays.bare),
    ...toTold(linked.created, 'json-ld', false),
    ...toTold(metas.loose, 'meta', false),
    ...lineDays.far,
    ...toTold(url === null ? null : { day: url, at: null, isUtc: false }, 'url', false),
  ];
  return chooseDay(told, linked.modified ?? metas.modified, places.today);
}

function toTold(stamp: Stamp | null, basis: ToldDay['basis'], isLabelled: boolean): ToldDay[] {
  return stamp === null ? [] : [{ ...stamp, basis, isLabelled }];
}
