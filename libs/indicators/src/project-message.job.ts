import { Handles, type PayloadOf } from '#jobs';
import { projectMessage } from './indicator.jobs.js';
import { ProjectMessage } from './project-message.js';

@Handles(projectMessage)
export class ProjectMessageJob {
  constructor(private readonly project: ProjectMessage) {}

  async run({
    messageId,
    name,
    occurredAt,
    ids,
  }: PayloadOf<typeof projectMessage>): Promise<'done' | 'skipped'> {
    const message = { id: messageId, name, payload: ids, occurredAt: new Date(occurredAt) };
    return (await this.project.execute(message)) ? 'done' : 'skipped';
  }
}
