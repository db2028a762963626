import type { ComponentChildren, VNode } from 'preact';
import { languageName, term, termOf, type TermGroup } from '#i18n';
import {
  accessibilities,
  accessibilityDimension,
  accessibilityDimensions,
  type Accessibility,
} from '#kernel';
import { ContentText, Notice, paths, useFrame } from '#ui';
import type { PublicVacancy } from '#vacancies';
import { neededLanguages, shownText } from './vacancy.presenter.js';

interface Part {
  readonly vacancy: PublicVacancy;
}

function Section(props: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A heading with a list below it; nothing when the list is empty. */
function Listed(props: { title: string; items: readonly ComponentChildren[]; lang?: string }): VNode | null {
  if (props.items.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="content-text" lang={props.lang}>
        {props.items.map((item, index) => (
          <li key={index} dir={props.lang === undefined ? undefined : 'auto'}>
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}

function Codes(props: { title: string; group: TermGroup; codes: readonly string[] }): VNode | null {
  const { t } = useFrame();
  return <Listed title={props.title} items={props.codes.map((code) => termOf(t, props.group, code))} />;
}

/** The photo with its words; room is kept while it loads. */
export function Photo({ vacancy }: Part): VNode | null {
  const { photoId, photoAlt, photo } = vacancy;
  if (photoId === null || photo === null) return null;
  const small = paths.photo(photoId, 'klein');
  const large = paths.photo(photoId, 'groot');
  return (
    <figure class="photo">
      <img
        src={large}
        srcset={`${small} 480w, ${large} ${photo.width}w`}
        sizes="(min-width: 60em) 44rem, 100vw"
        width={photo.width}
        height={photo.height}
        alt={photoAlt ?? ''}
        lang="nl"
      />
    </figure>
  );
}

/** What one does, with and for whom. */
export function Words({ vacancy }: Part): VNode {
  const { t, lang } = useFrame();
  const text = shownText(vacancy, lang);
  return (
    <Section id="what" title={t('vacancyPage.what')}>
      {text.lang === lang ? null : (
        <Notice kind="info" title={t('vacancyPage.onlyIn', { language: languageName(lang, text.lang) })}>
          <p>{t('vacancyPage.onlyInHelp')}</p>
        </Notice>
      )}
      <div class="lead">
        <ContentText text={text.summary} lang={text.lang} />
      </div>
      <ContentText text={text.body} lang={text.lang} />
      <Codes title={t('vacancyPage.tasks')} group="taskKind" codes={vacancy.tasks} />
      <Codes title={t('vacancyPage.targetGroups')} group="targetGroup" codes={vacancy.targetGroups} />
    </Section>
  );
}

/** What one has to bring; left out when there is nothing. */
export function Asked({ vacancy }: Part): VNode | null {
  const { t } = useFrame();
  const languages = neededLanguages(t, vacancy);
  const { skillsWanted, certificates } = vacancy;
  if (languages.length + skillsWanted.length + certificates.length === 0) return null;
  return (
    <Section id="asked" title={t('vacancyPage.asked')}>
      <Listed title={t('vacancyPage.languages')} items={languages} />
      <Listed title={t('vacancyPage.skills')} items={skillsWanted} lang="nl" />
      <Codes title={t('vacancyPage.papers')} group="certificate" codes={certificates} />
    </Section>
  );
}

/** What one gets: help, things to learn, and who is especially welcome. */
export function Offered({ vacancy }: Part): VNode | null {
  const { t } = useFrame();
  const { support, skillsLearnable, suitedFor } = vacancy;
  if (support.length + skillsLearnable.length + suitedFor.length === 0) return null;
  return (
    <Section id="offered" title={t('vacancyPage.offered')}>
      <Codes title={t('vacancyPage.support')} group="support" codes={support} />
      <Listed title={t('vacancyPage.learn')} items={skillsLearnable} lang="nl" />
      <Codes title={t('vacancyPage.welcome')} group="suitability" codes={suitedFor} />
    </Section>
  );
}

/** Accessibility in three dimensions, as the organisation declares it (brief 1.3 A). */
export function Access({ vacancy }: Part): VNode | null {
  const { t } = useFrame();
  const { accessibility, transportNote } = vacancy;
  if (accessibility.length === 0 && transportNote === null) return null;
  const chosen: readonly Accessibility[] = accessibilities.filter((fact) => accessibility.includes(fact));
  return (
    <Section id="access" title={t('vacancyPage.access')}>
      {transportNote === null ? null : (
        <>
          <h3>{t('vacancyPage.travel')}</h3>
          <ContentText text={transportNote} lang="nl" />
        </>
      )}
      {accessibilityDimensions.map((dimension) => (
        <Codes
          key={dimension}
          title={term(t, 'accessibilityDimension', dimension)}
          group="accessibility"
          codes={chosen.filter((fact) => accessibilityDimension(fact) === dimension)}
        />
      ))}
      {chosen.length === 0 ? null : <p class="muted small">{t('vacancyPage.accessDeclared')}</p>}
    </Section>
  );
}

/** What has to happen before one can start, and how long that takes. */
export function BeforeStart({ vacancy }: Part): VNode | null {
  const { t } = useFrame();
  const { stepsBefore, weeksBefore } = vacancy;
  if (stepsBefore === null && weeksBefore === null) return null;
  return (
    <Section id="before" title={t('vacancyPage.stepsTitle')}>
      {stepsBefore === null ? null : <ContentText text={stepsBefore} lang="nl" />}
      {weeksBefore === null ? null : (
        <p>
          {weeksBefore === 0 ? t('vacancyPage.weeksNow') : t('vacancyPage.weeks', { count: weeksBefore })}
        </p>
      )}
    </Section>
  );
}

/** Ways to react besides by this site; only where the organisation chose them. */
export function Reacting({ vacancy }: Part): VNode | null {
  const { t } = useFrame();
  const { call, reactBy, walkInNote } = vacancy;
  const walkIn = reactBy.includes('WALK_IN') ? walkInNote : null;
  if (call === null && walkIn === null) return null;
  return (
    <Section id="react" title={t('vacancyPage.react')}>
      <p>{t('vacancyPage.reactHere')}</p>
      {call === null ? null : (
        <p>
          <bdi>{t('vacancyPage.reactPhone', { name: call.firstName })}</bdi>{' '}
          <a class="nowrap" href={`tel:${call.phone}`}>
            {call.phone}
          </a>
        </p>
      )}
      {walkIn === null ? null : (
        <>
          <p>{t('vacancyPage.reactWalkIn')}</p>
          <ContentText text={walkIn} lang="nl" />
        </>
      )}
    </Section>
  );
}
