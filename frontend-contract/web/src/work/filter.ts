import type { WorkFilter, WorkItemKind, WorkScope } from '@samenwijk/contract';

export const scopes = ['MINE', 'WAITING_ON_OTHERS', 'AREA'] as const satisfies readonly WorkScope[];
export const kinds = ['INITIATIVE', 'SUPPORT_REQUEST', 'COMMITMENT', 'OBJECTION', 'COMPLAINT'] as const satisfies readonly WorkItemKind[];

/** What is chosen on the morning page; it is all in the address, so that a view can be shared as a link. */
export interface Chosen {
  scope: WorkScope;
  kind?: WorkItemKind | undefined;
  late: boolean;
  area?: string | undefined;
}

export function chosenIn(address: URLSearchParams): Chosen {
  return {
    scope: scopes.find((one) => one === address.get('scope')) ?? 'MINE',
    kind: kinds.find((one) => one === address.get('kind')),
    late: address.get('late') === 'yes',
    area: address.get('area') || undefined,
  };
}

/** The address of a choice; what goes without saying is left out. */
export function addressOf(page: string, { scope, kind, late, area }: Chosen): string {
  const parameters = new URLSearchParams();
  if (scope !== 'MINE') {
    parameters.set('scope', scope);
  }
  if (kind) {
    parameters.set('kind', kind);
  }
  if (late) {
    parameters.set('late', 'yes');
  }
  if (area) {
    parameters.set('area', area);
  }
  const text = parameters.toString();
  return text ? `${page}?${text}` : page;
}

export function asWorkFilter({ scope, kind, late, area }: Chosen): WorkFilter {
  return { scope, ...(kind ? { kinds: [kind] } : {}), ...(late ? { late } : {}), ...(area ? { areaCode: area } : {}) };
}

export function isNarrowed({ kind, late, area }: Chosen): boolean {
  return Boolean(kind || late || area);
}
