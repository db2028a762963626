import type { VNode } from 'preact';
import type { SignedInPerson } from '#access';
import { Layout, PostButton, SummaryList, paths, type Frame } from '#ui';

/** Who is signed in, and the way out. */
export function AccountPage({ frame, account }: { frame: Frame; account: SignedInPerson }): VNode {
  const { t, lang } = frame;
  return (
    <Layout frame={frame} title={t('account.title')} width="text" robots="noindex">
      <h1>{t('account.title')}</h1>
      <SummaryList
        rows={[
          { label: t('common.name'), value: `${account.firstName} ${account.lastName}` },
          { label: t('account.kind'), value: t(`account.kind.${account.kind}`) },
        ]}
      />
      {account.kind === 'organisation' ? (
        <p>
          <a href={paths.accountTokens(lang)}>{t('bulk.tokensTitle')}</a>
        </p>
      ) : null}
      <PostButton action={paths.signOut(lang)} kind="secondary">
        {t('common.navSignOut')}
      </PostButton>
    </Layout>
  );
}
