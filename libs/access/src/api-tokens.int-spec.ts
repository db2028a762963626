import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiTokens, mostTokens } from './index.js';
import type { Actor } from '#kernel';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';

let bench: Awaited<ReturnType<typeof vacancyBench>>;
let tokens: ApiTokens;
let organisation: { id: string };
let member: Actor;

beforeAll(async () => {
  bench = await vacancyBench();
  tokens = bench.get(ApiTokens);
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.reset();
  organisation = await bench.a.organisation();
  member = await bench.a.member(organisation);
});
const create = (days = 30, actor = member) =>
  tokens.create(actor, { organisationId: organisation.id, name: 'Onze site', days });

describe('a personal API token', () => {
  it('stands for its owner, and is stored as a hash alone', async () => {
    const { token, id } = await create();
    expect(token).toMatch(/^bp_[\w-]{43}$/);
    const holder = await tokens.find(token);
    expect(holder).toMatchObject({ tokenId: id, organisationId: organisation.id, person: { actor: member } });
    const stored = await bench.rows<{ row: string }>(`select t::text as row from api_token t`);
    expect(stored[0]?.row).not.toContain(token.slice(3, 30));
    expect(await tokens.list(member)).toMatchObject([{ name: 'Onze site', endsWith: token.slice(-4), lastUsedAt: bench.clock.now() }]); // prettier-ignore
  });

  it.each([
    ['revoked', (id: string) => tokens.revoke(member, id)],
    ['too old', async () => bench.clock.set(new Date(bench.clock.now().getTime() + 31 * 86_400_000))],
    ['of somebody who left', () => bench.database.owner.query(`delete from membership where account_id = $1`, [member.id])],
    ['of a locked account', () => bench.database.owner.query(`update account set state = 'LOCKED' where id = $1`, [member.id])],
  ] as [string, (id: string) => Promise<unknown>][])('that is %s opens nothing', async (_what, end) => {
    const { token, id } = await create();
    expect(await tokens.find(token)).not.toBeNull();
    await end(id);
    expect(await tokens.find(token)).toBeNull();
  }); // prettier-ignore

  it.each(['', 'bp_', 'bp_' + 'a'.repeat(43), "bp_' or true --", 'a'.repeat(5_000)])(
    'is not %p',
    async (text) => expect(await tokens.find(text)).toBeNull(),
  );

  it('is made for an own organisation only, and ended by its owner only', async () => {
    const other = await bench.a.member(await bench.a.organisation());
    await expect(create(30, other)).rejects.toMatchObject({ code: 'unknown' });
    const coordinator = await bench.a.coordinator();
    await expect(create(30, coordinator)).rejects.toMatchObject({ code: 'unknown' });
    const { id, token } = await create();
    await expect(tokens.revoke(other, id)).rejects.toMatchObject({ code: 'unknown' });
    const colleague = await bench.a.plainMember(organisation);
    await expect(tokens.revoke(colleague, id)).rejects.toMatchObject({ code: 'unknown' });
    expect([await tokens.list(other), await tokens.list(colleague)]).toEqual([[], []]);
    expect(await tokens.find(token)).not.toBeNull();
  });

  it('comes in a limited number', async () => {
    for (let at = 0; at < mostTokens; at++) await create();
    await expect(create()).rejects.toMatchObject({ code: 'token.most' });
  });
});
