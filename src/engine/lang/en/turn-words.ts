// Origin: compiled by hand from transcripts, debates and hearings as they are published.
import type { TurnWords } from '../../language/turn-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const turnWords: TurnWords = {
  roleLabelWords: words(
    `acting agent all anchor announcer answer answerer arbitrator audience bailiff board caller captain chair chairman chairperson
  chairwoman chamber clerk commissioner committee correspondent coroner councillor counsel court crowd defendant defense defence deputy
  examiner female foreman foreperson guest honour honourable honorable host interpreter interviewee interviewer journalist judge
  juror jury justice leader legislative madam madame magistrate male man member members minister mister moderator mr mrs ms
  narrator officer operator panel panelist panellist participant plaintiff presenter president presiding pro prosecution prosecutor
  question questioner registrar reporter respondent secretary several sergeant speaker speakers staff student teacher tempore the
  translator unidentified unknown usher vice voice voiceover witness witnesses woman i ii iii of`,
  ),
  askers: words('q question questioner interviewer reporter journalist audience correspondent'),
  answerers: words('a answer interviewee'),
  noSpeakerLabels: words(
    `about above abstract action address admission advice after age agenda also and announcement appendix as at attendance author
  available awards background before below benefits best biography book booking books born bottom brand budget but by call
  calories capacity caption career cast category caution cause cc chapter chart choreography city claim claims class clue code
  colour color comments company composer conclusion cons contact contents context cook cooking copyright correction cost costs
  country cover crew credit credits currency date dates day dear deadline definition departure description design details
  diagram dimensions director directors discussion distance download dress drinks duration ean edition editor education email
  end energy engine entry episode evidence exhibit experience fact facts fax figure file film final find findings first follow
  footnote for format from further game genre goals graphic guide half headline headlines hear help here highlights hint history hours how
  however http https image images impact important in includes including income info information ingredients instructions
  interest introduction isbn issue item job join key keywords language last latest launch learn legend length level likes
  link links list listen live location loss lottery lyrics makes manager map maps mark match materials media menu message method
  methods mission model more motto music myth name names nationality network new newsletter next nomination note notes notice
  number occupation odds on opening opinion option options or order origin other our outcome overview page pages part parties
  party pattern people per phone photo photograph photographs photography photos picture pictures place platform players poll
  population position price prices prize problem procedure process producer producers production profit promise pros publisher purpose
  quiz quote quotes rank rating ratings read reading reality reason recipe record ref referee reference references related
  release released remember remit reply report reports result results revenue review reward rewards role rooms round route rule
  rules running runtime sales scene schedule score scores screenplay season section see sequel series serves serving set setting
  side since size skills solution song songs soundtrack source sources spoiler squad stars starring start state statement
  status step story strengths studio subject subs substitutes subtitle summary support symptoms table tags tel telephone temperature terms text
  theme then this ticket tickets time timeline times tip tips title titles to today together tomorrow tonight top topic topics total track
  trailer translation transcript trivia type unit unlike until update updated updates url use used value venue verdict version versus via
  video videos visit voting warning watch weaknesses weather web website weight what when where which while who why winner
  winners with word words writer writers year years yes yesterday yield you your`,
  ),
  labelTitles: words(
    `the rt right hon honourable honorable mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron senator sen rep
  representative congressman congresswoman councillor cllr judge justice chairman chairwoman president secretary minister governor gov
  general gen admiral adm colonel col captain capt lt sgt rev shri smt`,
  ),
  questionLabels: words('q a question answer'),
  namelessLabels: new Set(['q', 'a', 'question', 'answer', 'reporter', 'journalist', 'audience', 'audience member']),
  examinerLabels: new Set(['Q']),
  witnessLabels: new Set(['A', 'THE WITNESS']),
  operatorLabels: new Set(['Operator']),
  speakerTitles: [
    ...words('Mr Mrs Ms Miss Mx MR MRS MS MISS Dr DR Sir Dame Lord Lady Baroness Senator SEN Hon HON SHRI SMT'),
    ...['Rt. Hon', 'Rt Hon', 'Right Hon', 'The Rt. Hon', 'The Rt Hon', 'The Right Hon'],
  ],
  presidingLabel:
    'The (?:Acting |ACTING )?(?:PRESIDING OFFICER|SPEAKER|(?:VICE )?PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?|(?:legislative |LEGISLATIVE )?CLERK|SECRETARY)(?: [Pp]ro [Tt]empore| PRO TEMPORE)?',
  chairTitles: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Hon', 'Senator'],
  examinedBy: '(?:[\\p{Lu} -]{0,40}EXAMINATION )?BY',
  witnessCalls: [
    ...['called', 'recalled', 'having', 'being', 'was', 'a witness', 'the witness', 'after', 'first', 'duly', 'sworn'],
    'produced',
  ],
  labelJoiners: [...words('da de del der di el al bin of the van von')],
  nameParticles: words('da de del della den der di dos du el al bin ibn la le ten van von y'),
  debaterParticles: ['van', 'Van', 'de', 'De', 'la', 'La', 'von', 'Von', 'der'],
  mixedBeginnings: ['Mc', 'Mac', 'De', 'Di', 'La', 'Le'],
  honours: [...words('MP MEP MSP MLA MS TD KC QC OBE MBE CBE PhD MD')],
  spokenPronouns: [...words('I my me we our us you your')],
  ownPronouns: [...words('I my me myself')],
  shortAnswers: words('Yes No Correct Right Sir I'),
  recordOpening:
    /^(?:There being no objection|The (?:motion|amendment|bill|material|letter|article|text) .{0,80}(?:follows|agreed to|laid on the table)|Accordingly|I thereupon)/,
};
