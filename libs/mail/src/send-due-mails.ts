import { Inject } from '@nestjs/common';
import { ZodError } from 'zod';
import { Bug, Clock, Unknown } from '#kernel';
import { CONFIG, logger, type Config, type Log } from '#config';
import { UnitOfWork } from '#database';
import { errorCode, Handles, placeOf, type JobOutcome, type JobRun, type PayloadOf } from '#jobs';
import { CircuitBreaker } from './circuit-breaker.js';
import { MailComposers } from './mail-composers.js';
import { renderMail } from './mail-layout.js';
import { DeliveryError, MailTransport } from './mail-transport.js';
import { sendDueMails } from './mail.jobs.js';
import { MailRepository, type ClaimedMail, type MailResult } from './mail.repository.js';

/** Mails sent at the same time by one job. */
const atOnce = 5;
/** 48 times about 5 minutes: four hours. */
const mostAttempts = 48;
const retryAfter = 5 * 60_000;

/** Takes due mails with a lease, sends them outside any transaction, writes down what became of each. */
@Handles(sendDueMails)
export class SendDueMails {
  private readonly breaker = new CircuitBreaker();
  private readonly log: Log;
  /** While it runs nobody else touches the mail, in milliseconds. */
  private readonly lease: number;
  /** A mail that is not through after this is given up for now: long before its lease ends. */
  private readonly deadline: number;

  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailRepository,
    private readonly composers: MailComposers,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.log = logger(config.logLevel);
    this.lease = config.takeover;
    // 20 seconds as a rule: SIGTERM waits for 25.
    this.deadline = Math.min(20_000, Math.floor(this.lease / 3));
  }

  async run(_payload: PayloadOf<typeof sendDueMails>, job: JobRun): Promise<JobOutcome> {
    let sent = 0;
    while (!job.signal?.aborted) {
      const claimed = await this.claim();
      if (claimed.length === 0) break;
      const results = await Promise.allSettled(claimed.map((mail) => this.send(mail)));
      sent += claimed.length;
      const broken = results.find((result) => result.status === 'rejected');
      // The lease of what could not be written down runs out by itself.
      if (broken) throw broken.reason;
    }
    return sent > 0 ? 'done' : 'skipped';
  }

  private claim(): Promise<ClaimedMail[]> {
    const now = this.clock.now();
    const limit = Math.min(atOnce, this.breaker.allowance(now));
    return this.work.asSystem(async (tx) => {
      await this.mails.loseExpired(tx, now);
      if (limit === 0) return [];
      const leaseUntil = new Date(now.getTime() + this.lease);
      return this.mails.claim(tx, this.composers.templates(), now, leaseUntil, limit);
    });
  }

  private async send(mail: ClaimedMail): Promise<void> {
    const result = await this.attempt(mail);
    await this.work.asSystem((tx) => this.mails.record(tx, mail, result));
    this.log.info(
      { mailId: mail.id, template: mail.template, state: result.state, code: result.errorCode },
      'mail',
    );
  }

  private async attempt(mail: ClaimedMail): Promise<MailResult> {
    try {
      const content = await this.composers.content(mail.template, mail.data, mail.lang);
      if (content === null) return this.result('failed', 'withdrawn');
      const { html, text } = renderMail(content, mail.lang, this.config.baseUrl);
      const { id: mailId, messageId, to, lang } = mail;
      const from = { name: 'Brugpunt', address: this.config.mailFrom };
      await this.transport.deliver(
        { mailId, messageId, from, to, subject: content.subject, html, text, lang },
        AbortSignal.timeout(this.deadline),
      );
      this.breaker.succeeded();
      return this.result('sent', null);
    } catch (error) {
      return this.afterError(mail, error);
    }
  }

  private afterError(mail: ClaimedMail, error: unknown): MailResult {
    if (error instanceof DeliveryError) {
      if (error.serverTrouble) this.breaker.failed(this.clock.now());
      else this.breaker.succeeded();
      if (error.problem === 'refused') return this.result('failed', error.code);
      if (error.problem === 'uncertain' && mail.class === 'at_most_once')
        return this.result('unknown', error.code);
      return this.again(mail, error.code);
    }
    // What it is about is gone: the mail is no longer wanted.
    if (error instanceof Unknown) return this.result('failed', 'withdrawn');
    // The ledger says only that the mail could not be made; here is where to look.
    this.log.error(
      { mailId: mail.id, template: mail.template, code: errorCode(error), at: placeOf(error) },
      'mail could not be made',
    );
    if (error instanceof Bug || error instanceof ZodError) return this.result('failed', 'not-made');
    return this.again(mail, 'not-made');
  }

  private again(mail: ClaimedMail, code: string): MailResult {
    return mail.attempts >= mostAttempts ? this.result('failed', code) : this.result('retry', code);
  }

  private result(state: MailResult['state'], errorCode: string | null): MailResult {
    const at = this.clock.now();
    // Jitter, so that a thousand mails do not come back in the same second.
    const wait = state === 'retry' ? retryAfter * (0.8 + Math.random() * 0.4) : 0;
    return { state, errorCode, at, notBefore: new Date(at.getTime() + wait) };
  }
}
