export { IndicatorsModule } from './indicators.module.js';
export { IndicatorsJobsModule } from './indicators-jobs.module.js';
export { IndicatorsQueries, type QuarterReport } from './indicators.queries.js';
export { ReplayMessages } from './replay-messages.js';
export { indicatorPolicy } from './indicator.policy.js';
export { catalogue, measuredCodes, type Definition, type IndicatorCode } from './catalogue.js';
export {
  plans,
  plansSource,
  plannedIndicators,
  type Effect,
  type Plan,
  type PlannedIndicator,
} from './plans.js';
export { dimensions, type Dimension } from './raw-figure.js';
export {
  type Figure, type FigureStatus, type ShownCell, type ShownCount, type ShownCounts, type ShownDurations,
  type ShownRatio, type ShownShare, type ShownSpread,
} from './figure.js'; // prettier-ignore
export { type Audience } from './hide-small.js';
export { daysOf, isQuarter, shiftQuarter, type Quarter } from './quarter.js';
export { cutPerson, projectMessage, restateFigures, takeSnapshots } from './indicator.jobs.js';
