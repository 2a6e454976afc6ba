import { ObjectionsElsewhereDocument, ObjectionsOnMyPlansDocument } from '@samenwijk/contract';
import { Link } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { useQuery } from '../data/useQuery';
import { Objections } from '../facts/Objections';
import { TroubleNotice, Written } from '../parts';
import { concerning, type Concerned } from './concerning';
import { remembered } from './remembered';

/** The objections that concern this person: those they made, and those to what was decided for their plans. */
export function MyObjections() {
  const { t } = useWords();
  const viewer = useViewer();
  const ids = viewer ? remembered(viewer.id) : [];
  const own = useQuery(ObjectionsOnMyPlansDocument, {});
  const others = useQuery(ObjectionsElsewhereDocument, { ids }, ids.length === 0);
  const found = concerning(own.data, others.data);
  const trouble = own.trouble ?? others.trouble;
  if (found.length === 0 && !trouble) {
    return null;
  }
  return (
    <section className="stack" aria-labelledby="me-objections">
      <h2 id="me-objections">{t('objections.title')}</h2>
      {trouble && <TroubleNotice trouble={trouble} again={() => { own.again(); others.again(); }} />}
      <ul className="bits">{found.map((one) => <OfRequest key={one.request.id} {...one} />)}</ul>
    </section>
  );
}

function OfRequest({ request, plan, asked }: Concerned) {
  const { t } = useWords();
  return (
    <li className={asked ? 'card mine' : 'card'}>
      <p className="meta">
        {t(`kind.${request.kind}`)} · {request.reference}
        {plan && <> · <Link href={to('initiative', { reference: plan.reference })}><Written text={plan.title} language={plan.language} as="span" /></Link></>}
      </p>
      <Objections request={request.id} objections={request.objections} />
    </li>
  );
}
