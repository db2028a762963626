const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A URL that came from a person, made safe for an href: only http(s), mailto and tel, or a path of this
 * site. Anything else (javascript:, data:, //elsewhere) gives null, and then no link must be shown.
 */
export function safeUrl(value: string | null | undefined): string | null {
  const text = (value ?? '').trim();
  if (text === '' || /[\u0000-\u001f\u007f\\]/.test(text)) return null;
  if (text.startsWith('/')) return text.startsWith('//') ? null : text;
  try {
    const url = new URL(text);
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
