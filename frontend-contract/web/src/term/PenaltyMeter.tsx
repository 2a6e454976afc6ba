import { useWords } from '../app/useWords';
import { filled, type Band } from './meter';

/** A box for each day for which a penalty can be due, a line for each amount; those that count are full. */
export function PenaltyMeter({ bands, days, amount, most }: { bands: readonly Band[]; days: number; amount: number; most: number }) {
  const { t, euros } = useWords();
  const full = filled(bands, days);
  return (
    <figure className="term-meter">
      <figcaption className="meta">{t('term.penalty.meter', { amount: euros(amount), most: euros(most) })}</figcaption>
      <ol>
        {bands.map((band, at) => (
          <li key={band.from}>
            <span className="term-days" aria-hidden="true">
              {Array.from({ length: band.days }, (_, day) => <i key={day} className={day < full[at]! ? 'full' : undefined} />)}
            </span>
            <span className="meta block">{band.text}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
