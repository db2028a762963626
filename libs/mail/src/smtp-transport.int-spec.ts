import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { DeliveryError, type OutgoingMail } from './mail-transport.js';
import { SmtpTransport, smtpSettings } from './smtp-transport.js';

const mail: OutgoingMail = {
  mailId: '0190a0a0-0000-7000-8000-000000000001',
  messageId: '<0190a0a0-0000-7000-8000-000000000001@brugpunt.example>',
  from: { name: 'Brugpunt, "het" steunpunt', address: 'brugpunt@brugpunt.example' },
  to: 'an@voorbeeld.example',
  subject: 'Dag An\r\nBcc: spion@elders.example',
  html: '<p>Dag</p>',
  text: 'Dag\n.\nnog een regel',
  lang: 'nl',
};
const never = new AbortController().signal;
const patience = { connect: 400, greeting: 400, silence: 400 };

/** Stages at which the server below misbehaves, in the order of the conversation. */
type Stage = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'after';
type Fault = '451' | '550' | 'drop' | 'slow' | 'garbage';

/** A server that speaks just enough SMTP and misbehaves at one stage. */
function faultServer(stage: Stage, fault: Fault, sockets: Set<Socket>): Server {
  return createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const answer = (at: Stage, good: string): void => {
      if (at !== stage) socket.write(`${good}\r\n`);
      else if (fault === 'drop') socket.destroy();
      else if (fault === 'garbage') socket.write('@@@ what?\r\n');
      else if (fault !== 'slow') socket.write(`${fault} no\r\n`);
    };
    let inData = false;
    let pending = '';
    socket.on('data', (chunk) => {
      pending += chunk.toString();
      if (inData) {
        if (!pending.endsWith('\r\n.\r\n')) return;
        inData = false;
        pending = '';
        return answer('after', '250 taken');
      }
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end).toUpperCase();
        pending = pending.slice(end + 2);
        if (line.startsWith('EHLO') || line.startsWith('HELO')) answer('EHLO', '250 hello');
        else if (line.startsWith('MAIL')) answer('MAIL', '250 ok');
        else if (line.startsWith('RCPT')) answer('RCPT', '250 ok');
        else if (line === 'DATA') {
          inData = stage !== 'DATA';
          answer('DATA', '354 go on');
        } else socket.end('221 bye\r\n');
      }
    });
    answer('greeting', '220 test');
  });
}

describe('sending by SMTP', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  const problemAt = async (stage: Stage, fault: Fault): Promise<string> => {
    const sockets = new Set<Socket>();
    const server = faultServer(stage, fault, sockets);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    closers.push(async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    });
    const transport = new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${port}`), patience);
    try {
      await transport.deliver(mail, never);
      return 'taken';
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      expect(error.message).not.toContain('@');
      return error.problem;
    }
  };

  const faults: Fault[] = ['451', '550', 'drop', 'slow', 'garbage'];
  const expected: Record<Stage, string[]> = {
    greeting: ['later', 'later', 'later', 'later', 'later'],
    EHLO: ['later', 'later', 'later', 'later', 'later'],
    MAIL: ['later', 'refused', 'later', 'later', 'later'],
    RCPT: ['later', 'refused', 'later', 'later', 'later'],
    DATA: ['later', 'refused', 'later', 'later', 'later'],
    // The words are with the server: only a clear answer says that they did not go.
    after: ['later', 'refused', 'uncertain', 'uncertain', 'uncertain'],
  };
  const cases = (Object.keys(expected) as Stage[]).flatMap((stage) =>
    faults.map((fault, at) => [stage, fault, expected[stage][at] ?? ''] as const),
  );
  it.each(cases)('at %s, %s: %s', async (stage, fault, problem) => {
    expect(await problemAt(stage, fault)).toBe(problem);
  });

  it('gives up on a server that is not there', async () => {
    const transport = new SmtpTransport(smtpSettings('smtp://127.0.0.1:1'), patience);
    await expect(transport.deliver(mail, never)).rejects.toMatchObject({
      problem: 'later',
      serverTrouble: true,
    });
  });

  it('stops at the deadline', async () => {
    const sockets = new Set<Socket>();
    const server = faultServer('after', 'slow', sockets);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    });
    const { port } = server.address() as AddressInfo;
    const transport = new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${port}`));
    await expect(transport.deliver(mail, AbortSignal.timeout(300))).rejects.toMatchObject({
      problem: 'uncertain',
    });
  });

  it('sends one mail to one recipient, whatever the texts contain', async () => {
    const taken: { recipients: string[]; sender: string; words: string }[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, session, done) {
        let words = '';
        stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          taken.push({
            recipients: rcptTo.map(({ address }) => address),
            sender: mailFrom ? mailFrom.address : '',
            words,
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
    closers.push(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.server.address() as AddressInfo;
    await new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${port}`)).deliver(mail, never);
    expect(taken).toHaveLength(1);
    const [{ recipients, sender, words } = { recipients: [], sender: '', words: '' }] = taken;
    expect(recipients).toEqual(['an@voorbeeld.example']);
    expect(sender).toBe('brugpunt@brugpunt.example');
    expect(words).toContain(`Message-ID: ${mail.messageId}`);
    expect(words).not.toMatch(/^Bcc:/im);
    expect(words).toContain('Auto-Submitted: auto-generated');
  });

  it.each([
    [
      'smtp://mail.example',
      { host: 'mail.example', port: 587, secure: false, user: null, requireTls: false },
    ],
    ['smtps://mail.example', { port: 465, secure: true }],
    [
      'smtp://a%40b:p%2Fw@mail.example:2525?tls=required',
      { port: 2525, user: 'a@b', password: 'p/w', requireTls: true },
    ],
  ])('reads %s', (url, settings) => expect(smtpSettings(url)).toMatchObject(settings));
});
