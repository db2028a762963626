import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import { Card, Notice, useFrame } from '#ui';
import { formFieldOf, wordDiff, type ContentChange } from '#vacancies';
import { contentLabel, fieldLang, fieldText, isProse } from './review-values.js';

/** What a coordinator compares: changes that wait beside what is online, or what changed since the last hand-in. */
export interface Comparison {
  readonly changes: readonly ContentChange[];
  /** When the earlier version was handed in; null when it is what stands online. */
  readonly since: Date | null;
}

function Words({ change }: { change: ContentChange }): VNode {
  const { t } = useFrame();
  return (
    <p class="words">
      {wordDiff(String(change.before), String(change.after)).map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'gone' ? 'del' : 'ins';
        return (
          <Mark key={at}>
            <span class="visually-hidden">{kind === 'gone' ? t('review.gone') : t('review.added')} </span>
            {text}
            <span class="visually-hidden"> {t('review.endOfMark')} </span>
          </Mark>
        );
      })}
    </p>
  );
}

function Change({ change }: { change: ContentChange }): VNode {
  const { t } = useFrame();
  const { field, before, after } = change;
  const prose = isProse(field);
  const lang = prose ? fieldLang(formFieldOf(field)) : undefined;
  return (
    <Card as="li">
      <h3>{contentLabel(t, field)}</h3>
      <div class="split split--half">
        <div>
          <h4 class="small">{t('review.before')}</h4>
          <p class="words" lang={before === '' || before === null ? undefined : lang} dir="auto">
            {fieldText(t, field, before)}
          </p>
        </div>
        <div lang={after === '' || after === null ? undefined : lang} dir="auto">
          <h4 class="small" lang={t.lang}>
            {t('review.after')}
          </h4>
          {prose && before !== '' && before !== null ? (
            <Words change={{ field, before, after: after ?? '' }} />
          ) : (
            <p class="words">{fieldText(t, field, after)}</p>
          )}
        </div>
      </div>
    </Card>
  );
}

/** Old and new beside each other, field by field; in texts the words that went and came are marked. */
export function Changes({ changes, since }: Comparison): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="changes">
      <h2 id="changes">{t('review.changesTitle')}</h2>
      {since === null ? (
        <Notice kind="info">
          <p>{t('review.changesOnline')}</p>
        </Notice>
      ) : (
        <p>{t('review.changesSince', { date: formatDate(lang, since) })}</p>
      )}
      {changes.length === 0 ? (
        <p>{t('review.changesNone')}</p>
      ) : (
        <ul class="plain-list stack">
          {changes.map((change) => (
            <Change key={change.field} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
