import { z } from 'zod';
import { translator } from '#i18n';
import { paths } from '#ui';
import { parameterNames, searchParameters, type SearchParameter } from './api-parameters.js';
import { problemAnswer, searchAnswer, vacancyAnswer, vacancyItem } from './api-schemas.js';
import { writePaths, writeSchemas, writeSecurity } from './write-openapi.js';

/** Requests a minute from one network. */
export const apiLimit = { requests: 120, seconds: 60 } as const;

export type JsonSchema = Readonly<Record<string, unknown>>;

// The document is for programmers everywhere, so it is in English.
const t = translator('en');

const schemas = {
  VacancyItem: vacancyItem,
  VacancyList: searchAnswer,
  Vacancy: vacancyAnswer,
  Problem: problemAnswer,
};

function components(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _s, $id: _i, ...schema }]) => [id, schema]),
  );
}

/** The schema of one parameter as it is typed in an address. */
export function parameterSchema(name: SearchParameter): JsonSchema {
  const { $schema: _schema, ...schema } = z.toJSONSchema(searchParameters.shape[name], { io: 'input' });
  return schema;
}

const answer = (status: 200 | 400 | 404 | 410 | 429, schema: keyof typeof schemas) => ({
  [status]: {
    description: t(`api.status${status}`),
    content: {
      [status === 200 ? 'application/json' : 'application/problem+json']: {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  },
});

const langParameter = {
  name: 'lang',
  in: 'query',
  description: t('api.lang'),
  schema: parameterSchema('lang'),
};

const searchOperation = {
  operationId: 'searchVacancies',
  summary: t('api.searchSummary'),
  parameters: parameterNames.map((name) => ({
    name,
    in: 'query',
    description: t(`api.${name}`),
    required: false,
    schema: parameterSchema(name),
  })),
  responses: { ...answer(200, 'VacancyList'), ...answer(400, 'Problem'), ...answer(429, 'Problem') },
};

const readOperation = {
  operationId: 'readVacancy',
  summary: t('api.readSummary'),
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: t('api.id'),
      schema: { type: 'integer', minimum: 1 },
    },
    langParameter,
  ],
  responses: {
    ...answer(200, 'Vacancy'),
    ...answer(404, 'Problem'),
    ...answer(410, 'Problem'),
    ...answer(429, 'Problem'),
  },
};

/** The OpenAPI 3.1 description, made from the schemas that the answers are tested against. */
export const openApi = (serverUrl: string) => ({
  openapi: '3.1.0',
  info: { title: 'Brugpunt API', version: '1', description: t('api.description') },
  servers: [{ url: serverUrl }],
  paths: {
    [paths.apiVacancies()]: { get: searchOperation },
    [`${paths.apiVacancies()}/{id}`]: { get: readOperation },
    ...writePaths,
  },
  components: { schemas: { ...components(), ...writeSchemas() }, securitySchemes: writeSecurity },
});
