// Origin: compiled by hand from general usage.
import type { NoStatementWords } from '../../language/no-statement-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const noStatementWords: NoStatementWords = {
  bareLinks: words('about at by for from in into of on over to upon with'),
  bareStands: words('against for of'),
  requestedForms: words('asked contacted reached approached pressed invited'),
  requestLinks: words('to for'),
  requestingForms: words('comment respond react answer explain elaborate clarify'),
  leadingParticiples: words(
    'assuming barring concerning considering depending following including involving judging owing pending regarding',
  ),
  undergoneForms: words(
    `arrested assaulted attacked beaten booked buried caught charged convicted cuffed detained discovered evacuated
    filmed fined found handcuffed heard held hit hospitalised hospitalized hurt imprisoned indicted injured jailed
    killed photographed pictured raided released rescued robbed seen seized sentenced shot spotted stabbed transported
    wounded`,
  ),
  sentForms: words('called rushed sent summoned taken'),
  findingLinks: words('that to saying telling as have having had shouting talking speaking guilty liable say tell'),
  deedForms: words(`arrested built employed hired hiring killed married signed`),
  makingForms: words(
    `issued issuing made offered offering offers posted posting presented presenting produced
    published publishes publishing released releases releasing shared sharing sent shot submitted submitting took
    unveiled write writes writing written wrote`,
  ),
  madeThings: words(
    `album albums app apps book books cartoon check checks cheque cheques clip clips code condolences example examples
    film films footage game games image images invoice list lists movie movies novel novels photo photograph
    photographs photos picture pictures play poem poems recording recordings screenshot screenshots script scripts
    selfie selfies show shows song songs thumbnail ticket tickets trailer video videos`,
  ),
  hearingForms: words('hear heard hearing hears'),
  heardThings: words(
    'appeal appeals argument arguments bang case cases evidence explosion explosions gunfire gunshots noise shots testimony',
  ),
  shownBases: words('back capture confirm contradict depict indicate prove reveal say show suggest support tell'),
  comingBases: words('accept assume opt'),
  tellingBases: words('say tell'),
  haveForms: words('had has have having'),
  dutyNouns: words('duty mandate obligation obligations responsibilities responsibility'),
  furniture: [
    'read more',
    'read also',
    'see also',
    'sign up',
    'subscribe',
    'click here',
    'follow us',
    'share this',
    'related:',
    'listen:',
    'watch:',
    'get in touch',
    'more on',
  ],
  askingStarts: words('are can could did do does has have how is should was were what when where who why will would'),
  explainingStarts: words('how why'),
  attitudeNouns: words(
    `ambition ambitions anger anxiety aversion contempt craving desire desires dislike disdain distaste distrust envy
    fear fears frustration fury greed hatred hope hopes hostility hunger longing love lust need obsession passion
    pride rage reluctance resentment thirst unwillingness willingness wish wishes zeal`,
  ),
  askingLeads: words('how if what whether which who whom whose why'),
  sureSubjects: words('he i she they we'),
  clauseLeads: words('how if that what when where whether who why'),
  relatingForms: words('concerns pertain pertained pertains relate related relates'),
  hearsayAdverbs: words('allegedly purportedly reportedly reputedly supposedly'),
  hearsayAdjectives: words('alleged purported reported supposed'),
};
