import type { VNode } from 'preact';
import {
  Button, Card, Form, FormActions, Hidden, Layout, LinkButton, paths, TextField, type FieldErrors, type FieldValues,
  type Frame,
} from '#ui'; // prettier-ignore

interface SignInProps {
  readonly frame: Frame;
  readonly returnTo: string | null;
  /** Which of the two forms the errors belong to. */
  readonly failed?: 'password' | 'link';
  readonly errors?: FieldErrors;
  readonly values?: FieldValues;
}

/** Two ways in: a password, or a link sent by mail. */
export function SignInPage({ frame, returnTo, failed, errors = {}, values = {} }: SignInProps): VNode {
  const { t, lang } = frame;
  const back = returnTo === null ? null : <Hidden name="terug" value={returnTo} />;
  return (
    <Layout frame={frame} title={t('account.signInTitle')} width="text" robots="noindex" errors={errors}>
      <h1>{t('account.signInTitle')}</h1>
      <p class="lead">{t('account.signInIntro')}</p>
      <Card>
        <h2>{t('account.passwordTitle')}</h2>
        <Form
          action={paths.signIn(lang)}
          errors={failed === 'password' ? errors : {}}
          values={values}
          id="password-form"
        >
          {back}
          <TextField name="email" label={t('account.email')} type="email" autocomplete="username" required />
          <TextField
            name="password"
            label={t('account.password')}
            type="password"
            autocomplete="current-password"
            required
          />
          <FormActions>
            <Button>{t('account.withPassword')}</Button>
          </FormActions>
        </Form>
      </Card>
      <Card>
        <h2>{t('account.linkTitle')}</h2>
        <p>{t('account.linkHint')}</p>
        <Form
          action={`${paths.signIn(lang)}/link`}
          errors={failed === 'link' ? errors : {}}
          values={failed === 'link' ? values : {}}
          id="link-form"
        >
          {back}
          <TextField name="linkEmail" label={t('account.email')} type="email" autocomplete="email" required />
          <FormActions>
            <Button kind="secondary" icon="mail">
              {t('account.sendLink')}
            </Button>
          </FormActions>
        </Form>
      </Card>
      <p>
        {t('account.noAccount')} <a href={paths.organisationRegister(lang)}>{t('account.register')}</a>
      </p>
    </Layout>
  );
}

/** The same answer for known and unknown addresses. */
export function LinkSentPage({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('account.linkSentTitle')} width="text" robots="noindex">
      <h1>{t('account.linkSentTitle')}</h1>
      <p class="lead">{t('account.linkSent')}</p>
      <p>{t('account.linkNothing')}</p>
      <p>
        <LinkButton href={paths.signIn(lang)} kind="quiet">
          {t('common.back')}
        </LinkButton>
      </p>
    </Layout>
  );
}

/** Opening the link changes nothing (mail scanners open links too): the button signs in. */
export function ConfirmSignInPage({ frame, token }: { frame: Frame; token: string }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('account.confirmTitle')} width="text" robots="noindex">
      <h1>{t('account.confirmTitle')}</h1>
      <p class="lead">{t('account.confirmText')}</p>
      <Form action={paths.signInLink(lang, token)}>
        <Button>{t('account.confirmButton')}</Button>
      </Form>
    </Layout>
  );
}

export function LinkOldPage({ frame }: { frame: Frame }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('account.linkOldTitle')} width="text" robots="noindex">
      <h1>{t('account.linkOldTitle')}</h1>
      <p class="lead">{t('account.linkOld')}</p>
      <LinkButton href={paths.signIn(lang)}>{t('account.newLink')}</LinkButton>
    </Layout>
  );
}
