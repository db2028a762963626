import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '#mail';
import { AccountController } from './account.controller.js';
import { LinkStrategy } from './link.strategy.js';
import { LoginLinkMail } from './login-link.mail.js';
import { PasswordStrategy } from './password.strategy.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLimits } from './sign-in-limits.js';

/** Signing in and out. */
@Module({
  imports: [PassportModule.register({ session: false }), MailModule],
  controllers: [SignInController, AccountController],
  providers: [LinkStrategy, LoginLinkMail, PasswordStrategy, SignInLimits],
})
export class AccountModule {}
