// Origin: verbs that introduce reported speech, belief, intention, attitude and evidence, compiled by hand from general
// usage and from the verbs that are a cue in at least a fifth of their occurrences in the training part of PolNeAR.

/** `act frames: lemmas`. Frames: s = clause or quotation, w = only "that …" or a quotation, t = "to …", n = an object,
 * r = a recipient may stand before the clause ("told reporters that"), p = an object and what it is called, l = a list
 * behind a colon. A lemma may stand in several rows. */
export const CUE_VERBS = `
speech s: acknowledge add allege announce argue assert claim concede contend declare explain insist note predict proclaim quip report say state stress suggest testify write
speech sr: assure inform remind tell warn
speech w: admit affirm agree answer beam boast brag caution chant charge clarify comment complain conclude confess confirm continue deny disclose echo emphasize exclaim gush hint imply indicate inquire interject joke lament maintain marvel mention mutter observe post proffer promise protest recall recount reiterate remark repeat reply respond retort reveal scoff shout signal sneer speculate swear tweet volunteer vow yell
speech wr: ask promise tell
speech n: acknowledge admit announce cite claim confirm deny describe detail disclose explain mention outline predict propose quote reiterate recount repeat reference reveal suggest
speech tr: ask tell urge implore press beg command instruct order
intention t: agree aim decide decline desire hope intend offer plan pledge prefer promise propose refuse seek swear threaten want vow
belief s: believe doubt fear feel hope know suspect think wonder worry
belief w: assume consider expect figure foresee guess imagine realize recognize regret understand
belief t: expect
evidence w: demonstrate find indicate reveal show suggest
evidence n: find show
attitude n: accuse admire applaud assail attack berate blame blast celebrate chastise chide condemn criticise criticize decry defend denounce deplore deride disavow dismiss embrace endorse fault favor favour hail lambaste lament laud mock oppose praise question rebuke reject resent ridicule scold slam support tout welcome
attitude w: welcome regret
speech np: call
speech l: demand list name outline present propose specify unveil
`;

/** Verb and particle that are one cue: "called for talks", "pointed out that". `act frames: verb particle, …` */
export const CUE_PHRASES = `
speech n: allude to, call for, call on, complain about, complain of, object to, point to, refer to, speak of, talk about, warn about, warn against, warn of, push for, lash out at
speech w: go on, make clear, make it clear, point out, spell out
belief n: believe in, worry about
intention n: insist on
attitude n: care about, agree with, disagree with, push back against, side with
`;

/** Forms that rules do not make. `lemma: past, past participle` */
export const IRREGULAR_FORMS = `
beg: begged begged
brag: bragged bragged
feel: felt felt
find: found found
foresee: foresaw foreseen
go: went gone
know: knew known
make: made made
mean: meant meant
say: said said
seek: sought sought
show: showed shown
speak: spoke spoken
swear: swore sworn
tell: told told
think: thought thought
understand: understood understood
write: wrote written
`;

/** Double their last letter: "admitted", "slamming". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set([
  'admit',
  'beg',
  'brag',
  'plan',
  'prefer',
  'quip',
  'refer',
  'slam',
]);

/** The forms that introduce quotations most often: enough to tell that a sentence goes on after "?”". */
export const COMMON_SAYING_FORMS: ReadonlySet<string> = new Set(
  'added adds announced answered asked asks continued cried declared demanded exclaimed explained insisted joked noted recalled remarked replied responded said says shouted told tweeted warned wondered wrote yelled'.split(
    ' ',
  ),
);

/** Nouns that are a cue with their owner and a clause: "her claim that …", "the ministry's warning that …". */
export const CUE_NOUNS: Readonly<Record<string, 'speech' | 'belief' | 'intention' | 'attitude' | 'evidence'>> = {
  accusation: 'speech',
  admission: 'speech',
  allegation: 'speech',
  announcement: 'speech',
  argument: 'speech',
  assertion: 'speech',
  assurance: 'speech',
  belief: 'belief',
  call: 'speech',
  charge: 'speech',
  claim: 'speech',
  comment: 'speech',
  complaint: 'speech',
  concern: 'belief',
  contention: 'speech',
  conviction: 'belief',
  declaration: 'speech',
  demand: 'speech',
  denial: 'speech',
  expectation: 'belief',
  fear: 'belief',
  hope: 'belief',
  insistence: 'speech',
  pledge: 'intention',
  prediction: 'speech',
  promise: 'intention',
  proposal: 'speech',
  refusal: 'intention',
  remark: 'speech',
  statement: 'speech',
  suggestion: 'speech',
  suspicion: 'belief',
  threat: 'intention',
  view: 'belief',
  vow: 'intention',
  warning: 'speech',
};

/** Heads of sources that are documents: "the report shows". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'account analysis article audit bill book brief bulletin charter communique cable census chart data document documents dossier draft editorial email emails estimate evidence figures file files filing filings findings footage graph indictment interview investigation law lawsuit letter list memo memorandum message minutes note numbers paper poll polls post press-release readout record records release report reports research resolution review statement statements statistics story studies study summary survey surveys tables text transcript treaty tweet tweets verdict video'.split(
    ' ',
  ),
);

/** Adverbs that report with no source: "the plant was reportedly hit". */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(['allegedly', 'purportedly', 'reportedly', 'supposedly']);

/** Past participles after "be" that report with no source: "is expected to", "was said to". */
export const PASSIVE_REPORTS: ReadonlySet<string> = new Set(
  'accused alleged believed called considered expected feared known reported rumored rumoured said seen suspected thought understood'.split(
    ' ',
  ),
);
