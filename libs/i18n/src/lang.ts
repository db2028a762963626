/** The interface languages, in the order of the language switch. Dutch is the source language. */
export const langs = ['nl', 'fr', 'en'] as const;

/** An interface language; it is the first part of every page's path. */
export type Lang = (typeof langs)[number];

/** Tells whether a path segment or stored value is an interface language. */
export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value);
}

const locales = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const satisfies Record<Lang, string>;

/** The Intl locale of an interface language: Belgian habits for dates and numbers. */
export function localeOf(lang: Lang): string {
  return locales[lang];
}

const rightToLeftScripts: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);

/** Writing direction of any BCP 47 language; content can be in Arabic while the interface is not. */
export function direction(lang: string): 'ltr' | 'rtl' {
  try {
    const script = new Intl.Locale(lang).maximize().script;
    return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
