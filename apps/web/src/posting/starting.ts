import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Unknown, accessibilities, isId } from '#kernel';
import { OrganisationsQueries, type OwnOrganisation as Organisation } from '#organisations';
import {
  CopyVacancy, DraftVacancy, VacanciesQueries, blankContent, contentFromTemplate, templateOf, vacancyPolicy,
  type VacancyContent, type VacancyLine,
} from '#vacancies'; // prettier-ignore
import type { Ctx } from '../http/index.js';
import { OwnOrganisation } from '../organisation/own-organisation.js';

/** What a vacancy starts from. */
export type Start =
  | { readonly from: 'blank' }
  | { readonly from: 'template'; readonly code: string }
  | { readonly from: 'copy'; readonly vacancyId: string };

/** What was chosen on the start page; null when nothing was. */
export function startIn(body: unknown): Start | null {
  const { from, template, vacancy } = (body ?? {}) as Record<string, unknown>;
  if (from === 'blank') return { from };
  if (from === 'template' && typeof template === 'string' && templateOf(template))
    return { from, code: template };
  return from === 'copy' && typeof vacancy === 'string' && isId(vacancy)
    ? { from, vacancyId: vacancy }
    : null;
}

/** Begins a vacancy: with nothing, with an example, or with an earlier one. */
@Injectable()
export class Starting {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly organisations: OrganisationsQueries,
    private readonly vacancies: VacanciesQueries,
    private readonly draft: DraftVacancy,
    private readonly copy: CopyVacancy,
  ) {}

  /** The organisation with its earlier vacancies; throws Refusal when it may not have any. */
  async open(ctx: Ctx, orgId: string): Promise<{ organisation: Organisation; earlier: VacancyLine[] }> {
    const { organisation, more: earlier } = await this.own.open(ctx, orgId, (tx, found) => {
      authorize(vacancyPolicy.draft(ctx.actor, found));
      return this.vacancies.ofOrganisation(tx, found.id);
    });
    return { organisation, earlier };
  }

  /** The id of the new draft. Throws Unknown for a vacancy of somebody else. */
  async begin(ctx: Ctx, tx: Tx, organisation: Organisation, start: Start): Promise<string> {
    const { id: organisationId } = organisation;
    if (start.from === 'copy') {
      const { vacancyId } = await this.copy.execute(
        ctx.actor,
        { organisationId, vacancyId: start.vacancyId },
        tx,
      );
      return vacancyId;
    }
    const usual = await this.usual(tx, organisation);
    const content = start.from === 'blank' ? usual : contentFromTemplate(usual, known(start.code));
    return (await this.draft.execute(ctx.actor, { organisationId, content }, tx)).vacancyId;
  }

  /** What an organisation usually answers stands there already. */
  private async usual(tx: Tx, organisation: Organisation): Promise<VacancyContent> {
    const contacts = await this.organisations.contacts(tx, organisation.id);
    const contact = contacts.find(({ role }) => role === 'CONTACT');
    const { note } = organisation;
    return {
      ...blankContent,
      municipality: organisation.municipality,
      street: organisation.street,
      teamLanguages: organisation.teamLanguages,
      accessibility: accessibilities.filter((fact) => organisation.accessibility.includes(fact)),
      expenses: note?.expenses ?? 'NONE',
      expensesDayCents: note?.expensesDayCents ?? null,
      contact: {
        firstName: contact?.firstName ?? '',
        email: contact?.email ?? null,
        phone: contact?.phone ?? null,
      },
    };
  }
}

function known(code: string) {
  const template = templateOf(code);
  if (!template) throw new Unknown();
  return template;
}
