import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { Tabs } from '../parts/Tabs';

/** What is done at the desk, each with an address of its own. */
export function DeskTabs({ current }: { current: 'plan' | 'paper' | 'letters' | 'complaints' }) {
  const { t } = useWords();
  const places = { plan: to('desk'), paper: `${to('desk')}?for=request`, letters: to('post'), complaints: to('complaints') };
  const items = (Object.keys(places) as (keyof typeof places)[]).map((place) => ({ href: places[place], text: t(`desk.${place}`), current: place === current }));
  return <Tabs label={t('desk.what')} items={items} />;
}
