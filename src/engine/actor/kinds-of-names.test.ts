import { describe, expect, test } from 'vitest';
import { openRecordedReader } from '../../../test/recorded/open-recorded-reader.ts';
import { createDocument } from '../create-document.suite.ts';

const reader = await openRecordedReader(import.meta.url);

/** Actors as "kind name: the words of their mentions by name", in order; then who says what the text reports. */
async function describeActors(text: string): Promise<string[]> {
  const { actors, statements } = await reader.read(createDocument(text));
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  const said = statements.map(({ speakers }) => speakers.map(nameOf).join(' and ') || 'nobody');
  return [
    ...actors.map(({ kind, name, mentions }) => {
      const named = mentions.filter(({ form }) => form === 'name');
      return `${kind} ${name}: ${named.map(({ span }) => text.slice(...span)).join(', ')}`;
    }),
    `said by ${said.join(', ')}`,
  ];
}

describe('bodies keep their owner', () => {
  test.each([
    [
      "Kaldria's Defence Ministry said it shot down two drones. Vesmar's Defence Ministry said that it had sent none. The Kaldrian Defence Ministry later said that a third had landed.",
      [
        'place Kaldria: Kaldria',
        "organization Kaldria's Defence Ministry: Defence Ministry, Kaldrian Defence Ministry",
        'place Vesmar: Vesmar',
        "organization Vesmar's Defence Ministry: Defence Ministry",
        "said by Kaldria's Defence Ministry, Vesmar's Defence Ministry, Kaldria's Defence Ministry",
      ],
    ],
    [
      'The Ministry of Finance of Estland said the budget was ready. The Ministry of Finance of Norland said that it was late.',
      [
        'organization Ministry of Finance of Estland: Ministry of Finance of Estland',
        'organization Ministry of Finance of Norland: Ministry of Finance of Norland',
        'said by Ministry of Finance of Estland, Ministry of Finance of Norland',
      ],
    ],
    [
      "Ukraine's Foreign Ministry said no. Poland's Foreign Ministry said yes. The Ministry of Foreign Affairs of Poland said so on Monday.",
      [
        'place Ukraine: Ukraine',
        "organization Ukraine's Foreign Ministry: Foreign Ministry",
        'place Poland: Poland',
        'organization Ministry of Foreign Affairs of Poland: Foreign Ministry, Ministry of Foreign Affairs of Poland',
        "said by Ukraine's Foreign Ministry, Ministry of Foreign Affairs of Poland, Ministry of Foreign Affairs of Poland",
      ],
    ],
    [
      'Kaldria’s Supreme Court said the law was void. Vesmar’s Supreme Court said that it had no say.',
      [
        'place Kaldria: Kaldria',
        'organization Kaldria’s Supreme Court: Supreme Court',
        'place Vesmar: Vesmar',
        'organization Vesmar’s Supreme Court: Supreme Court',
        'said by Kaldria’s Supreme Court, Vesmar’s Supreme Court',
      ],
    ],
    [
      'The Health Ministry in Orlezh said three had died. The Health Ministry in Doverin said that none had.',
      [
        'organization Health Ministry in Orlezh: Health Ministry',
        'place Orlezh: Orlezh',
        'organization Health Ministry in Doverin: Health Ministry',
        'place Doverin: Doverin',
        'said by Health Ministry in Orlezh, Health Ministry in Doverin',
      ],
    ],
    [
      'The Estonian Foreign Ministry said no. The Foreign Ministry said later that it had spoken.',
      [
        'organization Estonian Foreign Ministry: Estonian Foreign Ministry, Foreign Ministry',
        'said by Estonian Foreign Ministry, Estonian Foreign Ministry',
      ],
    ],
    [
      "Kaldria's Defence Ministry said it was ready. The Defence Ministry added that it had won. Vesmar's Defence Ministry said that it had not. The rain fell. A week went by. The Defence Ministry said nothing was lost.",
      [
        'place Kaldria: Kaldria',
        "organization Kaldria's Defence Ministry: Defence Ministry, Defence Ministry",
        'place Vesmar: Vesmar',
        "organization Vesmar's Defence Ministry: Defence Ministry",
        'organization Defence Ministry: Defence Ministry',
        "said by Kaldria's Defence Ministry, Kaldria's Defence Ministry, Vesmar's Defence Ministry, Defence Ministry",
      ],
    ],
    [
      "Germany's Foreign Ministry said no. The French Foreign Ministry said yes. The Foreign Ministry in Berlin said that it would wait.",
      [
        'place Germany: Germany',
        'organization Foreign Ministry in Berlin: Foreign Ministry, Foreign Ministry',
        'organization French Foreign Ministry: French Foreign Ministry',
        'place Berlin: Berlin',
        'said by Foreign Ministry in Berlin, French Foreign Ministry, Foreign Ministry in Berlin',
      ],
    ],
    [
      "Ada Doverik met Jon Lind. Doverik's Justice Department said it would sue. The Justice Department said no more.",
      [
        'person Ada Doverik: Ada Doverik, Doverik',
        'person Jon Lind: Jon Lind',
        'organization Justice Department: Justice Department, Justice Department',
        'said by Justice Department, Justice Department',
      ],
    ],
    [
      'The Tarnwick City Council said it would pay. The Merrow City Council said it would not.',
      [
        'organization Tarnwick City Council: Tarnwick City Council',
        'organization Merrow City Council: Merrow City Council',
        'said by Tarnwick City Council, Merrow City Council',
      ],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('a short form with what it stands for', () => {
  test.each([
    [
      'The KBC, or Kaldrian Broadcasting Corporation, closed. KBC said it was sad.',
      [
        'organization Kaldrian Broadcasting Corporation: KBC, Kaldrian Broadcasting Corporation, KBC',
        'said by Kaldrian Broadcasting Corporation',
      ],
    ],
    [
      'The NABK (National Anti-Corruption Bureau of Kaldria) searched the house. NABK said it had found gold.',
      [
        'organization National Anti-Corruption Bureau of Kaldria: NABK, National Anti-Corruption Bureau of Kaldria, NABK',
        'said by National Anti-Corruption Bureau of Kaldria',
      ],
    ],
    [
      'The Security Service of Vesmar (SBV) arrested two men. The SBV said that they had confessed.',
      [
        'organization Security Service of Vesmar: Security Service of Vesmar, SBV, SBV',
        'said by Security Service of Vesmar',
      ],
    ],
    [
      'The Federal Office of Inland Ports, known as FOIP, shut. FOIP said the port was safe.',
      [
        'organization Federal Office of Inland Ports: Federal Office of Inland Ports, FOIP, FOIP',
        // “known” opens a folded line
        'said by nobody, Federal Office of Inland Ports',
      ],
    ],
    [
      'The Federal Border Guard (“BGS”) left. BGS said it would return.',
      ['organization Federal Border Guard: Federal Border Guard, BGS', 'said by Federal Border Guard'],
    ],
    [
      'The Union of Free Teachers said no. The UFT said later that it would strike.',
      [
        'organization Union of Free Teachers: Union of Free Teachers, UFT',
        'said by Union of Free Teachers, Union of Free Teachers',
      ],
    ],
    [
      'The Harbour Board (UK) said yes. The UK said no.',
      [
        'organization Harbour Board: Harbour Board',
        'place United Kingdom: UK, UK',
        'said by Harbour Board, United Kingdom',
      ],
    ],
    [
      'The EU said no. The Kaldrian Trade Office (EU) was shut. The EU said so again.',
      ['organization EU: EU, EU, EU', 'organization Kaldrian Trade Office: Kaldrian Trade Office', 'said by EU, EU'],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('short names of firms', () => {
  test.each([
    [
      'Harrow Logistics cut its forecast. Harrow said demand was weak. Shares in Harrow fell.',
      ['organization Harrow Logistics: Harrow Logistics, Harrow, Harrow', 'said by Harrow Logistics'],
    ],
    [
      'Corvin Pharmaceuticals Inc. won approval. Corvin said the drug was safe.',
      [
        'organization Corvin Pharmaceuticals Inc.: Corvin Pharmaceuticals Inc., Corvin',
        'said by Corvin Pharmaceuticals Inc.',
      ],
    ],
    [
      'Ada Harrow founded Harrow Logistics. Harrow said she was tired.',
      [
        'person Ada Harrow: Ada Harrow, Harrow',
        'organization Harrow Logistics: Harrow Logistics',
        'said by Ada Harrow',
      ],
    ],
    [
      'Jade Energy Ltd and Amber Power plc merged. Jade said it would pay. Amber said that it was glad.',
      [
        'organization Jade Energy Ltd: Jade Energy Ltd, Jade',
        'organization Amber Power plc: Amber Power plc, Amber',
        'said by Jade Energy Ltd, Amber Power plc',
      ],
    ],
    [
      'Tessan Airlines grounded its fleet. “We are sorry,” Tessan said.',
      ['organization Tessan Airlines: Tessan Airlines, Tessan', 'said by Tessan Airlines'],
    ],
    [
      'Vantor Group chief executive Lena Hart said profits rose. Vantor said that it would hire.',
      [
        'organization Vantor Group: Vantor Group, Vantor',
        'person Lena Hart: Lena Hart',
        'said by Lena Hart, Vantor Group',
      ],
    ],
    [
      'Dornel Capital and Dornel Logistics bid. Dornel said it would pay more.',
      [
        'organization Dornel Capital: Dornel Capital',
        'organization Dornel Logistics: Dornel Logistics',
        'person Dornel: Dornel',
        'said by Dornel',
      ],
    ],
    [
      'Boston Scientific cut its forecast. Boston said demand was weak. It rained in Boston.',
      ['organization Boston Scientific: Boston Scientific', 'place Boston: Boston, Boston', 'said by Boston'],
    ],
    [
      'Victoria Foods shut its plant in Wexholm. Victoria said that demand fell.',
      ['organization Victoria Foods: Victoria Foods, Victoria', 'place Wexholm: Wexholm', 'said by Victoria Foods'],
    ],
    [
      'Mr. Elsing met Elsing Capital. Elsing said he would pay.',
      ['person Elsing: Elsing, Elsing', 'organization Elsing Capital: Elsing Capital', 'said by Elsing'],
    ],
    [
      'Hart & Sons closed. Hart said it was over. Smith & Wessel sold guns.',
      [
        'organization Hart & Sons: Hart & Sons, Hart',
        'organization Smith & Wessel: Smith & Wessel',
        'said by Hart & Sons',
      ],
    ],
    [
      'Moss, Inc. said it would pay. Lind and Partners said no.',
      [
        'organization Moss, Inc.: Moss, Inc.',
        'organization Lind and Partners: Lind and Partners',
        'said by Moss, Inc., Lind and Partners',
      ],
    ],
    [
      'J. P. Tarnwick & Co. said it would close.',
      ['organization J. P. Tarnwick & Co.: J. P. Tarnwick & Co.', 'said by J. P. Tarnwick & Co.'],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('what an office is for is nobody', () => {
  test.each([
    [
      'The minister for Children and Schools, Nella Roth, said the rules were vague.',
      ['person Nella Roth: Nella Roth', 'said by Nella Roth'],
    ],
    ['Former minister for Veterans Ada Roe said she was sad.', ['person Ada Roe: Ada Roe', 'said by Ada Roe']],
    [
      'Secretary of State for Work and Pensions Ilse Brandt said it was late. Pensions were cut.',
      ['person Ilse Brandt: Ilse Brandt', 'said by Ilse Brandt'],
    ],
    [
      'Shadow minister for Women Lucinda Berg said so. The minister for Justice, Ada Roe, said the law was ready.',
      ['person Lucinda Berg: Lucinda Berg', 'person Ada Roe: Ada Roe', 'said by Lucinda Berg, Ada Roe'],
    ],
    [
      'Minister of Youth and Sport Tom Birk said it was over. Youth were angry.',
      ['person Tom Birk: Tom Birk', 'said by Tom Birk'],
    ],
    [
      'It came early, said Carla Lorn, the bureau head of Finance and Wealth.',
      ['person Carla Lorn: Carla Lorn', 'said by Carla Lorn'],
    ],
    [
      "Equalities minister Nella Roth said no. Children's minister Ada Roe said yes.",
      ['person Nella Roth: Nella Roth', 'person Ada Roe: Ada Roe', 'said by Nella Roth, Ada Roe'],
    ],
    [
      'The Minister for Loneliness, Ivo Marten, said it was hard.',
      ['person Ivo Marten: Ivo Marten', 'said by Ivo Marten'],
    ],
    [
      'Commissioner for Home Affairs Ylva Roth said it was late. The spokesman for Doverik said that he was ill.',
      ['person Ylva Roth: Ylva Roth', 'person Doverik: Doverik', 'said by Ylva Roth, nobody'],
    ],
    [
      'The Department for Work and Pensions said it would pay. The minister for Scotland said no.',
      [
        'organization Department for Work and Pensions: Department for Work and Pensions',
        'place Scotland: Scotland',
        'said by Department for Work and Pensions, nobody',
      ],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('names before and after a wedding', () => {
  test.each([
    [
      'Mara Stone, née Field, won. Field said it was hard.',
      ['person Mara Stone: Mara Stone, Field, Field', 'said by Mara Stone'],
    ],
    [
      'Mara Stone (born Field) won. Mara Field had lost in 2019.',
      ['person Mara Stone: Mara Stone, Field, Mara Field', 'said by '],
    ],
    [
      'Mara Stone, formerly Mara Field, won. “It was hard,” Field said.',
      ['person Mara Stone: Mara Stone, Mara Field, Field', 'said by Mara Stone'],
    ],
    [
      'Ilse Norden, born Ilse Quist in Wexholm, died on Monday. Quist said once that she was happy.',
      ['person Ilse Norden: Ilse Norden, Ilse Quist, Quist', 'place Wexholm: Wexholm', 'said by Ilse Norden'],
    ],
    [
      'Born Ilse Quist, Ilse Norden said she never liked the sea.',
      ['person Ilse Quist: Ilse Quist, Ilse Norden', 'said by Ilse Quist, Ilse Quist'],
    ],
    [
      'Ilse Quist, now Ilse Norden, said she was glad. Norden left.',
      ['person Ilse Quist: Ilse Quist, Ilse Norden, Norden', 'said by Ilse Quist'],
    ],
    [
      'Mara Stone, born in Field, won. Jon Field lost. Field said it was hard.',
      ['person Mara Stone: Mara Stone', 'person Jon Field: Field, Jon Field, Field', 'said by Jon Field'],
    ],
    [
      'Tom Field married Mara Stone (née Pell). Field said he was glad. Stone said that she was too.',
      [
        'person Tom Field: Tom Field, Field',
        'person Mara Stone: Mara Stone, Pell, Stone',
        'said by Tom Field, Mara Stone',
      ],
    ],
    ['Ada Moss, formerly Minister of Trade, said no.', ['person Ada Moss: Ada Moss', 'said by Ada Moss']],
    [
      'Jon Moss, also known as Milo Roe, fled. Roe said he was innocent.',
      ['person Jon Moss: Jon Moss, Milo Roe, Roe', 'said by Jon Moss'],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('the family name first', () => {
  test.each([
    [
      'The ministry named Petrenko Oksana Ivanivna as its head. Oksana Petrenko said she was glad.',
      ['person Oksana Petrenko: Petrenko Oksana Ivanivna, Oksana Petrenko', 'said by nobody, Oksana Petrenko'],
    ],
    [
      'Sergei Petrovich Gromov left. Gromov Sergei said no. Sergei Petrovich said he was ill.',
      [
        'person Sergei Petrovich Gromov: Sergei Petrovich Gromov, Gromov Sergei, Sergei Petrovich',
        'said by Sergei Petrovich Gromov, Sergei Petrovich Gromov',
      ],
    ],
    [
      'Aliyev Ilham Heydar oglu signed. Ilham Aliyev said it was over.',
      ['person Ilham Aliyev: Aliyev Ilham Heydar oglu, Ilham Aliyev', 'said by Ilham Aliyev'],
    ],
    [
      'The court named Mr Gromov S. P. as the owner. Sergei Gromov said it was a lie.',
      ['person Sergei Gromov: Gromov S. P., Sergei Gromov', 'said by nobody, Sergei Gromov'],
    ],
    [
      'The warrant names Gromov Pavel Petrovich. Gromov said he was no thief. Pavel Gromov fled.',
      ['person Pavel Gromov: Gromov Pavel Petrovich, Gromov, Pavel Gromov', 'said by nobody, Pavel Gromov'],
    ],
    [
      'Pavel Gromov fled. The warrant names Gromov Sergei Petrovich. Gromov said he was no thief.',
      [
        'person Pavel Gromov: Pavel Gromov, Gromov',
        'person Gromov Sergei Petrovich: Gromov Sergei Petrovich',
        'said by Pavel Gromov',
      ],
    ],
    [
      'GROMOV Sergei Petrovich was held. Sergei Petrovich Gromov said he was ill.',
      [
        'person Sergei Petrovich Gromov: GROMOV Sergei Petrovich, Sergei Petrovich Gromov',
        'said by Sergei Petrovich Gromov',
      ],
    ],
    [
      'Nagy Ilona Maria won. Ilona Nagy said she was glad.',
      ['person Ilona Nagy: Nagy Ilona Maria, Ilona Nagy', 'said by Ilona Nagy'],
    ],
    [
      'James Thomas Ryan left. Thomas James said no.',
      ['person James Thomas Ryan: James Thomas Ryan', 'person Thomas James: Thomas James', 'said by Thomas James'],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('bodies that go by a number', () => {
  test.each([
    [
      'The 47th Assault Brigade held the hill. The 47th said that it had lost ten men. The 5th Brigade left.',
      [
        'organization 47th Assault Brigade: 47th Assault Brigade, 47th',
        'organization 5th Brigade: 5th Brigade',
        'said by 47th Assault Brigade',
      ],
    ],
    [
      'Soldiers of the 12th Mechanised Brigade and the 24th Mechanised Brigade fought. The 12th Brigade said it won. The 24th Brigade said that it lost.',
      [
        'organization 12th Mechanised Brigade: 12th Mechanised Brigade, 12th Brigade',
        'organization 24th Mechanised Brigade: 24th Mechanised Brigade, 24th Brigade',
        'said by 12th Mechanised Brigade, 24th Mechanised Brigade',
      ],
    ],
    [
      'The 2nd Battalion said it held. The 5th Regiment said that it fled.',
      [
        'organization 2nd Battalion: 2nd Battalion',
        'organization 5th Regiment: 5th Regiment',
        'said by 2nd Battalion, 5th Regiment',
      ],
    ],
    [
      'the 4th brigade said it held the hill. The 14th brigade said it fled.',
      [
        'organization 4th brigade: 4th brigade',
        'organization 14th brigade: 14th brigade',
        'said by 4th brigade, 14th brigade',
      ],
    ],
    [
      'The First Army said it had won. The Third Army said it had not.',
      ['organization First Army: First Army', 'organization Third Army: Third Army', 'said by First Army, Third Army'],
    ],
    [
      'School No. 16 said it was shut. School No. 17 said that it was open.',
      [
        'organization School No. 16: School No. 16',
        'organization School No. 17: School No. 17',
        'said by School No. 16, School No. 17',
      ],
    ],
    [
      'The 1st Tank Division said it was ready. The 11th Tank Division said it was not.',
      [
        'organization 1st Tank Division: 1st Tank Division',
        'organization 11th Tank Division: 11th Tank Division',
        'said by 1st Tank Division, 11th Tank Division',
      ],
    ],
    ['The third division of the firm said it was late. The 2nd company left.', ['said by nobody']],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('where a report comes from', () => {
  test.each([
    [
      'ORLEZH, May 3 (Interim) - The army said it had won.',
      ['place ORLEZH: ORLEZH', 'organization Interim: Interim', 'said by nobody'],
    ],
    [
      'Wexholm, 3 May (Interim) – Ada Moss said it had rained.',
      ['place Wexholm: Wexholm', 'organization Interim: Interim', 'person Ada Moss: Ada Moss', 'said by Ada Moss'],
    ],
    [
      'DOVERIN/ORLEZH (Interim) - Talks failed, two officials said.',
      ['place DOVERIN: DOVERIN', 'place ORLEZH: ORLEZH', 'organization Interim: Interim', 'said by nobody'],
    ],
    [
      'SAN ALBERO (Interim) — Three men drowned, police said.',
      ['place SAN ALBERO: SAN ALBERO', 'organization Interim: Interim', 'said by nobody'],
    ],
    [
      'TARNMOUTH, Kaldria (Interim) — Three men drowned, police said.',
      ['place TARNMOUTH: TARNMOUTH', 'place Kaldria: Kaldria', 'organization Interim: Interim', 'said by nobody'],
    ],
    ['BREAKING — The mayor said it was over.', ['said by nobody']],
    [
      'Ada Moss (KDP) – We must act, she said.',
      ['person Ada Moss: Ada Moss', 'organization KDP: KDP', 'said by Ada Moss'],
    ],
    ['NATO — The alliance said it was ready.', ['organization NATO: NATO', 'said by nobody']],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('initials before a name', () => {
  test.each([
    [
      'I. Charles Lunt said the bridge would hold. Lunt said that it was safe.',
      ['person I. Charles Lunt: I. Charles Lunt, Lunt', 'said by I. Charles Lunt, I. Charles Lunt'],
    ],
    [
      '“It was cold,” I. Charles Lunt said. Mr Lunt left.',
      ['person I. Charles Lunt: I. Charles Lunt, Lunt', 'said by I. Charles Lunt'],
    ],
    ['It was Ada and I. Charles Lunt left.', ['person Ada: Ada', 'person Charles Lunt: Charles Lunt', 'said by ']],
    [
      'J.P. Tarnwick said profits rose. Tarnwick said it was glad.',
      ['person J.P. Tarnwick: J.P. Tarnwick, Tarnwick', 'said by J.P. Tarnwick, J.P. Tarnwick'],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('letters behind a name', () => {
  test.each([
    [
      'Jon Pell MBE, who chairs the board, said it would meet in May.',
      ['person Jon Pell: Jon Pell', 'said by Jon Pell'],
    ],
    ['“It was cold,” said Ada Roe MP.', ['person Ada Roe: Ada Roe', 'said by Ada Roe']],
    ['Ada Roe MP said she would vote against it.', ['person Ada Roe: Ada Roe', 'said by Ada Roe, Ada Roe']],
    [
      'Dr. Ines Vogt, MD, said the clinic was closed. Vogt OBE left.',
      ['person Ines Vogt: Ines Vogt, Vogt', 'said by Ines Vogt'],
    ],
    // a body may end with letters
    ['Tarnwick MEP said profits rose.', ['organization Tarnwick MEP: Tarnwick MEP', 'said by Tarnwick MEP']],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('names of people that are months and places too', () => {
  test.each([
    [
      'Georgia Moss said the match was lost. Georgia said that she was tired. Georgia is a state in the south.',
      ['person Georgia Moss: Georgia Moss, Georgia', 'place Georgia: Georgia', 'said by Georgia Moss, Georgia Moss'],
    ],
    [
      'Jordan Pike said he was ready. Jordan said that he would run. The plane came from Jordan.',
      ['person Jordan Pike: Jordan Pike, Jordan', 'place Jordan: Jordan', 'said by Jordan Pike, Jordan Pike'],
    ],
    [
      'Paris Holm sang in Paris. Holm said it was a dream. Paris said that she was happy.',
      ['person Paris Holm: Paris Holm, Holm, Paris', 'place Paris: Paris', 'said by Paris Holm, Paris Holm'],
    ],
    [
      'Sydney Marsh said the dam would hold. In Sydney, nobody came. Sydney said that she was right.',
      ['person Sydney Marsh: Sydney Marsh, Sydney', 'place Sydney: Sydney', 'said by Sydney Marsh, Sydney Marsh'],
    ],
    [
      'Houston Bell said the rocket was late. Bell said so in Houston.',
      ['person Houston Bell: Houston Bell, Bell', 'place Houston: Houston', 'said by Houston Bell, Houston Bell'],
    ],
    [
      'April Ryle said it was hard. April said that she would stay. In April she left.',
      ['person April Ryle: April Ryle, April', 'said by April Ryle, April Ryle'],
    ],
    [
      'May told the court that she had seen nothing. Mrs May said it was over. Theresa May left in May.',
      ['person Theresa May: May, May, Theresa May', 'said by Theresa May, Theresa May'],
    ],
    [
      'Virginia Roe said it was cold. Virginia said that she had no coat.',
      ['person Virginia Roe: Virginia Roe, Virginia', 'said by Virginia Roe, Virginia Roe'],
    ],
    [
      'Sheffield Wednesday said it would appeal.',
      ['organization Sheffield Wednesday: Sheffield Wednesday', 'said by Sheffield Wednesday'],
    ],
    [
      'George Lunt Washington said that he was ill. He was in Washington.',
      [
        'person George Lunt Washington: George Lunt Washington',
        'place Washington: Washington',
        'said by George Lunt Washington',
      ],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('names that the model cuts, or takes for some', () => {
  test.each([
    [
      'Tao’an Property Insurance said it would pay.',
      ['organization Tao’an Property Insurance: Tao’an Property Insurance', 'said by Tao’an Property Insurance'],
    ],
    [
      'Members of the Party left the hall. The Commission met on Monday. It said that it would wait.',
      ['said by nobody'],
    ],
    [
      'The paper was read by Mr Lind, G.O.S.K., and by Ada Moss.',
      ['person Lind: Lind', 'person Ada Moss: Ada Moss', 'said by '],
    ],
    [
      'He told the Committee, to which Jon Lind belonged, that it was late.',
      ['person Jon Lind: Jon Lind', 'said by nobody'],
    ],
  ])('%s', async (text, expected) => expect(await describeActors(text)).toEqual(expected));
});

describe('offices, labels and forms of address are nobody’s names', () => {
  test.each([
    [
      'The plant will close in May, General Manager Tom Reed said. The General Manager said workers had been told.',
      ['person Tom Reed: Tom Reed', 'said by Tom Reed, Tom Reed'],
    ],
    ['The General Manager said workers had been told.', ['said by nobody']],
    ['Club Manager Jo Field said the team had tried.', ['person Jo Field: Jo Field', 'said by Jo Field']],
    ['His Highness said the palace would open.', ['said by nobody']],
    ['Her Royal Highness Princess Mira said she agreed.', ['person Mira: Mira', 'said by Mira']],
    [
      'Judge Ruth King said the law was void. King said so twice.',
      ['person Ruth King: Ruth King', 'said by Ruth King, Ruth King'],
    ],
    [
      'Senators Bob Marten, R-S.C., and Lina Roos, D-N.Y., said the bill was bad.',
      ['person Bob Marten: Bob Marten', 'person Lina Roos: Lina Roos', 'said by Bob Marten and Lina Roos'],
    ],
    ['Sen. Ola Brun, R-N.H., said it was good.', ['person Ola Brun: Ola Brun', 'said by Ola Brun']],
    [
      'According to the nonpartisan Harbour Budget Office, the deficit grew.',
      ['organization Harbour Budget Office: Harbour Budget Office', 'said by Harbour Budget Office'],
    ],
    ['The adidas Group said sales fell.', ['organization adidas Group: adidas Group', 'said by adidas Group']],
  ])('%s', async (text, expected) => {
    expect(await describeActors(text)).toEqual(expected);
  });

  test('“Wexholm MP” is neither Wexholm nor anybody of that name', async () => {
    const { statements } = await reader.read(
      createDocument('Wexholm MP says road must close\n\nA lawmaker said the road was bad.'),
    );
    expect(statements.map(({ speakers }) => speakers)).toEqual([[], []]);
  });
});

describe('a service that two places share', () => {
  test.each([
    [
      'Avon and Wexholm Police said two men were held.',
      ['organization Avon and Wexholm Police: Avon and Wexholm Police', 'said by Avon and Wexholm Police'],
    ],
    [
      'Orbo and Wexholm Police said on Monday that they had signed. Orbo said that the cameras would come in May.',
      [
        'organization Orbo: Orbo, Orbo',
        'organization Wexholm Police: Wexholm Police',
        'said by Orbo and Wexholm Police, Orbo',
      ],
    ],
    [
      'France and Wexholm Police said on Monday that they had signed.',
      ['place France: France', 'organization Wexholm Police: Wexholm Police', 'said by France and Wexholm Police'],
    ],
  ])('%s', async (text, expected) => {
    expect(await describeActors(text)).toEqual(expected);
  });
});

describe('a given name that is a state’s', () => {
  test.each([
    [
      'Defence Minister Israel Brandt spoke in Israel. Israel said it was ready. Troops left Israel on Monday, and people in Israel cheered. Visitors to Israel were few, and trade with Israel fell. Israel rejected the claim. Brandt said that Israel would wait.',
      'said by Israel, Israel, Israel Brandt',
    ],
    ['Georgia Moss lost the race. Georgia said that she was tired. She moved to Georgia.', 'said by Georgia Moss'],
  ])('%s', async (text, expected) => {
    expect((await describeActors(text)).at(-1)).toBe(expected);
  });
});
