import type { VNode } from 'preact';
import type { PublicOrganisation } from '#organisations';
import { ContentLine, FactList, useFrame } from '#ui';
import type { PublicVacancy } from '#vacancies';
import { InformationNote, UninsuredNotice } from '../vacancies/information-note.js';
import { Words } from '../vacancies/vacancy.page.js';
import { shownText, vacancyFacts } from '../vacancies/vacancy.presenter.js';

/** A vacancy with the same parts as on its public page; the Dutch title stands above it already. */
export function VacancyPreview(props: { vacancy: PublicVacancy; organisation: PublicOrganisation }): VNode {
  const { t, lang } = useFrame();
  const { vacancy } = props;
  const { title, lang: textLang } = shownText(vacancy, lang);
  return (
    <>
      {textLang === 'nl' ? null : (
        <p class="lead">
          <ContentLine text={title} lang={textLang} />
        </p>
      )}
      <FactList columns facts={vacancyFacts(t, vacancy)} />
      <Words vacancy={vacancy} />
      <UninsuredNotice note={vacancy.note} />
      <InformationNote {...props} />
    </>
  );
}
