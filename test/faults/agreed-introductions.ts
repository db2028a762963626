import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { ConfigModule, type Config } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { introductionAgreed, introductionSuggested } from '#introductions';
import { JobsModule, Outbox } from '#jobs';
import { Clock } from '#kernel';
import { MailModule } from '#mail';
import {
  bridgeScene,
  candidateBuilders,
  introductionBuilders,
  type BridgeScene,
  type TestDatabase,
} from '#testing';

@Module({})
class Announcer {}

/** The part of the site that these tests need: it writes to the outbox and reads the ledger as staff do. */
export const announcer = (config: Config, clock?: Clock): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    {
      module: Announcer,
      imports: [ConfigModule.with(config, clock), DatabaseModule.for([]), JobsModule.outbox(), MailModule],
    },
    { logger: false, abortOnError: false },
  );

/** Organisations with a vacancy, for introductions to spread over. */
export async function employers(database: TestDatabase, count: number): Promise<BridgeScene[]> {
  const scenes: BridgeScene[] = [];
  for (let at = 0; at < count; at++) scenes.push(await bridgeScene(database.owner));
  return scenes;
}

/**
 * Candidates who just agreed to be introduced, with the two messages that this leaves in the outbox. From
 * here on the worker opens each to the organisation (first contact by mail) and mails the candidate a link.
 */
export async function agree(
  app: INestApplicationContext,
  database: TestDatabase,
  scenes: readonly BridgeScene[],
  count: number,
): Promise<void> {
  const clock = app.get(Clock, { strict: false });
  const now = (): Date => clock.now();
  const a = { ...candidateBuilders(database.owner, now), ...introductionBuilders(database.owner, now) };
  const introduce = async (at: number) => {
    const scene = scenes[at % scenes.length];
    if (!scene) throw new Error('no employer');
    const { id: candidateId, route } = await a.candidate();
    const { vacancyId, organisationId } = scene;
    const { id } = await a.introduction({ candidateId, vacancyId, state: 'AGREED_BY_CANDIDATE' });
    return { introductionId: id, candidateId, vacancyId, organisationId, route };
  };
  const agreed = await Promise.all(Array.from({ length: count }, (_, at) => introduce(at)));
  const outbox = app.get(Outbox, { strict: false });
  await app.get(UnitOfWork, { strict: false }).asSystem(async (tx) => {
    for (const about of agreed) {
      await outbox.announce(tx, introductionSuggested, about);
      await outbox.announce(tx, introductionAgreed, about);
    }
  });
}
