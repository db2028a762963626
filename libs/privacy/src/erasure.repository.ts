import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** What must be known of a candidate before erasing. */
export interface ErasureSubject {
  readonly state: string;
  readonly email: string | null;
}

// Everything about one candidate that goes, in an order that no reference forbids. $1 is the candidate.
const theirIntroductions = `select id from introduction where candidate_id = $1`;
const goes = [
  `delete from private_link where (purpose = 'follow' and subject_id = $1)
     or (purpose = 'answer' and subject_id in (${theirIntroductions}))`,
  `delete from introduction_disclosure where introduction_id in (${theirIntroductions})`,
  `update introduction set meeting_note = null where candidate_id = $1 and meeting_note is not null`,
  `delete from match_suggestion where candidate_id = $1`,
  `delete from match_threshold where candidate_id = $1`,
  `delete from candidate_note where candidate_id = $1`,
  `delete from candidate_key where candidate_id = $1`,
  `delete from intake where candidate_id = $1`,
  `delete from referral where candidate_id = $1`,
];

/** The statements of an erasure; they run in the name of the system, which alone may delete. */
@Injectable()
export class ErasureRepository {
  async take(tx: Tx, candidateId: string): Promise<ErasureSubject | null> {
    const rows: ErasureSubject[] = await tx.manager.query(
      `select state, email from candidate where id = $1 for update`,
      [candidateId],
    );
    return rows[0] ?? null;
  }

  /** Ends what is still open, so that nothing of this person leaves any more. */
  async endIntroductions(tx: Tx, candidateId: string, at: Date): Promise<{ id: string; from: string }[]> {
    const open: { id: string; from: string }[] = await tx.manager.query(
      `select id, state as "from" from introduction
       where candidate_id = $1 and state in ('SUGGESTED', 'AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET')
       order by id for update`,
      [candidateId],
    );
    await tx.manager.query(
      `update introduction set state = 'DECLINED_BY_CANDIDATE', ended_at = $2, version = version + 1
       where id = any ($1::uuid[])`,
      [open.map(({ id }) => id), at],
    );
    return open;
  }

  /** Mails to the person, mails about the person not yet sent, and the pages of the trial mailbox. */
  async forgetMails(tx: Tx, candidateId: string, email: string | null): Promise<void> {
    const about = `m.subject_id = $1 or m.subject_id in (${theirIntroductions})`;
    await tx.manager.query(
      `delete from mailbox where mail_id in (select m.id from mail m where m.to_address = $2 or ${about})`,
      [candidateId, email],
    );
    await tx.manager.query(
      `delete from mail m where m.to_address = $2 or m.subject_id = $1
         or (m.subject_id in (${theirIntroductions}) and m.state in ('queued', 'retry'))`,
      [candidateId, email],
    );
  }

  /** Leaves a row without a person; introductions and facts keep their count. */
  async anonymise(tx: Tx, candidateId: string, at: Date): Promise<void> {
    for (const statement of goes) await tx.manager.query(statement, [candidateId]);
    await tx.manager.query(
      `update consent set withdrawn_at = $2 where candidate_id = $1 and withdrawn_at is null`,
      [candidateId, at],
    );
    await tx.manager.query(
      `update candidate set state = 'ANONYMISED', first_name = null, last_name = null, email = null, phone = null,
         contact_route = 'COMES_BACK', birth_year = null, municipality = null, max_km = null, dutch_level = 'UNKNOWN',
         practise_dutch = false, languages = '{}', themes = '{}', slots = 0, available_from = null,
         available_until = null, anonymised_at = $2, version = version + 1
       where id = $1`,
      [candidateId, at],
    );
  }

  /** Without the client's consent nothing may stay, not even an empty row. */
  async removeEntirely(tx: Tx, candidateId: string): Promise<void> {
    await tx.manager.query(`delete from private_link where subject_id = $1`, [candidateId]);
    await tx.manager.query(`delete from candidate where id = $1`, [candidateId]);
  }
}
