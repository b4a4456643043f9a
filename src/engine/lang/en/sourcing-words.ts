// Origin: what style guides of news agencies warn of in sourcing, and words of loss, survey and law beside figures; compiled by hand.
import type { SourcingWords } from '../../language/sourcing-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((phrase) => phrase.trim()));

export const sourcingWords: SourcingWords = {
  vagueNouns: words(`
    academic academics advocate advocates analyst analysts commentator commentators critic critics expert experts informant informants insider insiders
    observer observers official officials opponent opponents pundit pundits rumor rumors rumour rumours scholar scholars skeptic skeptics sceptic sceptics source sources speculation
    specialist specialists studies`),
  vaguePronouns: words('many most others people some'),
  vagueModifiers: words(`
    a all an anonymous another any certain countless different few former high-level high-ranking independent leading many most multiple numerous one other prominent
    several senior some top two three unidentified unnamed various well-informed well-placed`),
  vaguePhrases: phrases(`
    according to reports, it has been claimed, it has been reported, it has been said, it has been speculated, it is alleged, it is assumed, it is believed, it is claimed,
    it is expected that, it is generally believed, it is reported, it is rumored, it is rumoured, it is said, it is thought, it is understood, it is widely believed, it is widely thought,
    it was alleged, it was believed, it was claimed, it was discussed, it was reported, it was rumored, it was rumoured, it was said, it was speculated, it was thought,
    media reports say, media reports suggest, reports say, reports suggest, reports suggested, rumor has it, rumors say, rumour has it, rumours say, sources say,
    speculation in the media, speculation in the press, speculation is rife, speculations are in the media, speculations are in the press, speculations in the media, speculations in the press, unconfirmed reports`),
  belongingMarks: words('at close familiar for from in inside of on to who whose with within'),
  anonymityReasons: words('anonymity anonymous anonymously authorised authorized unauthorised unauthorized'),
  infinitiveMark: 'to',
  lossWords: words(`
    captured casualties casualty dead deaths destroyed die died dies displaced drowned evacuated fled homeless hurt injured injuries kill killed missing
    wounded`),
  figureSources: words(`
    audit calculated calculation census count counted data estimate estimated estimates figures filing filings index invoice ministry poll polls pollster reckoned records
    register report reports returns statistics study survey surveyed surveys tallied tally`),
  settledWords: words(`
    bracket capacity cap cent ceiling commission deposit duty error fare fee fine fined interest law limit margin minimum majority maximum mortgage odds penalty pitch price prize
    quorum quota rate rates recommended rent rule ruling salary surcharge surtax target tariff tax threshold vat wage`),
  dealWords: words(
    'bought contribute contributed contributes donate donated donates invest invested invests lent loan loans',
  ),
  houseNotes: phrases("clarification, correction, editor's note, editors' note, note from the editor, note to readers"),
};
