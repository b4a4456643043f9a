/** A word that stands on a screen, or several that belong together, and what it says there. */
export interface GlossaryEntry {
  readonly words: readonly string[];
  readonly says: string;
}

export interface GlossarySection {
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
}

const entry = (words: string | readonly string[], says: string): GlossaryEntry => ({
  words: typeof words === 'string' ? [words] : words,
  says,
});

/** Every word that a screen uses in a sense of its own. `glossary.test.ts` holds it to what the screens print. */
export const GLOSSARY: readonly GlossarySection[] = [
  {
    title: 'Statements',
    entries: [
      entry(
        ['statement', 'statements', 'said'],
        'Words that the article gives as somebody’s, with who says them; as a column how many there are that are not folded.',
      ),
      entry(
        ['speaker', 'speakers', 'said by'],
        'Who says it, where the text tells; one actor under whatever names. Nobody rather than the wrong one.',
      ),
      entry('unnamed', 'The text describes the source and does not name it: “two harbour pilots (unnamed)”.'),
      entry('a document', 'The source is a paper, a report or a poll.'),
      entry('the author', 'The article itself reports what somebody thinks or does, in its own words.'),
      entry('no source given', 'Somebody is given as saying it, and nothing tells who.'),
      entry('not resolved', 'The source is named or a “he” or “she”, and who is meant is not certain enough to say.'),
      entry('denied', 'The speaker says that it is not so.'),
      entry('not said', 'The text says that it was not said, is no longer said, or was not answered.'),
      entry(
        'not:',
        'The sentence around these words negates them: “does not believe that …”. Alone they would say the opposite.',
      ),
      entry('reported by', 'Who tells that this was said; the number in brackets is that statement.'),
      entry(
        ['folded', 'minor'],
        'Not shown unless asked for (--all), with the reason: doubtful, or too little for a line of its own. What a person decided is never folded.',
      ),
      entry(
        ['doubtful', 'speaker doubtful'],
        'Less sure than 0.8: that it is a statement with these words, or that this is who says it. From 0.8 up no number is shown.',
      ),
      entry('confidence', 'How likely it is right: of a hundred with 0.84 about 84 are.'),
      entry(
        'source',
        'The words of the text that name who says it; in search also what a text calls somebody without a name.',
      ),
      entry('cue', 'The words that tell it is said: “declared”, “according to”. They stand behind the speaker.'),
      entry('speech', 'Said or written by the speaker.'),
      entry('belief', 'Thought, feared or expected by the speaker.'),
      entry('intention', 'What the speaker plans or promises to do.'),
      entry('attitude', 'What the speaker welcomes, regrets or demands.'),
      entry('evidence', 'What a document or a study shows.'),
      entry('direct', 'The speaker’s own words.'),
      entry('mixed', 'Partly the speaker’s own words, which stand in quotation marks.'),
      entry('indirect', 'In the article’s words.'),
      entry('¶', 'The paragraph in which it stands, and from which to which character.'),
      entry('…', 'Words are left out: between pieces of one statement, or at the end of a line that was cut.'),
    ],
  },
  {
    title: 'When',
    entries: [
      entry('as its sentence tells', 'The day stands in the sentence that says who said it.'),
      entry('as the label or signature tells', 'The day is that of a post, or of an entry of a live page.'),
      entry(
        ['the article’s own day', 'the article’s day'],
        'Nothing tells when it was said; this is the day on which the article was published.',
      ),
      entry('no date', 'Neither the text nor its page tells a day.'),
      entry(
        'value',
        'Of a date what it means in TIMEX3, never finer than the text: 2031-05, 2031-W18, P8Y (eight years); of a figure its number.',
      ),
      entry('days', 'The first and the last day that it may mean.'),
      entry('type', 'A date, a time of day, a duration (how long), or a set (how often).'),
      entry('basis', 'What a date rests on.'),
      entry('explicit', 'The text gives it whole.'),
      entry('resolved', 'Told from the day of the article: “last Monday”.'),
      entry('inferred', 'Told from other dates of the text; surer than a guess, less sure than what is written.'),
      entry('date', 'A day, month, year or season; in lists the day on which the article was published.'),
      entry('time', 'A time of day.'),
      entry('duration', 'How long something lasts.'),
      entry('set', 'How often something happens.'),
    ],
  },
  {
    title: 'Figures and claims',
    entries: [
      entry(
        'unit',
        'A currency, percent, a unit of measure, or what is counted; up or down where it rose or fell by so much, or to it.',
      ),
      entry(['up', 'down'], 'It rose or fell by so much, or to it.'),
      entry(
        ['~', '>', '<', '≥', '≤'],
        'About; over; under; at least; at most. Without a sign the text gives it as exact.',
      ),
      entry(['in', 'at'], 'In which statement a figure stands, and for which date it holds.'),
      entry(
        'words',
        'The words of the text; of a figure with what it measures in brackets. Of a document how many it has.',
      ),
      entry('money', 'An amount of a currency.'),
      entry('percent', 'A share of a hundred.'),
      entry('fraction', 'A third, two fifths.'),
      entry('count', 'So many of something.'),
      entry('ratio', 'So many times: “doubled”.'),
      entry('score', 'Points against points.'),
      entry('measure', 'A length, weight, age or the like.'),
      entry('poll', 'Shares of one survey, with what they add up to.'),
      entry(
        'claim',
        'Something that could be checked; the number in front orders them by how much they are worth checking, and is no probability.',
      ),
      entry('own voice', 'The article says it itself, and gives no source.'),
    ],
  },
  {
    title: 'Actors',
    entries: [
      entry('actor', 'Whoever or whatever is named or described and can be told apart.'),
      entry('person', 'One human being.'),
      entry('organization', 'A body, a company, a government, a paper.'),
      entry('place', 'A country, a town, a river; a capital may stand for its government.'),
      entry('group', 'People as a body without an office: “Kaldrians”.'),
      entry('document', 'A law, a treaty, a report; in lists a text that was read.'),
      entry('kind', 'What an actor is.'),
      entry(['name', 'as written'], 'The fullest name; as the texts write it.'),
      entry('roles and other names', 'What the texts call an actor besides.'),
      entry(['named', 'times'], 'How often a text names or means it.'),
      entry('role', 'An office or a description, with the first and the last day on which a text gives it.'),
      entry(['first', 'last'], 'The first and the last day.'),
      entry(
        ['sure', 'may be', 'because'],
        'Of a proposal: how likely two names are one actor, whom the name may be, and why.',
      ),
      entry('stands for', 'The place or office speaks for this actor.'),
    ],
  },
  {
    title: 'Documents and search',
    entries: [
      entry('id', 'What to call a document by; its beginning is enough.'),
      entry(
        ['title', 'publisher', 'from', 'documents'],
        'Its headline; whose paper it is; where it was read; how many there are.',
      ),
      entry('version', 'The text at this place was changed since; the old one stays, and is marked as replaced.'),
      entry('also in', 'The same text stood there too.'),
      entry('in the same words', 'Other texts that say the same, told in one place.'),
      entry('thin', 'Hardly any text for such a page.'),
      entry('in doubt', 'The text may be another than the document’s; the reason stands below.'),
    ],
  },
  {
    title: 'What people made of it',
    entries: [
      entry('proposed', 'Found by the engine; nobody has judged it.'),
      entry(['accepted', '✓'], 'Somebody says that it is right.'),
      entry(['corrected', '✎'], 'Somebody put it right; what it was before stands beside it.'),
      entry(['added', '+'], 'The engine missed it, and somebody gave it.'),
      entry(['rejected', '⊘'], 'Somebody says that it is none; shown with --all.'),
      entry('note', 'Somebody’s remark on it.'),
      entry(['scope', 'made'], 'Of a token for the desk: what who has it may do; the day it was made.'),
      entry('lost', 'What was said of words that do not stand in the text any more.'),
    ],
  },
  {
    title: 'Checking a draft',
    entries: [
      entry('rule', 'One thing that `onrecord check` looks for, with its page: `onrecord check --explain RULE`.'),
      entry('severity', 'How much a finding weighs: error, warning or info. A configuration may say otherwise.'),
      entry('finds', 'What the rule reports.'),
    ],
  },
];
