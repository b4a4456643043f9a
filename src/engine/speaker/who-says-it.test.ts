import { describe, expect, test } from 'vitest';
import { openRecordedReader } from '../../../test/recorded/open-recorded-reader.ts';
import { sliceAll } from '../../text/span.ts';
import { createDocument } from '../create-document.suite.ts';

const reader = await openRecordedReader(import.meta.url);

/** Who says the words, innermost; behind "<" who reports it, by name or by the words of the source. "nothing" where they are nobody's statement. */
async function readSpeakers(text: string, words: readonly string[]): Promise<Record<string, string>> {
  const { statements, actors } = await reader.read(createDocument(text));
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  const who = (speakers: readonly string[]) => speakers.map(nameOf).join(' + ') || 'nobody';
  const told = words.map((part) => {
    const statement = statements.findLast(({ content }) => sliceAll(text, content).includes(part));
    if (!statement) return [part, 'nothing'];
    const reporter = statements.find(({ id }) => id === statement.via);
    const from = reporter && (reporter.speakers.length ? who(reporter.speakers) : sliceAll(text, reporter.source));
    return [part, from === undefined ? who(statement.speakers) : `${who(statement.speakers)} < ${from}`];
  });
  return Object.fromEntries(told);
}

const check = async (text: string, expected: Record<string, string>) =>
  expect(await readSpeakers(text, Object.keys(expected))).toEqual(expected);

describe('an opener that names somebody else', () => {
  test.each<[string, Record<string, string>]>([
    [
      'At a dinner with Mayor Greta Sohl, Anton Reyle, who runs the shipyard, said two cranes would go.',
      { 'two cranes': 'Anton Reyle' },
    ],
    [
      'Standing beside President Mara Olin, Tobias Renk warned that the ceasefire was over.',
      { ceasefire: 'Tobias Renk' },
    ],
    [
      'After meeting Prime Minister Jon Falk in Varnholt on Tuesday, Ilka Sund, head of the miners’ union, told reporters the strike would go on.',
      { 'the strike would': 'Ilka Sund' },
    ],
    [
      'Days after replacing Karl Maibach, Lena Dahl, the new chief executive, announced that 400 jobs would go.',
      { '400 jobs': 'Lena Dahl' },
    ],
    [
      'Asked about General Piet Roos, Lena Ambrose, the defence minister, said she had never met him.',
      { 'never met': 'Lena Ambrose' },
    ],
    [
      'According to Ines Vogt, Bruno Kast, the trade envoy, knew that the money was gone.',
      { 'the money was gone': 'Bruno Kast < Ines Vogt' },
    ],
    [
      'In a note to Commissioner Ragna Thole, Dana Pell, the treasurer, wrote that the fund was empty.',
      { 'the fund was': 'Dana Pell' },
    ],
    ['Unlike Deputy Erik Sand, Maja Brook, a lawyer, believes the vote was fair.', { 'the vote was': 'Maja Brook' }],
    ['Ada Moss, Jon Lind and Per Holm said it was over.', { 'it was over': 'Ada Moss + Jon Lind + Per Holm' }],
    ['Ines Vogt, Bruno Kast’s deputy, said the tariff would go.', { 'the tariff': 'Ines Vogt' }],
    [
      'Chancellor Ines Vogt, speaking after talks with Bruno Kast, said the tariff would stay.',
      { 'the tariff': 'Ines Vogt' },
    ],
    [
      'Chancellor Ines Vogt, Bruno Kast, the trade envoy, and Lena Roos said the tariff would stay.',
      { 'the tariff': 'Ines Vogt + Bruno Kast + Lena Roos' },
    ],
    [
      'A year after the death of her brother Nils Aker, Rika Aker, a nurse, says she still hears him.',
      { 'still hears': 'Rika Aker' },
    ],
    ['In Halen, Bruno Kast, the trade envoy, said the tariff would stay.', { 'the tariff': 'Bruno Kast' }],
    ['“We are close,” said Bruno Kast after talks with Chancellor Ines Vogt.', { 'We are close': 'Bruno Kast' }],
    [
      'With Senator Cole Whitby at her side, Joan Merritt, a former judge, called the law “void”.',
      { void: 'Joan Merritt' },
    ],
    [
      'During a visit to the plant by King Olaf Brun, Sara Venn, the site manager, said production would resume.',
      { production: 'Sara Venn' },
    ],
    [
      'Hours before his meeting with Secretary Lou Farrell, Emil Danso, the opposition leader, insisted that he would not resign.',
      { 'not resign': 'Emil Danso' },
    ],
    [
      'Introduced by the actor Ken Marsh, Polly Strand, a nurse from Skarn, told the crowd that wards were closing.',
      { 'wards were': 'Polly Strand' },
    ],
    ['Quoting Bishop Aldo Renn, Vera Maas, a councillor, said charity began at home.', { charity: 'Vera Maas' }],
    [
      'Beside Colonel Dag Rehn, Milo Trask, and the envoy Kaia Sund said the road was open.',
      { 'the road': 'Milo Trask + Kaia Sund' },
    ],
    [
      'Since the arrest of Oskar Lind, Nadia Ferrow and Piet Roos have said the fund is sound.',
      { 'the fund': 'Nadia Ferrow + Piet Roos' },
    ],
    [
      'Ruth Alder, the governor, Finn Tasker, the union secretary, and Lena Roos, a nurse, said the port would close.',
      { 'the port': 'Ruth Alder + Finn Tasker + Lena Roos' },
    ],
    ['Ruth Alder, Governor of Halen, said talks would resume.', { talks: 'Ruth Alder' }],
    ['To Governor Ruth Alder, Finn Tasker, the union secretary, said talks would resume.', { talks: 'Finn Tasker' }],
    [
      '“The law is void,” Joan Merritt, a former judge, said in a debate with Senator Cole Whitby.',
      { 'The law': 'Joan Merritt' },
    ],
    [
      'Following the resignation of Chairman Hugo Blanc, Tess Arnaud, his successor, promised that the accounts would be published.',
      { 'the accounts': 'Tess Arnaud' },
    ],
    [
      'After a phone call with Premier Otto Brandl, the head of the pilots’ union, Mira Kost, said the strike was off.',
      { 'the strike': 'Mira Kost' },
    ],
    ['Following a row with his coach, Dag Rehn, Nils Aker said he would retire.', { 'would retire': 'Nils Aker' }],
    [
      'In her first interview since the death of Oskar Lind, his widow, Marta Lind, said the police had failed him.',
      { 'had failed': 'Marta Lind' },
    ],
    [
      'Before leaving for talks with Minister Orla Dunn, Emil Danso told reporters that he would sign nothing.',
      { 'sign nothing': 'Emil Danso' },
    ],
    ['Accompanied by her lawyer, Tim Oakes, Hanne Borg said she was innocent.', { innocent: 'Hanne Borg' }],
    [
      'Speaking alongside Chancellor Ines Vogt, President Mara Olin said the border would open.',
      { 'the border': 'Mara Olin' },
    ],
    [
      'Two weeks into the trial of Bram Sollis, Judge Mina Tolliver said that a juror had been dismissed.',
      { 'a juror': 'Mina Tolliver' },
    ],
    [
      'With the backing of Prime Minister Jon Falk, Lena Ambrose, the defence minister, has argued that the army is too small.',
      { 'the army': 'Lena Ambrose' },
    ],
    [
      'In reply to Senator Cole Whitby, Joan Merritt, a former judge, wrote: “The law is void.”',
      { 'The law': 'Joan Merritt' },
    ],
    [
      'Amid a dispute with Hugo Blanc, the chairman, Tess Arnaud, the finance director, warned that the bank could fail.',
      { 'the bank': 'Tess Arnaud' },
    ],
    ['Like President Mara Olin, Tobias Renk, a general, believes the war is lost.', { 'the war': 'Tobias Renk' }],
    [
      'In a call to King Olaf Brun, the prime minister, Sara Venn, said the fleet would sail.',
      { 'the fleet': 'Sara Venn' },
    ],
    ['Together with Ken Marsh, Polly Strand said wards were closing.', { wards: 'Polly Strand' }],
    [
      'Weeks before the vote, Ines Vogt, Bruno Kast and Lena Roos said the tariff would be dropped.',
      { 'the tariff': 'Ines Vogt + Bruno Kast + Lena Roos' },
    ],
  ])('%s', check);
});

