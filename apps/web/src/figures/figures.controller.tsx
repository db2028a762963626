import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { Requires } from '#access';
import { indicatorPolicy, IndicatorsQueries, isQuarter, type Quarter } from '#indicators';
import { quarterInBrussels, Unknown } from '#kernel';
import { patterns } from '#ui';
import { Ctx, file, page, type Reply } from '../http/index.js';
import { figuresCsv } from './figures-csv.js';
import { FiguresPage } from './figures.page.js';
import { presentFigure } from './figure.presenter.js';

const asked = z.object({ kwartaal: z.string().optional() });

/** Quarters drawn in a line. */
const lineLength = 8;

/** Figures of the multi-year plans, for coordinators. */
@Controller()
export class FiguresController {
  constructor(private readonly indicators: IndicatorsQueries) {}

  @Get(patterns.teamFigures)
  @Requires(indicatorPolicy.read)
  async show(@Ctx() ctx: Ctx, @Query() query: unknown): Promise<Reply> {
    const quarters = await this.indicators.quarters(ctx.actor);
    const quarter = chosen(query, ctx.now, quarters);
    const report = await this.indicators.report(ctx.actor, quarter, 'internal');
    const series = await this.indicators.series(ctx.actor, 'I05', quarter, lineLength);
    return page(
      <FiguresPage
        frame={ctx.frame}
        quarter={quarter}
        quarters={quarters}
        views={report.figures.map((figure) => presentFigure(ctx.t, figure, report.names))}
        series={series}
        exceptions={report.exceptions}
      />,
    );
  }

  @Get(patterns.teamFiguresFile)
  @Requires(indicatorPolicy.read)
  async download(@Ctx() ctx: Ctx, @Query() query: unknown): Promise<Reply> {
    const quarter = chosen(query, ctx.now, await this.indicators.quarters(ctx.actor));
    const report = await this.indicators.report(ctx.actor, quarter, 'export');
    return file(figuresCsv(ctx.t, report), {
      type: 'text/csv; charset=utf-8',
      name: `brugpunt-${quarter}.csv`,
    });
  }
}

/** The quarter in the address, or the running one; one that is not in the list is unknown (404). */
function chosen(query: unknown, now: Date, quarters: readonly Quarter[]): Quarter {
  const read = asked.safeParse(query);
  if (!read.success) throw new Unknown();
  const { kwartaal } = read.data;
  if (kwartaal === undefined || kwartaal === '') return quarterInBrussels(now);
  if (!isQuarter(kwartaal) || !quarters.includes(kwartaal)) throw new Unknown();
  return kwartaal;
}
