import type { VNode } from 'preact';
import type { GivenNote } from '#introductions';
import { Notice, paths, useFrame } from '#ui';
import { LegalNotice } from './legal-text.js';
import type { ShownLegalText } from './legal-words.js';

/** What stands before a candidate's yes: the note to read, and the notice of an uninsured organisation. */
export interface BeforeYesModel {
  readonly given: GivenNote;
  /** Null for an insured organisation. */
  readonly notice: ShownLegalText | null;
}

/** The way to the note, with its version. */
export function NoteLink({ given }: { given: GivenNote }): VNode {
  const { t, lang } = useFrame();
  return (
    <a href={paths.vacancyNote(lang, given.vacancyNumber)}>
      {t('note.givenLink', { version: String(given.version) })}
    </a>
  );
}

/** Shown before the button that says yes (brief 4.2, 4.3). */
export function BeforeYes({ before }: { before: BeforeYesModel | null }): VNode | null {
  const { t } = useFrame();
  if (before === null) return null;
  const { given, notice } = before;
  return (
    <>
      <Notice kind="info" title={t('note.given')}>
        <p>{t('note.givenText', { organisation: given.organisationName })}</p>
        <p>
          <NoteLink given={given} />
        </p>
      </Notice>
      {notice === null ? null : <LegalNotice text={notice} />}
    </>
  );
}
