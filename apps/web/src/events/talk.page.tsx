import type { VNode } from 'preact';
import { conversationOutcomes, type EditionView, type PublicStand } from '#events';
import {
  Button, Checkbox, Fieldset, Form, FormActions, Layout, Notice, PageTitle, Radios, TextField, paths,
  type Crumb, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { EditionTitle, inReaderLanguage } from './market-words.js';

export interface TalkPageProps {
  readonly frame: Frame;
  readonly edition: EditionView;
  readonly stand: PublicStand;
  readonly action: string;
  readonly isOpen: boolean;
  /** From which age one may volunteer. */
  readonly age: number;
  readonly breadcrumbs: readonly Crumb[];
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function Agreement({ frame, age, stand }: Pick<TalkPageProps, 'frame' | 'age' | 'stand'>): VNode {
  const { t, lang } = frame;
  const contacts = ['REGISTRATION', 'PHONE', 'EMAIL', 'COMES_BACK'] as const;
  const hints: Partial<Record<(typeof contacts)[number], string>> = {
    REGISTRATION: t('events.contactHint.REGISTRATION'),
    COMES_BACK: t('events.contactHint.COMES_BACK'),
  };
  return (
    <Fieldset legend={t('events.agreeLegend')} hint={t('events.agreeHint')}>
      <p>
        {t('note.deskGive')}{' '}
        <a href={paths.organisationNote(lang, stand.organisation.number)}>{t('note.print')}</a>
      </p>
      <Checkbox name="agree" label={t('events.agree', { age: String(age) })} />
      <TextField name="firstName" label={t('common.firstName')} width="medium" autocomplete="off" />
      <Radios
        name="contact"
        label={t('events.contact')}
        layout="columns"
        options={contacts.map((value) => ({
          value,
          label: t(`events.contact.${value}`),
          hint: hints[value],
        }))}
      />
      <TextField
        name="phone"
        type="tel"
        inputmode="tel"
        label={t('common.phone')}
        width="medium"
        autocomplete="off"
      />
      <TextField name="email" type="email" inputmode="email" label={t('common.email')} autocomplete="off" />
    </Fieldset>
  );
}

function Talk({ frame, stand }: { frame: Frame; stand: PublicStand }): VNode {
  const { t, lang } = frame;
  return (
    <>
      <TextField
        name="badge"
        label={t('events.badge')}
        hint={t('events.badgeHint')}
        width="short"
        maxlength={10}
        autocomplete="off"
        required
      />
      <Radios
        name="outcome"
        label={t('events.outcome')}
        layout="tiles"
        required
        options={conversationOutcomes.map((value) => ({
          value,
          label: `${t(`events.outcome.${value}`)}: ${t(`events.outcomeHint.${value}`)}`,
        }))}
      />
      {stand.vacancies.length === 0 ? null : (
        <Radios
          name="vacancy"
          label={t('events.talkVacancy')}
          options={stand.vacancies.map(({ id, title }) => ({
            value: id,
            label: inReaderLanguage(title, lang).text,
          }))}
        />
      )}
    </>
  );
}

/** A talk at a stand, quick on a phone: badge, outcome, vacancy, and the visitor's yes. */
export function TalkPage(props: TalkPageProps): VNode {
  const { frame, edition, stand, action, isOpen, age, breadcrumbs, values = {}, errors = {} } = props;
  const { t } = frame;
  return (
    <Layout
      frame={frame}
      title={t('events.talk')}
      width="text"
      robots="noindex"
      errors={errors}
      breadcrumbs={breadcrumbs}
    >
      <PageTitle over={<EditionTitle edition={edition} />} lead={t('events.talkLead')}>
        {t('events.talk')}
      </PageTitle>
      <p class="muted">{stand.organisation.name}</p>
      {isOpen ? (
        <Form action={action} values={{ contact: 'REGISTRATION', ...values }} errors={errors}>
          <Talk frame={frame} stand={stand} />
          <Agreement frame={frame} age={age} stand={stand} />
          <FormActions>
            <Button icon="check">{t('events.talkSave')}</Button>
          </FormActions>
        </Form>
      ) : (
        <Notice kind="info">{t('events.talkNotYet')}</Notice>
      )}
    </Layout>
  );
}
