import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { translator, type Lang } from '#i18n';
import { absolute, paths } from '#ui';
import type { MailContent } from './mail-definition.js';
import { plainTextOf } from './plain-text.js';

interface FrameProps {
  readonly content: MailContent;
  readonly lang: Lang;
  readonly home: string;
}

function MailFrame({ content, lang, home }: FrameProps): VNode {
  const t = translator(lang);
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{content.subject}</title>
      </head>
      <body style="margin:0;padding:24px 12px;background:#f7f4f2;font-family:Verdana,Arial,sans-serif">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
          <tr>
            <td align="center">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                style="max-width:600px;background:#ffffff;border-radius:12px"
              >
                <tr>
                  <td style="padding:24px 28px 0">
                    <a href={home} style="color:#7a1f55;font-size:20px;font-weight:700;text-decoration:none">
                      {t('mail.sender')}
                    </a>
                  </td>
                </tr>
                <tr>
                  <td style="padding:20px 28px 12px">{content.body}</td>
                </tr>
                <tr>
                  <td style="padding:16px 28px 24px;color:#5d4c56;font-size:14px;line-height:1.5">
                    {t('mail.foot')}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

/** The whole mail: the body between the common head and foot, and its twin in plain text. */
export function renderMail(
  content: MailContent,
  lang: Lang,
  baseUrl: string,
): { html: string; text: string } {
  const t = translator(lang);
  const home = absolute(baseUrl, paths.home(lang));
  const body = content.text ?? plainTextOf(renderToString(content.body));
  return {
    html: `<!doctype html>${renderToString(<MailFrame content={content} lang={lang} home={home} />)}`,
    text: `${body.trim()}\n\n-- \n${t('mail.sender')} · ${home}\n${t('mail.foot')}\n`,
  };
}
