import type { VNode } from 'preact';
import { formatDate, formatList, type T } from '#i18n';
import { noteChanges, type InformationNote, type OwnOrganisation } from '#organisations';
import {
  Button, ContentLine, Form, FormActions, Hidden, LinkButton, Notice, PageTitle, paths, useFrame, withQuery, type FieldErrors,
  type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import type { ShownLegalText } from '../law/legal-words.js';
import { Changed } from './details.page.js';
import { NoteFields } from './info-note-fields.js';
import type { DayMaximum } from './organisation-fields.js';
import { OwnLayout } from './own-layout.js';

/** The vacancy of a note with other agreements. */
export interface NoteVacancy {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly isPublic: boolean;
}

export interface InfoNoteProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  /** Null on the page of the organisation as a whole. */
  readonly vacancy: NoteVacancy | null;
  /** What holds now. */
  readonly current: InformationNote | null;
  /** Newest first. */
  readonly versions: readonly InformationNote[];
  readonly max: DayMaximum | null;
  readonly notice: ShownLegalText | null;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  /** Somebody else saved in between. */
  readonly changed?: boolean;
}

/** Where the note stands on paper, or null while nobody may see it. */
function sheetPath({ frame, organisation, vacancy }: InfoNoteProps): string | null {
  if (vacancy !== null) return vacancy.isPublic ? paths.vacancyNote(frame.lang, vacancy.number) : null;
  const isPublic = organisation.state === 'ACTIVE' || organisation.state === 'DORMANT';
  return isPublic ? paths.organisationNote(frame.lang, organisation.number) : null;
}

function changedText(t: T, note: InformationNote, before: InformationNote | undefined): string {
  if (before === undefined) return t('note.versionFirst');
  const fields = noteChanges(before, note).map((field) => t(`note.field.${field}`));
  return fields.length === 0
    ? t('note.versionSame')
    : t('note.changed', { fields: formatList(t.lang, fields) });
}

function Versions(props: InfoNoteProps): VNode | null {
  const { t, lang } = useFrame();
  const { versions } = props;
  const sheet = sheetPath(props);
  if (versions.length === 0) return null;
  return (
    <section class="section" aria-labelledby="versions">
      <h2 id="versions">{t('note.versionsTitle')}</h2>
      <ul>
        {versions.map((note, at) => {
          const line = t('note.versionLine', {
            version: String(note.version),
            date: formatDate(lang, note.validFrom),
          });
          return (
            <li key={note.id}>
              {sheet === null ? line : <a href={withQuery(sheet, { versie: note.version })}>{line}</a>}
              {'. '}
              {changedText(t, note, versions[at + 1])}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Print(props: InfoNoteProps): VNode | null {
  const { t } = useFrame();
  const sheet = sheetPath(props);
  if (sheet === null || props.current === null) return null;
  return (
    <p>
      <LinkButton kind="secondary" href={sheet} icon="document">
        {t('note.print')}
      </LinkButton>
    </p>
  );
}

function Fields(props: InfoNoteProps & { readonly action: string }): VNode {
  const { t } = useFrame();
  const { organisation, current, values, errors = {}, max, notice, action } = props;
  return (
    <Form action={action} values={values} errors={errors}>
      <Hidden name="version" value={current?.version ?? 0} />
      <NoteFields max={max} notice={notice} organisation={organisation} />
      <FormActions>
        <Button>{t('common.save')}</Button>
      </FormActions>
    </Form>
  );
}

/** What volunteers must know: a new version of the information note of the organisation. */
export function InfoNotePage(props: InfoNoteProps): VNode {
  const { frame, organisation, errors = {}, current } = props;
  const { t, lang } = frame;
  const uninsured = current !== null && !current.insuranceCivil;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('organisations.noteTitle')} section="note" errors={errors} width="text">
      <PageTitle lead={t('organisations.noteLead')}>{t('organisations.noteTitle')}</PageTitle>
      <Changed {...props} />
      {uninsured ? (
        <Notice kind="warning" title={t('organisations.uninsuredTitle')}>
          <p>{t('organisations.uninsured')}</p>
          <p>
            <a href={paths.freeInsurance(lang)}>{t('law.freeInvite')}</a>
          </p>
        </Notice>
      ) : null}
      <Print {...props} />
      <Fields {...props} action={paths.myInfoNote(lang, organisation.id)} />
      <Versions {...props} />
    </OwnLayout>
  ); // prettier-ignore
}

/** Other agreements for one vacancy. */
export function VacancyNotePage(props: InfoNoteProps & { readonly vacancy: NoteVacancy }): VNode {
  const { frame, organisation, vacancy, errors = {}, current } = props;
  const { t, lang } = frame;
  const hasOwn = current?.vacancyId === vacancy.id;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('note.vacancyTitle')} errors={errors} width="text">
      <PageTitle over={<a href={paths.myVacancy(lang, organisation.id, vacancy.id)}><ContentLine text={vacancy.title} lang="nl" /></a>} lead={t('note.vacancyLead')}>
        {t('note.vacancyTitle')}
      </PageTitle>
      <Changed {...props} />
      <p>{hasOwn ? t('note.vacancyOwn') : t('note.vacancyGeneral')}</p>
      <Print {...props} />
      <Fields {...props} action={paths.myVacancyNote(lang, organisation.id, vacancy.id)} />
      <Versions {...props} />
    </OwnLayout>
  ); // prettier-ignore
}