describe('who, behind the body that somebody belongs to', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Reporters spoke to Asta Roon, director of the Tidewater Institute, who warned that the wall would fail.',
      { 'the wall would': 'Asta Roon' },
    ],
    [
      'The plan was drawn up by Idris Vale from Halden University, who believes it will save the marsh.',
      { 'will save': 'Idris Vale' },
    ],
    [
      'Jon Pell, a spokesman for Northgate Power, who said the plant was safe, declined to take questions.',
      { 'the plant was': 'Jon Pell' },
    ],
    ['The letter came from the Harbour Trust, who said that it was rushed.', { 'it was rushed': 'Harbour Trust' }],
    ['They met officials at the Harbour Bank, who said that the vault was empty.', { 'the vault': 'nobody' }],
    ['Dana Pell sued Northgate Power, which said the claim was false.', { 'the claim': 'Northgate Power' }],
    ['The president of Kestrel Airways, Lin Sato, who called the delay “absurd”, resigned.', { absurd: 'Lin Sato' }],
    ['Owen Pratt works for the Harbour Bank, which says it is solvent.', { 'it is solvent': 'Harbour Bank' }],
    [
      'It was Tariq Voss of the Northern Miners’ Union in Skarn who described the offer as “an insult”.',
      { 'an insult': 'Tariq Voss' },
    ],
    [
      'Lina Harte, the 54-year-old head of the Harbour Trust, who told the court that she was innocent, wept.',
      { innocent: 'Lina Harte' },
    ],
    [
      'Nobody at the hearing doubted Prof Lena Quist of the University of Halden, who told the panel the fault would spread.',
      { 'the fault': 'Lena Quist' },
    ],
    [
      'The secretary of the Northern Miners’ Union, who said the offer was an insult, left early.',
      { 'the offer': 'nobody' },
    ],
    [
      'The study was led by Ken Oduya at Quorra Research, who says that the ice is thinning.',
      { 'the ice': 'Ken Oduya' },
    ],
    [
      'The witness was Ruben Sax, chief economist at Merrow Bank, who argued that rates were too low.',
      { rates: 'Ruben Sax' },
    ],
    [
      'The fund was set up by Vera Maas, founder and chair of the Brightwater Foundation, who said it would last.',
      { 'it would last': 'Vera Maas' },
    ],
    ['Her critics include Emil Stroh of Farmers United, who called the levy “theft”.', { theft: 'Emil Stroh' }],
    ['A lawyer for the Harbour Bank, who said the claim was baseless, left early.', { 'the claim': 'nobody' }],
    ['Critics of the Lakes Authority, who said the water was foul, marched.', { 'the water': 'nobody' }],
    [
      'Rosa Field, the founder of Quorra Research, and who said nobody wanted it, left.',
      { 'nobody wanted': 'Rosa Field' },
    ],
    [
      'The bill was opposed by Rosa Field and Ken Oduya of Quorra Research, who said nobody wanted it.',
      { 'nobody wanted': 'Rosa Field + Ken Oduya' },
    ],
    [
      'The film was praised by Omar Blythe of the Skarn Courier, who wrote that it was a marvel.',
      { 'it was a marvel': 'Omar Blythe' },
    ],
    [
      'Sten Mora blamed the Lakes Authority’s director, Ida Falk, who said that the water was clean.',
      { 'the water': 'Ida Falk' },
    ],
    [
      'The row began with Emil Stroh, chairman of Farmers United, who accused the ministry of theft.',
      { theft: 'Emil Stroh' },
    ],
    ['Doctors at the Royal Infirmary, who say the wards are full, will strike.', { 'the wards': 'nobody' }],
    ['The award went to Aino Falk of Halden University in Norway, who said she was stunned.', { stunned: 'Aino Falk' }],
    [
      'A spokeswoman for Kestrel Airways, who asked not to be named, said the fleet was grounded.',
      { 'the fleet': 'nobody' },
    ],
    ['Omar Blythe, who works for the Skarn Courier, said the story was true.', { 'the story': 'Omar Blythe' }],
    [
      'The choir was founded by Ilka Sund of the Northern Miners’ Union and Bram Sollis, who said singing saved them.',
      { singing: 'Bram Sollis' },
    ],
    [
      'The claim came from Lou Farrell, the chief executive of Northgate Power, who insists that the plant is safe.',
      { 'the plant': 'Lou Farrell' },
    ],
    [
      'Rosa Field, a partner at Quorra Research who led the study, said nobody wanted it.',
      { 'nobody wanted': 'Rosa Field' },
    ],
  ])('%s', check);
});

