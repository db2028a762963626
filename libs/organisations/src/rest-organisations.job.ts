import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, Outbox, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { Clock, system } from '#kernel';
import { QuietRepository } from './quiet.repository.js';
import { RestOrganisation } from './rest-organisation.js';

/** Every morning: which organisations have been quiet for so long that something has to happen. */
export const findQuiet = defineJob({
  name: 'organisations.find-quiet',
  queue: 'lifecycle',
  payload: z.object({}),
});

/** Looks at one organisation again, and warns it or lets it sleep. */
export const restOrganisation = defineJob({
  name: 'organisations.rest',
  queue: 'lifecycle',
  payload: z.object({ organisationId: z.uuid() }),
});

@Handles(findQuiet)
export class FindQuiet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly quiet: QuietRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const ids = await this.quiet.toLookAt(tx, this.clock.now());
      for (const organisationId of ids) await this.outbox.enqueue(tx, restOrganisation, { organisationId });
      return ids.length > 0 ? 'done' : 'skipped';
    });
  }
}

@Handles(restOrganisation)
export class RestOne {
  constructor(private readonly rest: RestOrganisation) {}

  async run({ organisationId }: PayloadOf<typeof restOrganisation>): Promise<JobOutcome> {
    return (await this.rest.execute(system, organisationId)) === 'nothing' ? 'skipped' : 'done';
  }
}
