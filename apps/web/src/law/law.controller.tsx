import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { Unknown } from '#kernel';
import { legalTextCodes } from '#organisations';
import { patterns } from '#ui';
import { Ctx, page, type Reply } from '../http/index.js';
import { publicPage } from '../vacancies/public-page.js';
import { LawReader } from './law-reader.js';
import { LawPage, LawTextPage } from './law.page.js';

const why = 'the rules of volunteering are for everybody';

@Controller()
export class LawController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: LawReader,
  ) {}

  @Get(patterns.law)
  @Public(why)
  async list(@Ctx() ctx: Ctx): Promise<Reply> {
    const texts = await this.work.run(ctx.actor, async (tx) => {
      const found = [];
      for (const code of legalTextCodes) found.push(await this.reader.text(tx, ctx, code));
      return found.filter((text) => text !== null);
    });
    return page(<LawPage frame={ctx.frame} texts={texts} />, publicPage);
  }

  @Get(patterns.lawText)
  @Public(why)
  async one(@Ctx() ctx: Ctx, @Param('code') asked: string): Promise<Reply> {
    const code = legalTextCodes.find((known) => known === asked);
    const text = code === undefined ? null : await this.reader.read(ctx, code);
    if (text === null) throw new Unknown();
    return page(<LawTextPage frame={ctx.frame} text={text} />, publicPage);
  }
}
