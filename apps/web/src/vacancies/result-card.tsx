import type { VNode } from 'preact';
import { languageName, slotsText, term, termOf } from '#i18n';
import type { FoundVacancy } from '#search';
import { Card, ContentLine, FactList, Icon, paths, Tag, themeIcon, useFrame } from '#ui';
import { placeText } from './search.presenter.js';

/** The language of the text, when it is not the language of the page. */
function TextLanguage({ card }: { card: FoundVacancy }): VNode | null {
  const { t, lang } = useFrame();
  if (card.textLang === lang) return null;
  return <Tag>{t('common.onlyIn', { language: languageName(lang, card.textLang) })}</Tag>;
}

/** One result: the same facts in the same order on every card (ui-stack 9a). */
export function ResultCard({ card, level = 3 }: { card: FoundVacancy; level?: 2 | 3 }): VNode {
  const { t, lang } = useFrame();
  const Heading = level === 2 ? 'h2' : 'h3';
  const when = `${slotsText(t, card.slots)} (${term(t, 'commitment', card.commitment).toLowerCase()})`;
  return (
    <Card as="article" class="card--link result">
      <p class="muted small with-icon">
        {card.themes.map((theme) => (
          <span class="with-icon" key={theme}>
            <Icon name={themeIcon(theme)} /> {termOf(t, 'theme', theme)}
          </span>
        ))}
      </p>
      <Heading class="result__title">
        <a href={paths.vacancy(lang, card.number)}>
          <ContentLine text={card.title} lang={card.textLang} />
        </a>
      </Heading>
      {card.summary === '' ? null : (
        <p>
          <ContentLine text={card.summary} lang={card.textLang} />
        </p>
      )}
      <FactList
        columns
        facts={[
          {
            icon: 'organisation',
            label: t('search.organisation'),
            value: <bdi>{card.organisation.name}</bdi>,
          },
          {
            icon: card.municipality === null ? 'online' : 'place',
            label: t('search.place'),
            value: placeText(t, card, termOf(t, 'placeKind', card.placeKind)),
          },
          { icon: 'clock', label: t('search.when'), value: when },
          { icon: 'dutch', label: t('search.dutchFact'), value: term(t, 'dutchNeeded', card.dutchLevel) },
        ]}
      />
      <p class="cluster">
        {card.practiseDutch ? <Tag tone="accent">{t('search.practise')}</Tag> : null}
        {card.isFull ? <Tag tone="info">{t('renewal.fullTag')}</Tag> : null}
        <TextLanguage card={card} />
      </p>
    </Card>
  );
}
