import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { DataTable, Details, LinkButton, PageTitle, paths, useFrame, type Frame } from '#ui';
import { columnHelp, type ColumnHelp } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';

const needs = {
  must: 'bulk.needMust',
  needed: 'bulk.needNeeded',
  optional: 'bulk.needOptional',
} as const;

function Rule({ help }: { help: ColumnHelp }): VNode {
  const { t } = useFrame();
  return (
    <>
      <p>{help.rule}</p>
      {help.answers.length === 0 ? null : (
        <Details summary={t('bulk.helpAnswers')}>
          <ul>
            {help.answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** Every column that a list may have, with what may stand in it. */
export function ImportHelpPage({
  frame,
  organisation,
}: {
  frame: Frame;
  organisation: OwnOrganisation;
}): VNode {
  const { t, lang } = frame;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('bulk.helpTitle')}>
      <PageTitle lead={t('bulk.helpLead')}>{t('bulk.helpTitle')}</PageTitle>
      <p>
        <LinkButton kind="secondary" icon="document" href={paths.myImportTemplate(lang, organisation.id)}>
          {t('bulk.templateLink')}
        </LinkButton>{' '}
        <LinkButton kind="quiet" href={paths.myImport(lang, organisation.id)}>
          {t('bulk.title')}
        </LinkButton>
      </p>
      <DataTable
        caption={t('bulk.helpTitle')}
        hideCaption
        columns={[
          { key: 'column', label: t('bulk.helpColumn') },
          { key: 'need', label: t('bulk.helpNeed') },
          { key: 'rule', label: t('bulk.helpRule') },
          { key: 'example', label: t('bulk.helpExample') },
        ]}
        rows={columnHelp(lang).map((help) => ({
          column: help.label,
          need: t(needs[help.need]),
          rule: <Rule help={help} />,
          example: help.example,
        }))}
      />
    </OwnLayout>
  );
}
