import { candidateActivated, consentTexts, type ConsentPurpose } from '#candidates';
import {
  dutchLevels, newCode, newId, slotBit, spokenLanguages, type Route, type Theme,
} from '#kernel'; // prettier-ignore
import { municipalities } from '#places';
import { intakeCompleted } from '#reception';
import { referralAccepted, referralConsented, referralProposed } from '#referrals';
import type { DemoWorker } from './demo-accounts.js';
import type { Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

/** A candidate of the demonstration as the introductions need it. */
export interface PlacedCandidate {
  readonly row: Row & {
    id: string;
    route: Route;
    themes: Theme[];
    first_name: string;
    contact_route: string;
  };
  readonly since: Date;
  readonly wish: string;
}

interface Tables {
  readonly candidate: Row[];
  readonly consent: Row[];
  readonly referral: Row[];
  readonly intake: Row[];
}

const total = 300;
const routeWeights: readonly (readonly [Route, number])[] = [['SELF', 38], ['DESK', 30], ['REFERRER', 24], ['MARKET', 8]]; // prettier-ignore
const levelWeights = [...dutchLevels.map((level, at) => [level, [12, 18, 22, 18, 12, 5, 2][at] ?? 1] as const), ['UNKNOWN', 11] as const]; // prettier-ignore

/** Days per week on which somebody typically can: evenings and week-ends for some, mornings for others. */
function slotsOf(world: DemoWorld): number {
  const { dice } = world;
  const kind = dice.weighted([
    ['working', 4],
    ['free', 4],
    ['any', 2],
  ] as const);
  const bits = Array.from({ length: 21 }, (_, bit) => bit).filter((bit) => {
    const [day, part] = [Math.floor(bit / 3), bit % 3];
    if (kind === 'working') return part === 2 ? dice.chance(0.4) : day > 4 && dice.chance(0.6);
    return kind === 'free' ? day < 5 && part < 2 && dice.chance(0.45) : dice.chance(0.5);
  });
  return bits.reduce((mask, bit) => mask | (1 << bit), bits.length === 0 ? slotBit(2, 1) : 0);
}

const consentRow = (candidateId: string, purpose: ConsentPurpose, more: Row, at: Date): Row => ({
  id: newId(at.getTime()),
  candidate_id: candidateId,
  purpose,
  scope: [],
  text_version: consentTexts[purpose],
  channel: 'WEB',
  witness_id: null,
  introduction_id: null,
  given_at: at,
  ...more,
});

/** A consent of the past, with its evidence. */
export { consentRow };

function contactOf(world: DemoWorld, route: Route, at: number): Row & { contact_route: string } {
  const { dice } = world;
  const kind = dice.weighted(
    route === 'SELF'
      ? ([['EMAIL', 7], ['PHONE', 3]] as const)
      : ([['EMAIL', 3], ['PHONE', 4], ['COMES_BACK', route === 'DESK' ? 3 : 1], ['REFERRER', route === 'REFERRER' ? 4 : 0]] as const),
  ); // prettier-ignore
  return {
    contact_route: kind,
    email: kind === 'EMAIL' ? `kandidaat${at}@post.example` : null,
    // 0470 00 0x xx: numbers that nobody is given.
    phone: kind === 'PHONE' ? `+3247000${String(1000 + at).slice(-4)}` : null,
  };
}

function candidateRow(
  world: DemoWorld,
  at: number,
  route: Route,
  since: Date,
): { row: PlacedCandidate['row']; wish: string } {
  const { dice, files } = world;
  const wish = dice.pick(files.people.candidateWishes);
  const languages = dice.some(spokenLanguages, dice.whole(1, 3));
  const row = {
    id: newId(since.getTime()),
    reference: newCode(6),
    state: 'ACTIVE',
    route,
    lang: wish.lang,
    first_name: dice.pick(files.people.firstNames),
    last_name: route === 'SELF' ? null : dice.pick(files.people.lastNames),
    ...contactOf(world, route, at),
    birth_year: dice.chance(0.85) ? world.now.getUTCFullYear() - dice.weighted([[dice.whole(17, 25), 3], [dice.whole(26, 45), 4], [dice.whole(46, 75), 3]]) : null,
    municipality: dice.chance(0.93) ? dice.pick(municipalities).nisCode : null,
    max_km: dice.chance(0.6) ? dice.whole(2, 10) : null,
    dutch_level: dice.weighted(levelWeights),
    practise_dutch: dice.chance(0.5),
    languages,
    themes: [...new Set([...wish.themes, ...dice.some(files.people.candidateWishes, 1).flatMap((other) => other.themes)])],
    slots: slotsOf(world),
    created_at: since,
    last_activity_at: since,
    version: 1,
  }; // prettier-ignore
  return { row, wish: wish.text };
}

function refer(
  world: DemoWorld,
  rows: Tables,
  candidate: PlacedCandidate['row'],
  worker: DemoWorker,
  since: Date,
): boolean {
  const consented = since.getTime() < world.at(-10).getTime() || world.dice.chance(0.6);
  const id = newId(since.getTime());
  const scope = world.dice.chance(0.7) ? ['FEEDBACK', 'CONTACT_VIA_REFERRER'] : ['CONTACT_VIA_REFERRER'];
  const channel = world.dice.pick(['SIGNED_PAPER', 'ORAL_WITNESS']);
  rows.referral.push({
    id,
    referrer_id: worker.referrerId,
    worker_id: worker.accountId,
    candidate_id: candidate.id,
    state: consented ? 'INTAKE_DONE' : 'PROPOSED',
    proposed_at: since,
    consented_at: consented ? since : null,
    consent_channel: consented ? channel : null,
    consent_scope: consented ? scope : [],
    received_at: consented ? since : null,
    erase_after: consented ? null : world.later(since, 14),
    version: 1,
  });
  const about = { referralId: id, referrerId: worker.referrerId };
  world.tell(referralProposed, about, since);
  if (!consented) return false;
  const evidence = { channel, witness_id: channel === 'ORAL_WITNESS' ? worker.accountId : null, scope };
  rows.consent.push(consentRow(candidate.id, 'REFERRAL', evidence, since));
  world.tell(referralConsented, { ...about, candidateId: candidate.id }, since);
  world.tell(referralAccepted, { ...about, candidateId: candidate.id }, since);
  return true;
}

/** Where intakes are held and by whom. */
export interface Desk {
  readonly infoPoints: readonly string[];
  readonly workers: readonly string[];
}

function takeIn(
  world: DemoWorld,
  rows: Tables,
  candidate: PlacedCandidate['row'],
  desk: Desk,
  since: Date,
): void {
  const id = newId(since.getTime());
  const infoPointId = world.dice.weighted(
    desk.infoPoints.map((point, at) => [point, at === 0 ? 8 : 1] as const),
  );
  rows.intake.push({
    id,
    info_point_id: infoPointId,
    candidate_id: candidate.id,
    worker_id: world.dice.pick(desk.workers),
    state: 'COMPLETED',
    started_at: since,
    completed_at: since,
  });
  const { route, lang } = candidate;
  world.tell(
    intakeCompleted,
    { intakeId: id, candidateId: candidate.id, infoPointId, lang: String(lang), route },
    since,
  );
}

/** Three hundred people over all routes and a year; the last ones came this week. */
export function addCandidates(
  world: DemoWorld,
  workers: readonly DemoWorker[],
  desk: Desk,
): { rows: Tables; candidates: PlacedCandidate[] } {
  const rows: Tables = { candidate: [], consent: [], referral: [], intake: [] };
  const candidates: PlacedCandidate[] = [];
  for (let at = 0; at < total; at++) {
    const route = world.dice.weighted(routeWeights);
    // Busier lately than a year ago.
    const since = world.at(-1 - Math.floor(364 * (1 - Math.sqrt((at + 0.5) / total))));
    const { row, wish } = candidateRow(world, at, route, since);
    rows.candidate.push(row);
    if (route === 'REFERRER' && !refer(world, rows, row, world.dice.pick(workers), since)) {
      Object.assign(row, { state: 'PROSPECT' });
      continue;
    }
    const channel = route === 'SELF' || route === 'MARKET' ? 'WEB' : 'DESK_ORAL';
    rows.consent.push(
      consentRow(
        row.id,
        'KEEP_DATA',
        { channel, witness_id: channel === 'WEB' ? null : world.dice.pick(desk.workers) },
        since,
      ),
    );
    world.tell(candidateActivated, { candidateId: row.id, route }, since);
    if (route === 'DESK' || route === 'REFERRER' || world.dice.chance(0.5))
      takeIn(world, rows, row, desk, since);
    candidates.push({ row, since, wish });
  }
  return { rows, candidates };
}
