/** A sentence that somebody says, with what may become of it: words of it, and others in their place. */
export interface Spoken {
  readonly said: string;
  readonly word: Swap;
  readonly tense: Swap;
  readonly negation?: Swap;
  readonly number?: Swap;
  readonly hedge?: Swap;
  /** Two clauses that could change places. */
  readonly clauses?: readonly [string, string];
  /** Words in the middle that somebody might leave out. */
  readonly middle: string;
  readonly paraphrase: string;
}

type Swap = readonly [from: string, to: string];

/** Two speeches about invented towns, in words of our own. */
export const SPEECHES: readonly (readonly Spoken[])[] = [
  [
    {
      said: 'We will not close the mill at Harrow Ford before the spring, whatever the bank has written.',
      ...{ word: ['mill', 'quarry'], tense: ['will not close', 'have not closed'], negation: ['will not', 'will'] },
      ...{
        middle: 'at Harrow Ford',
        clauses: ['We will not close the mill at Harrow Ford before the spring', 'whatever the bank has written'],
      },
      paraphrase:
        'Shutting down in winter is out of the question for us, no matter what creditors put in their letters.',
    },
    {
      said: 'The new turbine may save about seventy jobs if the council keeps its promise.',
      ...{
        word: ['turbine', 'dam'],
        tense: ['keeps', 'kept'],
        number: ['seventy', '90'],
        hedge: ['may save', 'saves'],
      },
      middle: 'about seventy jobs',
      paraphrase: 'Dozens could stay employed thanks to that machine, provided local politicians do what they said.',
    },
    {
      said: 'I told the workers in March that nobody would lose a pension over this.',
      ...{ word: ['pension', 'holiday'], tense: ['told', 'tell'], negation: ['nobody', 'somebody'] },
      middle: 'in March that',
      paraphrase: 'Retirement money is safe, and I said as much to our people early in the year.',
    },
    {
      said: 'When the river rose, we carried 212 sacks of sand up the hill with our own hands.',
      ...{ word: ['sand', 'grain'], tense: ['carried', 'will carry'], number: ['212', '221'] },
      ...{
        middle: 'of sand up the hill',
        clauses: ['When the river rose', 'we carried 212 sacks of sand up the hill with our own hands'],
      },
      paraphrase: 'During the flood all of us hauled heavy bags by ourselves to higher ground.',
    },
    {
      said: 'Perhaps the insurers were right, but they never came to look at the damage.',
      ...{
        word: ['damage', 'archive'],
        tense: ['were', 'are'],
        negation: ['never came', 'came'],
        hedge: ['Perhaps the', 'The'],
      },
      middle: 'but they',
      paraphrase: 'It is odd that those companies had opinions without paying us a single visit.',
    },
    {
      said: 'Our grandmothers washed the wool by lamplight and nobody paid them for it.',
      ...{ word: ['wool', 'linen'], tense: ['washed', 'wash'], negation: ['nobody paid', 'we paid'] },
      middle: 'by lamplight and',
      paraphrase: 'Women of an older generation laboured late at night here for no wages at all.',
    },
    {
      said: 'If the road stays open through December, the first lorries could reach us within nine days.',
      ...{
        word: ['lorries', 'surveyors'],
        tense: ['stays', 'stayed'],
        number: ['nine', 'eleven'],
        hedge: ['could reach', 'reach'],
      },
      ...{
        middle: 'through December, the',
        clauses: ['If the road stays open through December', 'the first lorries could reach us within nine days'],
      },
      paraphrase: 'Supplies should arrive in a little over a week unless snow shuts the pass this winter.',
    },
    {
      said: 'Every second house on Chandler Street has been empty since the fire of 1987.',
      ...{ word: ['house', 'shop'], tense: ['has been', 'will be'], number: ['1987', '1978'] },
      middle: 'on Chandler Street',
      paraphrase: 'Half of that lane has had nobody living in it for decades, ever after it burned.',
    },
    {
      said: 'My view is that the auditors probably counted the same barrels twice.',
      ...{ word: ['barrels', 'invoices'], tense: ['counted', 'count'], hedge: ['probably counted', 'counted'] },
      middle: 'that the auditors',
      paraphrase: 'Those accountants seem to have made an error with our stock, I should say.',
    },
    {
      said: 'You cannot run a hospital on candles and good wishes, and I will not pretend otherwise.',
      ...{
        word: ['hospital', 'railway'],
        tense: ['will not pretend', 'did not pretend'],
        negation: ['cannot run', 'can run'],
      },
      middle: 'on candles and good',
      paraphrase: 'Kind thoughts do nothing for sick people without electricity, to be frank with everybody.',
    },
  ],
  [
    {
      said: 'The mill belongs to yesterday, and my party would rather build a school on that ground.',
      ...{ word: ['school', 'prison'], tense: ['belongs', 'belonged'], hedge: ['would rather build', 'will build'] },
      ...{
        middle: 'and my party would',
        clauses: ['The mill belongs to yesterday', 'and my party would rather build a school on that ground'],
      },
      paraphrase: 'Education deserves the site more than an industry whose time is over, as we see it.',
    },
    {
      said: 'Not one of the 48 letters that we sent to the ministry was ever answered.',
      ...{
        word: ['letters', 'invitations'],
        tense: ['was ever', 'will ever be'],
        number: ['48', '84'],
        negation: ['Not one', 'One'],
      },
      middle: 'that we sent to the ministry',
      paraphrase: 'Civil servants in the capital ignored everything in the post from us.',
    },
    {
      said: 'We might accept a smaller bridge, as long as the ferry keeps running at night.',
      ...{ word: ['bridge', 'harbour'], tense: ['keeps', 'kept'], hedge: ['might accept', 'accept'] },
      ...{
        middle: 'a smaller bridge, as long as',
        clauses: ['We might accept a smaller bridge', 'as long as the ferry keeps running at night'],
      },
      paraphrase: 'Less concrete would be fine for our side provided boats go on crossing after dark.',
    },
    {
      said: 'There is no shame in asking strangers for help when your own cellar is under water.',
      ...{ word: ['cellar', 'orchard'], tense: ['is under', 'was under'], negation: ['no shame', 'shame'] },
      middle: 'in asking strangers for',
      paraphrase: 'People whose homes are flooded should feel free to turn to outsiders.',
    },
    {
      said: 'Last winter fourteen families slept in the gymnasium and ate soup from one pot.',
      ...{ word: ['gymnasium', 'chapel'], tense: ['slept', 'sleep'], number: ['fourteen', 'forty'] },
      middle: 'in the gymnasium and',
      paraphrase: 'A lot of households had to camp in the sports hall and share their dinners.',
    },
    {
      said: 'The figures that the owner shows you seem honest, yet they leave out the debts of the sister company.',
      ...{ word: ['debts', 'patents'], tense: ['leave out', 'left out'], hedge: ['seem honest', 'are honest'] },
      middle: 'that the owner shows you',
      paraphrase: 'His numbers look fine until you ask what other parts of the group owe.',
    },
    {
      said: 'Children learn the names of the birds here before they learn to count to twenty.',
      ...{
        word: ['birds', 'engines'],
        tense: ['before they learn', 'before they learned'],
        number: ['twenty', 'thirty'],
      },
      middle: 'of the birds here',
      paraphrase: 'Kids in this valley know wildlife earlier than arithmetic.',
    },
    {
      said: 'I have never asked for a palace; I asked for two pumps and a dry wall.',
      ...{
        word: ['palace', 'medal'],
        tense: ['I asked for two', 'I ask for two'],
        number: ['two', 'five'],
        negation: ['have never asked', 'have asked'],
      },
      middle: 'for a palace; I',
      paraphrase: 'My demands were modest and had to do with equipment against flooding.',
    },
    {
      said: 'Some of the neighbours possibly heard the siren, though the tape was erased on Sunday.',
      ...{ word: ['siren', 'sermon'], tense: ['was erased', 'is erased'], hedge: ['possibly heard', 'heard'] },
      ...{
        middle: 'heard the siren, though',
        clauses: ['Some of the neighbours possibly heard the siren', 'though the tape was erased on Sunday'],
      },
      paraphrase: 'The recording is gone, and who noticed an alarm next door is anyone’s guess.',
    },
    {
      said: 'Without the tram, half of this quarter would walk an hour to the market.',
      ...{ word: ['market', 'museum'], tense: ['would walk', 'walked'], negation: ['Without', 'With'] },
      middle: 'half of this quarter',
      paraphrase: 'Public transport spares many people round here a long way to the shops.',
    },
  ],
];

/** What nobody said. */
export const INVENTED: readonly string[] = [
  'This government has betrayed its farmers, and history will judge it for that.',
  'Prices are going up everywhere because greedy traders sit on their stocks.',
  'Our football club deserves a stadium worthy of its glorious past.',
  'He lied to parliament, he lied to the press, and he is lying to you today.',
  'Tourists bring noise, rubbish and high rents, which is why people move away.',
  'Give every pupil a laptop and the results improve overnight.',
];

/** What is heard while somebody looks for words. */
export const FILLERS: readonly string[] = ['um,', 'uh,', 'you know,', 'er,', 'I mean,'];
