import { PaperLettersDocument } from '@samenwijk/contract';
import { usePages } from '../data/usePages';

const AT_ONCE = 25;

export function usePaper(areaCode: string | null, posted: boolean) {
  return usePages(PaperLettersDocument, { first: AT_ONCE, after: null as string | null, areaCode, posted }, (data) => data.paperLetters);
}
