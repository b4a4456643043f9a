// Origin: the words of English news that open, join and close clauses, compiled by hand.
import type { ClauseWords } from '../../language/clause-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const clauseWords: ClauseWords = {
  clauseStarts: words(
    'although as because but however if said says since so than that though unless until when whereas whether where which while who whose',
  ),
  openingPrepositions: words('after as before since until'),
  ownClauseOpeners: words('although because if that though unless when where whether which while who'),
  insertOpeners: words('according as that when where which who whom whose'),
  phraseOpeners: words('and or but there according'),
  gerundPrepositions: words('of for by'),
  infinitiveNouns: words(
    'ability agreement attempt attempts bid campaign chance deadline deal decision effort efforts failure goal opportunity option options order plan plans pledge pledges power proposal proposals refusal right rights schedule way',
  ),
  infinitiveAdjectives: words(
    'able bound due eager free going keen likely order ready set sure unable unlikely willing',
  ),
  timeParticiples: words('ended ending'),
  timeJoints: words('- and to'),
  timePrepositions: words('at between by for from in on over during since'),
  verbJoints: words('and but or then'),
  reportedPronouns: words('he it she they'),
  carriedOnPronouns: words('it most they'),
  sayingVerbs: words(
    'added announced believes confirmed estimated estimates expects hopes reported said say says warned',
  ),
  clausalVerbs: words(
    'add adds added believe believed believes claim claimed claims expect expects expected feel feels find finds found have heard hope hopes hoped is let lets know knows knew made make makes mean means said saw say says see sees show showed shows think thinks thought want wanted wants warn warned warns was were',
  ),
  usingVerbs: words(
    'bought build built buy buys created fund hire hired hires issued issue launched made offer offered offers open opened opens paid pay paying pays raise raised raises sell selling sells signed sold spend spending spends spent take taken takes taking took use used uses using',
  ),
  placePrepositions: words('at by from in into on to'),
};
