import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiTokens } from '#access';
import { startApp, type Browser, type TestApp } from '#testing';
import { organisationBuilders } from '../../../../libs/testing/src/builders/organisations.js';
import { vacancyBuilders } from '../../../../libs/testing/src/builders/vacancies.js';
import { areas } from '../areas.js';
import { askHostile, marker, type Hostile } from './hostile.js';

/** Areas whose operations are about organisations and vacancies. */
const wanted = [
  'OrganisationAreaModule', 'PostingModule', 'RenewalModule', 'ModerationModule', 'MembershipModule', 'LawModule', 'BulkModule',
  'ApiModule', 'PublicVacanciesModule', 'ReviewModule',
]; // prettier-ignore
const requests = 3_200;

interface Route {
  readonly verb: string;
  readonly path: string;
}

const routesOf = (controller: Type): Route[] => {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = prototype[name];
    const verb = method && (Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined);
    if (method === undefined || verb === undefined) return [];
    return [{ verb: RequestMethod[verb], path: String(Reflect.getMetadata(PATH_METADATA, method)) }];
  });
};
const routes = areas
  .filter((area) => wanted.includes(area.name))
  .flatMap((area) => (Reflect.getMetadata('controllers', area) ?? []) as Type[])
  .flatMap(routesOf);

let app: TestApp;
let browsers: Browser[];
let ids: string[];
let token: string;

beforeAll(async () => {
  app = await startApp();
  const a = {
    ...organisationBuilders(app.database.owner, app.clock),
    ...vacancyBuilders(app.database.owner, app.clock),
  };
  const organisation = await a.organisation();
  const vacancies = [];
  for (const state of ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETURNED', 'WITHDRAWN'] as const) {
    vacancies.push(await a.vacancy({ organisationId: organisation.id, state }));
  }
  const member = await a.member(organisation);
  const coordinator = await a.coordinator();
  const wish = { organisationId: organisation.id, name: 'x', days: 30 };
  token = (await app.web.get(ApiTokens, { strict: false }).create(member, wish)).token;
  ids = [organisation.id, organisation.id, ...vacancies.map(({ id }) => id)];
  browsers = [
    app.visitor(),
    await app.as({ id: member.id ?? '', kind: 'organisation' }),
    await app.as({ id: member.id ?? '', kind: 'organisation' }),
    await app.as({ id: coordinator.id ?? '', kind: 'coordinator' }),
  ];
});
afterAll(() => app.close());

describe('hostile input', () => {
  it('finds the operations of the areas', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect(new Set(routes.map(({ verb }) => verb))).toEqual(new Set(['GET', 'POST']));
  });

  it(`never makes a page fail or speak another's words as markup (${requests} requests)`, async () => {
    const failed: string[] = [];
    const answered = new Map<number, number>();
    const one = async (seed: number): Promise<void> => {
      const route = routes[seed % routes.length] ?? { verb: 'GET', path: '' };
      const hostile: Hostile = { route, seed, ids, token, origin: app.config.baseUrl, once: randomUUID() };
      const browser = browsers[Math.floor(seed / routes.length) % browsers.length];
      if (!browser) return;
      const { status, text, said } = await askHostile(browser, hostile);
      answered.set(status, (answered.get(status) ?? 0) + 1);
      if (status >= 500 || text.includes(marker)) failed.push(`${seed} → ${status} ${said}`);
    };
    // A few at a time, as a server meets them.
    const queue = Array.from({ length: requests }, (_, at) => at);
    const work = async (): Promise<void> => {
      for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) await one(seed);
    };
    await Promise.all(Array.from({ length: 4 }, work));
    expect(failed).toEqual([]);
    // Not everything was turned away at the door.
    expect((answered.get(200) ?? 0) > 100 && (answered.get(422) ?? 0) > 100).toBe(true);
  }, 240_000);
});