describe('two speakers in a sentence', () => {
  test.each<[string, Record<string, string>]>([
    [
      '“The road is open,” said Mayor Ana Ruiz, while her deputy, Carl Bloom, warned: “Only until Friday.”',
      { 'The road': 'Ana Ruiz', 'Only until': 'Carl Bloom' },
    ],
    ['Ada Moss said the bridge was safe, but Jon Lind, an engineer, said it was not.', { 'the bridge': 'Ada Moss' }],
    ['“We are ready,” said Lena Roos and Piet Roos.', { 'We are ready': 'Lena Roos + Piet Roos' }],
    [
      '“We lost the vote,” said Hanne Borg, and Tim Oakes, the party treasurer, said the money was gone as well.',
      { 'We lost': 'Hanne Borg', 'the money': 'Tim Oakes' },
    ],
    [
      '“We will appeal,” said her lawyer, Tim Oakes, and her brother, Jan Borg, called the verdict “a scandal”.',
      { 'We will appeal': 'Tim Oakes', 'a scandal': 'Jan Borg' },
    ],
    ['“He lied,” said Dora Finch, a teacher, and Saul Wick, a farmer.', { 'He lied': 'Dora Finch + Saul Wick' }],
    [
      '“He lied,” said Dora Finch, a teacher, and Saul Wick, a farmer, said: “He always does.”',
      { 'He lied': 'Dora Finch', 'always does': 'Saul Wick' },
    ],
    ['“We are done here,” said Dora Finch, and left the room.', { 'We are done': 'Dora Finch' }],
    [
      '“The water is safe,” insisted Minister Orla Dunn, but the mayor of Halen, Greta Sohl, said: “I would not drink it.”',
      { 'The water': 'Orla Dunn', 'not drink': 'Greta Sohl' },
    ],
    [
      '“The dam held,” said the engineer, Ivo Marten, and a neighbour, who would not be named, added: “This time.”',
      { 'The dam held': 'Ivo Marten', 'This time': 'nobody' },
    ],
    [
      '“Nobody told us,” said Sara Venn, and her husband said they had slept in the car.',
      { 'Nobody told': 'Sara Venn', 'slept in': 'nobody' },
    ],
    ['“It was a fair fight,” said Nils Aker and his coach, Dag Rehn.', { 'fair fight': 'Nils Aker + Dag Rehn' }],
    [
      '“It is a good offer,” said Lou Farrell, the secretary, though Emil Danso, the opposition leader, called it “a trap”.',
      { 'good offer': 'Lou Farrell', 'a trap': 'Emil Danso' },
    ],
    [
      '“We saw nothing,” Tora Vik said, and Jon Ness, her neighbour, said: “We heard it.”',
      { 'We saw': 'Tora Vik', 'We heard': 'Jon Ness' },
    ],
    [
      '“Stay away,” Polly Strand shouted, and her daughter Mina cried: “Let him in!”',
      { 'Stay away': 'Polly Strand', 'Let him': 'Mina' },
    ],
    [
      'Lou Farrell said the offer stood, and his deputy, Lena Dahl, told reporters that it would not be raised.',
      { 'the offer stood': 'Lou Farrell', 'be raised': 'Lena Dahl' },
    ],
    [
      '“They were brave,” said Captain Lise Brandt, whose crew found them, and the mayor, Greta Sohl, said the town was proud.',
      { 'They were brave': 'Lise Brandt', 'the town': 'Greta Sohl' },
    ],
    [
      '“We need time,” said Kaia Sund, Ondria’s envoy, and Milo Trask, Vesmar’s.',
      { 'We need time': 'Kaia Sund + Milo Trask' },
    ],
  ])('%s', check);
});

