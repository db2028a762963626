import { Module } from '@nestjs/common';
import { DimensionQueries } from './dimensions.queries.js';
import { FactsRepository } from './facts.repository.js';
import { FixFigures } from './fix-figures.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { ProjectMessage } from './project-message.js';
import { ReplayMessages } from './replay-messages.js';
import { SnapshotsRepository } from './snapshots.repository.js';

const shared = [FactsRepository, FixFigures, IndicatorsQueries, ProjectMessage, ReplayMessages];

/** Figures of the multi-year plans: facts from messages, snapshots per quarter, small numbers hidden. */
@Module({ providers: [...shared, DimensionQueries, SnapshotsRepository], exports: shared })
export class IndicatorsModule {}
