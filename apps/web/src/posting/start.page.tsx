import type { VNode } from 'preact';
import { formatShortDate } from '#i18n';
import type { OwnOrganisation } from '#organisations';
import {
  Button, Card, ContentLine, Form, Hidden, PageTitle, PostButton, SelectField, paths, useFrame, type FieldErrors, type Frame,
} from '#ui'; // prettier-ignore
import { vacancyTemplates, type VacancyLine } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';

interface StartPageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly earlier: readonly VacancyLine[];
  readonly errors?: FieldErrors;
}

type Part = Omit<StartPageProps, 'frame'>;

function Blank({ organisation }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="blank">
      <h2 id="blank">{t('posting.startBlank')}</h2>
      <p>{t('posting.startBlankText')}</p>
      <PostButton action={paths.myVacancies(lang, organisation.id)} fields={{ from: 'blank' }} kind="primary">
        {t('posting.startBlankButton')}
      </PostButton>
    </section>
  );
}

function Copies({ organisation, earlier, errors = {} }: Part): VNode {
  const { t, lang } = useFrame();
  const options = earlier.map(({ id, title, state, updatedAt }) => ({
    value: id,
    label: `${title || t('vacancies.untitled')} (${t(`vacancies.state.${state}`)}, ${formatShortDate(lang, updatedAt)})`,
  }));
  return (
    <section class="section" aria-labelledby="copy">
      <h2 id="copy">{t('posting.startCopy')}</h2>
      {earlier.length === 0 ? (
        <p>{t('posting.startCopyNone')}</p>
      ) : (
        <>
          <p>{t('posting.startCopyText')}</p>
          <Form action={paths.myVacancies(lang, organisation.id)} errors={errors}>
            <Hidden name="from" value="copy" />
            <SelectField
              name="vacancy"
              label={t('vacancies.column.title')}
              options={options}
              blank={t('common.choose')}
              required
            />
            <Button kind="secondary">{t('posting.startCopyButton')}</Button>
          </Form>
        </>
      )}
    </section>
  );
}

function Templates({ organisation }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="templates">
      <h2 id="templates">{t('posting.startTemplate')}</h2>
      <p>{t('posting.startTemplateText')}</p>
      <div class="grid">
        {vacancyTemplates.map(({ code, texts }) => (
          <Card key={code} as="article" class="card--link">
            <h3>
              <a href={paths.myVacancyTemplate(lang, organisation.id, code)}>
                <ContentLine text={texts[lang].title} lang={lang} />
              </a>
            </h3>
            <p>{texts[lang].summary}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}

/** Three ways to begin a vacancy. */
export function StartPage(props: StartPageProps): VNode {
  const { frame, organisation, errors = {} } = props;
  const { t } = frame;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('posting.startTitle')} errors={errors}>
      <PageTitle lead={t('posting.startLead')}>{t('posting.startTitle')}</PageTitle>
      <Blank {...props} />
      <Copies {...props} />
      <Templates {...props} />
    </OwnLayout>
  );
}
