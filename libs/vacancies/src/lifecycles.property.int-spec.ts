import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal, closeReasons } from '#kernel';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import { VacancyWorld, type Facts, type Move, type Person } from '../../testing/src/vacancy-world.js';
import { closedStates } from './index.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
/** One thing, or two at the same moment. */
type Step = readonly Move[];

const runs = 500;
let bench: Bench;
const done = { runs: 0, steps: 0, taken: 0, refused: 0, states: new Map<string, number>() };

beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());

const by: fc.Arbitrary<Person> = fc.constantFrom('member', 'colleague', 'coordinator');
const cents = fc.constantFrom(2500, 3500, 4500);

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('submit', 'pause', 'resume', 'renew', 'submitChanges', 'dropChanges'), by }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit'), by, what: fc.constantFrom('practical', 'nature', 'amount', 'until'), cents }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('publish', 'return', 'refuse', 'accept', 'returnChanges', 'talk') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close'), by, reason: fc.constantFrom(...closeReasons) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('suspend', 'reinstate', 'archive', 'loseNote') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('law'), cents: fc.constantFrom(3000, 5000), inDays: fc.constantFrom(1, 30) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.constantFrom(1, 31, 88, 95) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('start', 'expire', 'warn', 'follow', 'link', 'night') }) },
) as fc.Arbitrary<Move>; // prettier-ignore

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(move) },
  // Time stands still inside a command: what is decided today is dated today.
  {
    weight: 1,
    arbitrary: fc.tuple(move, move).filter((pair) => pair.every(({ do: what }) => what !== 'wait')),
  },
);

/** Where a story begins: most things happen to what is online, and few random walks get there by themselves. */
const beginnings: Readonly<Record<string, readonly Step[]>> = {
  draft: [],
  handedIn: [[{ do: 'submit', by: 'member' }]],
  online: [[{ do: 'submit', by: 'member' }], [{ do: 'publish' }]],
  old: [[{ do: 'submit', by: 'member' }], [{ do: 'publish' }], [{ do: 'wait', days: 95 }]],
  // What it pays was lawful when it went online and is not any more.
  lawFalls: [
    [{ do: 'submit', by: 'member' }],
    [{ do: 'publish' }],
    [{ do: 'law', cents: 3000, inDays: 1 }],
    [{ do: 'wait', days: 1 }],
  ],
  changing: [
    [{ do: 'submit', by: 'member' }],
    [{ do: 'publish' }],
    [{ do: 'edit', by: 'colleague', what: 'nature', cents: 2500 }],
    [{ do: 'submitChanges', by: 'member' }],
  ],
};
const story = fc.record({
  beginning: fc.constantFrom('draft', 'handedIn', 'online', 'online', 'old', 'lawFalls', 'changing'),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

/** Follows every arrow once: they form one unbroken chain from nothing to the present state. */
function isChain(moves: readonly (readonly [string | null, string])[], state: string): boolean {
  const balance = new Map<string, number>();
  const add = (at: string, by_: number) => balance.set(at, (balance.get(at) ?? 0) + by_);
  for (const [from, to] of moves) {
    add(from ?? 'nothing', 1);
    add(to, -1);
  }
  add('nothing', -1);
  add(state, 1);
  return (
    [...balance.values()].every((left) => left === 0) && moves.filter(([from]) => from === null).length === 1
  );
}

function demandOfOpen(before: Facts, now: Facts): void {
  if (now.state !== 'PUBLISHED') return;
  expect(now.hasNote).toBe(true);
  expect(now.expiresOn).not.toBeNull();
  // A lower maximum of later does not reach back: it counts from the next thing that changes what is online.
  if (now.cents !== null && now.content !== before.content) {
    expect(now.cents).toBeLessThanOrEqual(now.maximum ?? 0);
  }
}

function demandOfClosed(now: Facts): void {
  if (!closedStates.some((closed) => closed === now.state)) return;
  expect(now.openProposals).toBe(0);
  if (now.state !== 'REFUSED') expect([now.closeReason, now.hasClosedAt]).toEqual([expect.any(String), true]);
}

/** What holds of a vacancy whatever happened, and of what changed since `before`. */
function demand(before: Facts, now: Facts): void {
  expect(now.openProposals).toBeLessThanOrEqual(1);
  expect(now.isPaused).toBe(now.state === 'PAUSED');
  demandOfOpen(before, now);
  demandOfClosed(now);
  expect(isChain(now.moves, now.state)).toBe(true);
  for (const proposal of now.proposals) expect(isChain(proposal.moves, proposal.state)).toBe(true);
  const changes = now.moves.length - before.moves.length;
  expect(now.version).toBeGreaterThanOrEqual(before.version + changes);
  const same = ({
    version: _v,
    maximum: _m,
    organisation: _o,
    openProposals: _p,
    proposals: _q,
    ...rest
  }: Facts) => rest;
  if (now.version === before.version) expect(same(now)).toEqual(same(before));
}

async function take(world: VacancyWorld, moves: Step): Promise<void> {
  const outcomes = await Promise.allSettled(moves.map((one) => world.happen(one)));
  done.steps += moves.length;
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') done.taken += 1;
    // "No, because" is an answer; anything else is a defect.
    else if (outcome.reason instanceof Refusal) done.refused += 1;
    else throw outcome.reason;
  }
}

describe('the lifecycles of a vacancy and its changes', () => {
  it(`hold whoever does what when, over ${runs} stories`, async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ beginning, steps }) => {
        const world = await VacancyWorld.open(bench);
        let before = await world.facts();
        for (const first of beginnings[beginning] ?? []) await take(world, first);
        for (const next of steps) {
          await take(world, next);
          const now = await world.facts();
          demand(before, now);
          if (next.some((one) => one.do === 'night') && next.length === 1 && now.organisation !== 'ACTIVE') {
            expect(now.state).not.toBe('PUBLISHED');
          }
          before = now;
          done.states.set(now.state, (done.states.get(now.state) ?? 0) + 1);
        }
        done.runs += 1;
      }),
      { numRuns: runs, endOnFailure: false },
    );
    const states = [...done.states].sort().map(([state, count]) => `${state} ${count}`);
    process.stdout.write(
      `lifecycles: ${done.runs} stories, ${done.steps} steps, ${done.taken} taken, ${done.refused} refused; ${states.join(', ')}\n`,
    );
    expect(done.runs).toBeGreaterThanOrEqual(runs);
    expect(done.states.size).toBe(9);
  }, 240_000);
});
