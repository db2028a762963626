import { advancingActions } from '#events';
import { z } from 'zod';

/** The step that a button asks for. */
export const stepForm = z.object({ step: z.enum(['publish', ...advancingActions]) });
