import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says at the end of a run how many pages were checked in each view. */
export default class PageCount {
  onRunStart() {
    this.folder = mkdtempSync(join(tmpdir(), 'brugpunt-pages-'));
    this.file = join(this.folder, 'pages');
    writeFileSync(this.file, '');
    process.env.BRUGPUNT_PAGE_COUNT = this.file;
  }

  onRunComplete() {
    const counts = new Map();
    for (const line of readFileSync(this.file, 'utf8').split('\n').filter(Boolean)) {
      const view = line.split('\t')[0];
      counts.set(view, (counts.get(view) ?? 0) + 1);
    }
    rmSync(this.folder, { recursive: true, force: true });
    const words = [...counts].map(([view, count]) => `${view}: ${count}`).join(' · ');
    process.stderr.write(`\nPages checked — ${words || 'none'}\n`);
  }
}
