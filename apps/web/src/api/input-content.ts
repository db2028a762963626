import { days, parts, slotBit } from '#kernel';
import { blankContent, firstSentences, type TextContent, type VacancyContent } from '#vacancies';
import type { VacancyInput } from './vacancy-input.js';

type Texts = VacancyContent['texts'];
type Words = { title?: string | undefined; summary?: string | undefined; body?: string | undefined };

const noWords: TextContent = { title: '', summary: '', body: '' };
const empty = (text: TextContent): boolean => text.title === '' && text.summary === '' && text.body === '';

/** A text with what was sent over what was there; a summary that nobody wrote is the first sentences. */
function written(stored: TextContent | null, sent: Words | null | undefined): TextContent | null {
  if (sent === undefined) return stored;
  if (sent === null) return null;
  const kept = stored ?? noWords;
  const body = sent.body ?? kept.body;
  const text = {
    title: sent.title ?? kept.title,
    summary: (sent.summary ?? kept.summary) || firstSentences(body),
    body,
  };
  return empty(text) ? null : text;
}

const textsOf = (stored: Texts, sent: VacancyInput['texts']): Texts =>
  sent === undefined
    ? stored
    : {
        nl: written(stored.nl, sent.nl) ?? noWords,
        fr: written(stored.fr, sent.fr),
        en: written(stored.en, sent.en),
      };

const maskOf = (slots: NonNullable<VacancyInput['slots']>): number =>
  slots.reduce((mask, { day, part }) => mask | slotBit(days.indexOf(day), parts.indexOf(part)), 0);

/** What was sent over what its organisation wrote before; nothing of it is lost. */
export function contentOfInput(input: VacancyInput, stored: VacancyContent | undefined): VacancyContent {
  const base = stored ?? blankContent;
  const { externalId: _code, submit: _submit, texts, slots, contact, ...plain } = input;
  const sent = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return {
    ...base,
    ...(sent as Partial<VacancyContent>),
    texts: textsOf(base.texts, texts),
    slots: slots === undefined ? base.slots : maskOf(slots),
    contact:
      contact === undefined
        ? base.contact
        : { firstName: contact.firstName, email: contact.email ?? null, phone: contact.phone ?? null },
  };
}
