// Origin: words that make a figure a part of another, and words of saying and time that all news has; compiled by hand.
import type { ConflictWords } from '../../language/conflict-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const conflictWords: ConflictWords = {
  partialWords: words(
    'additional another average each every extra first further last next other others per remaining second single still third those',
  ),
  emptyWords: words(
    'about after again ago all alone along already also although always among and any anyone are around ask asked away back because been before behind being between both but call called came can come could day days did does done down during each early either else end ever every everybody far few first for friday from get give go going gone good got great had half has have having her here him his how however if into its just keep last late later least less like long made make many may me might monday month months more morning most much must my near need never new next night no nobody none not nothing now of off often old on once one only or other others our out over own part people percent perhaps place put quite rather really recent report reported right said same saturday say says see seen she should show since so some somebody soon still such sunday take taken tell than that the their them then there these they thing things this those though through thursday till time times to today together told tomorrow too took toward towards tuesday two under until up upon us use very want was way we wednesday week weeks well went were what when where which while who whole whom whose why will with within without work would year years yes yesterday yet you your',
  ),
  formerWords: words('acting designate elect ex former late once outgoing past predecessor retired successor then'),
  officeHeads: words(
    'admiral ambassador archbishop chair chairman chairwoman chancellor chief commander commissioner director editor general governor head judge leader manager mayor minister officer premier president prosecutor secretary speaker spokesman spokesperson spokeswoman treasurer',
  ),
};
