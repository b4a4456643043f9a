import type { NoFigureWords } from '../../language/no-figure-words.ts';

// Origin: what stands beside numbers that are names, scores, addresses and clock times in English news, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const noFigureWords: NoFigureWords = {
  labelWords: words(
    'act amendment appendix article bus card case category chapter channel clause class column episode figure flight formula gate grade group highway interstate level line lot no nos number page paragraph part phase platform psalm resolution room route rule season section seed size stage table tier title type unit verse version volume ward week year zone #',
  ),
  capitalLabelWords: words(
    'act bus card case class column group level line lot no number part phase season seed size stage unit version volume week',
  ),
  hyphenedBeforeFigure: words('and minus sub to'),
  streetWords: words('ave avenue boulevard drive lane road st street'),
  monthAbbreviations: words('apr aug dec feb jan jul jun mar nov oct sep sept'),
  labelJoints: words('and or through to'),
  modelDeterminers: words('a an its the'),
  numberedCompounds: words('based something somethings'),
  tallyWords: words('by for of on'),
  yearSizedNouns: words('employees people workers'),
  clockSteps: words('five half quarter ten twenty'),
  dialWords: words('call calling dial fax hotline phone ring tel telephone text'),
  halfDays: words('a.m am p.m pm'),
  noThingEnding: /(?:ed|en|ing|ly|st)$/,
};