describe('questions and answers by turns', () => {
  test.each<[string, Record<string, string>]>([
    [
      '“Who paid you?” the prosecutor asked. “Nobody,” Dorn replied. “Nobody at all?” “Nobody.”',
      { 'Nobody at all?': 'nobody', 'Who paid': 'nobody' },
    ],
    ['“Did you see her?”\n\n“Yes,” said Orrin.\n\n“When?”\n\n“On Sunday.”', { 'When?': 'nobody' }],
    ['“They want us out,” Mora said. “Are they mad?”', { 'Are they mad?': 'Mora', 'They want': 'Mora' }],
    [
      '“Were you afraid?” a reporter asked. “No,” said Captain Lise Brandt. “Of course we were cold. Who would not be?”',
      { 'Of course': 'Lise Brandt', 'Were you': 'nobody' },
    ],
    [
      '“Do you have the key?” asked Inspector Gil Vale. “I do,” Ruth Orme said. “And you kept it all these years?” “I did.”',
      { 'all these years': 'nobody', 'Do you have': 'Gil Vale' },
    ],
    [
      '“When did you arrive?” Vale asked. “At noon,” Orme said. “By train.”',
      { 'By train': 'Orme', 'At noon': 'Orme', 'When did': 'Vale' },
    ],
    ['“Why now?” “Because we can,” said Minister Orla Dunn.', { 'Why now?': 'nobody', 'Because we': 'Orla Dunn' }],
    ['“It is finished,” said Moss. “No,” said Lind. “Not yet.”', { 'Not yet': 'Lind', 'It is finished': 'Moss' }],
    ['“Can you see it?” Sax asked. “Can you hear it?”', { 'hear it': 'Sax', 'see it': 'Sax' }],
    [
      '“Is it over?” the host asked. “It is,” Senator Cole Whitby said. “For good?” “For good.” “And you are not sorry?” “Not at all.”',
      { 'For good?': 'nobody', 'you are not sorry': 'nobody' },
    ],
    [
      '“What is in the box?” the customs officer asked. “Shoes,” Bram Sollis said. “Only shoes?”',
      { 'Only shoes?': 'nobody', Shoes: 'Bram Sollis' },
    ],
    [
      '“How much did you drink?” asked the judge. “Two beers,” said Fink. “Two?” “Maybe three.”',
      { 'Two?': 'nobody', 'Two beers': 'Fink' },
    ],
    ['Asked whether he knew the victim, Sollis said: “No.” “Never met him?” “Never.”', { 'Never met him?': 'nobody' }],
    [
      '“The harvest is lost,” Polly Strand said. “Who will pay for it? The state?”',
      { harvest: 'Polly Strand', 'Who will pay': 'Polly Strand' },
    ],
    [
      '“We waited all night,” Sara Venn said. “Nobody came. Why did nobody come?”',
      { 'We waited': 'Sara Venn', 'Why did': 'Sara Venn' },
    ],
    [
      '“Did you push him?” the lawyer asked. “Push him?” Sax said. “I was not even there.”',
      { 'not even there': 'Sax', 'Push him': 'Sax', 'Did you push': 'nobody' },
    ],
    [
      '“Was the door locked?” asked the coroner. “It was,” said Nina Carro, who had found the body. “And the window?” “Open.”',
      { 'And the window?': 'nobody', 'It was': 'Nina Carro' },
    ],
    [
      '“Will you stand again?” the host asked. “I have not decided,” said Lou Farrell. “When will you?” “Soon.”',
      { 'When will you?': 'nobody' },
    ],
    [
      '“How many boats?” “Three,” Captain Lise Brandt told the inquiry. “All of them ours?” “All of them.”',
      { 'How many': 'nobody', 'All of them ours?': 'nobody', Three: 'Lise Brandt' },
    ],
    [
      '“The town is dying,” said Greta Sohl, the mayor. “Who will stay? Who will come back?”',
      { 'Who will stay': 'Greta Sohl' },
    ],
    ['“You knew him?” Vale asked. Orme nodded. “Well?” “We were at school.”', { 'Well?': 'nobody' }],
    ['“Where is the money?” asked Hanne Borg. “Where did it go?”', { 'Where did': 'Hanne Borg' }],
    [
      '“We are ready,” said Milo Trask. “We have been ready for years.” “And so are they.”',
      { 'for years': 'Milo Trask' },
    ],
    [
      '“Did he hit you?” the prosecutor asked. “Yes,” Dita Orr said, weeping. “More than once?” “Many times.”',
      { 'More than once?': 'nobody' },
    ],
    [
      '“Can we trust you?” a woman shouted. “You can,” Emil Danso answered. “Why should we?” she asked. “Because I am one of you,” he said.',
      { 'Why should we': 'nobody', 'You can': 'Emil Danso' },
    ],
  ])('%s', check);
});

