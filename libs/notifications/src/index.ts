export { loginLinkMail } from './login-link.mail.js';
export { NotificationsJobsModule } from './notifications-jobs.module.js';
