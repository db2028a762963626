import type { VNode } from 'preact';
import { langs } from '#i18n';
import { PostButton } from '../display/actions.js';
import { PersonName } from '../display/text.js';
import type { Frame } from '../frame.js';
import { Icon } from '../icon.js';
import { inLanguage, paths } from '../paths.js';
import { Wordmark } from './wordmark.js';

const languageNames = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

function LanguageSwitch({ frame }: { frame: Frame }): VNode {
  return (
    <nav class="languages" aria-label={frame.t('common.languageSwitch')}>
      <ul>
        {langs.map((lang) => (
          <li key={lang}>
            <a
              href={inLanguage(lang, frame.path)}
              lang={lang}
              hreflang={lang}
              aria-current={lang === frame.lang ? 'true' : undefined}
              aria-label={`${lang.toUpperCase()} – ${languageNames[lang]}`}
            >
              {lang.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isCurrent(frame: Frame, href: string): 'page' | undefined {
  const here = inLanguage(frame.lang, frame.path).split('?')[0] ?? '';
  return here === href || here.startsWith(`${href}/`) ? 'page' : undefined;
}

function MainNav({ frame }: { frame: Frame }): VNode {
  const { lang, t } = frame;
  const items = [
    { href: paths.search(lang), label: t('common.menuSearch'), icon: 'search' },
    { href: paths.markets(lang), label: t('common.menuMarket'), icon: 'festival' },
    { href: paths.organisationRegister(lang), label: t('common.menuOrganisations'), icon: 'organisation' },
  ] as const;
  return (
    <nav class="main-nav" aria-label={t('common.mainMenu')}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={isCurrent(frame, item.href)}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </a>
          </li>
        ))}
        {frame.person !== null ? null : (
          <li>
            <a href={paths.signIn(lang)} aria-current={isCurrent(frame, paths.signIn(lang))}>
              <Icon name="person" />
              <span>{t('common.menuSignIn')}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function PersonBar({ frame }: { frame: Frame }): VNode | null {
  const { person, t, lang } = frame;
  if (person === null) return null;
  return (
    <div class="person-bar">
      <div class="container person-bar__inner">
        <nav aria-label={t('common.yourMenu')}>
          <ul>
            {person.areas.map((area) => (
              <li key={area.href}>
                <a href={area.href} aria-current={isCurrent(frame, area.href)}>
                  {area.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="person-bar__person">
          <a href={paths.account(lang)}>
            <Icon name="person" />
            <span class="visually-hidden">{t('common.signedInAs')} </span>
            <PersonName name={person.name} />
          </a>
          <PostButton action={paths.signOut(lang)} kind="quiet">
            {t('common.navSignOut')}
          </PostButton>
        </div>
      </div>
    </div>
  );
}

/** Top of every page. */
export function SiteHeader({ frame }: { frame: Frame }): VNode {
  return (
    <header class="site-header">
      <div class="container site-header__inner">
        <a class="site-header__home" href={paths.home(frame.lang)}>
          <Wordmark label={`Brugpunt – ${frame.t('common.home')}`} />
        </a>
        <LanguageSwitch frame={frame} />
        <MainNav frame={frame} />
      </div>
      <PersonBar frame={frame} />
    </header>
  );
}
