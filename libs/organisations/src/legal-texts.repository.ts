import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type { LegalLang, LegalTextCode } from './legal-codes.js';

/** A dated text about the law in one language; days as `YYYY-MM-DD`. */
export interface LegalText {
  readonly id: string;
  readonly code: LegalTextCode;
  readonly lang: LegalLang;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly title: string;
  /** Paragraphs with empty lines between; `{expenses.day}` and the like stand for the amount of the day. */
  readonly body: string;
  readonly sourceUrl: string;
  /** The official page to go on to. */
  readonly linkUrl: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedAt: string | null;
  /** From this day staff are asked to read it again. */
  readonly reviewOn: string | null;
}

const columns = `id, code, lang, valid_from::text as "validFrom", valid_to::text as "validTo", title, body,
  source_url as "sourceUrl", link_url as "linkUrl", verified_by as "verifiedBy", verified_at::text as "verifiedAt",
  review_on::text as "reviewOn"`;

/** Dated texts about the law: staff write new versions, pages show the one of the day. */
@Injectable()
export class LegalTexts {
  /** The text in force on `day` in this language, else in Dutch; null when there is neither. */
  async inForce(tx: Tx, code: LegalTextCode, lang: LegalLang, day: string): Promise<LegalText | null> {
    const rows: LegalText[] = await tx.manager.query(
      `select ${columns} from (select distinct on (lang) * from legal_text
                                where code = $1 and lang in ($2::text, 'nl') and valid_from <= $3::date
                                order by lang, valid_from desc) newest
        where valid_to is null or valid_to >= $3::date order by lang = $2::text desc limit 1`,
      [code, lang, day],
    );
    return rows[0] ?? null;
  }

  /** Every version, newest first within code and language. */
  all(tx: Tx): Promise<LegalText[]> {
    return tx.manager.query(`select ${columns} from legal_text order by code, lang, valid_from desc`);
  }

  /** Versions of one text in one language, oldest first; nobody else adds to them before this transaction ends. */
  async takeVersions(tx: Tx, code: LegalTextCode, lang: LegalLang): Promise<LegalText[]> {
    await tx.manager.query(`select pg_advisory_xact_lock(hashtext('legal_text'), hashtext($1))`, [
      `${code}/${lang}`,
    ]);
    return tx.manager.query(
      `select ${columns} from legal_text where code = $1 and lang = $2 order by valid_from`,
      [code, lang],
    );
  }

  /** One version; Unknown when there is none. */
  async get(tx: Tx, id: string): Promise<LegalText> {
    const rows: LegalText[] = await tx.manager.query(`select ${columns} from legal_text where id = $1`, [id]);
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }

  async insert(tx: Tx, text: LegalText): Promise<void> {
    await tx.manager.query(
      `insert into legal_text (id, code, lang, valid_from, valid_to, title, body, source_url, link_url, verified_by,
         verified_at, review_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        text.id, text.code, text.lang, text.validFrom, text.validTo, text.title, text.body, text.sourceUrl, text.linkUrl,
        text.verifiedBy, text.verifiedAt, text.reviewOn,
      ], // prettier-ignore
    );
  }

  /** Somebody read it again: who, when, and when it has to be read next. */
  async check(
    tx: Tx,
    {
      id,
      verifiedBy,
      verifiedAt,
      reviewOn,
    }: Pick<LegalText, 'id' | 'verifiedBy' | 'verifiedAt' | 'reviewOn'>,
  ): Promise<void> {
    await tx.manager.query(
      `update legal_text set verified_by = $2, verified_at = $3, review_on = $4 where id = $1`,
      [id, verifiedBy, verifiedAt, reviewOn],
    );
  }

  /** Takes out a version; the caller has made sure that it was never in force. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.query(`delete from legal_text where id = $1`, [id]);
  }

  /** Adds texts of the data file that start on a day that no version has yet; what staff wrote stays as it is. */
  async add(tx: Tx, texts: readonly LegalText[]): Promise<void> {
    await tx.manager.query(
      `insert into legal_text (id, code, lang, valid_from, valid_to, title, body, source_url, link_url, review_on)
       select r.id, r.code, r.lang, r."validFrom", r."validTo", r.title, r.body, r."sourceUrl", r."linkUrl", r."reviewOn"
         from jsonb_to_recordset($1) as r(id uuid, code text, lang text, "validFrom" date, "validTo" date, title text,
              body text, "sourceUrl" text, "linkUrl" text, "reviewOn" date)
        where not exists (select 1 from legal_text l where l.code = r.code and l.lang = r.lang
                            and l.valid_from < r."validFrom" and (l.verified_by is not null or l.valid_to >= r."validFrom"))
       on conflict (code, lang, valid_from) do nothing`,
      [JSON.stringify(texts)],
    );
  }
}
