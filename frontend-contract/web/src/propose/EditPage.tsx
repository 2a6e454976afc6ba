import { useEffect, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { DoEditInitiativeDocument, DoSubmitInitiativeDocument, InitiativeToEditDocument, type InitiativeToEditQuery } from '@samenwijk/contract';
import { Changed } from '../acts/Changed';
import { to } from '../app/addresses';
import { ForSignedIn, MissingPage } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Button, ButtonLink, Loaded, Notice, TroubleNotice, Written } from '../parts';
import { FormPart, useForm } from '../parts/form';
import { LanguageField, WhatFields, WhereFields } from './PlanFields';
import { ChangedElsewhere } from './ChangedElsewhere';
import { changedElsewhere, changesIn, FIELDS_OF, problemsIn, rebased, valuesOf } from './plan';
import { useSentences } from './useSentences';

type Plan = NonNullable<InitiativeToEditQuery['initiative']>;

/** Changes the texts of a plan; its place and theme too as long as it was never on the board. */
export default function EditPage() {
  return <ForSignedIn><Edit /></ForSignedIn>;
}

function Edit() {
  const { reference = '' } = useParams<{ reference: string }>();
  const query = useQuery(InitiativeToEditDocument, { reference });
  return (
    <Loaded query={query}>
      {({ initiative }) => (initiative ? <EditOrNot plan={initiative} key={initiative.id} /> : <MissingPage />)}
    </Loaded>
  );
}

function EditOrNot({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const allowed = plan.allowedActions.includes('EDIT_INITIATIVE');
  const title = t(allowed ? 'propose.edit' : 'propose.edit.notNow');
  return (
    <>
      <PageTitle title={title} before={<p className="meta"><Link href={to('initiative', { reference: plan.reference })}>{t('propose.edit.back')}</Link> · {plan.reference}</p>}>
        {title}
      </PageTitle>
      {allowed ? <EditForm plan={plan} /> : <p className="lead">{t('propose.edit.notNow.text')}</p>}
    </>
  );
}

function EditForm({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const everything = plan.status === 'DRAFT' || plan.status === 'RETURNED';
  const edit = useEdit(plan, everything);
  return (
    <>
      {plan.status === 'RETURNED' && plan.reason && (
        <Notice tone="warn" title={t('propose.edit.returned')}><Written text={plan.reason} /></Notice>
      )}
      {!everything && <p className="lead">{t('propose.edit.public')}</p>}
      <FormPart form={edit.form} problems={edit.problems} onSubmit={() => void edit.save(edit.maySubmit)}>
        <Changed id={plan.id} since={edit.since} problems={edit.problems} />
        <ChangedElsewhere changes={edit.elsewhere} />
        {edit.trouble && <TroubleNotice trouble={edit.trouble} again={() => void edit.save(edit.lastSubmitted)} />}
        <WhatFields withTheme={everything} />
        <WhereFields withPlace={everything} />
        <LanguageField />
        <div className="row">
          {edit.maySubmit && <Button type="submit" busy={edit.busy}>{t('propose.edit.saveAndSubmit')}</Button>}
          <Button type={edit.maySubmit ? 'button' : 'submit'} tone={edit.maySubmit ? 'quiet' : 'main'} busy={edit.busy} {...(edit.maySubmit ? { onClick: () => void edit.save(false) } : {})}>{t('propose.edit.save')}</Button>
          <ButtonLink tone="plain" to={to('initiative', { reference: plan.reference })}>{t('dialog.cancel')}</ButtonLink>
        </div>
      </FormPart>
    </>
  );
}

/** What was typed, kept in this browser; saved as what changed, and handed in after that when asked. */
function useEdit(plan: Plan, everything: boolean) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const sentences = useSentences();
  const form = useForm(valuesOf(plan), `edit.${plan.reference}`);
  const edit = useAct(DoEditInitiativeDocument, (data) => data.editInitiative);
  const submit = useAct(DoSubmitInitiativeDocument, (data) => data.submitInitiative);
  const [since] = useState(() => new Date().toISOString());
  const [lastSubmitted, setLastSubmitted] = useState(false);
  const [elsewhere, setElsewhere] = useState<ReturnType<typeof changedElsewhere>>([]);

  useEffect(() => {
    const next = rebased(form.values, plan);
    setElsewhere(changedElsewhere(form.values, plan));
    if (Object.keys(next).some((path) => next[path] !== form.values[path])) {
      form.setAll(next);
      if (Object.keys(changesIn(next)).length === 0) {
        form.finish();
      }
    }
    // Only when the plan became another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [plan.version]);

  /** The version after saving; nothing when it was refused. */
  async function saved(): Promise<number | undefined> {
    const changes = changesIn(form.values);
    if (Object.keys(changes).length === 0) {
      return plan.version;
    }
    const outcome = await edit.run({ input: { initiativeId: plan.id, expectedVersion: plan.version, ...changes } });
    return outcome.done ? outcome.payload.initiative?.version : undefined;
  }

  async function save(andSubmit: boolean): Promise<void> {
    const fields = everything ? [...FIELDS_OF[1], ...FIELDS_OF[2], 'language'] : ['title', 'summary', 'description', 'language'];
    const wrong = problemsIn(fields, form.values, sentences);
    form.setProblems(wrong);
    setLastSubmitted(andSubmit);
    submit.clear();
    const version = wrong.length === 0 ? await saved() : undefined;
    if (version === undefined) {
      return;
    }
    const handedIn = andSubmit ? await submit.run({ input: { initiativeId: plan.id, expectedVersion: version } }) : undefined;
    if (handedIn?.done === false) {
      return;
    }
    form.finish();
    say(t(andSubmit ? 'propose.done.submitted' : 'propose.edit.saved'), handedIn?.payload.warnings);
    navigate(to('initiative', { reference: plan.reference }));
  }

  return {
    form,
    save,
    since,
    elsewhere,
    lastSubmitted,
    maySubmit: plan.allowedActions.includes('SUBMIT_INITIATIVE'),
    busy: edit.busy || submit.busy,
    problems: [...edit.problems, ...submit.problems],
    trouble: edit.trouble ?? submit.trouble,
  };
}
