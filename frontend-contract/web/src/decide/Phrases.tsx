import { useState } from 'react';
import type { DecisionOutcome } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { Button } from '../parts';
import { fieldId, useCurrentForm } from '../parts/form';
import { inserted, keepOwnPhrases, ownPhrases, phrases } from './phrases';

/** Sentences that are used again and again: those of the town for this outcome, and one's own. A click puts one into the reasons. */
export function Phrases({ outcome }: { outcome: string }) {
  const { t } = useWords();
  const viewer = useViewer();
  const form = useCurrentForm();
  const [own, setOwn] = useState(() => ownPhrases(viewer?.id ?? ''));
  const text = form.values.reasoning ?? '';

  function keep(next: string[]): void {
    setOwn(next);
    keepOwnPhrases(viewer?.id ?? '', next);
  }

  function put(phrase: string): void {
    const box = reasonsBox();
    const next = inserted(text, box?.selectionStart ?? text.length, phrase);
    form.set('reasoning', next.text);
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(next.cursor, next.cursor);
    });
  }

  const chosen = (): string => {
    const box = reasonsBox();
    return (box && box.selectionEnd > box.selectionStart ? text.slice(box.selectionStart, box.selectionEnd) : text).trim();
  };

  return (
    <details className="decide-phrases">
      <summary>{t('decide.phrases')}</summary>
      <div className="stack">
        <ul className="decide-phrase-list">
          {(phrases[outcome as DecisionOutcome] ?? []).map((id) => <Phrase key={id} text={t(id)} onPut={put} />)}
          {own.map((phrase) => <Phrase key={phrase} text={phrase} onPut={put} onRemove={() => keep(own.filter((one) => one !== phrase))} />)}
        </ul>
        <p className="row">
          <Button tone="quiet" onClick={() => { const one = chosen(); if (one && !own.includes(one)) { keep([...own, one]); } }}>{t('decide.phrases.keep')}</Button>
          <span className="meta">{t('decide.phrases.hint')}</span>
        </p>
      </div>
    </details>
  );
}

function reasonsBox(): HTMLTextAreaElement | undefined {
  const box = document.getElementById(fieldId('reasoning'));
  return box instanceof HTMLTextAreaElement ? box : undefined;
}

function Phrase({ text, onPut, onRemove }: { text: string; onPut: (text: string) => void; onRemove?: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <button type="button" className="decide-phrase" onClick={() => onPut(text)}><span aria-hidden="true">+</span> <span>{text}</span></button>
      {onRemove && <Button tone="plain" onClick={onRemove}>{t('decide.phrases.remove')}<span className="sr"> {text}</span></Button>}
    </li>
  );
}
