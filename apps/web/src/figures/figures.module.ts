import { Module } from '@nestjs/common';
import { IndicatorsModule } from '#indicators';
import { FiguresController } from './figures.controller.js';

/** Figures for the team. */
@Module({ imports: [IndicatorsModule], controllers: [FiguresController] })
export class FiguresModule {}
