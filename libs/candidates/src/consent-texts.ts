import type { ConsentPurpose } from './consent.entity.js';

/** Version of the text shown or read out; a changed text gets a new version, so that evidence stays exact. */
export const consentTexts: Readonly<Record<ConsentPurpose, string>> = {
  KEEP_DATA: 'keep-data.v1',
  SHARE_WITH_ORGANISATION: 'share.v1',
  SUPPORT_NEEDS: 'support.v1',
  REFERRAL: 'referral.v1',
};
