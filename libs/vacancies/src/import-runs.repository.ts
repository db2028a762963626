import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type { ImportRun, ImportRunRow, RowOutcome, RowResult, RowVerdict } from './import-run.js';

const runColumns = `id, organisation_id as "organisationId", account_id as "accountId", state, separator, headings, mapping,
  hand_in as "handIn", total, new_rows as "newRows", changed_rows as "changedRows", known_rows as "knownRows",
  wrong_rows as "wrongRows", done_rows as "doneRows", why, created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt", version`;

const rowColumns = `position, line, cells, code, title, outcome, faults, missing, result, handed_in as "handedIn",
  vacancy_id as "vacancyId", why`;

/** A part of the rows of a list. */
export interface RowWindow {
  readonly outcome: RowOutcome | null;
  readonly page: number;
  readonly perPage: number;
}

/** The only writer of lists on their way in; row-level security shows an organisation its own. */
@Injectable()
export class ImportRunsRepository {
  async add(tx: Tx, run: ImportRun, rows: readonly { line: number; cells: readonly string[] }[]): Promise<void> {
    await tx.manager.query(
      `insert into import_run (id, organisation_id, account_id, state, separator, headings, mapping, total, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        run.id, run.organisationId, run.accountId, run.state, run.separator, JSON.stringify(run.headings),
        JSON.stringify(run.mapping), run.total, run.createdAt,
      ],
    );
    const numbered = rows.map((row, position) => ({ position, ...row }));
    await tx.manager.query(
      `insert into import_run_row (run_id, position, organisation_id, line, cells)
       select $1, position, $2, line, cells from jsonb_to_recordset($3::jsonb) as r(position int, line int, cells jsonb)`,
      [run.id, run.organisationId, JSON.stringify(numbered)],
    );
  } // prettier-ignore

  /** Unknown when absent or somebody else's. */
  async get(tx: Tx, id: string): Promise<ImportRun> {
    return one(await tx.manager.query(`select ${runColumns} from import_run where id = $1`, [id]));
  }

  /** The list, locked until the transaction ends. */
  async take(tx: Tx, id: string): Promise<ImportRun> {
    return one(await tx.manager.query(`select ${runColumns} from import_run where id = $1 for update`, [id]));
  }

  /** The lists of an organisation that are not older than a month, newest first. */
  recent(tx: Tx, organisationId: string, most = 10): Promise<ImportRun[]> {
    return tx.manager.query(
      `select ${runColumns} from import_run where organisation_id = $1 and state <> 'DROPPED'
        order by created_at desc, id desc limit $2`,
      [organisationId, most],
    );
  }

  async save(tx: Tx, run: ImportRun): Promise<void> {
    await tx.manager.query(
      `update import_run set state = $2, mapping = $3, hand_in = $4, new_rows = $5, changed_rows = $6, known_rows = $7,
              wrong_rows = $8, why = $9, ended_at = $10, started_at = $11, version = version + 1
        where id = $1`,
      [
        run.id, run.state, JSON.stringify(run.mapping), run.handIn, run.newRows, run.changedRows, run.knownRows,
        run.wrongRows, run.why, run.endedAt, run.startedAt,
      ],
    );
  } // prettier-ignore

  /** Every row as written, in the order of the file. */
  cells(tx: Tx, runId: string): Promise<{ position: number; line: number; cells: string[] }[]> {
    return tx.manager.query(
      `select position, line, cells from import_run_row where run_id = $1 order by position`,
      [runId],
    );
  }

  async judge(tx: Tx, runId: string, verdicts: readonly RowVerdict[]): Promise<void> {
    await tx.manager.query(
      `update import_run_row r set code = v.code, title = v.title, outcome = v.outcome, faults = v.faults, missing = v.missing
         from jsonb_to_recordset($2::jsonb)
           as v(position int, code text, title text, outcome text, faults jsonb, missing jsonb)
        where r.run_id = $1 and r.position = v.position`,
      [runId, JSON.stringify(verdicts)],
    );
  }

  async rows(
    tx: Tx,
    runId: string,
    { outcome, page, perPage }: RowWindow,
  ): Promise<{ rows: ImportRunRow[]; total: number }> {
    const found: (ImportRunRow & { total: number })[] = await tx.manager.query(
      `select ${rowColumns}, count(*) over ()::int as total from import_run_row
        where run_id = $1 and ($2::text is null or outcome = $2) order by position limit $3 offset $4`,
      [runId, outcome, perPage, (page - 1) * perPage],
    );
    return { rows: found, total: found[0]?.total ?? 0 };
  }

  /** Rows to give back: not understood, or refused when they were taken over. */
  unsettled(tx: Tx, runId: string): Promise<ImportRunRow[]> {
    return tx.manager.query(
      `select ${rowColumns} from import_run_row where run_id = $1 and (outcome = 'WRONG' or result = 'REFUSED')
        order by position`,
      [runId],
    );
  }

  /** How many rows ended how. */
  async results(tx: Tx, runId: string): Promise<Record<RowResult, number> & { handedIn: number }> {
    return one(
      await tx.manager.query(
        `select count(*) filter (where result = 'CREATED')::int as "CREATED",
                count(*) filter (where result = 'UPDATED')::int as "UPDATED",
                count(*) filter (where result = 'UNCHANGED')::int as "UNCHANGED",
                count(*) filter (where result = 'REFUSED')::int as "REFUSED",
                count(*) filter (where handed_in)::int as "handedIn"
           from import_run_row where run_id = $1`,
        [runId],
      ),
    );
  }

  /** The next row to take over, locked; rows that another worker holds are passed by. */
  async nextRow(tx: Tx, runId: string): Promise<ImportRunRow | null> {
    const rows: ImportRunRow[] = await tx.manager.query(
      `select ${rowColumns} from import_run_row
        where run_id = $1 and result is null and outcome in ('NEW', 'CHANGED')
        order by position limit 1 for update skip locked`,
      [runId],
    );
    return rows[0] ?? null;
  }

  async rowsLeft(tx: Tx, runId: string): Promise<number> {
    const rows: { n: number }[] = await tx.manager.query(
      `select count(*)::int as n from import_run_row
        where run_id = $1 and result is null and outcome in ('NEW', 'CHANGED')`,
      [runId],
    );
    return rows[0]?.n ?? 0;
  }

  /** Writes down how a row ended; what was taken over is erased here, it stands in the vacancy. */
  async settle(
    tx: Tx,
    runId: string,
    row: Pick<ImportRunRow, 'position' | 'result' | 'handedIn' | 'vacancyId' | 'why'>,
  ): Promise<void> {
    await tx.manager.query(
      `update import_run_row set result = $3, handed_in = $4, vacancy_id = $5, why = $6,
              cells = case when $3 = 'REFUSED' then cells else '[]'::jsonb end
        where run_id = $1 and position = $2`,
      [runId, row.position, row.result, row.handedIn, row.vacancyId, row.why],
    );
    await tx.manager.query(`update import_run set done_rows = done_rows + 1 where id = $1`, [runId]);
  }

  /** Erases what the rows say: all of them, or only those that need no more work. */
  async erase(tx: Tx, runId: string, which: 'all' | 'known'): Promise<void> {
    await tx.manager.query(
      `update import_run_row set cells = '[]', faults = '[]'
        where run_id = $1 and ($2 = 'all' or outcome = 'KNOWN')`,
      [runId, which],
    );
  }

  /** What an organisation decided about its headings before. */
  async remembered(tx: Tx, organisationId: string): Promise<Record<string, string>> {
    const rows: { fields: Record<string, string> }[] = await tx.manager.query(
      `select fields from import_mapping where organisation_id = $1`,
      [organisationId],
    );
    return rows[0]?.fields ?? {};
  }

  async remember(tx: Tx, organisationId: string, fields: Record<string, string>, now: Date): Promise<void> {
    await tx.manager.query(
      `insert into import_mapping as m (organisation_id, fields, updated_at) values ($1, $2, $3)
       on conflict (organisation_id) do update set fields = m.fields || excluded.fields, updated_at = excluded.updated_at`,
      [organisationId, JSON.stringify(fields), now],
    );
  }
}

function one<R>(rows: R[]): R {
  const [row] = rows;
  if (row === undefined) throw new Unknown();
  return row;
}
