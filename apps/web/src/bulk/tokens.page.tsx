import type { VNode } from 'preact';
import { tokenDays, type ApiToken } from '#access';
import { formatDate, formatDateTime, type T } from '#i18n';
import {
  Button, DataTable, EmptyState, Form, FormActions, Layout, Notice, PageTitle, PostButton, Radios, SelectField, TextField,
  paths, useFrame, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore

/** An organisation that a key can be for. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface TokensPageProps {
  readonly frame: Frame;
  readonly tokens: readonly ApiToken[];
  readonly organisations: readonly Choice[];
  readonly errors?: FieldErrors;
  readonly values?: FieldValues;
  /** A token that was just made, shown this once. */
  readonly token?: string;
}

const works = (token: ApiToken, now: Date): boolean => token.revokedAt === null && token.expiresAt > now;
const stateOf = (t: T, token: ApiToken, now: Date): string =>
  token.revokedAt !== null
    ? t('bulk.tokenRevokedState')
    : works(token, now)
      ? t('bulk.tokenWorks')
      : t('bulk.tokenExpired');

function List({ tokens }: Pick<TokensPageProps, 'tokens'>): VNode {
  const { t, lang, now } = useFrame();
  if (tokens.length === 0) return <EmptyState title={t('bulk.tokensNone')} />;
  return (
    <DataTable
      caption={t('bulk.tokensTitle')}
      hideCaption
      columns={[
        { key: 'name', label: t('bulk.tokenName') },
        { key: 'organisation', label: t('bulk.tokenOrganisation') },
        { key: 'used', label: t('bulk.tokenUsed') },
        { key: 'ends', label: t('bulk.tokenEnds') },
        { key: 'state', label: t('bulk.tokenState') },
        { key: 'revoke', label: t('bulk.tokenRevoke') },
      ]}
      rows={tokens.map((token) => ({
        name: (
          <>
            <bdi>{token.name}</bdi> <code>bp_…{token.endsWith}</code>
          </>
        ),
        organisation: <bdi>{token.organisationName}</bdi>,
        used: token.lastUsedAt === null ? t('bulk.tokenNever') : formatDateTime(lang, token.lastUsedAt),
        ends: formatDate(lang, token.expiresAt),
        state: stateOf(t, token, now),
        revoke: works(token, now) ? (
          <PostButton
            action={paths.accountTokenRevoke(lang, token.id)}
            kind="danger"
            label={t('bulk.tokenRevokeLabel', { name: token.name })}
          >
            {t('bulk.tokenRevoke')}
          </PostButton>
        ) : null,
      }))}
    />
  );
}

function NewToken({ organisations, errors = {}, values }: Omit<TokensPageProps, 'frame' | 'tokens'>): VNode {
  const { t, lang } = useFrame();
  const first = { days: String(tokenDays[0]), organisation: organisations[0]?.value };
  const days = tokenDays.map((count) => ({
    value: String(count),
    label: t('bulk.tokenDaysOption', { days: count }),
  }));
  return (
    <section class="section" aria-labelledby="new">
      <h2 id="new">{t('bulk.tokenNew')}</h2>
      <Form action={paths.accountTokens(lang)} errors={errors} values={values ?? first}>
        <TextField
          name="name"
          label={t('bulk.tokenName')}
          hint={t('bulk.tokenNameHint')}
          maxlength={80}
          required
        />
        <SelectField name="organisation" label={t('bulk.tokenOrganisation')} options={organisations} required />
        <Radios name="days" label={t('bulk.tokenDays')} options={days} required />
        <FormActions>
          <Button>{t('bulk.tokenCreate')}</Button>
        </FormActions>
      </Form>
    </section>
  ); // prettier-ignore
}

/** Somebody's own keys for the API: make, look at, revoke. */
export function TokensPage(props: TokensPageProps): VNode {
  const { frame, tokens, organisations, errors = {}, token } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('bulk.tokensTitle')}
      robots="noindex"
      errors={errors}
      breadcrumbs={[{ href: paths.account(lang), label: t('account.title') }]}
    >
      <PageTitle lead={t('bulk.tokensLead')}>{t('bulk.tokensTitle')}</PageTitle>
      <p>
        <a href={paths.apiDocs()}>{t('bulk.tokensDocs')}</a>
      </p>
      {token === undefined ? null : (
        <Notice kind="success" title={t('bulk.tokenShownTitle')} live>
          <p>{t('bulk.tokenShownText')}</p>
          <p>
            <code>{token}</code>
          </p>
        </Notice>
      )}
      <List tokens={tokens} />
      {organisations.length === 0 ? null : <NewToken {...props} />}
    </Layout>
  );
}
