import { MailQueries } from '#mail';
import { readArguments, say, table, type Command } from '../command.js';
import { withConfig } from '../settings.js';

/** The mail ledger: counts, and what did not go. Neither addresses nor words are shown. */
export const mailList: Command = {
  name: 'mail list',
  summary: 'show how many mails are in each state, and which ones need somebody',
  usage: [],
  run(args, surroundings) {
    readArguments({ args });
    return withConfig(surroundings, async (config) => {
      const { operatorAs, withPlatform } = await import('../platform.js');
      return withPlatform(config, async (app) => {
        const mails = app.get(MailQueries, { strict: false });
        const counts = await mails.counts(operatorAs('coordinator'));
        say(table(Object.entries(counts).map(([state, count]) => [state, String(count)])));
        const lines = await mails.needingAttention(operatorAs('coordinator'));
        if (lines.length === 0) return 0;
        const rows = lines.map((mail) => [
          mail.id,
          mail.template,
          mail.state,
          `${mail.attempts} ×`,
          mail.errorCode ?? '',
        ]);
        say(`\n${table([['id', 'mail', 'state', 'tried', 'cause'], ...rows])}`);
        return 0;
      });
    });
  },
};