describe('a name behind all that is said of its bearer', () => {
  test.each<[string, Record<string, string>]>([
    [
      'The nurse who raised the alarm, Petra Holm, told the inquiry that nobody had listened.',
      { 'nobody had': 'Petra Holm' },
    ],
    ['“I heard nothing,” said the guard who was on duty that night, Tomas Reik.', { 'I heard': 'Tomas Reik' }],
    ['A pensioner whose house was flooded, Greta Lohse, said the water came at night.', { 'the water': 'Greta Lohse' }],
    [
      'The company that built the dam, Brenning Works, said it had passed every test.',
      { 'every test': 'Brenning Works' },
    ],
    ['The lawyer representing the family, Adele Quint, said they were relieved.', { relieved: 'Adele Quint' }],
    ['The teacher they accuse, Bram Sollis, says he is innocent.', { innocent: 'Bram Sollis' }],
    ['The man who shot Eskil Tamm said he was sorry.', { 'was sorry': 'nobody' }],
    ['The man who found Eskil Tamm, a fisherman, said the boat was empty.', { 'the boat': 'nobody' }],
    ['The engineer who worked for Ivo Marten, Lena Dahl, said the bridge was weak.', { 'the bridge': 'Lena Dahl' }],
    ['The woman who wrote to Ivo Marten, the minister, said the bridge was weak.', { 'the bridge': 'nobody' }],
    [
      'The judge hearing the case, Mina Tolliver, told the jury that the letter was false.',
      { 'the letter': 'Mina Tolliver' },
    ],
    ['One of the sailors who were rescued, Jari Lund, said the sea was calm.', { 'the sea': 'Jari Lund' }],
    [
      'The surgeon who led the team that saved her, Aino Falk, said she would walk again.',
      { 'walk again': 'Aino Falk' },
    ],
    ['“She was kind,” the neighbour who called the ambulance, Ole Fink, recalled.', { 'She was kind': 'Ole Fink' }],
    ['The driver who hit her, 34, said the light was green.', { 'the light': 'nobody' }],
    [
      'The brother of the man who died, Karl Maibach, said the family wanted answers.',
      { answers: 'nobody < Karl Maibach' },
    ],
    ['The officer who arrested Bram Sollis, Nina Carro, said he was drunk.', { drunk: 'Nina Carro' }],
    ['The boy who was bitten, Sven, and the owner of the dog said it was an accident.', { accident: 'nobody' }],
    ['The detective in charge of the case, Inspector Gil Vale, said two men were sought.', { 'two men': 'Gil Vale' }],
  ])('%s', check);
});

describe('words that hand over to somebody', () => {
  test.each<[string, Record<string, string>]>([
    [
      'And this from the mayor of Halen, Greta Sohl:\n\n“We will rebuild every house, and we will do it before the winter comes.”',
      { rebuild: 'Greta Sohl' },
    ],
    [
      'Over to Dana Pell, the treasurer:\n\n“The books are open to anybody who wants to read them.”',
      { 'The books': 'Dana Pell' },
    ],
    [
      'A note from Rector Silas Orme:\n\n“Classes will go on as they always have in this old house.”',
      { Classes: 'Silas Orme' },
    ],
    [
      'Finally, from Captain Lise Brandt:\n\n“The sea was calm and nobody was hurt, and that is all there is to say.”',
      { 'The sea': 'Lise Brandt' },
    ],
    [
      'Here is Senator Cole Whitby:\n\n“I have read the bill twice, and I will vote against it twice.”',
      { 'the bill': 'Cole Whitby < Cole Whitby' },
    ],
    [
      'From the desk of Rector Silas Orme\n\n“Classes will go on as they always have in this old house.”',
      { Classes: 'Silas Orme' },
    ],
    [
      'Then came this from Joan Merritt:\n\n“No judge in the land would sign such a paper.”',
      { 'No judge': 'Joan Merritt' },
    ],
    [
      'And from Chairwoman Odile Rosenkrantz: “We are proud of every one of the people who made this happen.”',
      { 'We are proud': 'Odile Rosenkrantz' },
    ],
    [
      'A message from London:\n\n“We are cut off and the water is still rising in the streets.”',
      { 'cut off': 'nobody' },
    ],
    [
      'A letter to Councillor Ned Brigg:\n\n“You have sold the park and we will not forget it.”',
      { 'sold the park': 'nobody' },
    ],
    [
      'Responding to Senator Cole Whitby:\n\n“That is a lie and everybody in this house knows it.”',
      { 'a lie': 'nobody' },
    ],
    [
      'The last word goes to Asta Roon:\n\n“The wall will fail, and then they will ask why nobody told them.”',
      { 'The wall': 'Asta Roon' },
    ],
    [
      'From Tariq Voss, secretary of the Northern Miners’ Union:\n\n“The offer is an insult to every man and woman underground.”',
      { 'The offer': 'Tariq Voss' },
    ],
    [
      'And from the Harbour Trust:\n\n“The decision was rushed and will have to be taken again.”',
      { rushed: 'Harbour Trust' },
    ],
    ['Also from Ms Dahl:\n\n“The bridge was weak long before the flood, and they knew it.”', { 'The bridge': 'Dahl' }],
    ['Now this, from Deputy Maja Brook:\n\n“The vote was fair and the count was fair.”', { 'The vote': 'Maja Brook' }],
    [
      'Next up, the deputy mayor, Carl Bloom:\n\n“The road will be open until Friday, and not a day longer.”',
      { 'The road': 'Carl Bloom' },
    ],
    [
      'This just in from Minister Orla Dunn:\n\n“The dam is safe and so is the town below it.”',
      { 'The dam': 'Orla Dunn' },
    ],
    [
      'A word of warning from Ruben Sax, an economist:\n\n“Rates are too low and will stay so for a long time.”',
      { Rates: 'Ruben Sax' },
    ],
    ['Vera Maas again:\n\n“Charity begins at home, and home is where it should stay.”', { Charity: 'Vera Maas' }],
    ['From the archive:\n\n“Charity begins at home, and home is where it should stay.”', { Charity: 'nobody' }],
    ['A portrait of Vera Maas:\n\n“Charity begins at home, and home is where it should stay.”', { Charity: 'nobody' }],
    [
      'From the office of Governor Ruth Alder:\n\n“The port will stay open through the winter, whatever it costs.”',
      { 'The port': 'nobody' },
    ],
  ])('%s', check);
});

