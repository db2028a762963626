import { z } from 'zod';
import { defineMessage } from '#jobs';
import { routes } from '#kernel';

/** Kinds of contact at the desk: a short question, or a conversation that became an intake. */
export const contactKinds = ['SHORT', 'INTAKE'] as const;
export type ContactKind = (typeof contactKinds)[number];

/**
 * Somebody came to the desk (I13): every contact once, of both kinds, also when nothing may be kept.
 * `lang` is the language of the conversation (BCP 47).
 */
export const deskContactLogged = defineMessage(
  'desk-contact.logged',
  z.object({ contactId: z.uuid(), infoPointId: z.uuid(), kind: z.enum(contactKinds), lang: z.string() }),
);

/** An intake was finished and the person agreed to keep the data (cohort of I07). */
export const intakeCompleted = defineMessage(
  'intake.completed',
  z.object({
    intakeId: z.uuid(),
    candidateId: z.uuid(),
    infoPointId: z.uuid(),
    lang: z.string(),
    route: z.enum(routes),
  }),
);
