import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { IntroductionState } from '#introductions';
import { Conversation } from './conversation.entity.js';

/** The only writer of `conversation`; works in the name of the system, which alone may improve a row. */
@Injectable()
export class ConversationsRepository {
  async add(tx: Tx, conversation: Conversation): Promise<void> {
    await tx.manager.getRepository(Conversation).insert({ ...conversation });
  }

  async save(tx: Tx, { id, outcome, introductionId }: Conversation): Promise<void> {
    await tx.manager.getRepository(Conversation).update({ id }, { outcome, introductionId });
  }

  /** The talk that this badge had at this stand about this vacancy. */
  async earlier(
    tx: Tx,
    about: { standId: string; registrationId: string; vacancyId: string | null },
  ): Promise<Conversation | null> {
    const rows: { id: string }[] = await tx.manager.query(
      `select id from conversation where stand_id = $1 and registration_id = $2 and vacancy_id is not distinct from $3::uuid
        order by at limit 1`,
      [about.standId, about.registrationId, about.vacancyId],
    );
    const id = rows[0]?.id;
    return id === undefined ? null : tx.manager.getRepository(Conversation).findOneBy({ id });
  }

  /** The candidate that this badge became at an earlier stand, while that person still wants to be known. */
  async candidateBehind(tx: Tx, registrationId: string): Promise<string | null> {
    const rows: { candidate_id: string }[] = await tx.manager.query(
      `select i.candidate_id from conversation c join introduction i on i.id = c.introduction_id
         join candidate p on p.id = i.candidate_id
        where c.registration_id = $1 and p.state in ('ACTIVE', 'PLACED') order by c.at limit 1`,
      [registrationId],
    );
    return rows[0]?.candidate_id ?? null;
  }

  /** How far an introduction is; null when it does not exist. */
  async introductionState(tx: Tx, introductionId: string): Promise<IntroductionState | null> {
    const rows: { state: IntroductionState }[] = await tx.manager.query(
      `select state from introduction where id = $1`,
      [introductionId],
    );
    return rows[0]?.state ?? null;
  }
}
