import { useWords } from '../app/useWords';
import { Empty, Loaded, More } from '../parts';
import { PaperLine } from './PaperLine';
import { idOf } from './posting';
import { usePaper } from './usePaper';

/** What was posted, the last first. */
export function Posted({ areaCode, names }: { areaCode: string | null; names: ReadonlyMap<string, string> }) {
  const { t, day } = useWords();
  const pages = usePaper(areaCode, true);
  return (
    <section className="stack" aria-labelledby="desk-posted">
      <h2 id="desk-posted">{t('desk.letters.posted')}</h2>
      <Loaded query={{ data: pages.nodes, trouble: pages.trouble, again: pages.again }}>
        {(lines) => (lines.length === 0
          ? <Empty title={t('desk.letters.posted.none')}><p>{t('desk.letters.posted.none.text')}</p></Empty>
          : (
            <>
              <ul className="desk-letters">
                {lines.map((line) => (
                  <PaperLine key={idOf(line)} line={line} area={names.get(line.areaCode)} before={(what) => <p>{what}</p>}
                    after={line.postedOn && <p>{t('desk.letters.postedOn', { day: day(line.postedOn) })}</p>} />
                ))}
              </ul>
              <More pages={pages} />
            </>
          ))}
      </Loaded>
    </section>
  );
}
