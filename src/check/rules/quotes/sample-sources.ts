import type { ExampleDocument } from '../../rule.ts';

/** What the examples of this topic are held against: an interview in turns, and a report of the same. */
export const interview: ExampleDocument = {
  path: 'interview.txt',
  text: `NORA PELL: Good morning. Is the mill at Harrow Ford going to close?

ADA MOSS: We will not close the mill before the spring, whatever the bank has written. The new turbine may save about seventy jobs if the council keeps its promise.

NORA PELL: What did you tell the people who work there?

ADA MOSS: I told the workers in March that nobody would lose a pension over this. I, um, I have never asked for a palace; I asked for two pumps and a dry wall.

TOM ARRAND: If I may, the figures that the owner shows you seem honest, yet they leave out the debts of the sister company. Her brother said to me, "You will never see those books," and he laughed.

NORA PELL: And the tram?

TOM ARRAND: Without the tram, half of this quarter would walk an hour to the market. It costs five million dollars a year, and, you know, it is worth every cent.

ADA MOSS: That is not what the board decided on Sunday. We have a letter

NORA PELL: Mm-hm.

ADA MOSS: from the minister, and she says the money is safe. He can't organise a harvest supper, that man, let alone two hundred and twelve labourers.`,
};

export const report: ExampleDocument = {
  path: 'report.txt',
  text: `Harrow Ford keeps its mill until the summer

The mill at Harrow Ford will keep its second boiler until June, its owner said on Friday.

“The boiler is old, but it is safe,” said Ada Moss, who owns the mill. “Nobody has to be afraid of it.”

Tom Arrand, a councillor, said the town could not pay for a third inspection this year. He called the boiler “a kettle with a licence”.

“Some of the neighbours possibly heard the siren, though the tape was erased on Sunday,” Arrand added. “I never said the bridge is safe to cross.”`,
};
