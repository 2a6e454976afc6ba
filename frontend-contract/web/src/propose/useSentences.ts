import type { MessageId } from '../app/messageIds';
import { useWords } from '../app/useWords';
import type { Sentences } from './plan';

const LABELS: Record<string, MessageId> = {
  title: 'propose.name', summary: 'propose.summary', theme: 'propose.theme', neighbourhoodCode: 'propose.neighbourhood', description: 'propose.description',
  onBehalfOf: 'propose.as', groupName: 'propose.groupName', language: 'propose.language', startsOn: 'propose.startsOn', approaches: 'propose.approaches',
  'onBehalfOfPerson.displayName': 'propose.person', 'onBehalfOfPerson.channel': 'propose.channel',
};

export function labelOf(path: string): MessageId {
  return LABELS[path] ?? 'propose.title';
}

/** What is said of a field that is empty, too short or too long. */
export function useSentences(): Sentences {
  const { t } = useWords();
  return {
    required: (path) => (path === 'neighbourhoodCode' ? t('propose.neighbourhood.required') : t('form.required', { label: t(labelOf(path)) })),
    length: (path, least, most, now) => `${t(labelOf(path))} ${t('propose.length', { least, most, now })}`,
  };
}
