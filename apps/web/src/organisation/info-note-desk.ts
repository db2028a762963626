import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown, dayInBrussels } from '#kernel';
import {
  InformationNotesQueries, LegalAmounts, noteProblems, type InformationNote, type OwnOrganisation as Organisation,
} from '#organisations'; // prettier-ignore
import type { FieldErrors, FieldValues } from '#ui';
import { VacanciesQueries } from '#vacancies';
import { fieldErrors, inputOf, knownId, readForm, type Ctx } from '../http/index.js';
import { LawReader } from '../law/law-reader.js';
import type { ShownLegalText } from '../law/legal-words.js';
import { noteForm, noteOf } from './info-note-form.js';
import type { InfoNoteProps, NoteVacancy } from './info-note.page.js';
import type { DayMaximum } from './organisation-fields.js';
import { OwnOrganisation } from './own-organisation.js';
import { asFieldProblems } from './problems.js';

/** Everything that a page about a note shows, before what was typed. */
export interface LoadedNote {
  readonly organisation: Organisation;
  readonly vacancy: NoteVacancy | null;
  readonly current: InformationNote | null;
  readonly versions: readonly InformationNote[];
  readonly max: DayMaximum | null;
  readonly notice: ShownLegalText | null;
  /** The Dutch text whose acceptance is stored; null when none is in force. */
  readonly acceptedId: string | null;
}

/** A posted note: ready to be written, or what to show again. */
export type ReadNote =
  | { readonly ok: true; readonly basedOn: number; readonly note: ReturnType<typeof noteOf> }
  | { readonly ok: false; readonly values: FieldValues; readonly errors: FieldErrors };

/** Loads and reads for both pages: the note of the organisation and of one vacancy. */
@Injectable()
export class InfoNoteDesk {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly notes: InformationNotesQueries,
    private readonly vacancies: VacanciesQueries,
    private readonly amounts: LegalAmounts,
    private readonly law: LawReader,
  ) {}

  /** Unknown for a vacancy of somebody else. */
  async load(ctx: Ctx, orgId: string, vacancyId: string | null): Promise<LoadedNote> {
    const { organisation, more } = await this.own.open(ctx, orgId, async (tx, { id: organisationId }) => {
      const vacancy = vacancyId === null ? null : await this.vacancy(tx, organisationId, knownId(vacancyId));
      const of = { organisationId, vacancyId: vacancy?.id ?? null };
      return {
        vacancy,
        current: await this.notes.current(tx, of),
        versions: await this.notes.versions(tx, of),
        max: await this.amounts.inForce(tx, 'expenses.day', dayInBrussels(ctx.now)),
        notice: await this.law.text(tx, ctx, 'liability.uninsured'),
        acceptedId: await this.law.acceptedNotice(tx, ctx),
      };
    });
    return { organisation, ...more };
  }

  read(ctx: Ctx, { organisation, max }: LoadedNote, body: unknown): ReadNote {
    const form = readForm(noteForm, body);
    if (!form.ok) return { ok: false, values: form.input, errors: fieldErrors(ctx.t, form.errors) };
    const { version: basedOn, ...values } = form.values;
    const note = noteOf(values);
    const problems = noteProblems(note, organisation, max?.cents ?? null);
    if (Object.keys(problems).length === 0) return { ok: true, basedOn, note };
    return { ok: false, values: inputOf(body), errors: fieldErrors(ctx.t, asFieldProblems(problems)) };
  }

  private async vacancy(tx: Tx, organisationId: string, id: string): Promise<NoteVacancy> {
    const { organisation, number, texts, state, publishedAt } = await this.vacancies.preview(tx, id);
    if (organisation.id !== organisationId) throw new Unknown();
    const open = ['PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN'];
    return {
      id,
      number,
      title: texts.nl?.title ?? '',
      isPublic: publishedAt !== null && open.includes(state),
    };
  }
}

/** Properties of both pages. */
export const notePage = (
  ctx: Ctx,
  loaded: LoadedNote,
  shown: Pick<InfoNoteProps, 'values' | 'errors' | 'changed'>,
): InfoNoteProps => ({ frame: ctx.frame, ...loaded, ...shown });
