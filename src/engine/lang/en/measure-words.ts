// Origin: the words around a figure of English news that tell what it measures, compiled by hand.
import type { MeasureWords } from '../../language/measure-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const measureWords: MeasureWords = {
  repeatOpeners: words('or versus'),
  carryingWords: words('at from to versus'),
  clauseJoints: words('and but'),
  timeDistances: words('ago away earlier later'),
  timeOrders: words('after before since'),
  definiteWords: words('first last next past the these those'),
  contentVerbs: words(
    'add adds added announce announced announces believe believes claim claimed claims confirm confirmed estimate estimated estimates expect expects explained know knows mean means noted predict predicted predicts reported reports said say says show showed shows stated think thinks warned',
  ),
  adverbsBehindNouns: words('abroad alone each here nationwide outstanding there worldwide'),
  comparingWords: words('than versus vs'),
  comparedPrepositions: words('against to with'),
  comparingVerbs: words('compared compares'),
  partPrepositions: words('for of'),
  verbParticles: words('away back down off out up'),
  sentenceOpeners: words('with at'),
  besidesJoints: words('above around at below down near over to up'),
  movePrepositions: words('by to from'),
  movingVerbs: words('boost brought bring hike hiked improve push pushed pushing take took trim trimmed'),
  endPrepositions: words('above at below by down to under up'),
  closingVerbs: words(
    'became close closed closing end ended ending finish finished go goes went hit open opened reach reached remain remained start started',
  ),
  wholePrepositions: words('among between'),
  placingPrepositions: words(
    'across after among around as at before below between beyond during in inside into on onto outside over since than through throughout toward towards under until within without',
  ),
  havingPrepositions: words('including with without'),
  figureLeads: words('as high low or starting ranging down up and'),
  amountEnds: words('hundred thousand million billion trillion more less fewer percent cent'),
  moveAdverbs: words('down up'),
  rangeOpeners: words('between from'),
  gapPrepositions: words('by to at'),
  noFormsOfMoney: words(
    'addition all cash early fact full half late mid order part recent response return total trading turn',
  ),
  noPurposes: words('each every example instance now'),
  timeNouns: words('day month quarter week year'),
  comparatives: words('more less fewer higher lower better worse'),
  phraseJoints: words('against among between for from in of on'),
  givenNouns: words(
    'access aid damage export exports gift gifts grant grants loan loans return returns subsidy subsidies threat threats',
  ),
  givenNounEndings: ['tion', 'tions', 'ment', 'ments'],
  doingVerbs: words('being doing having'),
};
