import type { VNode } from 'preact';
import type { PublicOrganisation } from '#organisations';
import { ContentLine, useFrame } from '#ui';
import type { PublicVacancy } from '#vacancies';
import { UninsuredNotice } from '../vacancies/information-note.js';
import { VacancyView } from '../vacancies/vacancy-view.js';
import { shownText } from '../vacancies/vacancy.presenter.js';

/** A vacancy with the same parts as on its public page; the Dutch title stands above it already. */
export function VacancyPreview(props: { vacancy: PublicVacancy; organisation: PublicOrganisation }): VNode {
  const { lang } = useFrame();
  const { title, lang: textLang } = shownText(props.vacancy, lang);
  return (
    <div class="preview">
      {textLang === 'nl' ? null : (
        <p class="lead">
          <ContentLine text={title} lang={textLang} />
        </p>
      )}
      <VacancyView {...props} />
      <UninsuredNotice note={props.vacancy.note} />
    </div>
  );
}
