import type { VNode } from 'preact';
import { direction } from '#i18n';
import { useFrame } from '../frame.js';

/** A name written by somebody, kept apart from the direction of the text around it. */
export function PersonName({ name }: { name: string }): VNode {
  return <bdi class="person-name">{name}</bdi>;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Somebody may write Arabic or Hebrew where we expect Dutch: then the text itself decides. */
const directionIn = (text: string): 'auto' | undefined => (rightToLeft.test(text) ? 'auto' : undefined);

/** Properties of `ContentText`. */
export interface ContentTextProps {
  readonly text: string;
  /** Language the text is written in (BCP 47). */
  readonly lang: string;
}

/** Text written by somebody: paragraphs at empty lines, line breaks kept, never read as HTML. */
export function ContentText({ text, lang }: ContentTextProps): VNode {
  const frame = useFrame();
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return (
    <div
      class="content-text"
      lang={lang === frame.lang ? undefined : lang}
      dir={direction(lang) === direction(frame.lang) ? undefined : direction(lang)}
    >
      {paragraphs.map((paragraph, index) => (
        <p key={index} dir={directionIn(paragraph)}>
          {paragraph.split('\n').map((line, at) => (
            <>
              {at === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

/** A short text written by somebody (a title), with its language when that differs from the page's. */
export function ContentLine({ text, lang }: ContentTextProps): VNode {
  const frame = useFrame();
  return (
    <span
      class="content-line"
      lang={lang === frame.lang ? undefined : lang}
      dir={lang === frame.lang ? directionIn(text) : 'auto'}
    >
      {text}
    </span>
  );
}
