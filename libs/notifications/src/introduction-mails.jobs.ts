import { z } from 'zod';
import { defineJob } from '#jobs';

/** `messageId`: the message that asked for it, so that one message makes one mail. */
const payload = z.object({ introductionId: z.uuid(), messageId: z.uuid() });

/** First contact with the organisation. */
export const mailIntroduction = defineJob({
  name: 'notifications.introduction',
  queue: 'notifications',
  payload,
});
/** Reminder to the organisation. */
export const mailReminder = defineJob({
  name: 'notifications.introduction-reminder',
  queue: 'notifications',
  payload,
});
/** The candidate stopped: tell the organisation. */
export const mailStopped = defineJob({
  name: 'notifications.introduction-stopped',
  queue: 'notifications',
  payload,
});
/** News for the candidate. */
export const mailNews = defineJob({ name: 'notifications.candidate-news', queue: 'notifications', payload });
/** The candidate's private page. */
export const mailFollowLink = defineJob({
  name: 'notifications.follow-link',
  queue: 'notifications',
  payload,
});