describe('somebody cited within a report', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Police said that, according to a neighbour, Ada Quill, the shots came from the yard.',
      { 'the shots': 'Ada Quill < Police' },
    ],
    [
      'The court heard that, according to the pathologist, Dr Sven Ruhl, the wound was old.',
      { 'the wound': 'Sven Ruhl < The court' },
    ],
    [
      'Prosecutors say that, in the words of one juror, the trial was “a circus”.',
      { 'a circus': 'nobody < Prosecutors' },
    ],
    [
      'Dana Pell wrote that, according to the auditor, Karl Maibach, the books were false.',
      { 'the books': 'Karl Maibach < Dana Pell' },
    ],
    [
      'Flint told parliament that, in the view of the bank’s governor, Ruth Alder, inflation would fall.',
      { inflation: 'Ruth Alder < Flint' },
    ],
    ['According to police, a witness named Lars Ott said the van had no plates.', { 'the van': 'Lars Ott < police' }],
    ['Police said that, according to plan, the road would close.', { 'the road': 'nobody < Police' }],
    ['Minister Orla Dunn said that, according to engineers, the dam was safe.', { 'the dam': 'nobody < Orla Dunn' }],
    [
      'The coast guard reported that, according to the captain, Lise Brandt, the engine had failed.',
      { 'the engine': 'Lise Brandt < The coast guard' },
    ],
    [
      'Investigators believe that, according to a colleague named Tom Bray, the safe was left open.',
      { 'the safe': 'Tom Bray < Investigators' },
    ],
    [
      'Ruth Orme testified that, in the words of her late father Gil Orme, the mine was “a grave”.',
      { 'a grave': 'Gil Orme < Ruth Orme' },
    ],
    [
      'The company said that according to Jens Holt, a crane driver, the hook had slipped.',
      { 'the hook': 'Jens Holt < The company' },
    ],
    ['Whitby argued that, according to the constitution, the law was void.', { 'the law': 'nobody < Whitby' }],
    ['Police said that, according to Lars Ott, the van had no plates.', { 'the van': 'Lars Ott < Police' }],
    [
      'The mayor said, according to two people who were in the room, that the money was gone.',
      { 'the money': 'nobody' },
    ],
    [
      'Officials said that, in the view of Ruben Sax, an economist, rates were too low.',
      { rates: 'Ruben Sax < Officials' },
    ],
    [
      'Orme told the court that, according to her neighbour Gil Vale, the key was lost.',
      { 'the key': 'Gil Vale < Orme' },
    ],
    [
      'The report says that, according to Nina Carro, the files were burned.',
      { 'the files': 'Nina Carro < The report' },
    ],
    ['Merritt wrote that, in the opinion of most judges, the law was void.', { 'the law': 'nobody < Merritt' }],
    ['Vale said that, according to Orme, the key, which was old, had been lost.', { 'had been lost': 'Orme < Vale' }],
  ])('%s', check);
});

describe('places are where somebody is', () => {
  test.each<[string, Record<string, string>]>([
    ['Officials in Halen said the river was rising.', { 'the river': 'nobody' }],
    ['A court in Vesmar ruled that the law was void.', { 'the law': 'nobody' }],
    ['A teacher in Skarn said the school was cold.', { 'the school': 'nobody' }],
    ['Farmers near Brenning say the wells are dry.', { 'the wells': 'nobody' }],
    ['The governor in Halen said the port was open.', { 'the port': 'nobody' }],
    ['Residents of Skarn said the water was brown.', { 'the water': 'nobody' }],
    ['Diplomats from Vesmar said the talks were over.', { 'the talks': 'nobody' }],
    ['The police chief in Brenning, Nina Carro, said two men were held.', { 'two men': 'Nina Carro' }],
    ['Speaking in Halen, officials said the river was rising.', { 'the river': 'nobody' }],
    ['“It is cold,” said a shepherd in the hills above Skarn.', { 'It is cold': 'nobody' }],
    ['In Vesmar, officials said that the talks were over.', { 'the talks': 'nobody' }],
  ])('%s', check);
});

