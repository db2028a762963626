import type { VNode } from 'preact';
import { formatDate, formatList, languageName, slotsText, term, termOf } from '#i18n';
import { municipalityName } from '#places';
import {
  Button, Details, FactList, Form, FormActions, Checkbox, Layout, Notice, PageTitle, PostButton, TextArea, paths, useFrame,
  type Fact, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import type { Dossier } from './candidate-dossiers.js';
import { CandidateTag } from './candidate-table.js';
import { Chosen, Suggestions } from './candidate-choices.js';
import { textHint } from './text-hint.presenter.js';
import { LiveTextHint } from './text-hint.js';

export interface CandidatePageProps {
  readonly frame: Frame;
  readonly dossier: Dossier;
  /** A form of the page that was refused: its errors, what was typed, and which one. */
  readonly failed?: { readonly form: string; readonly errors: FieldErrors; readonly values: FieldValues };
}

function ContactNow({ dossier: { candidate, referrer } }: { dossier: Dossier }): VNode {
  const { t } = useFrame();
  const { contactRoute, phone, email } = candidate;
  return (
    <section class="section">
      <h2>{t('desk.contactNow')}</h2>
      <ul class="plain-list stack">
        {phone === null ? null : (
          <li>
            <a href={`tel:${phone}`}>{t('desk.call', { phone })}</a>
          </li>
        )}
        {email === null ? null : (
          <li>
            <a href={`mailto:${email}`}>{t('desk.mailTo', { email })}</a>
          </li>
        )}
        {referrer?.reachable === true ? <li>{t('desk.viaReferrer', { name: referrer.name })}</li> : null}
        {contactRoute === 'COMES_BACK' ? <li>{t('desk.comesBack')}</li> : null}
      </ul>
    </section>
  );
}

function profileFacts({ candidate, support, lastIntake }: Dossier, { t, lang }: Frame): Fact[] {
  const list = (items: readonly string[]): string => (items.length === 0 ? '–' : formatList(lang, items));
  return [
    { icon: 'star', label: t('desk.code'), value: <strong>{candidate.reference}</strong> },
    { icon: 'bridge', label: t('desk.route'), value: termOf(t, 'route', candidate.route) },
    { icon: 'dutch', label: t('desk.sharedDutch'), value: term(t, 'dutchLevel', candidate.dutchLevel) },
    { icon: 'language', label: t('desk.sharedLanguages'), value: list(candidate.languages.map((code) => languageName(lang, code))) },
    { icon: 'place', label: t('common.municipality'), value: candidate.municipality === null ? '–' : municipalityName(lang, candidate.municipality) },
    { icon: 'clock', label: t('desk.when'), value: slotsText(t, candidate.slots) },
    { icon: 'people', label: t('desk.partThemes'), value: list(candidate.themes.map((theme) => termOf(t, 'theme', theme))) },
    { icon: 'support', label: t('desk.partSupport'), value: list(support.map((code) => term(t, 'support', code))) },
    { icon: 'calendar', label: t('desk.lastIntake'), value: lastIntake === null ? '–' : formatDate(lang, lastIntake) },
  ]; // prettier-ignore
}

function Wishes({ dossier: { candidate, wishes } }: { dossier: Dossier }): VNode | null {
  const { t, lang } = useFrame();
  if (wishes === null) return null;
  const hint = textHint(t, wishes);
  return (
    <section class="section">
      <h2>{t('desk.wishesTitle')}</h2>
      <p class="content-text">{wishes}</p>
      {hint === null ? null : (
        <Notice kind="warning" title={t('desk.flagged')}>
          <p>{hint.intro}</p>
          <PostButton action={paths.deskClean(lang, candidate.id)}>{t('desk.clean')}</PostButton>
        </Notice>
      )}
    </section>
  );
}

function Note({ dossier: { candidate, note } }: { dossier: Dossier }): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section">
      <h2>{t('desk.note')}</h2>
      <Form action={paths.deskNote(lang, candidate.id)} values={{ note }}>
        <TextArea name="note" label={t('desk.note')} hint={t('desk.noteHint')} maxlength={2000} rows={4} />
        <LiveTextHint field="note" url={paths.deskTextCheck(lang)} />
        <FormActions>
          <Button kind="secondary">{t('common.save')}</Button>
        </FormActions>
      </Form>
    </section>
  );
}

function Aside({ dossier, frame }: { dossier: Dossier; frame: Frame }): VNode {
  const { t, lang } = frame;
  const { candidate } = dossier;
  const open = candidate.state !== 'ANONYMISED';
  return (
    <aside>
      <ContactNow dossier={dossier} />
      <section class="section">
        <h2>{t('desk.profile')}</h2>
        <FactList facts={profileFacts(dossier, frame)} />
      </section>
      <Wishes dossier={dossier} />
      {candidate.route !== 'DESK' && dossier.lastIntake === null ? (
        <section class="section">
          <h2>{t('desk.intakeHeld')}</h2>
          <p>{t('desk.intakeHeldHint')}</p>
          <PostButton action={paths.deskTalk(lang, candidate.id)} icon="check">
            {t('desk.intakeHeld')}
          </PostButton>
        </section>
      ) : null}
      <Note dossier={dossier} />
      {open ? (
        <Details summary={t('desk.stop')}>
          <p>{t('desk.stopHint')}</p>
          <Form action={paths.deskErase(lang, candidate.id)}>
            <Checkbox name="sure" label={t('desk.stopSure')} required />
            <Button kind="danger">{t('desk.stopDo')}</Button>
          </Form>
        </Details>
      ) : null}
    </aside>
  );
}

/** One candidate at the desk: what fits, what is agreed, how it goes, how to reach the person. */
export function CandidatePage({ frame, dossier, failed }: CandidatePageProps): VNode {
  const { t, lang } = frame;
  const { candidate, referrer } = dossier;
  const name = candidate.firstName ?? t('desk.noName', { reference: candidate.reference });
  const crumbs = [
    { href: paths.desk(lang), label: t('desk.title') },
    { href: paths.deskCandidates(lang), label: t('desk.allCandidates') },
  ];
  return (
    <Layout
      frame={frame}
      title={name}
      width="wide"
      robots="noindex"
      islands={['text-check']}
      breadcrumbs={crumbs}
      errors={failed?.errors ?? {}}
    >
      <PageTitle
        over={candidate.reference}
        lead={referrer === null ? undefined : t('desk.referrer', { name: referrer.name })}
        aside={
          <div class="cluster">
            <CandidateTag state={candidate.state} />
            <PostButton action={paths.deskSheet(lang, candidate.id)} kind="primary" icon="print">
              {t('desk.printSheet')}
            </PostButton>
          </div>
        }
      >
        {name}
      </PageTitle>
      <div class="split split--end">
        <div>
          <Chosen dossier={dossier} failed={failed} />
          <Suggestions dossier={dossier} failed={failed} />
        </div>
        <Aside dossier={dossier} frame={frame} />
      </div>
    </Layout>
  );
}
