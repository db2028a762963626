import type { VNode } from 'preact';
import { Button, Notice, useFrame } from '#ui';
import type { TextHint } from './text-hint.presenter.js';

/** Before keeping: the words found, the same text without them, and the choice. Nothing is blocked. */
export function TextHintNotice({ hint }: { hint: TextHint }): VNode {
  const { t } = useFrame();
  return (
    <Notice kind="warning" title={t('privacy.foundTitle')} live>
      <p>{hint.intro}</p>
      <p>{t('privacy.foundAdvice')}</p>
      <p class="small">{t('privacy.masked')}</p>
      <blockquote>{hint.masked}</blockquote>
      <div class="actions">
        <Button name="action" value="masked">
          {t('privacy.keepMasked')}
        </Button>
        <Button kind="secondary" name="action" value="as-is">
          {t('privacy.keepAsIs')}
        </Button>
      </div>
    </Notice>
  );
}

/** Room for the live hint under a text; the island fills it, without it the server says the same on sending. */
export function LiveTextHint({ field, url }: { field: string; url: string }): VNode {
  const { t } = useFrame();
  return (
    <div
      class="notice notice--warning"
      role="status"
      hidden
      data-text-check={url}
      data-field={field}
      data-title={t('privacy.foundTitle')}
      data-advice={t('privacy.foundAdvice')}
    />
  );
}
