import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { Unknown, dayInBrussels } from '#kernel';
import {
  KeepLegalTexts, LegalTexts, inForceOn, legalLangs, legalPolicy, legalTextCodes, newTextProblems, type LegalText,
} from '#organisations'; // prettier-ignore
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, knownId, page, readForm, type Reply } from '../http/index.js';
import { confirmForm, textForm } from './law-forms.js';
import { LawReader } from './law-reader.js';
import { TextPage, type TextPageProps } from './text.page.js';

function knownText(code: string, lang: string): Pick<TextPageProps, 'code' | 'textLang'> {
  const known = legalTextCodes.find((one) => one === code);
  const textLang = legalLangs.find((one) => one === lang);
  if (known === undefined || textLang === undefined) throw new Unknown();
  return { code: known, textLang };
}

const valuesOf = (text: LegalText | null): FieldValues =>
  text === null
    ? {}
    : { title: text.title, body: text.body, sourceUrl: text.sourceUrl, linkUrl: text.linkUrl };

@Controller()
export class TeamTextsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: LegalTexts,
    private readonly reader: LawReader,
    private readonly keep: KeepLegalTexts,
    private readonly once: Once,
  ) {}

  @Get(patterns.teamLawText)
  @Requires(legalPolicy.keep)
  async show(@Ctx() ctx: Ctx, @Param('code') code: string, @Param('textLang') lang: string): Promise<Reply> {
    return page(<TextPage {...await this.load(ctx, knownText(code, lang))} />);
  }

  @Post(patterns.teamLawText)
  @Requires(legalPolicy.keep)
  async write(
    @Ctx() ctx: Ctx,
    @Param('code') asked: string,
    @Param('textLang') lang: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const { code, textLang } = knownText(asked, lang);
    const loaded = await this.load(ctx, { code, textLang });
    const failed = (values: FieldValues, errors: FieldErrors): Reply =>
      page(<TextPage {...loaded} values={values} errors={errors} />, { status: 422 });
    const form = readForm(textForm, body);
    if (!form.ok) return failed(form.input, fieldErrors(ctx.t, form.errors));
    const { do: wish, checked, ...text } = form.values;
    const rows = loaded.versions.map((version) => version.text);
    const problems: Record<string, string> = { ...newTextProblems(text, rows, loaded.today) };
    if (!checked && wish === 'save') problems.checked = 'law.problem.checked';
    if (Object.keys(problems).length > 0) {
      const named = Object.entries(problems).map(([field, key]) => [field, { key, args: {} }]);
      return failed(inputOf(body), fieldErrors(ctx.t, Object.fromEntries(named)));
    }
    if (wish === 'preview') {
      const draft = { ...text, id: '', code, lang: textLang, validTo: null, verifiedBy: null, verifiedAt: loaded.today };
      const preview = await this.work.run(ctx.actor, (tx) => this.reader.shown(tx, ctx, draft));
      return page(<TextPage {...loaded} preview={preview} values={inputOf(body)} />);
    }
    return this.once.redirect(ctx, body, async (tx) => {
      await this.keep.add(ctx.actor, { code, lang: textLang, text }, tx);
      return paths.teamLawText(ctx.lang, code, textLang);
    }, { kind: 'success', key: 'law.textAdded' });
  } // prettier-ignore

  @Post(patterns.teamLawTextCheck)
  @Requires(legalPolicy.keep)
  async confirm(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const { code, lang: textLang } = await this.work.run(ctx.actor, (tx) => this.texts.get(tx, knownId(id)));
    const form = readForm(confirmForm, body);
    const loaded = await this.load(ctx, { code, textLang });
    if (!form.ok || form.values.reviewOn <= loaded.today) {
      const problem = form.ok ? { reviewOn: { key: 'law.problem.reviewPast', args: {} } } : form.errors;
      return page(<TextPage {...loaded} confirmErrors={fieldErrors(ctx.t, problem)} />, { status: 422 });
    }
    const { reviewOn } = form.values;
    return this.once.redirect(ctx, body, async (tx) => {
      await this.keep.confirm(ctx.actor, { id, reviewOn }, tx);
      return paths.teamLawText(ctx.lang, code, textLang);
    }, { kind: 'success', key: 'law.confirmed' });
  } // prettier-ignore

  @Post(patterns.teamLawTextOut)
  @Requires(legalPolicy.keep)
  takeOut(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    return this.once.redirect(
      ctx,
      body,
      async (tx) => {
        const { code, lang } = await this.texts.get(tx, knownId(id));
        await this.keep.takeOut(ctx.actor, id, tx);
        return paths.teamLawText(ctx.lang, code, lang);
      },
      { kind: 'success', key: 'law.takenOut' },
    );
  }

  private load(
    ctx: Ctx,
    { code, textLang }: Pick<TextPageProps, 'code' | 'textLang'>,
  ): Promise<TextPageProps> {
    const today = dayInBrussels(ctx.now);
    return this.work.run(ctx.actor, async (tx) => {
      const rows = (await this.texts.all(tx)).filter((text) => text.code === code && text.lang === textLang);
      const versions = [];
      for (const text of rows) versions.push({ text, shown: await this.reader.shown(tx, ctx, text) });
      const current = inForceOn(rows, today) ?? null;
      return { frame: ctx.frame, code, textLang, today, versions, current, values: valuesOf(current) };
    });
  }
}
