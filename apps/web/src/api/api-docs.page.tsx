import type { VNode } from 'preact';
import { Card, DataTable, Layout, LinkButton, PageTitle, paths, useFrame, withQuery, type Frame } from '#ui';
import { parameterNames } from './api-parameters.js';
import { writeLimits } from './write-limits.js';
import { writePath } from './write-openapi.js';
import { apiLimit, openApi, parameterSchema, type JsonSchema } from './openapi.js';

/** A schema in a few words: `string`, `one of a, b`, `list of …`, a name from the document. */
export function schemaWords(schema: JsonSchema): string {
  const { type, $ref: reference, enum: codes, items, anyOf } = schema;
  if (typeof reference === 'string') return reference.split('/').at(-1) ?? reference;
  if (Array.isArray(codes)) return codes.join(' | ');
  if (Array.isArray(anyOf)) return anyOf.map((part: JsonSchema) => schemaWords(part)).join(' | ');
  if (type === 'array') return `[ ${schemaWords(items as JsonSchema)} ]`;
  return String(type ?? 'object');
}

function Parameters(): VNode {
  const { t } = useFrame();
  return (
    <DataTable
      caption={t('api.parameters')}
      columns={[
        { key: 'name', label: t('api.name') },
        { key: 'meaning', label: t('api.meaning') },
        { key: 'type', label: t('api.type') },
      ]}
      rows={parameterNames.map((name) => ({
        name: <code>{name}</code>,
        meaning: t(`api.${name}`),
        type: <code>{schemaWords(parameterSchema(name))}</code>,
      }))}
    />
  );
}

function Answers(props: { of: string; codes: readonly (200 | 400 | 404 | 410 | 429)[] }): VNode {
  const { t } = useFrame();
  return (
    <DataTable
      caption={`${t('api.answers')}: ${props.of}`}
      columns={[
        { key: 'status', label: t('api.status') },
        { key: 'meaning', label: t('api.meaning') },
      ]}
      rows={props.codes.map((code) => ({ status: String(code), meaning: t(`api.status${code}`) }))}
    />
  );
}

function Fields(): VNode {
  const { t } = useFrame();
  const schema = openApi('').components.schemas['VacancyItem'] ?? {};
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  return (
    <DataTable
      caption={t('api.fields')}
      columns={[
        { key: 'name', label: t('api.name') },
        { key: 'type', label: t('api.type') },
        { key: 'meaning', label: t('api.meaning') },
      ]}
      rows={properties.map(([name, field]) => ({
        name: <code>{name}</code>,
        type: <code>{schemaWords(field)}</code>,
        meaning: <span lang="en">{String(field['description'] ?? '')}</span>,
      }))}
    />
  );
}

const writeStatuses = [200, 401, 403, 404, 409, 413, 415, 422, 429] as const;

/** Writing needs a key; its fields stand in the specification. */
function WriteSection(): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section">
      <h2>{t('bulk.api.summary')}</h2>
      <p>
        <code>POST {writePath}</code>
      </p>
      <p>{t('bulk.api.description', { items: writeLimits.items, requests: writeLimits.requests })}</p>
      <p>
        {t('bulk.api.token')} <a href={paths.accountTokens(lang)}>{t('bulk.tokensTitle')}</a>
      </p>
      <p>
        <code>Idempotency-Key</code>: {t('bulk.api.key')}
      </p>
      <DataTable
        caption={`${t('api.answers')}: ${t('bulk.api.summary')}`}
        columns={[
          { key: 'status', label: t('api.status') },
          { key: 'meaning', label: t('api.meaning') },
        ]}
        rows={writeStatuses.map((code) => ({ status: String(code), meaning: t(`bulk.api.status${code}`) }))}
      />
    </section>
  );
}

/** The API for people who build something with it. */
export function ApiDocsPage({ frame, example }: { frame: Frame; example: string }): VNode {
  const { t } = frame;
  const call = withQuery(example, { q: 'koken', municipality: '1080', dutchLevel: 'A2', day: 'sat' });
  return (
    <Layout frame={frame} title={t('api.title')} description={t('api.description')}>
      <PageTitle lead={t('api.intro')}>{t('api.title')}</PageTitle>
      <p>{t('api.limits', { limit: apiLimit.requests })}</p>
      <p>
        <LinkButton kind="secondary" href={paths.apiDescription()} icon="document">
          {t('api.specification')}
        </LinkButton>
      </p>
      <section class="section">
        <h2>{t('api.searchSummary')}</h2>
        <p>
          <code>GET {paths.apiVacancies()}</code>
        </p>
        <Parameters />
        <Answers of={t('api.searchSummary')} codes={[200, 400, 429]} />
        <Fields />
        <Card>
          <h3>{t('api.example')}</h3>
          <p>
            <a href={call}>
              <code>{call}</code>
            </a>
          </p>
        </Card>
      </section>
      <section class="section">
        <h2>{t('api.readSummary')}</h2>
        <p>
          <code>GET {`${paths.apiVacancies()}/{id}`}</code>
        </p>
        <Answers of={t('api.readSummary')} codes={[200, 404, 410, 429]} />
      </section>
      <WriteSection />
    </Layout>
  );
}
