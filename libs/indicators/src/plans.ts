import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#config';

const indicator = z.object({
  id: z.string().regex(/^I\d\d$/),
  name: z.string(),
  level: z.enum(['impact', 'effort', 'process']),
  effects: z.array(z.string()),
  formula: z.string(),
  unit: z.string(),
  breakdown: z.array(z.string()),
  sourceEvents: z.array(z.string()),
  suppression: z.object({ k: z.int().min(3), complementary: z.boolean(), zeroIsShown: z.boolean() }),
  caveat: z.string(),
});

const effect = z.object({ id: z.string(), nl: z.string() });
const file = z.object({
  schemaVersion: z.number().or(z.string()),
  source: z.string(),
  plans: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      period: z.object({ from: z.string(), to: z.string() }),
      strategicGoals: z.array(z.unknown()),
    }),
  ),
  indicators: z.array(indicator),
});

const path = join(projectRoot(), 'libs/indicators/data/plan-indicators.json');
const data = file.parse(JSON.parse(readFileSync(path, 'utf8')));

/** An indicator as the plan file defines it. */
export type PlannedIndicator = z.infer<typeof indicator>;
/** A quoted effect of a plan, in Dutch. */
export type Effect = z.infer<typeof effect>;

/** A multi-year plan with its quoted effects on volunteering, each with the indicators that show something of it. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly effects: readonly (Effect & { readonly indicators: readonly string[] })[];
}

/** Effects stand under a goal in one plan and under an operational goal in the other: found wherever they are. */
function effectsIn(part: unknown): Effect[] {
  if (Array.isArray(part)) return part.flatMap(effectsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = z.object({ effects: z.array(effect) }).safeParse(part);
  return [...(own.success ? own.data.effects : []), ...Object.values(part).flatMap(effectsIn)];
}

/** Both multi-year plans, the older one first. */
export const plans: readonly Plan[] = data.plans.map(({ id, title, period, strategicGoals }) => ({
  id,
  title,
  from: period.from,
  to: period.to,
  effects: effectsIn(strategicGoals).map((one) => ({
    ...one,
    indicators: data.indicators.filter(({ effects }) => effects.includes(one.id)).map((known) => known.id),
  })),
}));

/** Where the plan file comes from. */
export const plansSource = data.source;

/** All proposed indicators of the plan file. */
export const plannedIndicators: readonly PlannedIndicator[] = data.indicators;
