import type { VNode } from 'preact';
import type { Frame } from '../frame.js';
import { Icon } from '../icon.js';
import { paths } from '../paths.js';

/** Bottom of every page: help always stands in the same place (WCAG 3.2.6). */
export function SiteFooter({ frame }: { frame: Frame }): VNode {
  const { lang, t } = frame;
  return (
    <footer class="site-footer">
      <div class="container site-footer__inner">
        <div class="site-footer__help">
          <h2>
            <Icon name="support" />
            {t('common.helpTitle')}
          </h2>
          <p>{t('common.helpText')}</p>
        </div>
        <div>
          <p class="site-footer__name">Brugpunt</p>
          <p>{t('common.aboutText')}</p>
          <ul class="site-footer__links">
            <li>
              <a href={paths.search(lang)}>{t('common.navSearch')}</a>
            </li>
            <li>
              <a href={paths.organisationRegister(lang)}>{t('common.navOrganisations')}</a>
            </li>
            <li>
              <a href={paths.law(lang)}>{t('law.publicTitle')}</a>
            </li>
            {frame.mailboxUrl === null ? null : (
              <li>
                <a href={frame.mailboxUrl}>{t('common.mailbox')}</a>
              </li>
            )}
          </ul>
        </div>
      </div>
    </footer>
  );
}
