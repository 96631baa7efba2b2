import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { JourneyPage } from './pages/journey-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { ErrorBoundary } from './shell/error-boundary.js';
import { LanguageProvider } from './shell/language.js';
import { Shell } from './shell/shell.js';
import { Waiting } from './shell/waiting.js';

// Only what most visits need comes at once.
const ExplorePage = lazy(() => import('./pages/explore-page.js'));

export const App = () => (
  <LanguageProvider>
    <Shell>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/journeys/:id">{({ id }) => <JourneyPage key={id} id={id} />}</Route>
            <Route path="/explore" component={ExplorePage} />
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  </LanguageProvider>
);
