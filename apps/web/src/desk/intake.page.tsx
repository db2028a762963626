import type { VNode } from 'preact';
import {
  Button, Details, EnterButton, Form, FormActions, Hidden, Layout, PageTitle, paths, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import {
  ConsentPart, LanguagesPart, PlacePart, ReachPart, SupportPart, TalkPart, ThemesPart, WishesPart,
} from './intake-parts.js'; // prettier-ignore
import { TextHintNotice } from './text-hint.js';
import type { TextHint } from './text-hint.presenter.js';

export interface IntakePageProps {
  readonly frame: Frame;
  readonly draftId: string | null;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  readonly hint: TextHint | null;
  /** The year of birth falls under the rule that a desk worker checks. */
  readonly askAge: boolean;
}

function Shortcuts({ frame: { t } }: { frame: Frame }): VNode {
  return (
    <Details summary={t('common.shortcuts')}>
      <p>{t('common.shortcutsHelp')}</p>
      <div class="choice">
        <input class="choice__input" type="checkbox" id="desk-keys" />
        <label class="choice__label" for="desk-keys">
          <span>{t('common.shortcutsOn')}</span>
        </label>
      </div>
    </Details>
  );
}

function Actions({ frame: { t } }: { frame: Frame }): VNode {
  return (
    <>
      <FormActions>
        <Button name="action" value="complete" icon="check">
          {t('desk.complete')}
        </Button>
        <Button kind="secondary" name="action" value="draft">
          {t('desk.saveDraft')}
        </Button>
        <Button kind="quiet" name="action" value="anonymous">
          {t('desk.anonymous')}
        </Button>
      </FormActions>
      <p class="small muted">{t('desk.anonymousHint')}</p>
    </>
  );
}

/** The whole conversation on one dense page: trained people fill it in many times a day (UC-01). */
export function IntakePage(props: IntakePageProps): VNode {
  const { frame, draftId, values, errors, hint, askAge } = props;
  const { t, lang } = frame;
  const crumbs = [{ href: paths.desk(lang), label: t('desk.title') }];
  return (
    <Layout
      frame={frame}
      title={t('desk.intake')}
      width="wide"
      robots="noindex"
      islands={['desk-keys', 'text-check']}
      errors={errors}
      breadcrumbs={crumbs}
    >
      <PageTitle lead={t('desk.intakeLead')}>{t('desk.intake')}</PageTitle>
      <Shortcuts frame={frame} />
      <Form class="form form--dense" action={paths.deskIntake(lang)} values={values} errors={errors}>
        {/* Enter presses the first button of a form: it must be the one that keeps what was asked for. */}
        <EnterButton name="action" value="complete" />
        {draftId === null ? null : <Hidden name="draft" value={draftId} />}
        {hint === null ? null : <TextHintNotice hint={hint} />}
        <div class="split split--half">
          <TalkPart />
          <ReachPart />
        </div>
        <div class="split split--half">
          <LanguagesPart />
          <PlacePart />
        </div>
        <ThemesPart />
        <div class="split split--half">
          <WishesPart />
          <SupportPart />
        </div>
        <ConsentPart askAge={askAge} />
        <Actions frame={frame} />
      </Form>
    </Layout>
  );
}
