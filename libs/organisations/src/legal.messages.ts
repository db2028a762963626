import { z } from 'zod';
import { defineMessage } from '#jobs';

/** Amounts or texts of the law are missing or have to be read again; each gap once a week. */
export const legalGapsFound = defineMessage(
  'legal.gaps-found',
  z.object({ gaps: z.array(z.string().max(120)).min(1).max(100) }),
);

/** An organisation said that it read about the free insurance: once each (UC-27). */
export const insuranceExplained = defineMessage(
  'organisation.insurance-explained',
  z.object({ organisationId: z.uuid(), legalTextId: z.uuid() }),
);
