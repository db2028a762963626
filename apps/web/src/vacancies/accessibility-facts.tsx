import type { VNode } from 'preact';
import { formatDate, termOf } from '#i18n';
import { accessibilities, accessibilityDimension, accessibilityDimensions } from '#kernel';
import type { PublicOrganisation } from '#organisations';
import { Card, useFrame } from '#ui';

/** What an organisation declares about its accessibility, in three dimensions, with the day (brief 1.3 A, UC-25). */
export function AccessibilityFacts({ organisation }: { organisation: PublicOrganisation }): VNode | null {
  const { t, lang } = useFrame();
  const { stepFree, accessibility, accessibilityOn } = organisation;
  const declared = accessibilities.filter((fact) => accessibility.includes(fact));
  const groups = accessibilityDimensions
    .map((dimension) => ({
      dimension,
      facts: [
        ...(dimension === 'PHYSICAL' && stepFree ? [t('vacancyPage.stepFree')] : []),
        ...declared
          .filter((fact) => accessibilityDimension(fact) === dimension)
          .map((fact) => termOf(t, 'accessibility', fact)),
      ],
    }))
    .filter(({ facts }) => facts.length > 0);
  if (groups.length === 0) return null;
  return (
    <Card as="section">
      <h2>{t('orgLife.accessTitle')}</h2>
      {groups.map(({ dimension, facts }) => (
        <div key={dimension}>
          <h3>{t(`orgLife.dimension.${dimension}`)}</h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      ))}
      {accessibilityOn === null ? null : (
        <p class="small muted">{t('orgLife.accessDeclared', { date: formatDate(lang, accessibilityOn) })}</p>
      )}
    </Card>
  );
}
