// Origin: how English news tells of changes, parts and sums; compiled by hand.
import type { SumWords } from '../../language/sum-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const sumWords: SumWords = {
  changeStarts: words('from'),
  changeEnds: words('to'),
  repeatOpeners: words('or some about roughly nearly almost'),
  changeJoints: words(
    'a about almost an and around by climb cut decline decrease dip down drop exactly fall gain growth hike increase increasing jump just less more nearly of or over plunge raise record reduction representing rise rising roughly slide slump some than up which is was that',
  ),
  wholeOpeners: /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|our|all|those|these)\s+){0,2}$/i,
  partOpeners:
    /^(?: were \p{L}+| was \p{L}+| \p{L}+)?,? (?:including|among them|among whom|of whom|of which|of them) (?:the )?$/iu,
  sumWords: /^,?\s+(?:in\s+all|in\s+total|altogether|all\s+told)\b/i,
  sumOpeners: /\b(?:for|making|giving)\s+a\s+total\s+of\s+$/i,
  peopleNouns: words(
    'adult baby boy casualty child civilian employee girl guard hostage man member minor officer passenger patient pedestrian people person policeman prisoner resident soldier student teacher teenager tourist victim visitor villager voter woman worker',
  ),
  shareNouns: words(
    'adults americans citizens customers employees households members men parents patients people population pupils residents respondents soldiers students teachers users voters women workers',
  ),
  restAnswers:
    /\b(?:undecided|unsure|not\s+sure|uncertain|don[’']t\s+know|didn[’']t\s+know|did\s+not\s+know|do\s+not\s+know|no\s+opinion|no\s+answer|no\s+preference|declined\s+to\s+(?:say|answer)|would\s+not\s+say|neither|the\s+rest|the\s+remaining|the\s+others|someone\s+else|somebody\s+else|other\s+parties|another\s+candidate)\b/i,
  opposedAnswers: [
    [/\byes\b/i, /\bno\b/i],
    [
      /\b(?:support|back|favou?r|approve)(?:s|ed|d|ing)?\b|\bin\s+favou?r\b/i,
      /\b(?:oppose|reject|disapprove)(?:s|d|ed|ing)?\b|\bagainst\b/i,
    ],
    [/\bagree(?:s|d)?\b/i, /\bdisagree(?:s|d)?\b/i],
    [/\bfor\s+it\b/i, /\bagainst\s+it\b/i],
    [/\b(?:favou?rable|positive|satisfied|better)\b/i, /\b(?:unfavou?rable|negative|dissatisfied|worse)\b/i],
  ],
  comparedWith: /\b(?:compared\s+(?:with|to)|against|versus|vs\.?|from|than)\s+(?:about\s+|some\s+|just\s+)?$/i,
  shareOfElse: /^\s+of\s+(?!them\b)/i,
  baseOpeners: words('among amongst of'),
  groupOpeners: words('among amongst'),
  severalAnswers: /\b(?:several|multiple) (?:answers|responses)\b|\bmore than one\b|\bas many as they\b/i,
};
