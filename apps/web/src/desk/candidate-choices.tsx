import type { VNode } from 'preact';
import { formatDate, formatList, languageName, slotsText, term, termOf } from '#i18n';
import type { CandidateView, IntroductionState } from '#introductions';
import { isQuestion, reasonText, type Suggestion } from '#matching';
import { municipalityName } from '#places';
import {
  Button, Card, Checkbox, Checkboxes, Details, EmptyState, ErrorSummary, Form, FormActions, Hidden, LinkButton, Notice, PostButton,
  SummaryList, Tag, TextArea, paths, useFrame, type FieldErrors, type FieldValues, type SummaryRow, type Tone,
} from '#ui'; // prettier-ignore
import { NoteLink, type BeforeYesModel } from '../law/before-yes.js';
import { LegalNotice } from '../law/legal-text.js';
import type { Dossier } from './candidate-dossiers.js';

interface Props {
  readonly dossier: Dossier;
  readonly failed:
    { readonly form: string; readonly errors: FieldErrors; readonly values: FieldValues } | undefined;
}

const tones: Partial<Record<IntroductionState, Tone>> = {
  SUGGESTED: 'warning', AGREED_BY_CANDIDATE: 'info', SENT: 'info', ANSWERED: 'success', MET: 'success', STARTED: 'success',
}; // prettier-ignore