describe('who is asked or told does not say it', () => {
  test.each<[string, Record<string, string>]>([
    ['Ada Moss was asked whether the bridge was safe.', { 'the bridge': 'nobody' }],
    ['Asked if the bridge was safe, Ada Moss said it was.', { 'the bridge was safe': 'nobody' }],
    ['When asked whether he would resign, Emil Danso laughed.', { 'would resign': 'nobody' }],
    ['Emil Danso was asked by a reporter whether he would resign.', { 'would resign': 'nobody' }],
    ['Emil Danso was asked by Lena Dahl whether he would resign.', { 'would resign': 'Lena Dahl' }],
    ['Lou Farrell has been repeatedly asked why the files were late.', { 'the files': 'nobody' }],
    ['Lou Farrell, who was asked why the files were late, said he did not know.', { 'the files': 'nobody' }],
    ['Lou Farrell was told that the files were late.', { 'the files': 'nobody' }],
    ['Lou Farrell was told by Lena Dahl that the files were late.', { 'the files': 'Lena Dahl' }],
    ['Ada Moss asked whether the bridge was safe.', { 'the bridge': 'Ada Moss' }],
    ['“Are you tired?” Ada Moss was asked. “No,” she said.', { 'Are you tired': 'nobody' }],
    ['“Why did you run?” Bram Sollis was asked by the judge.', { 'Why did': 'nobody' }],
  ])('%s', check);
});

describe('two who were named', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Ada Moss met the minister, Jon Lind, on Monday. Both said that the talks had gone well.',
      { 'the talks': 'Ada Moss + Jon Lind' },
    ],
    [
      'Jon Lind met Karl Maibach in Skarn on Monday. Both men said the talks had gone well.',
      { 'the talks': 'Jon Lind + Karl Maibach' },
    ],
    [
      'Finance Minister Ana Ruiz and Energy Minister Carl Bloom arrived late. The two ministers said the road was blocked.',
      { 'the road': 'Ana Ruiz + Carl Bloom' },
    ],
    ['Nils and Rika Aker were freed on Friday. The couple said they were tired.', { tired: 'Nils + Rika Aker' }],
    [
      'Tora Vik and Jon Ness saw the fire. The pair said nobody had called for help.',
      { 'nobody had': 'Tora Vik + Jon Ness' },
    ],
    [
      'Tora Vik and Jon Ness saw the fire. Both neighbours said nobody had called for help.',
      { 'nobody had': 'Tora Vik + Jon Ness' },
    ],
    [
      'Senators Cole Whitby and Joan Merritt voted no. Both senators said the law was void.',
      { 'the law': 'Cole Whitby + Joan Merritt' },
    ],
    [
      'President Mara Olin received President Kurt Vaal in Halen. Both presidents said the border would open.',
      { 'the border': 'Mara Olin + Kurt Vaal' },
    ],
    [
      'Cole Whitby, Joan Merritt and Lou Farrell met on Monday. Both men said the law was void.',
      { 'the law': 'nobody' },
    ],
    ['Tora Vik and Jon Ness saw the fire. Both sides said the other was to blame.', { 'the other': 'nobody' }],
    ['The union met the bank on Monday. Both said the talks had failed.', { 'the talks': 'nobody' }],
  ])('%s', check);
});

