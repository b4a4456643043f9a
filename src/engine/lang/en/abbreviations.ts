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
    `Abp Adm Ald Amb Assoc Asst Atty Attys Bp Bros Brig Capt Cdr Cllr Cllrs Cmdr Cmdre Col Comdr Const Cpl Cpt Det Dr Drs Ens Fr Ft Gen
  Gens Gov Govs Hon Insp Lieut Lt Lts Maj Messrs Mgr Mlle Mme Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pte Pvt Rep Reps Rev Revd Rt Sen Sens
  Sgt Sgts Spc St Ste Supt Ven Vt cf e.g esp excl i.e incl v vs viz`.split(/\s+/),
  ),
  abbreviationsBeforeNumber: new Set(
    `Apr App Art Aug Ch Dec Feb Fig Figs Jan Jul Jun Mar No Nos Nov Nr Oct Para Pt Rs Sec Sep Sept Vol approx apr art aug
  c ca ch dec ed feb fig figs est incl jan jul jun max min mar no nos nov nr oct p para pp pt rs sec sept vol`.split(
      /\s+/,
    ),
  ),
  abbreviationsBeforeYear: new Set('b d fl r m'.split(' ')),
  abbreviationsBeforeLabel: new Set('App Ch Eq Ex Fig Figs Pt Sec Tab Vol fig figs'.split(' ')),
  abbreviationsThatEndLists: new Set(['etc']),
  abbreviationsThatMayEnd: ABBREVIATIONS_THAT_MAY_END,
  abbreviationsOfStates: new Set([...ABBREVIATIONS_THAT_MAY_END].filter((word) => !NO_STATES.has(word))),
};
