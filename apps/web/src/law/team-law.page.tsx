import type { VNode } from 'preact';
import { formatDateTime, formatShortDate, hasKey, languageName, type T } from '#i18n';
import {
  holdsUntil, inForceOn, legalAmountCodes, legalGapText, legalLangs, legalTextCodes, type LegalAmount, type LegalAmountCode,
  type LegalChange, type LegalGap, type LegalText, type LegalTextCode,
} from '#organisations'; // prettier-ignore
import {
  Button, Checkbox, DataTable, DateField, Form, FormActions, Layout, Notice, PageTitle, SelectField, Tag, TextArea,
  TextField, paths, safeUrl, useFrame, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { legalAmount } from './legal-words.js';

export interface TeamLawProps {
  readonly frame: Frame;
  readonly today: string;
  readonly gaps: readonly LegalGap[];
  readonly amounts: readonly LegalAmount[];
  readonly texts: readonly LegalText[];
  readonly changes: readonly LegalChange[];
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function Gaps({ gaps }: Pick<TeamLawProps, 'gaps'>): VNode {
  const { t } = useFrame();
  if (gaps.length === 0) {
    return (
      <Notice kind="success">
        <p>{t('law.gapsNone')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t('law.gapsTitle')}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.key}>{legalGapText(t, gap)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whether a row is in force on the day of the page. */
export function StateTag({ row, rows, today }: { row: LegalAmount | LegalText; rows: readonly (LegalAmount | LegalText)[]; today: string }): VNode {
  const { t } = useFrame();
  if (inForceOn(rows, today)?.id === row.id) return <Tag tone="success">{t('law.state.now')}</Tag>;
  return row.validFrom > today ? <Tag tone="info">{t('law.state.later')}</Tag> : <Tag>{t('law.state.past')}</Tag>;
} // prettier-ignore

const checkedText = (t: T, verifiedAt: string | null): string =>
  verifiedAt === null
    ? t('law.unchecked')
    : t('law.checkedOn', { date: formatShortDate(t.lang, verifiedAt) });

export function Source({ href }: { href: string }): VNode {
  const { t } = useFrame();
  const safe = safeUrl(href);
  if (safe === null) return <span>{href}</span>;
  return (
    <a href={safe} rel="nofollow noopener" title={new URL(safe).hostname}>
      {t('law.sourceLink')}
    </a>
  );
}

function AmountTable({ code, rows, today }: { code: LegalAmountCode; rows: readonly LegalAmount[]; today: string }): VNode {
  const { t, lang } = useFrame();
  if (rows.length === 0) return <p class="muted">{t('law.none')}</p>;
  const columns = ['value', 'from', 'until', 'state', 'source', 'checked', 'change'] as const;
  return (
    <DataTable
      caption={t(`law.amount.${code}`)}
      hideCaption
      columns={columns.map((key) => ({ key, label: t(`law.column.${key}`) }))}
      rows={rows.map((row) => {
        const until = holdsUntil(row, rows);
        return {
          value: legalAmount(t, row),
          from: formatShortDate(lang, row.validFrom),
          until: until === null ? t('law.untilNext') : formatShortDate(lang, until),
          state: <StateTag row={row} rows={rows} today={today} />,
          source: <Source href={row.sourceUrl} />,
          checked: checkedText(t, row.verifiedAt),
          change: <a href={paths.teamLawAmount(lang, row.id)}>{t('law.column.change')}</a>,
        };
      })}
    />
  );
} // prettier-ignore

function Amounts({ amounts, today }: Pick<TeamLawProps, 'amounts' | 'today'>): VNode {
  const { t } = useFrame();
  return (
    <section class="section" aria-labelledby="amounts">
      <h2 id="amounts">{t('law.amountsTitle')}</h2>
      {legalAmountCodes.map((code) => (
        <section key={code}>
          <h3>{t(`law.amount.${code}`)}</h3>
          <AmountTable code={code} rows={amounts.filter((row) => row.code === code)} today={today} />
        </section>
      ))}
    </section>
  );
}

/** Value, end, source, reason: what both forms about an amount ask. */
export function AmountFields({ start }: { start: boolean }): VNode {
  const { t } = useFrame();
  return (
    <>
      <TextField name="value" label={t('law.value')} hint={t('law.valueHint')} width="short" inputmode="decimal" required />
      {start ? <DateField name="validFrom" label={t('law.validFrom')} required /> : null}
      <DateField name="validTo" label={t('law.validTo')} hint={t('law.validToHint')} />
      <TextField name="sourceUrl" type="url" label={t('law.source')} hint={t('law.sourceHint')} maxlength={500} required />
      <TextArea name="reason" label={t('law.reason')} hint={t('law.reasonHint')} rows={2} maxlength={500} />
      <Checkbox name="checked" label={t('law.iChecked')} required />
    </>
  ); // prettier-ignore
}

function AddAmount({ values = {}, errors = {} }: Pick<TeamLawProps, 'values' | 'errors'>): VNode {
  const { t, lang } = useFrame();
  const options = legalAmountCodes.map((code) => ({ value: code, label: t(`law.amount.${code}`) }));
  return (
    <section class="section" aria-labelledby="add">
      <h2 id="add">{t('law.addTitle')}</h2>
      <Form action={paths.teamLaw(lang)} values={values} errors={errors}>
        <SelectField
          name="code"
          label={t('law.code')}
          options={options}
          blank={t('common.choose')}
          required
        />
        <AmountFields start />
        <FormActions>
          <Button icon="plus">{t('law.add')}</Button>
        </FormActions>
      </Form>
    </section>
  );
}

function Texts({ texts, today }: Pick<TeamLawProps, 'texts' | 'today'>): VNode {
  const { t, lang } = useFrame();
  const line = (code: LegalTextCode, textLang: (typeof legalLangs)[number]) => {
    const current = inForceOn(
      texts.filter((text) => text.code === code && text.lang === textLang),
      today,
    );
    const language = languageName(lang, textLang);
    return {
      what: <a href={paths.teamLawText(lang, code, textLang)}>{t('law.textOpen', { name: t(`law.text.${code}`), language })}</a>,
      from: current === undefined ? t('law.textNone') : formatShortDate(lang, current.validFrom),
      checked: checkedText(t, current?.verifiedAt ?? null),
      review: typeof current?.reviewOn === 'string' ? formatShortDate(lang, current.reviewOn) : '',
    }; // prettier-ignore
  };
  return (
    <section class="section" aria-labelledby="texts">
      <h2 id="texts">{t('law.textsTitle')}</h2>
      <DataTable
        caption={t('law.textsTitle')}
        hideCaption
        columns={(['what', 'from', 'checked', 'review'] as const).map((key) => ({ key, label: t(`law.column.${key}`) }))}
        rows={legalTextCodes.flatMap((code) => legalLangs.map((textLang) => line(code, textLang)))}
      />
    </section>
  ); // prettier-ignore
}

function Log({ changes }: Pick<TeamLawProps, 'changes'>): VNode {
  const { t, lang } = useFrame();
  const word = (action: string): string => {
    const key = `law.action.${action}`;
    return hasKey(key) ? t(key as 'law.action.add') : action;
  };
  return (
    <section class="section" aria-labelledby="log">
      <h2 id="log">{t('law.logTitle')}</h2>
      {changes.length === 0 ? <p class="muted">{t('law.logNone')}</p> : null}
      {changes.length === 0 ? null : (
        <DataTable
          caption={t('law.logTitle')}
          hideCaption
          columns={(['when', 'who', 'what', 'why'] as const).map((key) => ({ key, label: t(`law.column.${key}`) }))}
          rows={changes.map((change) => ({
            when: formatDateTime(lang, change.at),
            who: change.by ?? '',
            what: [word(change.action), change.from, change.to].filter(Boolean).join(' · '),
            why: change.note ?? '',
          }))}
        />
      )}
    </section>
  ); // prettier-ignore
}

/** Where coordinators keep the law: what is missing, amounts with their history, texts, the log (brief 4.5). */
export function TeamLawPage(props: TeamLawProps): VNode {
  const { frame, errors = {} } = props;
  const { t, lang } = frame;
  return (
    <Layout
      frame={frame}
      title={t('law.title')}
      width="wide"
      robots="noindex"
      errors={errors}
      breadcrumbs={[{ href: paths.team(lang), label: t('site.teamTitle') }]}
    >
      <PageTitle lead={t('law.lead')}>{t('law.title')}</PageTitle>
      <Gaps {...props} />
      <Amounts {...props} />
      <AddAmount {...props} />
      <Texts {...props} />
      <Log {...props} />
    </Layout>
  );
}
