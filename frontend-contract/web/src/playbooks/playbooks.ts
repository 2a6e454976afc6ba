import { PlaybooksPageDocument, type PlaybooksPageQuery, type Theme } from '@samenwijk/contract';
import { language } from '../app/language';
import { useQuery } from '../data/useQuery';

export type Playbook = PlaybooksPageQuery['playbooks'][number];

export function usePlaybooks() {
  return useQuery(PlaybooksPageDocument, { language: language === 'nl' ? 'NL' : 'EN' });
}

/** The subjects there is something about, in the order of the list. */
export function themesOf(playbooks: readonly Playbook[]): Theme[] {
  return [...new Set(playbooks.map((playbook) => playbook.theme))];
}
