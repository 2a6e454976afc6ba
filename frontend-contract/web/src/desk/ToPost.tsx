import { useRef, useState } from 'react';
import { DoRecordPostingDocument, type PaperLetterLineFragment } from '@samenwijk/contract';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import type { Pages } from '../data/usePages';
import { Button, ButtonLink, Empty, Loaded, More, TroubleNotice } from '../parts';
import { DateField } from '../parts/fields';
import { fieldId, FormPart, problem, problemsOf, useCurrentForm, useForm } from '../parts/form';
import { PaperLine } from './PaperLine';
import { addressOf, chosenOf, idOf, MOST_AT_ONCE, problemsByLetter, toggled } from './posting';
import { usePaper } from './usePaper';

interface Choosing {
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}

/** What is still to be posted, oldest first: print it, post it, and note the day. */
export function ToPost({ areaCode, names }: { areaCode: string | null; names: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  const pages = usePaper(areaCode, false);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="stack" aria-labelledby="desk-to-post">
      <h2 id="desk-to-post" tabIndex={-1} ref={heading}>{t('desk.letters.toPost')}</h2>
      <Loaded query={{ data: pages.nodes, trouble: pages.trouble, again: pages.again }}>
        {(lines) => (lines.length === 0
          ? (
            <Empty title={t('desk.letters.none')}>
              <p>{t('desk.letters.none.text')}</p>
              <p><ButtonLink tone="quiet" to={addressOf(true, areaCode)}>{t('desk.letters.toPosted')}</ButtonLink></p>
            </Empty>
          )
          : <Posting lines={lines} pages={pages} names={names} onDone={() => heading.current?.focus()} />)}
      </Loaded>
    </section>
  );
}

function Posting({ lines, pages, names, onDone }: { lines: readonly PaperLetterLineFragment[]; pages: Pages<PaperLetterLineFragment>; names: ReadonlyMap<string, string>; onDone: () => void }) {
  const { t } = useWords();
  const form = useForm({ postedOn: today() });
  const [all, choose] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<string[]>([]);
  const act = useAct(DoRecordPostingDocument, (data) => data.recordPosting);
  const chosen = chosenOf(lines, all);

  async function send(): Promise<void> {
    form.setProblems(chosen.length > 0 ? [] : [problem('letters', t('desk.letters.chooseOne'))]);
    act.clear();
    if (chosen.length === 0) {
      return;
    }
    setSent(chosen);
    const { postedOn } = form.values;
    const outcome = await act.run({ input: { letters: chosen, ...(postedOn ? { postedOn } : {}) } });
    if (outcome.done) {
      choose(new Set());
      say(t('desk.letters.done', { count: chosen.length }), outcome.payload.warnings);
      onDone();
    }
  }

  return (
    <FormPart form={form} problems={problemsByLetter(act.problems, sent)} onSubmit={() => void send()}>
      {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
      <Lines lines={lines} names={names} chosen={new Set(chosen)} choose={choose} />
      <More pages={pages} />
      <div className="card desk-post">
        <DateField path="postedOn" label={t('desk.letters.day')} hint={t('desk.letters.day.hint')} max={today()} />
        <p className="row"><Button type="submit" busy={act.busy}>{t('desk.letters.record', { count: chosen.length })}</Button></p>
      </div>
    </FormPart>
  );
}

function Lines({ lines, names, chosen, choose }: Choosing & { lines: readonly PaperLetterLineFragment[]; names: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  const { problems } = useCurrentForm();
  const atOnce = lines.slice(0, MOST_AT_ONCE);
  const none = problemsOf(problems, 'letters').filter((one) => one.path.length === 1);
  return (
    <fieldset className={none.length > 0 ? 'field wrong' : 'field'} id={fieldId('letters')} data-field="letters" tabIndex={-1}>
      <legend>{t('desk.letters.choose')}</legend>
      {none.map((one) => <p className="problem" key={one.message}>{one.message}</p>)}
      <label className="choice desk-all">
        <input type="checkbox" checked={chosen.size === atOnce.length} onChange={(event) => choose(new Set(event.target.checked ? atOnce.map(idOf) : []))} />
        <span>{t('desk.letters.all', { count: atOnce.length })}</span>
      </label>
      <ul className="desk-letters">
        {lines.map((line) => <Line key={idOf(line)} line={line} area={names.get(line.areaCode)} chosen={chosen} choose={choose} />)}
      </ul>
    </fieldset>
  );
}

function Line({ line, area, chosen, choose }: Choosing & { line: PaperLetterLineFragment; area: string | undefined }) {
  const { problems } = useCurrentForm();
  const id = fieldId(`letters.${idOf(line)}`);
  const wrong = problemsOf(problems, `letters.${idOf(line)}`);
  return (
    <PaperLine line={line} area={area}
      before={(what) => (
        <label className="desk-pick">
          <input id={id} type="checkbox" checked={chosen.has(idOf(line))} aria-describedby={wrong.length > 0 ? `${id}-problem` : undefined}
            onChange={(event) => choose(toggled(chosen, idOf(line), event.target.checked))} />
          <span>{what}</span>
        </label>
      )}
      after={wrong.length > 0 && <div className="desk-wrong" id={`${id}-problem`}>{wrong.map((one) => <p key={one.message}>{one.message}</p>)}</div>} />
  );
}
