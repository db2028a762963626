import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Lang } from './lang.js';
import { localeOf } from './lang.js';
import type { Args, FrenchPlural, Plural, VarsOf } from './messages.js';
import { nl } from './nl/index.js';

/** The Dutch catalogue; its type is the contract for the other languages. */
export type Catalogue = typeof nl;

/** Every text key of the interface. */
export type Key = keyof Catalogue;

/** Keys of texts without placeholders: safe to store in tables of codes and call later. */
export type PlainKey = { [K in Key]: [VarsOf<Catalogue[K]>] extends [never] ? K : never }[Key];

/** Translates a key: an unknown key and a missing or misspelt argument do not compile. */
export interface T {
  <K extends Key>(key: K, ...args: Args<Catalogue[K]>): string;
  readonly lang: Lang;
}

type Stored = string | Plural | FrenchPlural;

const catalogues: Readonly<Record<Lang, Readonly<Record<Key, Stored>>>> = { nl, fr, en };

function choose(message: Stored, category: Intl.LDMLPluralRule): string {
  if (typeof message === 'string') return message;
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { ...message };
  return forms[category] ?? message.other;
}

function makeTranslator(lang: Lang): T {
  const rules = new Intl.PluralRules(localeOf(lang));
  const numbers = new Intl.NumberFormat(localeOf(lang));
  const catalogue = catalogues[lang];
  const translate = (key: Key, values: Readonly<Record<string, string | number>> = {}): string => {
    const text = choose(catalogue[key], rules.select(Number(values['count'] ?? 0)));
    return text.replace(/\{(\w+)\}/g, (_match, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? '');
    });
  };
  return Object.assign(translate, { lang }) as T;
}

const translators: Readonly<Record<Lang, T>> = {
  nl: makeTranslator('nl'),
  fr: makeTranslator('fr'),
  en: makeTranslator('en'),
};

/** The translator of a language. Numbers are written the Belgian way; pass a year as text. */
export function translator(lang: Lang): T {
  return translators[lang];
}

/** True for a key of the catalogue; for keys that are put together at run time (codes of refusals). */
export const hasKey = (key: string): key is Key => Object.hasOwn(nl, key);

/** Translates a key that is only known at run time; an unknown key gives an empty text. */
export function sayKey(t: T, key: string, args: Readonly<Record<string, string | number>> = {}): string {
  if (!hasKey(key)) return '';
  return (t as (key: string, args: Readonly<Record<string, string | number>>) => string)(key, args);
}
