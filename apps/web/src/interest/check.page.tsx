import type { VNode } from 'preact';
import { termOf } from '#i18n';
import { Button, ContentText, Form, FormActions, SummaryList, paths, useFrame } from '#ui';
import { BeforeYes, type BeforeYesModel } from '../law/before-yes.js';
import { aboutFields, pick, reachFields, type AboutAnswers, type ReachAnswers } from './interest-form.js';
import { Carried, InterestShell, type InterestPageProps } from './interest-shell.js';

interface CheckProps extends InterestPageProps {
  readonly about: AboutAnswers;
  readonly reach: ReachAnswers;
  readonly before: BeforeYesModel | null;
}

/** A button of the form that leads back to the page of an answer, with everything typed so far. */
function ChangeButton({ to, label }: { to: string; label: string }): VNode {
  const { t } = useFrame();
  return (
    <Button kind="quiet" formaction={to} label={`${t('common.change')}: ${label}`}>
      {t('common.change')}
    </Button>
  );
}

/** Page 3 of 3: everything once more, with what the organisation will see apart. */
export function CheckPage({ frame, vacancy, values, about, reach, before }: CheckProps): VNode {
  const { t, lang } = frame;
  const toAbout = paths.interest(lang, vacancy.number);
  const toReach = paths.interestReach(lang, vacancy.number);
  const row = (label: string, value: VNode | string, to: string) => ({
    label,
    value,
    action: <ChangeButton to={to} label={label} />,
  });
  const contact = reach.email ?? reach.phone ?? t('interest.contactDesk');
  const words =
    about.message === null ? t('interest.noMessage') : <ContentText text={about.message} lang={lang} />;
  return (
    <InterestShell frame={frame} vacancy={vacancy} title={t('interest.checkTitle')} step={3}>
      <Form action={paths.interestDone(lang, vacancy.number)}>
        <Carried values={pick(values, [...aboutFields, ...reachFields])} />
        <h2>{t('interest.checkShared')}</h2>
        <SummaryList
          rows={[
            row(t('interest.firstName'), about.firstName, toAbout),
            row(t('interest.message'), words, toAbout),
            row(t('interest.dutch'), termOf(t, 'dutchLevel', about.dutchLevel), toAbout),
            row(t('interest.checkContact'), contact, toReach),
          ]}
        />
        <h2>{t('interest.checkKept')}</h2>
        <SummaryList rows={[row(t('interest.birthYear'), String(about.birthYear), toAbout)]} />
        <BeforeYes before={before} />
        <FormActions>
          <Button icon="send">{t('interest.send')}</Button>
        </FormActions>
      </Form>
    </InterestShell>
  );
}
