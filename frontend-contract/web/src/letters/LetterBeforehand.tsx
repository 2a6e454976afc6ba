import { useEffect, useState } from 'react';
import { LetterBeforehandDocument, type LetterBeforehandMutation, type PreviewLetterInput } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { ask } from '../data/client';
import { troubleOf, type Trouble } from '../data/trouble';
import { Loading, Notice, TroubleNotice } from '../parts';
import { useCurrentForm } from '../parts/form';
import { Paper } from './Paper';

type Letter = LetterBeforehandMutation['previewLetter'];

/** The letter that goes out when this form is sent, with the day that is filled in. */
export function LetterBeforehand({ about, version }: { about: Omit<PreviewLetterInput, 'announcedOn'>; version: number }) {
  const { t } = useWords();
  const announcedOn = useCurrentForm().values.announcedOn ?? '';
  const { letter, trouble, again } = useLetter({ ...about, ...(announcedOn ? { announcedOn } : {}) }, version);
  return (
    <div className="stack">
      <h3>{t('letters.beforehand')}</h3>
      <p className="meta">{t('letters.beforehand.text')}</p>
      {trouble && <TroubleNotice trouble={trouble} again={again} />}
      {!trouble && !letter && <Loading what={t('letters.beforehand.wait')} />}
      {letter && letter.errors.length > 0 && <Notice tone="warn">{letter.errors.map((error) => <p key={error.message}>{error.message}</p>)}</Notice>}
      {letter?.html && <Paper html={letter.html} label={t('letters.beforehand')} />}
    </div>
  );
}

/** Asked anew for every version and day, and never shown from what was read before: it must be the letter that would go out now. */
function useLetter(input: PreviewLetterInput, version: number): { letter: Letter | undefined; trouble: Trouble | undefined; again: () => void } {
  const about = JSON.stringify([input, version]);
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ about: string; letter?: Letter; trouble?: Trouble }>();
  useEffect(() => {
    const stop = new AbortController();
    const take = (found: { letter?: Letter; trouble?: Trouble }): void => {
      if (!stop.signal.aborted) {
        setAnswer({ about, ...found });
      }
    };
    setAnswer(undefined);
    ask(LetterBeforehandDocument, { input }, stop.signal).then(
      ({ previewLetter }) => take({ letter: previewLetter }),
      (problem: unknown) => take({ trouble: troubleOf(problem) }),
    );
    return () => stop.abort();
    // `about` stands for the input.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [about, round]);
  const now = answer?.about === about ? answer : undefined;
  return { letter: now?.letter, trouble: now?.trouble, again: () => setRound((last) => last + 1) };
}
