/**
 * How pages speak that are no articles. They speak to their reader ("we", "you", orders); an article about cookies, log-ins
 * or missing pages tells of others, so that few of its sentences match, once what it quotes is set aside.
 */
const CONSENT = [
  /\b(?:we|our|us|this (?:web)?site|the (?:web)?site)\b.{0,120}\b(?:cookies?|trackers|tracking technolog|similar technolog)/i,
  /\b(?:we|our|us)\b.{0,80}\b(?:partners?|vendors?|third parties)\b/i,
  /\bcookies?\b.{0,100}\b(?:our|us|you|your)\b/i,
  /\b(?:your|you)\b.{0,80}\b(?:consent|cookie|privacy|choices?|preferences|personal (?:data|information)|settings)\b/i,
  /\bstor(?:e|ing) and\/or access(?:ing)? information\b|\blegitimate interests?\b|\bprecise geolocation\b|\bdevice characteristics\b/i,
  /\b(?:accept|reject|allow|decline|refuse|agree to|disagree) (?:all|cookies|additional|and (?:continue|close))\b/i,
  /\b(?:manage|show|view|learn|more) (?:my |your |our )?(?:cookies?|preferences|choices|options|settings|purposes|vendors|partners)\b/i,
  /\b(?:cookie|privacy|consent) (?:settings|preferences|policy|policies|notice|statement|cent(?:er|re)|choices|manager)\b/i,
  /\b(?:strictly necessary|essential|functional|performance|targeting|analytics|marketing|advertising|social media) cookies\b/i,
  /\bpersonali[sz]ed (?:ads?|advert|content)|\b(?:ad|ads|content|advertising) (?:and content )?measurement\b|\baudience (?:research|insights|engagement)\b/i,
  /^(?:by clicking|if you (?:agree|accept|choose|continue|do not|don['’]t)|select ['‘“"]|click ['‘“"])/i,
];

const WALL = [
  /^(?:please )?(?:sign|log) ?in\b/i,
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|join|upgrade|create (?:a|an|your)\b.{0,30}\baccount)\b.{0,60}\b(?:to|and) (?:continue|keep|read|access|unlock|view|see|get|enjoy)\b/i,
  /\balready (?:a |an |have |registered|subscribed|logged)\b.{0,40}(?:\?|\b(?:sign|log) ?in\b)/i,
  /\b(?:forgot|forgotten|reset|lost)\b.{0,20}\bpassword\b/i,
  /\byou(?:['’]ve| have)\b.{0,60}\b(?:free|limit|remaining|articles?|stories)\b/i,
  /\b(?:this|the rest of this|the full) (?:article|story|content|page|feature|report|post|episode|newsletter|video)\b.{0,30}\b(?:is|are)\b.{0,40}\b(?:subscribers?|members?|registered|premium)\b/i,
  /^(?:subscribe|start (?:your|a) |choose (?:a|your) (?:plan|subscription)|unlock |get (?:unlimited|full) access|become a (?:member|subscriber)|try (?:it )?(?:free|for))/i,
  /^(?:try |get |enjoy |complete )?(?:unlimited|full|complete|all|digital) (?:digital |premium )?access\b|\b(?:cancel|change)\b.{0,30}\bany ?time\b|\bonly\b.{0,20}\bfor \d+ (?:weeks?|months?|days?)\b|\bthen\b.{0,15}\b(?:per|an?|every) (?:month|week|year)\b/i,
  /\b(?:over|at least|under|above) (?:18|21|eighteen|twenty-one)\b.{0,40}(?:\?|\b(?:to (?:view|enter|see|continue)|and willing)\b)|\b(?:confirm|verify|enter) your (?:age|date of birth)\b/i,
  /\bcancel (?:at )?any ?time\b|\b(?:keep me|stay) (?:signed|logged) in\b|\bremember me\b|\bsingle sign-?on\b/i,
  /\bby (?:signing|logging) (?:in|up)\b|\byour\b.{0,30}\baccount to (?:continue|proceed|read|access)\b/i,
  /\benter your (?:card|e-?mail|password|user ?name|details|credentials|account)\b/i,
  /\b(?:don['’]t|do not) have an account\b|\bcreate (?:a|an|your) (?:free )?account\b|\b(?:continue|sign in|log in) with (?:google|apple|facebook|e-?mail|microsoft|sso)\b/i,
  /\byour (?:session|subscription|trial)\b.{0,30}\b(?:expired|ended|timed out|lapsed)\b/i,
];

const CHALLENGE = [
  /^just a moment\b/i,
  /\b(?:checking|check) (?:if the site connection|your browser|that you)\b/i,
  /\b(?:verify|verifying|confirm|prove)\b.{0,30}\b(?:you(?:['’]re| are)|that you)\b.{0,20}\b(?:human|robot|bot)\b/i,
  /\b(?:are you|you(?:['’]re| are) not|i(?:['’]m| am) not) a (?:robot|bot|human)\b|\bpress (?:and|&) hold\b/i,
  /\b(?:enable|turn on|activate|allow)\b.{0,20}\b(?:java ?script|js|cookies)\b/i,
  /\bjava ?script\b.{0,40}\b(?:disabled|enabled|required|blocked|turned off)\b/i,
  /\b(?:unusual|suspicious|automated)\b.{0,20}\b(?:traffic|activity|access|queries|behaviou?r)\b.{0,40}\b(?:your|you)\b/i,
  /\b(?:security check|captcha)\b.{0,40}\b(?:to|continue|complete|proceed)\b|\bcomplete the\b.{0,20}\b(?:security check|captcha)\b/i,
  /\breview the security of your connection\b|\bray id\b|\bddos protection by\b|\bpardon our interruption\b/i,
  /\byour browser\b.{0,30}\b(?:not supported|does(?:n['’]t| not) support|is out of date|outdated)\b|\bdisable (?:any |your )?ad ?-?blocker\b/i,
];

const ERROR = [
  /\b(?:page|article|story|link|address|url|content|file|resource|site)\b.{0,60}\byou(?:['’]re| are| were|['’]ve| have)?\b.{0,20}\b(?:look|request|tr(?:y|ied)|follow|want|click|reach|search)/i,
  /\b(?:page|url|article|resource|address|content|document)\b.{0,40}\b(?:could|can|was|were|is|has)(?:n['’]t| ?not)?\b.{0,20}\b(?:not )?(?:be )?(?:found|available|exist|displayed|loaded)\b/i,
  /\bnot found on this server\b|\b(?:does not|doesn['’]t|no longer) exists?\b.{0,20}$/i,
  /\b(?:may|might|has|have|could) (?:have )?(?:been |be )?(?:moved|removed|deleted|renamed)\b/i,
  /\bcheck (?:the|that the|your) (?:url|address|link|spelling|web address|connection)\b/i,
  /\b(?:go|return|head|get|take me|back) (?:back )?(?:to )?(?:the |our )?(?:home ?page|home\b|front page)/i,
  /\byou (?:do not|don['’]t|are not|aren['’]t)\b.{0,20}\b(?:permission|authori[sz]ed|allowed)\b/i,
  /^(?:http )?error\b.{0,20}\b[45]\d\d\b|^[45]\d\d\b.{0,40}$|^reference (?:#|id)|^error (?:code|reference)\b/i,
  /\b(?:please )?try (?:again|refreshing|searching|reloading)\b|\b(?:try a search|use the search)\b/i,
  /\bwe(?:['’]re| are)\b.{0,40}\b(?:maintenance|back (?:soon|shortly)|working (?:on|to)|experiencing|sorry)\b|\b(?:down for|scheduled|undergoing) (?:\w+ )?maintenance\b/i,
  /\bserver\b.{0,40}\b(?:unable|encountered|overloaded|error|down|busy)\b|\b(?:(?:your|this|the) request|access to (?:this|the) (?:page|site|resource|server|article|website)|your access|^access)\b.{0,30}\b(?:blocked|denied|rejected|satisfied)\b/i,
  /\bcontact (?:the |us|our )?(?:site owner|webmaster|administrator|support|help ?desk)|\b(?:sorry|apologi[sz]e)\b.{0,20}\binconvenience\b/i,
  /\b(?:can['’]t|cannot|couldn['’]t|could not|unable to)\b.{0,20}\b(?:find|locate|load|process|complete|display)\b.{0,40}\b(?:page|article|request|it|site|looking)\b|\bnothing (?:was )?(?:here|found)\b/i,
  /^(?:oops|sorry|uh[ -]oh|whoops|hrm|something went wrong)\b|\bextensions may cause\b|\bno longer (?:available|exists?)\b.{0,20}$/i,
  /\b(?:security service|security solution)\b.{0,60}\b(?:protect|block|triggered)|\btriggered the security\b|\bowner\b.{0,60}\bray id\b/i,
  /\b(?:domain|website)\b.{0,20}\b(?:for sale|parked|has expired)\b|\bbuy this domain\b|\bdomain owner\b|\bhas not archived\b/i,
  /^coming soon\b|\bour new (?:web)?site\b.{0,40}$|\bunder construction\b|\bstyle information associated with\b|\bdocument tree is shown\b/i,
];

/** An article that is cut off for those who do not pay says so in such words, below its first lines. */
const CUT_OFF =
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|join|upgrade)\b[^.\n]{0,50}\bto (?:continue|keep) reading\b|\bto (?:continue|keep) reading\b|\b(?:continue|keep) reading (?:with|for|by)\b|\bto read (?:the )?(?:full|whole|rest|this)\b|\b(?:this|the full|the rest of this) (?:article|story|content)\b[^.\n]{0,30}\b(?:subscribers?|members)\b|\b(?:exclusive|exclusively|available|reserved|only) (?:to|for) (?:our )?(?:paid |paying |registered )?(?:subscribers|members)\b|\bfor (?:our )?(?:paid |paying |registered )?(?:subscribers|members) only\b|\byou(?:['’]ve| have) (?:reached|used|read)\b[^.\n]{0,40}\bfree\b|\bread the full (?:article|story)\b/i;

export type PhraseKind = 'consent' | 'wall' | 'challenge' | 'error';

const FAMILIES: Readonly<Record<PhraseKind, readonly RegExp[]>> = {
  consent: CONSENT,
  wall: WALL,
  challenge: CHALLENGE,
  error: ERROR,
};

const LONGEST_SENTENCE = 600;

/** Whether a sentence speaks as pages of this kind do; of a longer one its beginning is looked at. */
export function hasPhrase(sentence: string, kind: PhraseKind): boolean {
  const beginning = sentence.slice(0, LONGEST_SENTENCE);
  return FAMILIES[kind].some((expression) => expression.test(beginning));
}

export function saysCutOff(text: string): boolean {
  return CUT_OFF.test(text);
}

/** Sentences and lines, roughly; what stands in quotation marks is somebody else's words, unless it is a label ("Accept all"). */
export function splitSentences(text: string): string[] {
  return text
    .replace(/“[^“”\n]{25,600}”|"[^"\n]{25,600}"/g, ' … ')
    .split(/\n+|(?<=[.!?])["'”’)\]]{0,2}[ \u00A0]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}|\d/u.test(sentence));
}

/** The share of the text, by length, that stands in sentences of these kinds. */
export function scorePhrases(sentences: readonly string[], ...kinds: readonly PhraseKind[]): number {
  let matched = 0;
  let length = 0;
  for (const sentence of sentences) {
    length += sentence.length;
    if (kinds.some((kind) => hasPhrase(sentence, kind))) matched += sentence.length;
  }
  return length === 0 ? 0 : matched / length;
}
