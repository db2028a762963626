import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Unknown, dayInBrussels } from '#kernel';
import {
  InformationNotesQueries, LegalAmounts, OrganisationsQueries, type InformationNote, type NotesOf,
} from '#organisations'; // prettier-ignore
import { paths, patterns } from '#ui';
import { VacanciesQueries } from '#vacancies';
import { Ctx, knownNumber, moved, page, type Reply } from '../http/index.js';
import { publicPage } from '../vacancies/public-page.js';
import { shownText } from '../vacancies/vacancy.presenter.js';
import { LawReader } from './law-reader.js';
import { NoteSheetPage } from './note-sheet.page.js';
import { noteSections, type Maxima } from './note-words.js';

const why = 'the law wants volunteers to know it before they say yes (brief 4.2)';

interface Chosen {
  readonly note: InformationNote;
  readonly isNewest: boolean;
}

/** Information notes on paper: of an organisation and of a vacancy, any version. */
@Controller()
export class NoteSheetController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notes: InformationNotesQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly vacancies: VacanciesQueries,
    private readonly amounts: LegalAmounts,
    private readonly reader: LawReader,
  ) {}

  @Get(patterns.organisationNote)
  @Public(why)
  ofOrganisation(@Ctx() ctx: Ctx, @Param('number') asked: string, @Query('versie') version: unknown): Promise<Reply> {
    return this.work.run(ctx.actor, async (tx) => {
      const { id, number, state, mergedInto } = await this.organisations.byNumber(tx, knownNumber(asked));
      if (mergedInto !== null) {
        const successor = await this.organisations.byId(tx, mergedInto);
        return moved(paths.organisationNote(ctx.lang, successor.number));
      }
      // It names people: it is public as long as the organisation is.
      if (state !== 'ACTIVE' && state !== 'DORMANT') throw new Unknown();
      const { note, isNewest } = await this.choose(tx, { organisationId: id, vacancyId: null }, version);
      const sections = noteSections(ctx.t, note, { maxima: await this.maxima(tx, ctx) });
      const newest = isNewest ? null : paths.organisationNote(ctx.lang, number);
      return page(
        <NoteSheetPage {...await this.around(tx, ctx, note)} note={note} sections={sections} vacancyTitle={null} newest={newest} back={paths.organisation(ctx.lang, number)} />,
        publicPage,
      );
    });
  } // prettier-ignore

  @Get(patterns.vacancyNote)
  @Public(why)
  ofVacancy(@Ctx() ctx: Ctx, @Param('number') asked: string, @Query('versie') version: unknown): Promise<Reply> {
    return this.work.run(ctx.actor, async (tx) => {
      const vacancy = await this.vacancies.published(tx, knownNumber(asked));
      const { id: vacancyId, number } = vacancy;
      const of = { organisationId: vacancy.organisation.id, vacancyId };
      const { note, isNewest } = await this.choose(tx, of, version);
      // What holds now is what the vacancy says; an old version stays as it was.
      const terms = isNewest ? vacancy : note;
      const sections = noteSections(ctx.t, note, { terms, maxima: await this.maxima(tx, ctx) });
      const { title, lang } = shownText(vacancy, ctx.lang);
      const newest = isNewest ? null : paths.vacancyNote(ctx.lang, number);
      return page(
        <NoteSheetPage {...await this.around(tx, ctx, note)} note={note} sections={sections} vacancyTitle={{ text: title, lang }} newest={newest} back={paths.vacancy(ctx.lang, number)} />,
        publicPage,
      );
    });
  } // prettier-ignore

  /** The version of the address, or what holds now; Unknown when there is none. */
  private async choose(tx: Tx, of: NotesOf, version: unknown): Promise<Chosen> {
    const current = await this.notes.current(tx, of);
    if (current === null) throw new Unknown();
    if (version === undefined) return { note: current, isNewest: true };
    if (typeof version !== 'string' || !/^[1-9]\d{0,8}$/.test(version)) throw new Unknown();
    const note = await this.notes.version(tx, of, Number(version));
    if (note === null) throw new Unknown();
    return { note, isNewest: note.id === current.id };
  }

  private async around(tx: Tx, ctx: Ctx, note: InformationNote) {
    return {
      frame: ctx.frame,
      notice: await this.reader.notice(tx, ctx, note),
      today: dayInBrussels(ctx.now),
    };
  }

  private async maxima(tx: Tx, ctx: Ctx): Promise<Maxima | null> {
    const today = dayInBrussels(ctx.now);
    const day = await this.amounts.inForce(tx, 'expenses.day', today);
    const year = await this.amounts.inForce(tx, 'expenses.year', today);
    return day && year && { day, year };
  }
}
