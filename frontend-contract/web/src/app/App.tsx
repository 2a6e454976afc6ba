import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../parts';
import { Shell } from './Shell';
import { pages, NotFound } from './pages';
import { addresses, type Address } from './addresses';

export function App() {
  return (
    <Shell>
      <Suspense fallback={<Loading />}>
        <Switch>
          {(Object.keys(addresses) as Address[]).map((address) => (
            <Route key={address} path={addresses[address]} component={pages[address]} />
          ))}
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Shell>
  );
}
