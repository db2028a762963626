import { Controller, Get, Param, Req } from '@nestjs/common';
import { Public } from '#access';
import { Unknown } from '#kernel';
import { assets, patterns, paths } from '#ui';
import { file, found, preferredLanguage, type Reply, type WebRequest } from '../http/index.js';

@Controller()
export class AssetsController {
  /** Stylesheet and islands; the name holds a hash of the content, so it may be kept for ever. */
  @Get(patterns.asset)
  @Public('stylesheet and scripts')
  asset(@Param('file') name: string): Reply {
    const asset = assets().get(paths.asset(name));
    if (!asset) throw new Unknown();
    return file(asset.body, { type: asset.type, cache: 'public, max-age=31536000, immutable' });
  }

  /** The bare address goes to the best language of the browser. */
  @Get(patterns.root)
  @Public('entrance')
  root(@Req() request: WebRequest): Reply {
    const header = request.headers['accept-language'];
    return found(paths.home(preferredLanguage(Array.isArray(header) ? header[0] : header)));
  }
}
