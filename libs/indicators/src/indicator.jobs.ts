import { z } from 'zod';
import { defineJob } from '#jobs';
import { isQuarter } from './quarter.js';

/** Counts one message. Carries the ids of the message itself, so it does not depend on the outbox keeping it. */
export const projectMessage = defineJob({
  name: 'indicators.project',
  queue: 'indicators',
  payload: z.object({
    messageId: z.uuid(),
    name: z.string(),
    occurredAt: z.iso.datetime(),
    ids: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
});

/** Somebody was erased: cuts the person from the facts; figures stay. */
export const cutPerson = defineJob({
  name: 'indicators.cut-person',
  queue: 'indicators',
  payload: z.object({ candidateId: z.uuid() }),
});

/** Every night: fixes the figures of quarters that are over. */
export const takeSnapshots = defineJob({
  name: 'indicators.snapshot',
  queue: 'indicators',
  payload: z.object({}),
});

/** A fact came late: makes the figures from that quarter on again. */
export const restateFigures = defineJob({
  name: 'indicators.restate',
  queue: 'indicators',
  payload: z.object({ from: z.string().refine(isQuarter) }),
  dedupe: ({ from }) => from,
});
