import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import { TermDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { problem, type Values } from '../parts/form';
import { fromAddress, inputOf, misread, missing, questionOf } from './calculation';
import { Penalty } from './Penalty';
import { QuestionList } from './QuestionList';
import type { Question } from './questions';
import { TermForm } from './TermForm';
import { TermLaw } from './TermLaw';
import { TermResult } from './TermResult';
import { Waiting } from './Waiting';
import './term.css';

/** A calculator for every day the law gives: what it was asked stands in the address, so that an answer can be shared and checked. */
export default function TermPage() {
  const [address] = useSearchParams();
  const question = questionOf(address);
  return question ? <Calculator key={question} question={question} asked={address.toString()} /> : <QuestionList />;
}

function Calculator({ question, asked }: { question: Question; asked: string }) {
  const { t } = useWords();
  const address = useMemo(() => new URLSearchParams(asked), [asked]);
  const values = useMemo(() => fromAddress(address, question, today()), [address, question]);
  const wrong = misread(address, question).map((path) => problem(path, t('term.noSuchDay')));
  const Answered = question === 'penalty' ? Penalty : Counted;
  return (
    <>
      <PageTitle title={t(`term.about.${question}`)} before={<p className="no-print"><Link href={to('term')}>{t('term.all')}</Link></p>}>{t(`term.about.${question}`)}</PageTitle>
      <p className="lead">{t(`term.lead.${question}`)}</p>
      <Answered values={values} complete={wrong.length === 0 && missing(values).length === 0} wrong={wrong} />
      <TermLaw question={question} />
    </>
  );
}

interface CalculatorParts {
  values: Values;
  complete: boolean;
  wrong: ReturnType<typeof problem>[];
}

function Counted({ values, complete, wrong }: CalculatorParts) {
  const input = useMemo(() => inputOf(values), [values]);
  const query = useQuery(TermDocument, { input }, !complete);
  const refused = query.trouble?.problems ?? [];
  return (
    <div className="term">
      <TermForm values={values} problems={[...wrong, ...refused]} />
      <div className="term-answer" role="status">
        <Waiting query={query} complete={complete} refused={refused.length > 0} />
        {query.data && !query.trouble && complete && <TermResult term={query.data.term} values={values} />}
      </div>
    </div>
  );
}
