import type { VNode } from 'preact';
import { term, termOf } from '#i18n';
import type { PublicOrganisation } from '#organisations';
import { ContentText, Notice, SummaryList, paths, useFrame } from '#ui';
import type { PublicVacancy } from '#vacancies';
import { LegalNotice } from '../law/legal-text.js';
import type { ShownLegalText } from '../law/legal-words.js';

type Note = NonNullable<PublicVacancy['note']>;

/** The purpose in the page's language, else in Dutch. */
export function purposeIn(lang: string, organisation: PublicOrganisation): { text: string; lang: string } {
  if (lang === 'fr' && organisation.purposeFr) return { text: organisation.purposeFr, lang };
  if (lang === 'en' && organisation.purposeEn) return { text: organisation.purposeEn, lang };
  return { text: organisation.purposeNl, lang: 'nl' };
}

/** Said before anything is agreed: without insurance the volunteer may be liable (brief 4.3). */
export function UninsuredNotice({
  note,
  notice = null,
}: {
  note: Note | null;
  /** The words of the law of today; a short warning stands in for them. */
  notice?: ShownLegalText | null;
}): VNode | null {
  const { t } = useFrame();
  if (note === null || note.insuranceCivil) return null;
  if (notice !== null) return <LegalNotice text={notice} />;
  return (
    <Notice kind="warning" title={t('vacancyPage.uninsuredTitle')}>
      <p>{t('vacancyPage.uninsuredText')}</p>
    </Notice>
  );
}

function Insurance({ note }: { note: Note }): VNode {
  const { t } = useFrame();
  const civil = note.insurer
    ? t('vacancyPage.insuredBy', { insurer: note.insurer })
    : t('vacancyPage.insured');
  return (
    <ul class="plain-list">
      <li>{note.insuranceCivil ? civil : t('vacancyPage.uninsuredTitle')}</li>
      {note.insuranceAccident ? <li>{t('vacancyPage.accident')}</li> : null}
      {note.insuranceLegalAid ? <li>{t('vacancyPage.legalAid')}</li> : null}
    </ul>
  );
}

/** What the law wants a volunteer to know before the start (brief 4.2). */
export function InformationNote(props: {
  vacancy: PublicVacancy;
  organisation: PublicOrganisation;
}): VNode | null {
  const { t, lang } = useFrame();
  const { note, secrecy, expenses, number, publishedAt } = props.vacancy;
  if (note === null) return null;
  const purpose = purposeIn(lang, props.organisation);
  const responsible =
    note.responsiblePersons.length === 0
      ? []
      : [{ label: t('vacancyPage.responsible'), value: <bdi>{note.responsiblePersons.join(', ')}</bdi> }];
  return (
    <section class="section" aria-labelledby="note">
      <h2 id="note">{t('vacancyPage.note')}</h2>
      <p>{t('vacancyPage.noteIntro')}</p>
      <SummaryList
        rows={[
          { label: t('vacancyPage.purpose'), value: <ContentText text={purpose.text} lang={purpose.lang} /> },
          { label: t('vacancyPage.legalForm'), value: termOf(t, 'legalForm', props.organisation.legalForm) },
          ...responsible,
          { label: t('vacancyPage.insurance'), value: <Insurance note={note} /> },
          { label: t('vacancyPage.expenses'), value: term(t, 'expenses', expenses) },
          { label: t('vacancyPage.secrecy'), value: term(t, 'secrecy', secrecy) },
        ]}
      />
      {publishedAt === null ? null : (
        <p class="no-print">
          <a href={paths.vacancyNote(lang, number)}>{t('note.print')}</a>
        </p>
      )}
    </section>
  );
}
