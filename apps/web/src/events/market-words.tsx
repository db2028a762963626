import type { VNode } from 'preact';
import type { EditionView, StandState, StandVacancy, Texts } from '#events';
import { formatLongDate, formatTime, languageName, langs, termOf, type Lang, type T } from '#i18n';
import { municipalityName } from '#places';
import { ContentLine, FactList, Tag, paths, useFrame, type Fact, type FieldErrors, type Tone } from '#ui';

/** A text in the reader's language, or in Dutch when it was not written in that language. */
export function inReaderLanguage(texts: Texts, lang: Lang): { text: string; lang: Lang } {
  const own = texts[lang];
  if (own) return { text: own, lang };
  const other = langs.find((each) => texts[each]);
  return { text: (other && texts[other]) ?? texts.nl ?? '', lang: other ?? 'nl' };
}

/** Day and hours of an edition, in words. */
export const whenOf = (t: T, { startsAt, endsAt }: Pick<EditionView, 'startsAt' | 'endsAt'>): string =>
  `${formatLongDate(t.lang, startsAt)}, ${t('events.hours', {
    from: formatTime(t.lang, startsAt),
    to: formatTime(t.lang, endsAt),
  })}`;

/** Title of an edition, marked with its language when that is another than the page's. */
export function EditionTitle({ edition }: { edition: Pick<EditionView, 'title'> }): VNode {
  const { lang } = useFrame();
  return <ContentLine {...inReaderLanguage(edition.title, lang)} />;
}

/** When, where and how many stands; `more` adds facts of the page. */
export function EditionFacts({
  edition,
  more = [],
}: {
  edition: EditionView;
  more?: readonly Fact[];
}): VNode {
  const { t, lang } = useFrame();
  const where = `${edition.place}, ${municipalityName(lang, edition.municipality)}`;
  return (
    <FactList
      facts={[
        { icon: 'calendar', label: t('events.when'), value: whenOf(t, edition) },
        { icon: 'place', label: t('events.where'), value: where },
        {
          icon: 'organisation',
          label: t('events.standsLabel'),
          value: t('events.standsCount', { count: edition.confirmedStands }),
        },
        ...more,
      ]}
    />
  );
}

/** The vacancies of a stand with what a newcomer needs to know of each. */
export function StandVacancies({ vacancies }: { vacancies: readonly StandVacancy[] }): VNode {
  const { t, lang } = useFrame();
  return (
    <ul class="plain-list stack">
      {vacancies.map((vacancy) => (
        <li key={vacancy.id}>
          <a href={paths.vacancy(lang, vacancy.number)}>
            <ContentLine {...inReaderLanguage(vacancy.title, lang)} />
          </a>
          <br />
          <span class="small muted">
            {termOf(t, 'dutchNeeded', vacancy.dutchLevel)}
            {vacancy.practiseDutch ? ` · ${t('events.practise')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

const tones: Readonly<Record<StandState, Tone>> = {
  APPLIED: 'info',
  CONFIRMED: 'success',
  REFUSED: 'error',
  WITHDRAWN: 'neutral',
};

export function StandTag({ state }: { state: StandState }): VNode {
  const { t } = useFrame();
  return <Tag tone={tones[state]}>{t(`events.stand.${state}`)}</Tag>;
}

/** Names of spoken languages, separated by commas. */
export const languagesText = (lang: Lang, codes: readonly string[]): string =>
  codes.map((code) => languageName(lang, code)).join(', ');

export const hasErrors = (errors: FieldErrors | undefined): boolean => Object.keys(errors ?? {}).length > 0;
