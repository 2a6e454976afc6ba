import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { to } from '../app/addresses';
import { filtersOf, withFilters, withoutFilters, type Change, type Filters } from './filters';

export interface FilterState {
  filters: Filters;
  /** Shows the board with these filters changed. */
  change: (change: Change) => void;
  remove: () => void;
  /** The address of the board with these filters changed, for a link. */
  address: (change: Change) => string;
}

/** The filters in the address. A change takes the place of the last one, so that going back leaves the board. */
export function useFilters(): FilterState {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => ({
    filters: filtersOf(parameters),
    change: (change) => setParameters((now) => withFilters(now, change), { replace: true }),
    remove: () => setParameters(withoutFilters, { replace: true }),
    address: (change) => addressOf(withFilters(parameters, change)),
  }), [parameters, setParameters]);
}

function addressOf(parameters: URLSearchParams): string {
  const words = parameters.toString();
  return words ? `${to('board')}?${words}` : to('board');
}
