import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { Refusal } from '#kernel';
import {
  EditOrganisation, OrganisationsQueries, organisationPolicy, type Contact, type OwnOrganisation as Organisation,
} from '#organisations'; // prettier-ignore
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, page, readForm, type Reply } from '../http/index.js';
import { DetailsPage } from './details.page.js';
import { contactOf, detailValues, detailsForm, detailsOf } from './organisation-form.js';
import { OwnOrganisation } from './own-organisation.js';

@Controller()
export class DetailsController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly organisations: OrganisationsQueries,
    private readonly edit: EditOrganisation,
    private readonly once: Once,
  ) {}

  @Get(patterns.myDetails)
  @Requires(organisationPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    const { organisation, more } = await this.load(ctx, orgId);
    const values = { ...detailValues(organisation), ...more.find(({ role }) => role === 'CONTACT') };
    return page(
      <DetailsPage
        frame={ctx.frame}
        organisation={organisation}
        values={values}
        settled={settled(ctx, organisation)}
      />,
    );
  }

  @Post(patterns.myDetails)
  @Requires(organisationPolicy.ownPages)
  async save(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Body() body: unknown): Promise<Reply> {
    const { organisation } = await this.load(ctx, orgId);
    const form = readForm(detailsForm, body);
    if (!form.ok) return again(ctx, organisation, form.input, fieldErrors(ctx.t, form.errors));
    const { version, ...values } = form.values;
    const edit = {
      organisationId: organisation.id,
      version,
      details: detailsOf(values),
      contact: contactOf(values),
    };
    const done = { kind: 'success', key: 'organisations.saved' } as const;
    try {
      return await this.once.redirect(ctx, body, async (tx) => {
        await this.edit.execute(ctx.actor, edit, tx);
        return paths.myOrganisation(ctx.lang, organisation.id);
      }, done); // prettier-ignore
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'organisation.number-taken') {
        return again(ctx, organisation, inputOf(body), {
          enterpriseNumber: ctx.t('organisations.number.taken'),
        });
      }
      if (error.code === 'organisation.insure-first') {
        return again(ctx, organisation, inputOf(body), {
          employsStaff: ctx.t('refusal.organisation.insure-first'),
        });
      }
      if (error.code !== 'organisation.changed.conflict') throw error;
      const now = (await this.load(ctx, orgId)).organisation;
      return again(ctx, now, inputOf(body), {}, true);
    }
  }

  private load(ctx: Ctx, orgId: string): Promise<{ organisation: Organisation; more: Contact[] }> {
    return this.own.open(ctx, orgId, (tx, { id }) => this.organisations.contacts(tx, id));
  }
}

// Once a coordinator has checked what it is, only a coordinator changes that.
const settled = (ctx: Ctx, organisation: Organisation): boolean =>
  organisation.state !== 'SUBMITTED' && ctx.actor.kind !== 'coordinator';

function again(
  ctx: Ctx,
  organisation: Organisation,
  values: FieldValues,
  errors: FieldErrors,
  changed = false,
): Reply {
  return page(
    <DetailsPage
      frame={ctx.frame}
      organisation={organisation}
      values={values}
      errors={errors}
      changed={changed}
      settled={settled(ctx, organisation)}
    />,
    { status: changed ? 409 : 422 },
  );
}
