import { useState } from 'react';
import { DoConsentToPortalDocument, PortalConsentDocument, type LetterKind } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { useLetterName } from '../facts/Letters';
import { Button, Card, Loaded, TroubleNotice } from '../parts';
import { Dialog } from '../parts/Dialog';
import { ChoiceField } from '../parts/fields';
import { FormPart, useForm } from '../parts/form';
import { chosenKinds, KINDS, type Addressee } from './consent';

/** By post or through this site: for the person, and for each organisation they act for. */
export function Post() {
  const { t } = useWords();
  const query = useQuery(PortalConsentDocument, {});
  return (
    <section className="stack" aria-labelledby="me-post">
      <h2 id="me-post">{t('me.post')}</h2>
      <Loaded query={query}>
        {({ viewer }) => viewer && (
          <>
            <Consent addressee={{ kinds: viewer.portalConsent }} />
            {viewer.organisations.map(({ id, name, portalConsent }) => portalConsent && <Consent key={id} addressee={{ id, name, kinds: portalConsent }} />)}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Consent({ addressee }: { addressee: Addressee }) {
  const { t } = useWords();
  const nameOf = useLetterName();
  const [choosing, setChoosing] = useState(false);
  const { id = 'self', name, kinds } = addressee;
  return (
    <Card labelledBy={`me-post-${id}`}>
      <h3 id={`me-post-${id}`}>{name ? t('me.post.for', { name }) : t('me.post.mine')}</h3>
      <p>{kinds.length === 0 ? t('me.post.none') : kinds.length === KINDS.length ? t('me.post.every') : t('me.post.some')}</p>
      {kinds.length > 0 && kinds.length < KINDS.length && <ul>{KINDS.filter((kind) => kinds.includes(kind)).map((kind) => <li key={kind}>{nameOf(kind)}</li>)}</ul>}
      <p className="row"><Button tone="quiet" onClick={() => setChoosing(true)}>{t('me.post.change')}{name && <span className="sr"> {name}</span>}</Button></p>
      {choosing && <Choosing addressee={addressee} onClose={() => setChoosing(false)} />}
    </Card>
  );
}

function Choosing({ addressee: { id, name, kinds }, onClose }: { addressee: Addressee; onClose: () => void }) {
  const { t } = useWords();
  const nameOf = useLetterName();
  const form = useForm({ kinds: kinds.join(' ') });
  const act = useAct(DoConsentToPortalDocument, (data) => data.consentToPortal);
  const set = (chosen: readonly LetterKind[]): void => form.set('kinds', chosen.join(' '));

  async function send(): Promise<void> {
    const chosen = chosenKinds(form.values.kinds ?? '');
    const outcome = await act.run({ input: { kinds: chosen, ...(id ? { organisationId: id } : {}) } });
    if (outcome.done) {
      say(t(chosen.length > 0 ? 'me.post.done' : 'me.post.done.none'), outcome.payload.warnings);
      onClose();
    }
  }

  return (
    <Dialog title={name ? t('me.post.for', { name }) : t('me.post')} onClose={onClose}>
      <p>{t('me.post.text')}</p>
      <p>{t('me.post.look')}</p>
      <FormPart form={form} problems={act.problems} onSubmit={() => void send()}>
        {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
        <p className="row">
          <Button tone="quiet" onClick={() => set(KINDS)}>{t('me.post.all')}</Button>
          <Button tone="quiet" onClick={() => set([])}>{t('me.post.paper')}</Button>
        </p>
        <ChoiceField several path="kinds" label={t('me.post.kinds')} options={KINDS.map((kind) => ({ value: kind, label: nameOf(kind) }))} />
        <p className="meta">{t('me.post.back')}</p>
        <div className="row">
          <Button type="submit" busy={act.busy}>{t('me.post.save')}</Button>
          <Button tone="plain" onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </FormPart>
    </Dialog>
  );
}
