import type { VNode } from 'preact';
import { term, termOptions } from '#i18n';
import { tiles } from './gallery-figures.page.js';
import {
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  Fieldset,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Radios,
  SelectField,
  SlotsField,
  Steps,
  TextArea,
  TextField,
  themeIcon,
  useFrame,
} from './index.js';

function Choices(): VNode {
  const { t } = useFrame();
  return (
    <>
      <Checkboxes
        name="themes"
        label="Wat doe je graag?"
        layout="tiles"
        required
        options={termOptions(t, 'theme')
          .slice(0, 6)
          .map((option) => ({ ...option, icon: themeIcon(option.value) }))}
        value={['care']}
      />
      <Radios
        name="dutch"
        label="Hoe goed spreek je Nederlands?"
        value="A2"
        options={termOptions(t, 'dutchLevel')
          .slice(0, 4)
          .map((option) => ({ ...option, hint: term(t, 'dutchLevelHelp', option.value) }))}
      />
      <SlotsField label="Wanneer heb je tijd?" />
    </>
  );
}

function About(): VNode {
  const { t } = useFrame();
  return (
    <Fieldset legend="Over jou">
      <SelectField
        name="municipality"
        label={t('common.municipality')}
        blank={t('common.choose')}
        options={tiles.map((tile) => ({ value: tile.nisCode, label: tile.name }))}
      />
      <DateField name="start" label={t('common.date')} hint={t('common.dateHint')} />
      <NumberField name="hours" label="Hoeveel uur per week?" suffix="uur" />
      <TextArea
        name="note"
        label="Wil je nog iets zeggen?"
        hint={t('common.characters', { max: 500 })}
        maxlength={500}
      />
      <Checkbox name="agree" label="Ik ga akkoord dat de balie mij belt." required />
    </Fieldset>
  );
}

/** Every kind of field, two of them with an error. */
export function FormSample(): VNode {
  const { t } = useFrame();
  const errors = { email: t('errors.email'), themes: t('errors.chooseOne') };
  return (
    <section class="section">
      <h2>Formulier</h2>
      <Steps current={2} total={3} />
      <Form action="/nl/vacatures/1042/interesse" errors={errors} values={{ email: 'fatou@', slots: 0b1001 }}>
        <TextField name="name" label={t('common.firstName')} required autocomplete="given-name" />
        <TextField
          name="email"
          type="email"
          label={t('common.email')}
          hint="We sturen je een bericht."
          autocomplete="email"
          inputmode="email"
          required
        />
        <Choices />
        <About />
        <FormActions>
          <Button>{t('common.continue')}</Button>
          <Button kind="secondary" name="draft" value="1">
            {t('common.save')}
          </Button>
          <LinkButton kind="quiet" href="/nl">
            {t('common.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </section>
  );
}
