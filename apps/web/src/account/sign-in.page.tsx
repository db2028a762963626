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

function Back({ to }: { to: string | null }): VNode | null {
  return to === null ? null : <Hidden name="terug" value={to} />;
}

function PasswordForm({ frame, returnTo, failed, errors, values = {} }: SignInProps): VNode {
  const { t, lang } = frame;
  return (
    <Card>
      <h2>{t('account.passwordTitle')}</h2>
      <Form
        action={paths.signIn(lang)}
        errors={failed === 'password' ? errors : {}}
        values={values}
        id="password-form"
      >
        <Back to={returnTo} />
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
  );
}

function LinkForm({ frame, returnTo, failed, errors, values = {} }: SignInProps): VNode {
  const { t, lang } = frame;
  const own = failed === 'link';
  return (
    <Card>
      <h2>{t('account.linkTitle')}</h2>
      <p>{t('account.linkHint')}</p>
      <Form
        action={paths.signInAsk(lang)}
        errors={own ? errors : {}}
        values={own ? values : {}}
        id="link-form"
      >
        <Back to={returnTo} />
        <TextField name="linkEmail" label={t('account.email')} type="email" autocomplete="email" required />
        <FormActions>
          <Button kind="secondary" icon="mail">
            {t('account.sendLink')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

/** Two ways in: a password, or a link sent by mail. */
export function SignInPage(props: SignInProps): VNode {
  const { t, lang } = props.frame;
  return (
    <Layout
      frame={props.frame}
      title={t('account.signInTitle')}
      width="text"
      robots="noindex"
      errors={props.errors}
    >
      <h1>{t('account.signInTitle')}</h1>
      <p class="lead">{t('account.signInIntro')}</p>
      <PasswordForm {...props} />
      <LinkForm {...props} />
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
