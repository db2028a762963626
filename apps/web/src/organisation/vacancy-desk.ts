import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { languageName, slotsText, termOf, type PlainKey, type TermGroup } from '#i18n';
import { Unknown, dayInBrussels } from '#kernel';
import { LegalAmounts, OrganisationsQueries, type OwnOrganisation as Organisation } from '#organisations';
import { municipalityName } from '#places';
import type { FieldValues } from '#ui';
import { VacanciesQueries, blankContent, vacancyPolicy, type Vacancy, type VacancyContent } from '#vacancies';
import { knownId, type Ctx } from '../http/index.js';
import type { DayMaximum } from './organisation-fields.js';
import { OwnOrganisation } from './own-organisation.js';
import { differences, vacancyValues } from './vacancy-form.js';
import type { ChangedField } from './vacancy-form.page.js';

export interface OpenVacancy {
  readonly organisation: Organisation;
  readonly vacancy: Vacancy | null;
  readonly max: DayMaximum | null;
  readonly today: string;
}

const termFields: Readonly<Record<string, TermGroup>> = {
  themes: 'theme',
  placeKind: 'placeKind',
  dutchLevel: 'dutchNeeded',
  commitment: 'commitment',
  support: 'support',
  expenses: 'expenses',
  secrecy: 'secrecy',
};

/** Opens what the vacancy form needs; a vacancy of another organisation is unknown. */
@Injectable()
export class VacancyDesk {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly vacancies: VacanciesQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly amounts: LegalAmounts,
  ) {}

  /** For a new vacancy; throws Refusal when the organisation may not have any. */
  async forNew(ctx: Ctx, orgId: string): Promise<OpenVacancy> {
    const today = dayInBrussels(ctx.now);
    const { organisation, more: max } = await this.own.open(ctx, orgId, (tx, found) => {
      authorize(vacancyPolicy.draft(ctx.actor, found));
      return this.maximum(tx, today);
    });
    return { organisation, vacancy: null, max, today };
  }

  async forEdit(
    ctx: Ctx,
    orgId: string,
    id: string,
  ): Promise<OpenVacancy & { vacancy: Vacancy; content: VacancyContent }> {
    const today = dayInBrussels(ctx.now);
    const { organisation, more } = await this.own.open(ctx, orgId, async (tx, found) => {
      const whole = await this.vacancies.whole(tx, knownId(id));
      if (whole.vacancy.organisationId !== found.id) throw new Unknown();
      return { ...whole, max: await this.maximum(tx, today) };
    });
    return { organisation, today, ...more };
  }

  /** What an organisation usually answers stands there already. */
  async firstValues(ctx: Ctx, organisation: Organisation): Promise<FieldValues> {
    const { more: contacts } = await this.own.open(ctx, organisation.id, (tx) =>
      this.organisations.contacts(tx, organisation.id),
    );
    const contact = contacts.find(({ role }) => role === 'CONTACT');
    const { note } = organisation;
    return vacancyValues({
      ...blankContent,
      municipality: organisation.municipality,
      street: organisation.street,
      teamLanguages: organisation.teamLanguages,
      expenses: note?.expenses ?? 'NONE',
      expensesDayCents: note?.expensesDayCents ?? null,
      secrecy: note?.secrecy ?? 'NONE',
      contact: {
        firstName: contact?.firstName ?? '',
        email: contact?.email ?? null,
        phone: contact?.phone ?? null,
      },
    });
  }

  /** What is stored now where it differs from what was typed, in words. */
  changes({ t, lang }: Ctx, stored: VacancyContent, typed: FieldValues): ChangedField[] {
    const values = vacancyValues(stored);
    const said = (name: string): string => {
      const value = values[name];
      if (name === 'slots') return slotsText(t, stored.slots);
      if (name === 'municipality')
        return stored.municipality === null ? '' : municipalityName(lang, stored.municipality);
      if (name === 'practiseDutch') return value === true ? t('common.yes') : t('common.no');
      if (name === 'teamLanguages')
        return stored.teamLanguages.map((code) => languageName(lang, code)).join(', ');
      const group = termFields[name];
      if (group) return [value].flat().map((code) => termOf(t, group, String(code))).join(', '); // prettier-ignore
      return value == null ? '' : String(value);
    };
    return differences(stored, typed).map((name) => ({ label: labelOf(name), stored: said(name) }));
  }

  private maximum(tx: Tx, today: string): Promise<DayMaximum | null> {
    return this.amounts.inForce(tx, 'expenses.day', today);
  }
}

const otherLabels: Readonly<Record<string, PlainKey>> = { hoursPerWeek: 'vacancies.hours' };
const labelOf = (name: string): PlainKey => otherLabels[name] ?? (`vacancies.${name}` as 'vacancies.title');
