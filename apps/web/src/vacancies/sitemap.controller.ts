import { Controller, Get } from '@nestjs/common';
import { Public } from '#access';
import { langs } from '#i18n';
import { paths, patterns } from '#ui';
import { Ctx, file, type Reply } from '../http/index.js';
import { SitemapQueries } from './sitemap.queries.js';

const cache = 'public, max-age=3600';

@Controller()
export class SitemapController {
  constructor(private readonly queries: SitemapQueries) {}

  @Get(patterns.robots)
  @Public('asked by search engines')
  robots(@Ctx() ctx: Ctx): Reply {
    const lines = [
      'User-agent: *',
      'Disallow: /*/volgen/',
      'Disallow: /*/antwoord/',
      'Disallow: /*/vacature-verlengen/',
      'Disallow: /*/uitnodiging/',
      'Disallow: /*/organisatie/nog-actief/',
      'Disallow: /*/inschrijving/',
      'Disallow: /*/aanmelden/link/',
      `Sitemap: ${ctx.url(paths.sitemap())}`,
    ];
    return file(`${lines.join('\n')}\n`, { type: 'text/plain; charset=utf-8', cache });
  }

  @Get(patterns.sitemap)
  @Public('asked by search engines')
  async sitemap(@Ctx() ctx: Ctx): Promise<Reply> {
    const numbers = await this.queries.numbers();
    const addresses = langs.flatMap((lang) => [
      paths.home(lang),
      paths.search(lang),
      ...numbers.map((number) => paths.vacancy(lang, number)),
    ]);
    const urls = addresses.map((path) => `<url><loc>${ctx.url(path)}</loc></url>`).join('\n');
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
    return file(xml, { type: 'application/xml; charset=utf-8', cache });
  }
}
