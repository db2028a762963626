import { Body, Controller, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import type { Tx } from '#database';
import { optionalText, ticked } from '#kernel';
import { EraseCandidate } from '#privacy';
import { WriteIntakeNote, receptionPolicy } from '#reception';
import { MatchCandidate } from '#matching';
import { paths, patterns } from '#ui';
import { z } from 'zod';
import { Ctx, Once, knownId, readForm, redirect, type Reply } from '../http/index.js';
import { CleanWishes } from './clean-wishes.js';
import { TalksAtDesk } from './talks-at-desk.js';

const noteForm = z.object({ note: optionalText(2000) });
const eraseForm = z.object({ sure: ticked() });

/** Small changes on a candidate's page: note, talk held, words taken away, suggestions anew, data erased. */
@Controller()
export class CandidateCareController {
  constructor(
    private readonly once: Once,
    private readonly notes: WriteIntakeNote,
    private readonly wishes: CleanWishes,
    private readonly talks: TalksAtDesk,
    private readonly match: MatchCandidate,
    private readonly erasing: EraseCandidate,
  ) {}

  @Post(patterns.deskNote)
  @Requires(receptionPolicy.receive)
  note(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> | Reply {
    const candidateId = knownId(id);
    const form = readForm(noteForm, body);
    const back = paths.deskCandidate(ctx.lang, candidateId);
    if (!form.ok) return redirect(back, { kind: 'error', key: 'errors.tooLong', args: { max: 2000 } });
    const write = async (tx: Tx): Promise<string> => {
      await this.notes.execute(ctx.actor, { candidateId, text: form.values.note }, tx);
      return back;
    };
    return this.once.redirect(ctx, body, write, { kind: 'success', key: 'desk.noteSaved' });
  }

  @Post(patterns.deskClean)
  @Requires(receptionPolicy.receive)
  clean(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = knownId(id);
    const clean = async (tx: Tx): Promise<string> => {
      await this.wishes.execute(ctx.actor, candidateId, tx);
      return paths.deskCandidate(ctx.lang, candidateId);
    };
    return this.once.redirect(ctx, body, clean, { kind: 'success', key: 'desk.cleaned' });
  }

  @Post(patterns.deskTalk)
  @Requires(receptionPolicy.receive)
  talk(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = knownId(id);
    const hold = async (tx: Tx): Promise<string> => {
      await this.talks.hold(tx, candidateId);
      return paths.deskCandidate(ctx.lang, candidateId);
    };
    return this.once.redirect(ctx, body, hold, { kind: 'success', key: 'desk.intakeHeldDone' });
  }

  @Post(patterns.deskMatches)
  @Requires(receptionPolicy.receive)
  matches(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const candidateId = knownId(id);
    const refresh = async (tx: Tx): Promise<string> => {
      await this.talks.demandVisible(tx, candidateId);
      await this.match.execute(tx, candidateId);
      return paths.deskCandidate(ctx.lang, candidateId);
    };
    return this.once.redirect(ctx, body, refresh, { kind: 'success', key: 'desk.refreshed' });
  }

  @Post(patterns.deskErase)
  @Requires(receptionPolicy.receive)
  erase(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> | Reply {
    const candidateId = knownId(id);
    const form = readForm(eraseForm, body);
    if (!form.ok || !form.values.sure) {
      return redirect(paths.deskCandidate(ctx.lang, candidateId), { kind: 'error', key: 'errors.agree' });
    }
    const erase = async (tx: Tx): Promise<string> => {
      await this.talks.demandVisible(tx, candidateId);
      await this.erasing.execute(ctx.actor, candidateId, 'REQUEST', tx);
      return paths.desk(ctx.lang);
    };
    return this.once.redirect(ctx, body, erase, { kind: 'success', key: 'desk.erased' });
  }
}
