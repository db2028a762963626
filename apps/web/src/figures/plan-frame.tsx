import type { VNode } from 'preact';
import { sayKey } from '#i18n';
import { measuredCodes, plans, plansSource, type Plan } from '#indicators';
import { ContentLine, Details, useFrame } from '#ui';

const isMeasured = (code: string): boolean => (measuredCodes as readonly string[]).includes(code);

function EffectLine({ effect }: { effect: Plan['effects'][number] }): VNode {
  const { t } = useFrame();
  const measured = effect.indicators.filter(isMeasured);
  const later = effect.indicators.filter((code) => !isMeasured(code));
  return (
    <li>
      <p>
        <strong>{effect.id}</strong> <ContentLine text={effect.nl} lang="nl" />
      </p>
      {measured.length > 0 ? (
        <p>
          {t('figures.planMeasured')}{' '}
          {measured.map((code, at) => (
            <span key={code}>
              {at > 0 ? ', ' : ''}
              <a href={`#${code}`}>{sayKey(t, `figures.${code}.name`)}</a>
            </span>
          ))}
        </p>
      ) : null}
      {later.length > 0 ? <p>{t('figures.planLater', { codes: later.join(', ') })}</p> : null}
      {effect.indicators.length === 0 ? <p>{t('figures.planNone')}</p> : null}
    </li>
  );
}

/** Both multi-year plans as the frame: each quoted effect with the indicators that show something of it. */
export function PlanFrame(): VNode {
  const { t } = useFrame();
  return (
    <section>
      <h2 id="plan">{t('figures.planTitle')}</h2>
      {[...plans].reverse().map((plan) => (
        <Details key={plan.id} summary={plan.title}>
          <ul>
            {plan.effects.map((effect) => (
              <EffectLine key={effect.id} effect={effect} />
            ))}
          </ul>
        </Details>
      ))}
      <p>{t('figures.planSource', { source: plansSource })}</p>
    </section>
  );
}
