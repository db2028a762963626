import { ZodError } from 'zod';
import { newId } from '#kernel';
import { JobRegistry } from '#jobs';
import { readArguments, say, type Command } from '../command.js';
import { WrongUse } from '../for-people.js';
import { withConfig } from '../settings.js';

function readPayload(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUse(`The payload is not JSON: ${text}`);
  }
}

/** One job, now and here; what it announces goes to the outbox for the running worker. */
export const runJob: Command = {
  name: 'run-job',
  summary: 'run one background job now',
  usage: ['NAME [JSON]', `  e.g. npm run console -- run-job vacancies.expire '{}'`],
  run(args, surroundings) {
    const { positionals } = readArguments({ args, allowPositionals: true });
    const [name = '', payload = '{}'] = positionals;
    return withConfig(surroundings, async (config) => {
      const { withPlatform } = await import('../platform.js');
      return withPlatform(config, async (app) => {
        const registry = app.get(JobRegistry, { strict: false });
        const handler = registry.handlerOf(name);
        if (!handler) {
          const names = registry.jobs.map((job) => `  ${job.name}`).sort();
          throw new WrongUse(`There is no job "${name}". The jobs are:\n${names.join('\n')}`);
        }
        try {
          say(`${name}: ${await handler.run(readPayload(payload), { id: newId(), attempt: 1 })}`);
          return 0;
        } catch (error) {
          if (!(error instanceof ZodError)) throw error;
          const problems = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
          throw new WrongUse(`The payload does not fit ${name}:\n${problems.join('\n')}`);
        }
      });
    });
  },
};
