import type { ComponentChildren, VNode } from 'preact';
import { useFrame } from '../frame.js';
import { Icon } from '../icon.js';

/** One column of a table. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean | undefined;
  /** Where the heading leads: the same list, sorted on this column. */
  readonly sortHref?: string | undefined;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

/** One row: a cell for each column's key. The first column names the row. */
export type Row = Readonly<Record<string, ComponentChildren>>;

/** Properties of `DataTable`. */
export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly hideCaption?: boolean;
}

function Heading({ column }: { column: Column }): VNode {
  const { t } = useFrame();
  return (
    <th scope="col" class={column.numeric === true ? 'is-numeric' : undefined} aria-sort={column.sorted}>
      {column.sortHref === undefined ? (
        column.label
      ) : (
        <a href={column.sortHref} aria-label={t('common.sortBy', { column: column.label })}>
          {column.label}
          {column.sorted === undefined ? null : <Icon name={column.sorted === 'ascending' ? 'up' : 'down'} />}
        </a>
      )}
    </th>
  );
}

/** A table that scrolls inside itself on a narrow screen; sorting is a link. */
export function DataTable({ caption, columns, rows, hideCaption }: DataTableProps): VNode {
  return (
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table class="table">
        <caption class={hideCaption === true ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.key} scope="row">
                    {row[column.key]}
                  </th>
                ) : (
                  <td key={column.key} class={column.numeric === true ? 'is-numeric' : undefined}>
                    {row[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
