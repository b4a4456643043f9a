/**
 * The rules that say who speaks: why a source is taken for an actor, in words for a reader, and how likely it is then right: as often as it was
 * in training articles that were read for it (training/README.md). Where there were too few, the kinds were counted together.
 */
export const SPEAKER_RULES = {
  // "Ada Moss"
  named: ['named in the source', 0.97],
  // "King", which no layer took for a name
  'last-name': ['named in the source', 0.97],
  // "House Republicans"
  party: ['named in the source', 0.97],
  // "the Mosses"
  family: ['bear the name', 0.85],
  // "its director, Ada Moss,"
  beside: ['named beside the source', 0.95],
  // "*its director*, Ada Moss, fears"
  'beyond-comma': ['named beside the source', 0.95],
  // "critics, including Moss"
  included: ['named in the source', 0.8],
  // "Moss's campaign"
  owned: ['named in the source', 0.95],
  // "the campaign"
  'owned-before': ['named with its owner before', 0.85],
  // "her campaign"
  'owned-by-pronoun': ['belongs to whoever the pronoun means', 0.85],
  // "his letter"
  'document-owner': ['the document speaks for its issuer', 0.85],
  // "the Kalder University poll"
  'document-name': ['the document speaks for its issuer', 0.85],
  // "a study by Ada Moss"
  'document-author': ['the document speaks for its issuer', 0.85],
  // "a report. … The report by the Harbour Board"
  'document-author-behind': ['the document speaks for its issuer', 0.85],
  // "a report in the Wexholm Register"
  'document-paper': ['the document speaks for its issuer', 0.85],
  // "Moss sent a letter. … The letter"
  'document-writer-before': ['the document speaks for its issuer', 0.85],
  // "a statement by the Harbour Board. … The statement"
  'document-issuer-before': ['the document speaks for its issuer', 0.85],
  // "according to the Register. … The article"
  'document-paper-before': ['the document speaks for its issuer', 0.85],
  // "The Harbour Board said … The agency added"
  'body-before': ['the speaker before goes on', 0.85],
  // "Wexholm police … Police said", "Orbo grew. … the company", where no other is in play
  'only-body': ['the only such body named', 0.85],
  // "the nominee"; told by the words alone: no training article was read for it
  'most-named': ['the person named most', 0.75],
  // "the two lawmakers", "both women"
  'two-described': ['named together right before', 0.85],
  'two-before': ['named together right before', 0.85],
  'two-by-turns': ['named together right before', 0.85],
  // "they", "both"
  'they-spoke': ['the speakers before go on', 0.85],
  'they-named-together': ['named together right before', 0.85],
  // "Lind met Roe. Both said"
  'two-in-sentence': ['named together right before', 0.85],
  // "the two"
  'two-in-paragraph': ['named together right before', 0.85],
  // "it"
  'it-spoke': ['the speaker before goes on', 0.85],
  'it-subject': ['subject of the sentence', 0.8],
  // "For Lind, he said it was a test"
  'for-whom': ['named right before', 0.85],
  // "Moss, a self-described optimist"
  'self-subject': ['subject of the sentence', 0.8],
  // "Kaldria condemns the attack. We …"
  'we-declare': ['speaks for itself', 0.8],
  // "Lind, who"
  'who-name': ['named right before', 0.93],
  // "Ada and Rebekah Lind, the donors who"
  'who-two-names': ['named right before', 0.93],
  // of questions and answers
  answers: ['answers in the interview', 0.9],
  'turn-label': ['named as whose turn it is', 0.95],
  'turn-initials': ['named as whose turn it is', 0.95],
  'turn-name': ['named as whose turn it is', 0.95],
  // a headline quotes what the text gives to somebody; told by the words alone: no training article was read for it
  'said-again': ['says the same in the text', 0.9],
} as const satisfies Readonly<Record<string, readonly [text: string, confidence: number]>>;

export type SpeakerRule = keyof typeof SPEAKER_RULES;

/** Rules with words or a likelihood of their own: a pronoun's person has one of his or her own, and who goes on that of the statement before. */
export type OwnSpeakerRule =
  // "the prosecutor", "his lawyer"
  | 'described-only'
  | 'described-last'
  // "the tycoon"
  | 'likely-person'
  // "he", "she"
  | 'person-goes-on'
  | 'person-subject'
  | 'person-subject-before'
  | 'person-named-behind'
  | 'person-nearest'
  | 'person-likeliest'
  // “I think that …”, inside what Moss said
  | 'i-in-quotation'
  // "who said … and who hoped"
  | 'who-goes-on'
  // "it", "who", "the agency", "her deputy", where no other rule tells
  | 'as-read'
  // no source
  | 'next-quotation'
  | 'participle';

/** Of descriptions: one actor alone is described so, or several are and the last of them is taken. */
export const DESCRIBED_CONFIDENCE = { only: 0.85, last: 0.85 } as const;

/** A likelihood that a reader may rely on is never 1. */
export const HIGHEST_LIKELIHOOD = 0.98;

/** What a choice of speakers says of who made it: "speakers/named". */
export const nameRule = (rule: SpeakerRule | OwnSpeakerRule): string => `speakers/${rule}`;
