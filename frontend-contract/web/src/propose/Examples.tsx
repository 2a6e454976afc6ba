import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { ExamplePlansDocument, type ExamplePlansQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { Button, Loaded, Loading, Notice } from '../parts';
import { useCurrentForm, type Values } from '../parts/form';

type Example = ExamplePlansQuery['playbooks'][number];

/** Plans that worked elsewhere, fetched only when somebody wants to see them. */
export function Examples() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="propose-examples" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('propose.examples')}</summary>
      {open && <ExampleList />}
    </details>
  );
}

function ExampleList() {
  const { t } = useWords();
  const query = useQuery(ExamplePlansDocument, {});
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <p className="meta">{t('propose.examples.text')}</p>
          <ul className="propose-list">
            {data.playbooks.map((one) => (
              <li key={one.code}>
                <Link href={`${to('propose')}?playbook=${encodeURIComponent(one.code)}`}>{one.title}</Link> <span className="meta">{t(`theme.${one.theme}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

/** Fills the example of the address in. What somebody was typing is replaced only when they say so. */
export function ChosenExample({ filled, onFilled }: { filled: string | undefined; onFilled: (title: string) => void }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const code = parameters.get('playbook');
  if (code) {
    return <FillIn code={code} key={code} onFilled={onFilled} />;
  }
  return filled ? <Notice role="status" title={t('propose.example.filled', { title: filled })}><p>{t('propose.example.own')}</p></Notice> : null;
}

function FillIn({ code, onFilled }: { code: string; onFilled: (title: string) => void }) {
  const { t } = useWords();
  const form = useCurrentForm();
  const withExample = useFill();
  const leave = useLeaveExample();
  const query = useQuery(ExamplePlansDocument, {});
  const example = query.data?.playbooks.find((one) => one.code === code);
  const begun = isBegun(form.values);

  function fill(chosen: Example): void {
    form.setAll(withExample(chosen));
    onFilled(chosen.title);
    leave();
  }

  useEffect(() => {
    if (example && !begun) {
      fill(example);
    }
    // Once, when the example is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [example?.code]);

  if (query.loading) {
    return <Loading />;
  }
  if (!example) {
    return query.data ? <Notice tone="warn" role="status"><p>{t('propose.example.unknown')}</p></Notice> : null;
  }
  return begun ? <Instead example={example} fill={fill} goOn={leave} /> : null;
}

/** The example is taken, or not: its name is no longer in the address, so that coming back does not ask again. */
function useLeaveExample(): () => void {
  const [, setParameters] = useSearchParams();
  return () => setParameters((now) => { now.delete('playbook'); return now; }, { replace: true });
}

function Instead({ example, fill, goOn }: { example: Example; fill: (example: Example) => void; goOn: () => void }) {
  const { t } = useWords();
  const form = useCurrentForm();
  return (
    <Notice tone="warn" role="status" title={t('propose.example.begun')}>
      <p>{t('propose.example.begun.text', { mine: form.values.title || t('propose.untitled'), example: example.title })}</p>
      <div className="row">
        <Button onClick={goOn}>{t('propose.example.keep')}</Button>
        <Button tone="quiet" onClick={() => fill(example)}>{t('propose.example.replace')}</Button>
      </div>
    </Notice>
  );
}

function useFill(): (example: Example) => Values {
  const form = useCurrentForm();
  const { language } = useWords();
  return (example) => ({
    ...form.values,
    title: example.title,
    theme: example.theme,
    approaches: example.approaches.join(' '),
    description: example.checklist.map((line) => `- ${line}`).join('\n'),
    language: language.toUpperCase(),
  });
}

function isBegun(values: Values): boolean {
  return ['title', 'summary', 'description'].some((path) => values[path]?.trim());
}
