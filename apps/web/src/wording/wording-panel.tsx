import type { VNode } from 'preact';
import { direction, sayKey } from '#i18n';
import { Card, Notice, Tag, useFrame } from '#ui';
import { checkWording, type WordingLang, type WordingReport } from '#vacancies';
import { around, groupRemarks, isSerious, type RemarkGroup } from './wording-groups.js';

/** A text of the vacancy: its name on the page, its language, what was written. */
export interface WordingText {
  readonly label: string;
  readonly lang: WordingLang;
  readonly text: string;
}

export interface WordingPanelProps {
  readonly texts: readonly WordingText[];
  /** Who reads it: the writer (default) or the moderator. */
  readonly where?: 'writing' | 'review';
}

interface Checked extends WordingText {
  readonly report: WordingReport;
  readonly groups: readonly RemarkGroup[];
}

/** More would make nobody read any; the count is told. */
const mostShown = 12;

function Remark({ group, text }: { group: RemarkGroup; text: WordingText }): VNode {
  const { t, lang } = useFrame();
  const { remark, count } = group;
  const [before, quote, after] = around(text.text, remark);
  return (
    <li>
      <p>
        <Tag tone={isSerious(remark) ? 'warning' : 'neutral'}>{t(`wording.kind.${remark.kind}`)}</Tag>{' '}
        {count > 1 ? <span class="muted small">{t('wording.times', { count })}</span> : null}
      </p>
      <blockquote
        lang={text.lang === lang ? undefined : text.lang}
        dir={direction(text.lang) === direction(lang) ? 'auto' : direction(text.lang)}
      >
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <p>
        {sayKey(t, `wording.rule.${remark.rule}`, { words: remark.words ?? 0 })}{' '}
        {remark.easier === undefined ? null : (
          <strong>{t('wording.easier', { easier: remark.easier })}</strong>
        )}
      </p>
    </li>
  );
}

function Readability({ report }: { report: WordingReport }): VNode | null {
  const { t } = useFrame();
  if (report.readability === null) return null;
  const { level, score } = report.readability;
  return (
    <p>
      <Tag tone={level === 'easy' ? 'success' : level === 'fair' ? 'neutral' : 'warning'}>
        {t(`wording.readability.${level}`)}
      </Tag>{' '}
      <span class="muted small">{t('wording.readabilityScore', { score })}</span>
    </p>
  );
}

function TextRemarks({ text }: { text: Checked }): VNode | null {
  const { t } = useFrame();
  if (text.groups.length === 0 && text.report.readability === null) return null;
  const rest = text.groups.length - mostShown;
  return (
    <>
      <h3>{text.label}</h3>
      <Readability report={text.report} />
      {text.groups.length === 0 ? null : (
        <ul class="wording-list">
          {text.groups.slice(0, mostShown).map((group) => (
            <Remark key={`${group.remark.rule}${group.remark.from}`} group={group} text={text} />
          ))}
        </ul>
      )}
      {rest > 0 ? <p class="muted">{t('wording.more', { count: rest })}</p> : null}
    </>
  );
}

function Summary({ texts }: { texts: readonly Checked[] }): VNode {
  const { t } = useFrame();
  const groups = texts.flatMap((text) => text.groups);
  const serious = groups.filter(({ remark }) => isSerious(remark)).length;
  const tips = groups.length - serious;
  if (groups.length === 0)
    return (
      <Notice kind="success" title={t('wording.none')}>
        <p>{t('wording.noneText')}</p>
      </Notice>
    );
  return (
    <ul>
      {serious > 0 ? (
        <li>
          <strong>{t('wording.serious', { count: serious })}</strong>
        </li>
      ) : null}
      {tips > 0 ? <li>{t('wording.tips', { count: tips })}</li> : null}
    </ul>
  );
}

/**
 * The plain-language help of a vacancy (issue 3): what could be easier, whom a wording shuts out, what does not
 * fit voluntary work, each with its place and reason. Never blocks anything; the same for writer and moderator.
 * Needs no script. Texts without letters are left out.
 */
export function WordingPanel({ texts, where = 'writing' }: WordingPanelProps): VNode {
  const { t } = useFrame();
  const checked = texts
    .filter(({ text }) => /\p{L}/u.test(text))
    .map((text): Checked => {
      const report = checkWording(text.text, text.lang);
      return { ...text, report, groups: groupRemarks(report.remarks) };
    });
  const review = where === 'review';
  return (
    <Card as="section" class="wording">
      <h2>{t(review ? 'wording.titleReview' : 'wording.title')}</h2>
      {checked.length === 0 ? (
        <p class="muted">{t('wording.empty')}</p>
      ) : (
        <>
          <Summary texts={checked} />
          <p class="muted">{t(review ? 'wording.leadReview' : 'wording.lead')}</p>
          {checked.map((text) => (
            <TextRemarks key={`${text.label}${text.lang}`} text={text} />
          ))}
        </>
      )}
    </Card>
  );
}
