import type { ComponentChildren, VNode } from 'preact';
import { formatDate, formatEuro, formatList, termOf, type T } from '#i18n';
import { Details, Tag, paths, safeUrl, useFrame } from '#ui';
import type { PreCheck, PreCheckCode } from '#vacancies';
import { fieldLabel, fieldLang } from './review-values.js';

const text = (line: PreCheck, name: string): string => String(line.values[name] ?? '');
const number = (line: PreCheck, name: string): number => Number(line.values[name] ?? 0);

function expensesWhy(t: T, line: PreCheck): string {
  const amount = formatEuro(t.lang, number(line, 'cents'));
  if (number(line, 'cents') === 0) return t('review.why.EXPENSES_MISSING');
  if (line.values.maximum === undefined) return t('review.why.EXPENSES_UNKNOWN', { amount });
  const values = {
    amount,
    maximum: formatEuro(t.lang, number(line, 'maximum')),
    since: formatDate(t.lang, text(line, 'since')),
  };
  return line.level === 'stop'
    ? t('review.why.EXPENSES_STOP', values)
    : t('review.why.EXPENSES_LOOK', values);
}

function ageWhy(t: T, line: PreCheck): string {
  const age = text(line, 'age');
  return line.level === 'stop' ? t('review.why.AGE', { age }) : t('review.why.AGE_LOOK', { age });
}

function dutchWhy(t: T, line: PreCheck): string {
  const level = termOf(t, 'dutchLevel', text(line, 'level'));
  return number(line, 'simple') === 1
    ? t('review.why.DUTCH_SIMPLE', { level })
    : t('review.why.DUTCH', { level });
}

const fieldsText = (t: T, { fields }: PreCheck): string =>
  formatList(
    t.lang,
    fields.map((field) => fieldLabel(t, field)),
  );

/** The sentences that need more than the code itself. */
const told: Readonly<Partial<Record<PreCheckCode, (t: T, line: PreCheck) => string>>> = {
  EXPENSES: expensesWhy,
  AGE: ageWhy,
  DUTCH: dutchWhy,
  COMPLETE: (t, line) => t('review.why.COMPLETE', { fields: fieldsText(t, line) }),
  WORDING: (t, line) => t('review.why.WORDING', { count: number(line, 'count') }),
  INSURANCE: (t, { level }) =>
    level === 'stop' ? t('review.why.INSURANCE') : t('review.why.INSURANCE_LOOK'),
  EARLIER_RETURNS: (t, line) =>
    t('review.why.EARLIER_RETURNS', { own: text(line, 'own'), organisation: text(line, 'organisation') }),
};

type Told = 'EXPENSES' | 'AGE' | 'DUTCH' | 'COMPLETE' | 'WORDING' | 'EARLIER_RETURNS';

/** Why somebody should look, in a sentence. */
export function whyText(t: T, line: PreCheck): string {
  const tell = told[line.code];
  return tell ? tell(t, line) : t(`review.why.${line.code as Exclude<PreCheckCode, Told>}`);
}

function Quotes({ line }: { line: PreCheck }): VNode | null {
  const { t } = useFrame();
  if (line.quotes.length === 0) return null;
  return (
    <ul class="small">
      {line.quotes.map(({ field, words }, at) => (
        <li key={at}>
          {fieldLabel(t, field)}:{' '}
          <q lang={fieldLang(field)}>
            <bdi>{words.length > 120 ? `${words.slice(0, 120)}…` : words}</bdi>
          </q>
        </li>
      ))}
    </ul>
  );
}

function AlikeList({ line }: { line: PreCheck }): VNode | null {
  const { t, lang } = useFrame();
  if (line.alike.length === 0) return null;
  return (
    <ul class="small">
      {line.alike.map(({ vacancyId, title, organisationName: name, likeness }) => (
        <li key={vacancyId}>
          <a href={paths.teamVacancy(lang, vacancyId)}>
            {t('review.alike', { title, name, percent: String(likeness) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Source({ line }: { line: PreCheck }): VNode | null {
  const { t } = useFrame();
  const href = safeUrl(text(line, 'source'));
  return href === null ? null : (
    <p class="small">
      <a href={href} rel="noreferrer">
        {t('review.source')}
      </a>
    </p>
  );
}

function Line({ line }: { line: PreCheck }): VNode {
  const { t } = useFrame();
  return (
    <li>
      <p>
        <Tag tone={line.level === 'stop' ? 'error' : 'warning'}>
          {line.level === 'stop' ? t('review.level.stop') : t('review.level.look')}
        </Tag>{' '}
        <strong>{t(`review.check.${line.code}`)}?</strong> {whyText(t, line)}
      </p>
      <Source line={line} />
      <Quotes line={line} />
      <AlikeList line={line} />
    </li>
  );
}

/** What was checked before a person reads: first what stops, then what deserves a look, the rest folded away. */
export function Checks({
  checks,
  children,
}: {
  checks: readonly PreCheck[];
  children?: ComponentChildren;
}): VNode {
  const { t } = useFrame();
  const fine = checks.filter(({ level }) => level === 'fine');
  const open = (['stop', 'look'] as const).flatMap((wanted) =>
    checks.filter(({ level }) => level === wanted),
  );
  return (
    <section class="section" aria-labelledby="checks">
      <h2 id="checks">{t('review.checksTitle')}</h2>
      {open.length === 0 ? <p>{t('review.nothingFound')}</p> : null}
      {open.length === 0 ? null : (
        <ul class="plain-list stack">
          {open.map((line) => (
            <Line key={line.code} line={line} />
          ))}
        </ul>
      )}
      {children}
      {fine.length === 0 ? null : (
        <Details summary={t('review.fineTitle', { count: fine.length })}>
          <ul>
            {fine.map(({ code }) => (
              <li key={code}>{t(`review.check.${code}`)}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
