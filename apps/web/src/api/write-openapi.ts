import { z } from 'zod';
import { translator } from '#i18n';
import { paths } from '#ui';
import { vacancyInput, writeAnswer } from './vacancy-input.js';
import { writeLimits } from './write-limits.js';

const t = translator('en');

type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema under its name, without the marks of the library. */
function schemaOf(id: string, schema: z.ZodType, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (name) => `#/components/schemas/${name}`, io });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _s, $id: _i, ...plain }]) => [name, plain]),
  );
}

/** Schemas of writing by program, by name. */
export const writeSchemas = (): Record<string, JsonSchema> => ({
  ...schemaOf('VacancyInput', vacancyInput, 'input'),
  ...schemaOf('VacancyWriteResults', writeAnswer, 'output'),
});

const item = { $ref: '#/components/schemas/VacancyInput' };
const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const refusals = [401, 403, 404, 409, 413, 415, 422, 429] as const;

const writeOperation = {
  operationId: 'writeVacancies',
  summary: t('bulk.api.summary'),
  description: t('bulk.api.description', { items: writeLimits.items, requests: writeLimits.requests }),
  security: [{ token: [] }],
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: t('bulk.api.organisation'),
      schema: { type: 'string' },
    },
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: t('bulk.api.key'),
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    },
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { oneOf: [item, { type: 'array', items: item, minItems: 1, maxItems: writeLimits.items }] },
      },
    },
  },
  responses: {
    200: {
      description: t('bulk.api.status200'),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/VacancyWriteResults' } } },
    },
    ...Object.fromEntries(
      refusals.map((status) => [
        status,
        { description: t(`bulk.api.status${status}`), content: problemContent },
      ]),
    ),
  },
};

/** The path of the operation with its name for the document. */
export const writePath = paths.apiOwnVacancies('{id}').replace('%7Bid%7D', '{id}');
export const writePaths = { [writePath]: { post: writeOperation } };
export const writeSecurity = { token: { type: 'http', scheme: 'bearer' } } as const;
