import type { VNode } from 'preact';
import { formatDate, languageName } from '#i18n';
import { legalAmountCodes, type LegalLang, type LegalText, type LegalTextCode } from '#organisations';
import {
  Button, Card, Checkbox, DateField, Details, Form, FormActions, Layout, PageTitle, PostButton, TextArea, TextField, paths,
  useFrame, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import { LegalTextBody, LegalTitle } from './legal-text.js';
import type { ShownLegalText } from './legal-words.js';
import { StateTag } from './team-law.page.js';

/** A version with its text as visitors see it. */
export interface ShownVersion {
  readonly text: LegalText;
  readonly shown: ShownLegalText;
}

export interface TextPageProps {
  readonly frame: Frame;
  readonly code: LegalTextCode;
  readonly textLang: LegalLang;
  readonly today: string;
  /** Newest first. */
  readonly versions: readonly ShownVersion[];
  readonly current: LegalText | null;
  readonly preview?: Omit<ShownLegalText, 'id' | 'code'> | null;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly confirmErrors?: FieldErrors;
}

function Versions({ versions, today }: TextPageProps): VNode {
  const { t, lang } = useFrame();
  const rows = versions.map(({ text }) => text);
  return (
    <section class="section" aria-labelledby="versions">
      <h2 id="versions">{t('law.versionsTitle')}</h2>
      {versions.length === 0 ? <p class="muted">{t('law.textNone')}</p> : null}
      {versions.map(({ text, shown }) => (
        <Details key={text.id} summary={t('law.from', { date: formatDate(lang, text.validFrom) })}>
          <p>
            <StateTag row={text} rows={rows} today={today} />
          </p>
          <h3>
            <LegalTitle text={shown} />
          </h3>
          <LegalTextBody text={shown} />
          {text.validFrom > today ? (
            <PostButton kind="secondary" action={paths.teamLawTextOut(lang, text.id)}>
              {t('law.takeOut')}
            </PostButton>
          ) : null}
        </Details>
      ))}
    </section>
  );
}

function Confirm({ current, confirmErrors = {} }: TextPageProps): VNode | null {
  const { t, lang } = useFrame();
  if (current === null) return null;
  return (
    <section class="section" aria-labelledby="confirm">
      <h2 id="confirm">{t('law.confirmTitle')}</h2>
      <Form id="confirm-form" action={paths.teamLawTextCheck(lang, current.id)} errors={confirmErrors}>
        <DateField name="reviewOn" label={t('law.reviewOn')} required />
        <FormActions>
          <Button kind="secondary" icon="check">
            {t('law.confirm')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

function NewVersion({ code, textLang, values, errors = {} }: TextPageProps): VNode {
  const { t, lang } = useFrame();
  const names = legalAmountCodes.map((name) => `{${name}}`).join(' ');
  return (
    <section class="section" aria-labelledby="new">
      <h2 id="new">{t('law.newTitle')}</h2>
      <Form action={paths.teamLawText(lang, code, textLang)} values={values} errors={errors}>
        <TextField name="title" label={t('law.textTitle')} lang={textLang} maxlength={160} required />
        <TextArea name="body" label={t('law.textBody')} hint={t('law.textBodyHint', { names })} lang={textLang} rows={14} maxlength={8000} required />
        <DateField name="validFrom" label={t('law.validFrom')} required />
        <TextField name="sourceUrl" type="url" label={t('law.source')} hint={t('law.sourceHint')} maxlength={500} required />
        <TextField name="linkUrl" type="url" label={t('law.link')} maxlength={500} />
        <DateField name="reviewOn" label={t('law.reviewOn')} required />
        <Checkbox name="checked" label={t('law.iChecked')} required />
        <FormActions>
          <Button name="do" value="save">
            {t('law.saveText')}
          </Button>
          <Button kind="secondary" name="do" value="preview">
            {t('law.preview')}
          </Button>
        </FormActions>
      </Form>
    </section>
  ); // prettier-ignore
}

/** One text in one language: its versions, "still right", a new version with preview. */
export function TextPage(props: TextPageProps): VNode {
  const { frame, code, textLang, preview = null, errors = {}, confirmErrors = {} } = props;
  const { t, lang } = frame;
  const title = t(`law.text.${code}`);
  return (
    <Layout
      frame={frame}
      title={title}
      width="text"
      robots="noindex"
      errors={{ ...errors, ...confirmErrors }}
      breadcrumbs={[{ href: paths.teamLaw(lang), label: t('law.title') }]}
    >
      <PageTitle over={languageName(lang, textLang)}>{title}</PageTitle>
      {preview === null ? null : (
        <Card as="section">
          <h2>{t('law.previewTitle')}</h2>
          <h3>
            <LegalTitle text={preview} />
          </h3>
          <LegalTextBody text={preview} />
        </Card>
      )}
      <Versions {...props} />
      <Confirm {...props} />
      <NewVersion {...props} />
    </Layout>
  );
}
