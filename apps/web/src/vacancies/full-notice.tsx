import type { VNode } from 'preact';
import { Notice, useFrame } from '#ui';

/** All places are taken; one can still react, and waits for a place. */
export function FullNotice(): VNode {
  const { t } = useFrame();
  return (
    <Notice kind="info" title={t('renewal.fullTitle')}>
      <p>{t('renewal.fullText')}</p>
    </Notice>
  );
}
