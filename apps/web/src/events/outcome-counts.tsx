import type { VNode } from 'preact';
import { conversationOutcomes, type ConversationOutcome } from '#events';
import { formatNumber } from '#i18n';
import { SummaryList, useFrame } from '#ui';

/** How many talks ended how, and how many became an introduction. */
export function OutcomeCounts(props: {
  talks: Readonly<Record<ConversationOutcome, number>>;
  introductions: string;
}): VNode {
  const { t, lang } = useFrame();
  return (
    <SummaryList
      rows={[
        ...conversationOutcomes.map((outcome) => ({
          label: t(`events.outcome.${outcome}`),
          value: formatNumber(lang, props.talks[outcome]),
        })),
        { label: t('events.introductions'), value: props.introductions },
      ]}
    />
  );
}