function Reasons({ suggestion: { reasons } }: { suggestion: Suggestion }): VNode {
  const { t } = useFrame();
  return (
    <>
      <p class="small">
        <strong>{t('desk.why')}</strong>
      </p>
      <ul class="small">
        {reasons
          .filter((reason) => !isQuestion(reason))
          .map((reason) => (
            <li key={reason.term}>{reasonText(t, reason)}</li>
          ))}
      </ul>
      {reasons.filter(isQuestion).map((reason) => (
        <Tag key={reason.term} tone="warning">
          {reasonText(t, reason)}
        </Tag>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly suggestion: Suggestion;
  readonly index: number;
  readonly checked: boolean;
}

function SuggestionChoice({ suggestion, index, checked }: ChoiceProps): VNode {
  const { t, lang } = useFrame();
  const id = index === 0 ? 'f-vacancies' : `f-vacancies-${index}`;
  const { municipality, vacancyId, title, titleLang, organisation } = suggestion;
  const place = municipality === null ? t('terms.placeKind.ONLINE') : municipalityName(lang, municipality);
  return (
    <Card as="li">
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={id}
          name="vacancies"
          value={vacancyId}
          checked={checked}
        />
        <label class="choice__label" for={id}>
          <span>
            <strong lang={titleLang}>{title}</strong>
            <br />
            {organisation} · {place}
          </span>
        </label>
      </div>
      <Reasons suggestion={suggestion} />
      <p class="small">
        <a href={paths.vacancy(lang, suggestion.number)}>
          {t('common.view')}
          <span class="visually-hidden">: {title}</span>
        </a>
      </p>
    </Card>
  );
}

/** What fits and why, with a tick box each: the person decides, never the score. */
export function Suggestions({ dossier: { candidate, suggestions }, failed }: Props): VNode {
  const { t, lang } = useFrame();
  const mine = failed?.form === 'choice' ? failed : undefined;
  const ticked = mine?.values['vacancies'];
  const chosen: readonly string[] = Array.isArray(ticked)
    ? ticked
    : typeof ticked === 'string'
      ? [ticked]
      : [];
  return (
    <section class="section">
      <h2>{t('desk.suggestions')}</h2>
      <div class="cluster section">
        <PostButton action={paths.deskMatches(lang, candidate.id)}>{t('desk.refresh')}</PostButton>
        <LinkButton kind="quiet" href={paths.search(lang)} icon="search">
          {t('desk.search')}
        </LinkButton>
      </div>
      {suggestions.length === 0 ? (
        <EmptyState title={t('desk.noSuggestions')} icon="search">
          <p>{t('desk.noSuggestionsHint')}</p>
        </EmptyState>
      ) : (
        <Form
          class="form form--dense"
          action={paths.deskChoice(lang, candidate.id)}
          errors={mine?.errors ?? {}}
        >
          <p>{t('desk.suggestionsHint')}</p>
          <ul class="plain-list stack" aria-label={t('desk.suggestions')}>
            {suggestions.map((suggestion, index) => (
              <SuggestionChoice
                key={suggestion.vacancyId}
                suggestion={suggestion}
                index={index}
                checked={chosen.includes(suggestion.vacancyId)}
              />
            ))}
          </ul>
          <FormActions>
            <Button icon="check">{t('desk.choose')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}

function sharedRows({ shared }: Dossier, { t, lang }: ReturnType<typeof useFrame>): SummaryRow[] {
  const contact = shared.email ?? shared.phone ?? t(`desk.contact.${shared.contactRoute}`);
  return [
    { label: t('common.firstName'), value: shared.firstName },
    { label: t('desk.sharedContact'), value: contact },
    { label: t('desk.sharedDutch'), value: termOf(t, 'dutchLevel', shared.dutchLevel) },
    { label: t('desk.sharedLanguages'), value: shared.languages.length === 0 ? '–' : formatList(lang, shared.languages.map((code) => languageName(lang, code))) },
    { label: t('desk.sharedWhen'), value: slotsText(t, shared.slots) },
  ]; // prettier-ignore
}

/** The worker hands over or reads out the note first (brief 4.2). */
function DeskNote({ before }: { before: BeforeYesModel | null }): VNode | null {
  const { t } = useFrame();
  if (before === null) return null;
  return (
    <>
      <p>
        {t('note.deskGive')} <NoteLink given={before.given} />
      </p>
      {before.notice === null ? null : <LegalNotice text={before.notice} />}
    </>
  );
}

function AgreementForm({ dossier, introduction, failed }: Props & { introduction: CandidateView }): VNode {
  const frame = useFrame();
  const { t, lang } = frame;
  const { candidate, support } = dossier;
  const mine = failed?.form === introduction.introductionId ? failed : undefined;
  return (
    <Details
      summary={t('desk.agreeTitle', { organisation: introduction.organisationName })}
      open={mine !== undefined}
    >
      <Notice kind="info" title={t('privacy.consentTitle')}>
        <p>{t('privacy.consentShare')}</p>
      </Notice>
      <DeskNote before={dossier.before.get(introduction.vacancyId) ?? null} />
      <h4>{t('desk.shared')}</h4>
      <SummaryList rows={sharedRows(dossier, frame)} />
      <Form
        id={`agree-${introduction.introductionId}`}
        action={paths.deskAgreement(lang, candidate.id)}
        values={mine?.values ?? {}}
        errors={{}}
        label={introduction.title}
      >
        <ErrorSummary errors={mine?.errors ?? {}} />
        <Hidden name="introduction" value={introduction.introductionId} />
        {support.length === 0 ? null : (
          <Checkboxes
            name="support"
            label={t('desk.sharedSupport')}
            options={support.map((code) => ({ value: code, label: term(t, 'support', code) }))}
          />
        )}
        <TextArea
          name="message"
          label={t('desk.sharedMessage')}
          maxlength={300}
          rows={2}
          error={mine?.errors['message']}
        />
        <Checkbox name="agree" label={t('desk.agree')} required error={mine?.errors['agree']} />
        <FormActions>
          <Button icon="send">{t('desk.agreeSend')}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}

function lastMoment(introduction: CandidateView): Date | null {
  const { endedAt, metAt, answeredAt, sentAt, agreedAt, suggestedAt } = introduction;
  return endedAt ?? metAt ?? answeredAt ?? sentAt ?? agreedAt ?? suggestedAt;
}

/** The chosen vacancies: agreement to record, or how it goes. */
export function Chosen({ dossier, failed }: Props): VNode {
  const { t, lang } = useFrame();
  const { candidate, introductions } = dossier;
  return (
    <section class="section" id="gekozen">
      <h2>{t('desk.chosen')}</h2>
      {introductions.length === 0 ? <p class="muted">{t('desk.nothingChosen')}</p> : null}
      <ul class="plain-list stack">
        {introductions.map((introduction) => {
          const at = lastMoment(introduction);
          return (
            <Card as="li" key={introduction.introductionId} accent={introduction.state === 'SUGGESTED'}>
              <h3>
                <a href={paths.vacancy(lang, introduction.vacancyNumber)} lang={introduction.titleLang}>
                  {introduction.title}
                </a>
              </h3>
              <p>{introduction.organisationName}</p>
              <p>
                <Tag tone={tones[introduction.state] ?? 'neutral'}>
                  {t(`desk.progress.${introduction.state}`)}
                </Tag>{' '}
                {at === null ? null : <span class="small muted">{formatDate(lang, at)}</span>}
              </p>
              {introduction.state === 'SUGGESTED' ? (
                <>
                  <AgreementForm dossier={dossier} introduction={introduction} failed={failed} />
                  <PostButton
                    action={paths.deskDecline(lang, candidate.id)}
                    kind="quiet"
                    fields={{ introduction: introduction.introductionId }}
                  >
                    {t('desk.decline')}
                  </PostButton>
                </>
              ) : null}
            </Card>
          );
        })}
      </ul>
    </section>
  );
}
