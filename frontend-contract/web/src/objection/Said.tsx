import { useWords } from '../app/useWords';
import { Written } from '../parts';
import type { OneObjection } from './ObjectionPage';
import { Part } from './ObjectionView';

/** The objection itself, in the objector's words, with what was added. */
export function Said({ objection: { objector, text, additions, lodgedOn, postedOn } }: { objection: OneObjection }) {
  const { t, shortDay } = useWords();
  const days = [objector, t('objection.received', { day: shortDay(lodgedOn) }), postedOn && t('objection.posted', { day: shortDay(postedOn) })];
  return (
    <Part id="text" title={t('objection.text')}>
      <p className="meta">{days.filter(Boolean).join(' · ')}</p>
      <Written text={text} />
      {additions.map((one, at) => (
        <section className="objection-added" key={at}>
          <h3>{t('objection.added', { day: shortDay(one.on) })}</h3>
          <Written text={one.text} />
        </section>
      ))}
    </Part>
  );
}
