import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** Links that choose one of a few views; the chosen one is in the address. */
export function Tabs({ label, items }: { label: string; items: { href: string; text: ReactNode; current: boolean }[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => <Link key={item.href} href={item.href} aria-current={item.current ? 'true' : undefined} replace>{item.text}</Link>)}
    </nav>
  );
}
