// Origin: words beside and inside names in news, compiled by hand from general usage.
import type { NameShapes } from '../../language/name-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const nameShapes: NameShapes = {
  ownerPrepositions: words('of in'),
  stateBodies: words('assembly court ministry parliament senate'),
  formerNameWords: ['born', 'formerly', 'formerly known as', 'nee', 'né', 'née', 'previously'],
  presentNameWords: ['later', 'now', 'now known as'],
  bornWords: ['Born'],
  shortFormWords: ['also known as', 'better known as', 'called', 'formerly', 'known as', 'or', 'or simply', 'the'],
  otherNameWords: ['a.k.a.', 'aka', 'also known as', 'better known as', 'known as'],
  firmWords: words(
    `& ab ag aerospace agro air airlines airways aluminium aluminum analytics apparel appliances associates automotive aviation bakeries bakery bancorp
  bank beverages biologics biosciences biotech brands breweries brewery brewing broadband brothers bros cables capital carriers cement
  chemical chemicals clothing co communications company computers computing construction consulting corp corporation cosmetics
  courier couriers creameries dairies dairy designs developments devices diagnostics digital distilleries distillers distillery dynamics electric
  electronics energies energy engineering engines enterprises entertainment equity estates express fashions finance financial foods
  freight fuels furniture gaming garments gas genetics genomics gmbh gold group groupe hardware healthcare holding holdings homes hotels
  inc incorporated industrial industries instruments insurance interactive international investments jewellers jewelers kg laboratories labs leisure lines
  limited llc llp logistics ltd machinery machines manufacturing maritime marketing markets materials media metals microsystems
  minerals mining mobile mortgage motor motors mutual networks nv oil optics outfitters oyj packaging paper partners partnership
  petroleum petrochemicals pharma pharmaceutical pharmaceuticals pharmacies pharmacy phones pictures pipelines plastics plc ports power
  products productions properties publishing railways realty records refineries renewables research resorts resources restaurants
  retail robotics rubber sa savings sciences se seeds securities semiconductor semiconductors shipping shipyards shoes software solar
  solutions sons spa spirits steel stores studios supermarkets supplies systems tech technologies technology telecom telecoms
  telecommunications textiles therapeutics tobacco tools toys trading transport trucking utilities vaccines ventures wines wireless works yards`,
  ),
  companyTails: words(
    'Associates Bros Brothers Co Company Corp Corporation Daughters GmbH Holdings Inc Incorporated LLC LLP Limited Ltd PLC Partners Sons plc',
  ),
  andWords: ['and'],
  sharedServices: words('ambulance constabulary council police service trust'),
  unitNouns: words('battalion brigade regiment'),
  largeUnitNouns: words('air-force airborne army company corps division fleet flotilla platoon squadron wing'),
  unitQualifiers: words(
    `air airborne airmobile amphibious armored armoured artillery assault bomber border cavalry combat combined commando engineer field
  fighter guards independent infantry jaeger light logistics marine marines mechanised mechanized medical missile mixed motor motorised
  motorized mountain national naval parachute paratroop ranger reconnaissance reserve rifle rocket separate shock signal special
  support tactical tank territorial transport women's defence defense forces operations`,
  ),
  unitNumerals: [
    'First',
    'Second',
    'Third',
    'Fourth',
    'Fifth',
    'Sixth',
    'Seventh',
    'Eighth',
    'Ninth',
    'Tenth',
    'Eleventh',
    'Twelfth',
  ],
  numberedInstitutions: [
    'Clinic',
    'College',
    'Colony',
    'Court',
    'Gymnasium',
    'Hospital',
    'Kindergarten',
    'Lyceum',
    'Plant',
    'Prison',
    'School',
  ],
  numberWords: ['No', 'Nr', 'Number', '№'],
  sectionHeads: ['chief', 'director', 'head', 'heads'],
  portfolioOffices: [
    'commissioner',
    'department',
    'minister',
    'ministers',
    'ministry',
    'secretary',
    'secretary of state',
    'shadow secretary',
    'tsar',
    'undersecretary',
  ],
  ministerWords: ['minister', 'ministers', 'ministry', 'secretary of state', 'shadow secretary'],
  portfolioPrepositions: ['for', 'of'],
  portfolioWords: words(
    `affairs aging ageing ai antiquities care children childhood climate commonwealth disabilities disability equalities equality families girls
  heritage highways immigrants inclusion innovation integration irrigation jobs levelling-up loneliness men net older parents pensioners
  people policing productivity reconciliation reconstruction recreation returnees seniors skills sport tribes universities veterans victims
  wildlife work zero`,
  ),
  bareBodies: words(
    `administration agency association authority board bureau center centre chamber church club college commission committee company
  corporation council court department foundation government group hospital institute ministry office party republic revolution
  secretariat state union university`,
  ),
  documentNouns: words(
    `agenda atlas bulletin circular communique communiqué decree declaration directive
  directory framework handbook index list manual memo memorandum mou note ordinance paper plan report review
  roadmap statement strategy study survey update yearbook`,
  ),
  commonLetters: words('CBO CEO FTA IO IPO MoU MOU NGO NGOs OC PhD RTE SEZ SHO SME SMEs VIP'),
  peoples: words(
    `alawites arabs armenians ashkenazim bedouins berbers blacks bretons buddhists catalans catholics cherokees chechens christians circassians copts
  cossacks creoles dalits druze evangelicals fulanis gurkhas hausas hazaras hindus hutus igbos jains jews kurds latinos maoris maronites mennonites
  mormons muslims pashtuns protestants quakers rohingya rohingyas sephardim sherpas shias shiites sikhs sinhalese sunnis tajiks tamils tatars tibetans
  turkmens tutsis uighurs uygurs uyghurs walloons whites yazidis yorubas zulus`,
  ),
  unnamedPowers: words('allah earth fate god heaven hell internet nature web'),
  bodiesOfStates: words('ASEAN EU G-20 G-7 G20 G7 ILO IMF NATO OECD OPEC UN UNDP UNEP UNHCR UNICEF WTO'),
  smallPlaceNouns: words('archipelago beach city coast county district hotel state town upazila village'),
  topicPrepositions: words('for into of on'),
  topicEnding: /(?:ance|cy|ence|ics|ing|ism|ities|ity|ment|ness|sion|sions|tion|tions|ture)$/,
};
