import type { ComponentChildren, VNode } from 'preact';
import type { Alternative, InterestVacancy } from '#introductions';
import { Card, ContentLine, Layout, LinkButton, Notice, paths, type Frame } from '#ui';

interface EndProps {
  readonly frame: Frame;
  readonly vacancy: InterestVacancy;
}

/** Other vacancies that look like this one, and the way back to searching. */
function Alternatives({
  frame,
  alternatives,
}: {
  frame: Frame;
  alternatives: readonly Alternative[];
}): VNode {
  const { t, lang } = frame;
  return (
    <>
      {alternatives.length === 0 ? null : <h2>{t('interest.alternatives')}</h2>}
      {alternatives.map((other) => (
        <Card key={other.number} as="article">
          <h3>
            <a href={paths.vacancy(lang, other.number)}>
              <ContentLine text={other.title} lang={other.titleLang} />
            </a>
          </h3>
          <p>{other.organisationName}</p>
        </Card>
      ))}
      <p>
        <LinkButton href={paths.search(lang)} icon="search">
          {t('interest.searchMore')}
        </LinkButton>
      </p>
    </>
  );
}

function End(props: EndProps & { title: string; text: string; children: ComponentChildren }): VNode {
  return (
    <Layout frame={props.frame} title={props.title} width="text" robots="noindex">
      <h1>{props.title}</h1>
      <Notice kind="info">
        <p>{props.text}</p>
      </Notice>
      {props.children}
    </Layout>
  );
}

/** The vacancy closed while somebody was answering, or before. */
export function ClosedPage(props: EndProps & { alternatives: readonly Alternative[] }): VNode {
  const { t } = props.frame;
  return (
    <End {...props} title={t('interest.closedTitle')} text={t('interest.closedText')}>
      <Alternatives frame={props.frame} alternatives={props.alternatives} />
    </End>
  );
}

/** Too young by law (`minAge` null) or for this organisation. */
export function TooYoungPage(
  props: EndProps & { minAge: number | null; alternatives: readonly Alternative[] },
): VNode {
  const { t } = props.frame;
  const text =
    props.minAge === null ? t('interest.youngText') : t('interest.minAgeText', { age: props.minAge });
  return (
    <End {...props} title={t('interest.youngTitle')} text={text}>
      {props.minAge === null ? (
        <p>{t('common.helpText')}</p>
      ) : (
        <Alternatives frame={props.frame} alternatives={props.alternatives} />
      )}
    </End>
  );
}

/** Asked before with the same details. Says "if", because somebody else's request is nobody's business. */
export function AgainPage(props: EndProps): VNode {
  const { t, lang } = props.frame;
  return (
    <End {...props} title={t('interest.againTitle')} text={t('interest.againText')}>
      <p>{t('interest.againLink')}</p>
      <p>
        <LinkButton href={paths.search(lang)} icon="search">
          {t('interest.searchMore')}
        </LinkButton>
      </p>
    </End>
  );
}
