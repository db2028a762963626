import type { VNode } from 'preact';
import type { PublicOrganisation } from '#organisations';
import { FactList, useFrame } from '#ui';
import type { PublicVacancy } from '#vacancies';
import { InformationNote } from './information-note.js';
import { Access, Asked, BeforeStart, Offered, Photo, Reacting, Words } from './vacancy-sections.js';
import { vacancyFacts } from './vacancy.presenter.js';

/** Everything that a visitor reads about a vacancy, always in this order; previews show the very same. */
export function VacancyView(props: { vacancy: PublicVacancy; organisation: PublicOrganisation }): VNode {
  const { t } = useFrame();
  const { vacancy } = props;
  return (
    <>
      <Photo vacancy={vacancy} />
      <section class="section" aria-labelledby="facts">
        <h2 id="facts">{t('vacancyPage.facts')}</h2>
        <FactList columns facts={vacancyFacts(t, vacancy)} />
      </section>
      <Words vacancy={vacancy} />
      <Asked vacancy={vacancy} />
      <Offered vacancy={vacancy} />
      <BeforeStart vacancy={vacancy} />
      <Access vacancy={vacancy} />
      <Reacting vacancy={vacancy} />
      <InformationNote {...props} />
    </>
  );
}
