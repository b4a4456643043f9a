import type { NoFigureWords } from '../../language/no-figure-words.ts';

// Origin: what stands beside numbers that are names, scores, addresses and clock times in English news, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const noFigureWords: NoFigureWords = {
  labelWords: words(
    'act amendment appendix area article bowl bus card case category chapter channel clause class column day division episode exit figure flight form formula game gate generation grade group highway interstate level line lot mission model no nos number page paragraph part phase platform proposition psalm radio resolution room round route rule schedule season section seed size stage step studio table terminal tier title type unit verse version volume war ward week year zone # § §§',
  ),
  capitalLabelWords: words(
    'act area bowl bus card case class column day division exit form game generation group level line lot mission model no number part phase radio round season schedule seed size stage step studio unit version volume war week',
  ),
  hyphenedBeforeFigure: words('and minus sub to'),
  streetWords: words(
    'alley ave avenue blvd boulevard broadway close court crescent drive embankment gardens grove highway hwy lane ln mews parkway pkwy place plaza quay rd road row square st street terrace walk way',
  ),
  monthAbbreviations: words('apr aug dec feb jan jul jun mar nov oct sep sept'),
  labelJoints: words('and or through to'),
  singularVerbs: words('does has is was'),
  modelSuffixes: words('air gt lite max mini plus pro se ti ultra xl xs'),
  kindPrepositions: words('of on'),
  stationWords: words('fm news radio tv'),
  eras: words('A.D. AD B.C. B.C.E. BC BCE C.E. CE'),
  modelDeterminers: words('a an its the'),
  numberedCompounds: words('based something somethings'),
  tallyWords: words('by for of on'),
  yearSizedNouns: words('employees people workers'),
  clockSteps: words('five half quarter ten twenty'),
  clockNames: words('bst cet cest edt est gmt h hours hrs ist jst msk pst utc'),
  clockPrepositions: words('about after around at before by from since till to until'),
  clockDeeds: words(
    'aired arrive arrived arrives arriving attack began begin beginning begins born broadcast bus called came ceremony closes collided depart departed departing departs departure departures died dies ferry finished flight funeral happened held kick-off kickoff kicks landed lands leave leaves leaving left match meet meeting meets met occurred opens rang sail sailed sails show starts start started starting struck train trains tram woke',
  ),
  pricedWords: words(
    '$ £ € average bid cent cents closed currency dollar dollars euro euros exchange index offer percent point points pound pounds price priced prices quoted rate rates scored share shares stock stocks trade traded trades trading valued value yen yield',
  ),
  compassWords: words('e east eastern n ne north northern nw s se south southern sw w west western'),
  legalCodes: words('C.F.R. CFR Stat U.S. U.S.C. U.S.C.A. USC USCA'),
  sectionWords: words('§ §§ app at chapter chs note part ch pt pts sec secs section sections'),
  stoppedLabels: words(
    'app apt art arts bldg ch chs cl eq ext fig figs flt p para paras pg pp pt ref reg regs rm rte sec secs sect ste tel vol vols',
  ),
  dialWords: words('call calling dial fax hotline phone ring tel telephone text'),
  halfDays: words('a.m am p.m pm'),
  noThingEnding: /(?:ed|en|ing|ly|st)$/,
};
