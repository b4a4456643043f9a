// Origin: common English news abbreviations, compiled by hand from general usage.
import type { Abbreviations } from '../../language/abbreviations.ts';

/** May end a sentence, but do so only before a word that begins sentences. */
const ABBREVIATIONS_THAT_MAY_END: ReadonlySet<string> = new Set(
  `Apr Assn Aug Ave Blvd Co Corp Dec Dept Esq Feb Inc Jan Jr Ltd Md No Nov Oct Ph.D Pty Rd Sept Sr Univ al etc Ala Ariz Ark
  Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Wash Wis Wyo`.split(
    /\s+/,
  ),
);

/** A comma before these parts no place from its state: "Varden, Inc.". */
const NO_STATES: ReadonlySet<string> = new Set('Co Corp Esq Inc Jr Ltd Ph.D Sr al etc'.split(' '));

export const abbreviations: Abbreviations = {
  abbreviationsBeforeName: new Set(
    `Adm Amb Atty Bros Brig Capt Cdr Cmdr Col Cpl Det Dr Drs Fr Ft Gen Gov Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Mt
  Pfc Pres Prof Pvt Rep Reps Rev Sen Sens Sgt St Ste Supt Vt e.g i.e v vs viz`.split(/\s+/),
  ),
  abbreviationsBeforeNumber: new Set(
    `Apr Art Aug Ch Dec Feb Fig Jan Jul Jun Mar No Nos Nov Oct Sec Sep Sept Vol approx apr art aug c ca ch dec feb fig jan jul jun mar no nos nov oct p para pp Rs rs sec sept vol`.split(
      /\s+/,
    ),
  ),
  abbreviationsThatMayEnd: ABBREVIATIONS_THAT_MAY_END,
  abbreviationsOfStates: new Set([...ABBREVIATIONS_THAT_MAY_END].filter((word) => !NO_STATES.has(word))),
};
