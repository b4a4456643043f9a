// Origin: compiled by hand from general usage: words of which the names of public bodies are made in every state and town.
import type { CommonBodies } from '../../language/common-bodies.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const commonBodies: CommonBodies = {
  bodyNouns: words(
    `academy administration agency army assembly authority bank bench board brigade bureau cabinet chamber church college command
  commission committee congress corps council court courts customs department directorate embassy exchange exchequer executive
  force forces fund gallery government guard headquarters hospital house inspectorate institute judiciary legislature library
  marines military ministry mission museum navy office ombudsman opposition parliament police prefecture presidency prosecution
  prosecutor prosecutors regulator school secretariat senate service services staff subcommittee treasury tribunal university
  watchdog`,
  ),
  bodyTopics: words(
    `accounts affairs agricultural agriculture air antitrust appeal appeals armed armed-forces arts attorney audit aviation border
  budget building business central chief cities city civil coast commerce commissioner commissioners commons communications
  community competition constitution constitutional consumer control cooperation correction corrections council county criminal
  crown culture cultural data defence defense deputies deputy development digital diplomatic directors disaster district
  economic economy education election elections electoral emergencies emergency employment energy environment environmental
  ethics external family farming federal finance financial fire fisheries fishing food force foreign forestry general
  generals governor governors grand ground health high higher home housing human immigration industry information
  infrastructure interior internal investment joint judges judicial jury justice labor labour land lands law laws legal liaison
  local lower maritime marine markets mayor mayors medical metropolitan migration military minister ministers mines mining
  municipal national naval navy nuclear oceans oil oversight parks parliamentary patent peace pension pensions people peoples
  planning police policy port ports post postal power president presidents press prime prison prisons privacy probation
  procurement professional prosecution prosecutor prosecutors provincial public rail railway railways reform refugees region
  regional registration relations representatives rescue research resources revenue rights road roads rules rural safety
  science secretary securities security senate social special sport sports standards state statistics stock supreme tariff tax
  taxation taxes technology territories tourism town trade traffic training transit transport transportation treasury upper
  urban veterans village ways means war water weather welfare women womens works youth zoning`,
  ),
  singularBodies: new Set(['department of state', 'house of lords', 'state department']),
};
