import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import type { InformationNote } from '#organisations';
import {
  ContentLine,
  ContentText,
  LinkButton,
  Notice,
  PrintLayout,
  Wordmark,
  useFrame,
  type Frame,
} from '#ui';
import { LegalNotice } from './legal-text.js';
import type { ShownLegalText } from './legal-words.js';
import type { NoteSection } from './note-words.js';

export interface NoteSheetProps {
  readonly frame: Frame;
  readonly note: InformationNote;
  readonly sections: readonly NoteSection[];
  /** For the note of a vacancy. */
  readonly vacancyTitle: { readonly text: string; readonly lang: string } | null;
  /** For an uninsured organisation. */
  readonly notice: ShownLegalText | null;
  /** Where the newest version stands; null on the newest version itself. */
  readonly newest: string | null;
  readonly back: string;
  readonly today: string;
}

function Section({ section }: { section: NoteSection }): VNode {
  const isList = section.key === 'responsible';
  return (
    <section class="sheet__item">
      <div>
        <h2>{section.title}</h2>
        {isList ? (
          <ul>
            {section.sentences.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        ) : (
          section.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
        {section.own === null ? null : <ContentText {...section.own} />}
      </div>
    </section>
  );
}

function Old({ newest }: { newest: string }): VNode {
  const { t } = useFrame();
  return (
    <Notice kind="warning" title={t('note.sheetOld')}>
      <p class="no-print">
        <a href={newest}>{t('note.sheetNewest')}</a>
      </p>
    </Notice>
  );
}

/** The information note on A4, in plain sentences, with version and date (brief 4.2). */
export function NoteSheetPage(props: NoteSheetProps): VNode {
  const { frame, note, sections, vacancyTitle, notice, newest, back, today } = props;
  const { t, lang } = frame;
  const tools = (
    <>
      <LinkButton kind="secondary" href={back} icon="previous">
        {t('common.back')}
      </LinkButton>
      <span>{t('note.printHint')}</span>
    </>
  );
  return (
    <PrintLayout frame={frame} title={`${t('note.sheetTitle')} – ${note.name}`} tools={tools}>
      <header>
        <Wordmark label="Brugpunt" />
        <h1>{t('note.sheetTitle')}</h1>
        <p>
          <strong>
            <bdi>{note.name}</bdi>
          </strong>
        </p>
        {vacancyTitle === null ? null : (
          <p>
            <ContentLine {...vacancyTitle} />
          </p>
        )}
        <p>
          {t('note.sheetVersion', { version: String(note.version), date: formatDate(lang, note.validFrom) })}
        </p>
      </header>
      {newest === null ? null : <Old newest={newest} />}
      {notice === null ? null : <LegalNotice text={notice} />}
      {sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <footer>
        <p class="small">{t('note.sheetMade', { date: formatDate(lang, today) })}</p>
      </footer>
    </PrintLayout>
  );
}
