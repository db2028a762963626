const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (named[name ?? ''] ?? entity),
  );

const inner = (html: string): string => decode(html.replace(/<[^>]*>/g, '')).trim();

/**
 * The words of HTML that we rendered ourselves (see the mail blocks): paragraphs apart, list items with a
 * dash, a link as its words and its address on the next line.
 */
export function plainTextOf(html: string): string {
  return html
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_all, href: string, words: string) =>
      inner(words) === decode(href) ? words : `${words}:\n${href}`,
    )
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<li[^>]*>/g, '- ')
    .replace(/<\/li>/g, '\n')
    .replace(/<\/(?:p|h1|h2|ul|blockquote|div|table)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => decode(line).trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
