import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Sitemaps may hold 50 000 addresses; each vacancy has one per language. */
const limit = 16_000;

/** What search engines may know: the public index, read without a unit of work because nothing in it is private. */
@Injectable()
export class SitemapQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Numbers of published vacancies, newest first. */
  async numbers(): Promise<number[]> {
    const rows = await this.dataSource.query<{ number: number }[]>(
      `select number from vacancy_search where shown order by published_at desc, number limit $1`,
      [limit],
    );
    return rows.map(({ number }) => number);
  }
}
