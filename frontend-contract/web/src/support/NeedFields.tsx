import type { SupportKind } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { DateField, EuroField, LongField, TextField } from '../parts/fields';
import { KINDS, type NeedField } from './kinds';
import { Lines } from './Lines';
import { pathOf } from './need';

/** The fields of one kind of support. */
export function NeedFields({ kind }: { kind: SupportKind }) {
  return KINDS[kind].fields.map((field) => <OneField key={field.name} kind={kind} field={field} />);
}

function OneField({ kind, field }: { kind: SupportKind; field: NeedField }) {
  const { t } = useWords();
  const common = { path: pathOf(kind, field.name), label: t(field.label), ...(field.hint ? { hint: t(field.hint) } : {}), optional: field.optional ?? false };
  switch (field.kind) {
    case 'line':
      return <TextField {...common} />;
    case 'long':
      return <LongField {...common} max={2000} rows={3} />;
    case 'day':
      return <DateField {...common} />;
    case 'count':
      return <TextField {...common} inputMode="numeric" />;
    case 'euros':
      return <EuroField {...common} />;
    case 'costs':
    case 'items':
      return <Lines path={common.path} label={common.label} hint={common.hint} lines={field.kind} amountPath={pathOf(kind, 'amount')} />;
  }
}
