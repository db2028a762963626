import type { VNode } from 'preact';
import type { CandidateLine, CandidateState } from '#candidates';
import { formatShortDate, termOf } from '#i18n';
import { municipalityName } from '#places';
import { DataTable, Tag, paths, useFrame, type Tone } from '#ui';

const tones: Readonly<Record<CandidateState, Tone>> = {
  PROSPECT: 'neutral', ACTIVE: 'info', PLACED: 'success', INACTIVE: 'neutral', ANONYMISED: 'neutral',
}; // prettier-ignore

/** Where a candidate stands, in a word. */
export function CandidateTag({ state }: { state: CandidateState }): VNode {
  const { t } = useFrame();
  return <Tag tone={tones[state]}>{t(`desk.state.${state}`)}</Tag>;
}

/** Candidates as reception sees them: code, first name, where it stands. No family names in lists. */
export function CandidateTable({
  candidates,
  caption,
}: {
  candidates: readonly CandidateLine[];
  caption: string;
}): VNode {
  const { t, lang } = useFrame();
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { key: 'reference', label: t('desk.code') },
        { key: 'firstName', label: t('common.firstName') },
        { key: 'state', label: t('common.status') },
        { key: 'route', label: t('desk.route') },
        { key: 'municipality', label: t('common.municipality') },
        { key: 'lastActivityAt', label: t('desk.lastSeen') },
      ]}
      rows={candidates.map((candidate) => ({
        reference: <a href={paths.deskCandidate(lang, candidate.id)}>{candidate.reference}</a>,
        firstName: candidate.firstName ?? '–',
        state: <CandidateTag state={candidate.state} />,
        route: termOf(t, 'route', candidate.route),
        municipality: candidate.municipality === null ? '–' : municipalityName(lang, candidate.municipality),
        lastActivityAt: <span class="nowrap">{formatShortDate(lang, candidate.lastActivityAt)}</span>,
      }))}
    />
  );
}
