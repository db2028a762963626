import type { VNode } from 'preact';
import { municipalityOptions } from '#places';
import {
  Button, DateField, Form, FormActions, Layout, NumberField, PageTitle, SelectField, TextArea, TextField, TimeField, paths,
  type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore

function Fields({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <>
      <TextField name="titleNl" label={t('events.titleNl')} lang="nl" maxlength={120} required />
      <TextArea
        name="introNl"
        label={t('events.introNl')}
        hint={t('events.introHint')}
        lang="nl"
        rows={4}
        required
      />
      <TextField name="place" label={t('events.place')} required />
      <SelectField
        name="municipality"
        label={t('common.municipality')}
        options={municipalityOptions(lang)}
        blank={t('common.choose')}
        required
      />
      <DateField name="date" label={t('common.date')} required />
      <TimeField name="from" label={t('events.from')} required />
      <TimeField name="until" label={t('events.until')} required />
      <NumberField name="capacity" label={t('events.capacity')} required />
      <NumberField name="standsMax" label={t('events.standsMax')} required />
      <TextField name="titleFr" label={t('events.titleFr')} lang="fr" maxlength={120} />
      <TextArea name="introFr" label={t('events.introFr')} lang="fr" rows={4} />
      <TextField name="titleEn" label={t('events.titleEn')} lang="en" maxlength={120} />
      <TextArea name="introEn" label={t('events.introEn')} lang="en" rows={4} />
    </>
  );
}

/** Planning or editing an edition. */
export function EditionFormPage(props: {
  frame: Frame;
  isNew: boolean;
  action: string;
  values: FieldValues;
  errors?: FieldErrors;
}): VNode {
  const { frame, isNew, action, values, errors = {} } = props;
  const { t, lang } = frame;
  const title = t(isNew ? 'events.planNew' : 'events.edit');
  return (
    <Layout
      frame={frame}
      title={title}
      width="text"
      robots="noindex"
      errors={errors}
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamMarkets(lang), label: t('events.title') },
      ]}
    >
      <PageTitle>{title}</PageTitle>
      <Form action={action} values={values} errors={errors}>
        <Fields frame={frame} />
        <FormActions>
          <Button icon="check">{t('common.save')}</Button>
        </FormActions>
      </Form>
    </Layout>
  );
}
