import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MasterKey } from '#privacy';

const draftShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The fields of the form as typed, so that nothing is lost and nothing is interpreted. */
export type DraftInput = z.infer<typeof draftShape>;

const place = (intakeId: string) => ({ table: 'intake', row: intakeId, column: 'draft' });

/** Seals and opens the form of an unfinished intake. */
@Injectable()
export class IntakeDrafts {
  constructor(private readonly master: MasterKey) {}

  seal(intakeId: string, input: DraftInput): string {
    return this.master.sealDraft(JSON.stringify(draftShape.parse(input)), place(intakeId));
  }

  open(intakeId: string, sealed: string): DraftInput {
    return draftShape.parse(JSON.parse(this.master.openDraft(sealed, place(intakeId))));
  }
}