describe('others who are named beside a speaker', () => {
  test.each<[string, Record<string, string>]>([
    ['In a letter to Karl Maibach, Lena Dahl wrote that 400 jobs would go.', { '400 jobs': 'Lena Dahl' }],
    [
      'Lou Farrell, speaking after Emil Danso resigned, said the vote would be held in May.',
      { 'the vote': 'Lou Farrell' },
    ],
    ['Hanne Borg’s lawyer, Tim Oakes, said she would appeal.', { 'she would appeal': 'Tim Oakes' }],
    ['A spokesman for Hanne Borg, Tim Oakes, said she would appeal.', { 'she would appeal': 'Tim Oakes' }],
    ['Vera Maas, citing Ruben Sax, said rates were too low.', { rates: 'Vera Maas' }],
    ['Ada Moss, told by Jon Lind that the bridge was closed, turned back.', { 'the bridge': 'Jon Lind' }],
    ['Ada Moss was told by Jon Lind that the bridge was closed.', { 'the bridge': 'Jon Lind' }],
    ['Ada Moss heard from Jon Lind that the bridge was closed.', { 'the bridge': 'Jon Lind' }],
    ['Tim Oakes, a lawyer for Hanne Borg, said she would appeal.', { 'she would appeal': 'Tim Oakes' }],
    ['Tim Oakes, Hanne Borg’s lawyer, said she would appeal.', { 'she would appeal': 'Tim Oakes' }],
    ['Tim Oakes, who represents Hanne Borg, said she would appeal.', { 'she would appeal': 'Tim Oakes' }],
    ['Tim Oakes, flanked by Hanne Borg, said they would appeal.', { 'would appeal': 'Tim Oakes' }],
    ['The former wife of Karl Maibach, Dita Orr, said he had left in May.', { 'he had left': 'Dita Orr' }],
    ['Karl Maibach’s former wife said he had left in May.', { 'he had left': 'nobody' }],
    ['A friend of Karl Maibach said he had left in May.', { 'he had left': 'nobody' }],
    ['Supporters of Senator Cole Whitby said the law was void.', { 'the law': 'nobody' }],
    ['A lawyer for Hanne Borg said she would appeal.', { 'would appeal': 'nobody' }],
    ['Asked about Lou Farrell’s offer, Emil Danso called it “a trap”.', { 'a trap': 'Emil Danso' }],
    ['Joan Merritt, whom Cole Whitby called “a fraud”, said nothing.', { 'a fraud': 'Cole Whitby' }],
    ['Joan Merritt was called “a fraud” by Cole Whitby.', { 'a fraud': 'Cole Whitby' }],
    ['Joan Merritt, according to Cole Whitby, is a fraud.', { 'is a fraud': 'Cole Whitby' }],
    ['Cole Whitby told Joan Merritt that she was a fraud.', { 'a fraud': 'Cole Whitby' }],
    [
      'Cole Whitby, in an interview with Omar Blythe of the Skarn Courier, said the law was void.',
      { 'the law': 'Cole Whitby' },
    ],
    ['In an interview with Omar Blythe, Cole Whitby said the law was void.', { 'the law': 'Cole Whitby' }],
    [
      'Cole Whitby told Omar Blythe of the Skarn Courier, who was writing a book, that the law was void.',
      { 'the law': 'Cole Whitby' },
    ],
    [
      'Dana Pell’s book quotes Karl Maibach as saying the books were false.',
      { 'the books': 'Karl Maibach < Dana Pell' },
    ],
    ['Ruth Orme remembers Gil Vale saying that the key was lost.', { 'the key': 'Gil Vale < Ruth Orme' }],
    ['Deputy Prime Minister and Finance Minister Ana Ruiz said the road was open.', { 'the road': 'Ana Ruiz' }],
    [
      'Sara Venn, the site manager at Brenning Works, and Ole Fink, a welder, said production would resume.',
      { production: 'Sara Venn + Ole Fink' },
    ],
    ['Tobias Renk, Mara Olin’s press secretary, told Interim that she would not run.', { 'not run': 'Tobias Renk' }],
    ['Kestrel Airways chief executive Lin Sato said the fleet was grounded.', { 'the fleet': 'Lin Sato' }],
    [
      'Lin Sato, chief executive of Kestrel Airways, a rival of Northgate Air, said the fleet was grounded.',
      { 'the fleet': 'Lin Sato' },
    ],
    ['Interim, quoting Minister Orla Dunn, said the dam was safe.', { 'the dam': 'nobody' }],
    ['Ada Moss, thanking Jon Lind, said the bridge was safe.', { 'the bridge': 'Ada Moss' }],
    ['Nina Carro, the police chief, citing Bram Sollis, said the files were gone.', { 'the files': 'Nina Carro' }],
    [
      'Tim Oakes, the lawyer of Hanne Borg and her brother Jan, said they would appeal.',
      { 'would appeal': 'Tim Oakes' },
    ],
    ['Lou Farrell was said to be furious.', { furious: 'nobody' }],
    ['Lou Farrell is believed to have left the country.', { 'left the country': 'nobody' }],
    ['Cole Whitby’s statement that the law was void angered Joan Merritt.', { 'the law': 'Cole Whitby' }],
    ['Interviewed by Omar Blythe, Lou Farrell said the offer stood.', { 'the offer': 'Lou Farrell' }],
    ['Lou Farrell, interviewed by Omar Blythe, said the offer stood.', { 'the offer': 'Lou Farrell' }],
    ['Lou Farrell, quoting Emil Danso, said the offer was “a trap”.', { 'a trap': 'Lou Farrell' }],
    [
      'The mayor’s spokesman, Carl Bloom, quoted her as saying that the road was open.',
      { 'the road': 'nobody < Carl Bloom' },
    ],
    ['Hanne Borg’s brother Jan Borg said she would appeal.', { 'would appeal': 'Jan Borg' }],
    ['Her lawyer Tim Oakes said she would appeal.', { 'would appeal': 'Tim Oakes' }],
    ['A source close to Emil Danso said he would resign.', { resign: 'nobody' }],
    ['Allies of Emil Danso say he will resign.', { resign: 'nobody' }],
    ['The office of Governor Ruth Alder said the port was open.', { 'the port': 'nobody' }],
    ['Governor Ruth Alder’s office said the port was open.', { 'the port': 'Alder office' }],
    ['People who know Ruth Alder say she will not run.', { 'not run': 'nobody' }],
    ['Sara Venn’s husband, Ole Venn, who was in the car, said the light was green.', { 'the light': 'Ole Venn' }],
    ['The widow of Oskar Lind, Marta Lind, said the police had failed him.', { 'had failed': 'Marta Lind' }],
    [
      'Police chief Nina Carro, whose officers shot Bram Sollis, said they had no choice.',
      { 'no choice': 'Nina Carro' },
    ],
    ['Bruno Kast, whom Ines Vogt appointed last year, said the tariff would stay.', { 'the tariff': 'Bruno Kast' }],
    ['Bruno Kast said Ines Vogt, the chancellor, had lied.', { 'had lied': 'Bruno Kast' }],
    ['“It is a trap,” Emil Danso said of Lou Farrell’s offer.', { 'a trap': 'Emil Danso' }],
    ['Emil Danso’s reply to Lou Farrell was blunt: “It is a trap and nothing else.”', { 'a trap': 'Emil Danso' }],
    ['Writing to Lou Farrell, Emil Danso called the offer “a trap”.', { 'a trap': 'Emil Danso' }],
    ['Ruben Sax, an economist at Merrow Bank, told Interim that rates were too low.', { rates: 'Ruben Sax' }],
  ])('%s', check);
});
