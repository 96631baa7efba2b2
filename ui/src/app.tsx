import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from './pages/home-page.js';
import { JourneyPage } from './pages/journey-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { ErrorBoundary } from './shell/error-boundary.js';
import { LanguageProvider } from './shell/language.js';
import { Shell } from './shell/shell.js';
import { Unheaded, Waiting } from './shell/waiting.js';

// Only what most visits need comes at once.
const ExplorePage = lazy(() => import('./pages/explore-page.js'));
const QuestionsPage = lazy(() => import('./pages/questions-page.js'));
const QuestionPage = lazy(() => import('./pages/question-page.js'));
const PlaygroundPage = lazy(() => import('./pages/playground-page.js'));
const ThingPage = lazy(() => import('./pages/thing-page.js'));
const DataPage = lazy(() => import('./pages/data-page.js'));
const EmbedPage = lazy(() => import('./embed/embed-page.js'));
const AboutPage = lazy(() => import('./pages/about-page.js'));
const MethodPage = lazy(() => import('./pages/method-page.js'));
const AccessibilityPage = lazy(() => import('./pages/accessibility-page.js'));

const Coming = () => (
  <>
    <Unheaded />
    <Waiting />
  </>
);

const Pages = () => (
  <Shell>
    <ErrorBoundary>
      <Suspense fallback={<Coming />}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/journeys/:id">{({ id }) => <JourneyPage key={id} id={id} />}</Route>
          <Route path="/explore" component={ExplorePage} />
          <Route path="/questions" component={QuestionsPage} />
          <Route path="/questions/:name">{({ name }) => <QuestionPage key={name} name={name} />}</Route>
          <Route path="/graphql" component={PlaygroundPage} />
          <Route path="/data" component={DataPage} />
          <Route path="/about" component={AboutPage} />
          <Route path="/method" component={MethodPage} />
          <Route path="/accessibility" component={AccessibilityPage} />
          <Route path="/:kind/:id">{({ kind, id }) => <ThingPage key={`${kind}/${id}`} kind={kind} id={id} />}</Route>
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  </Shell>
);

export const App = () => (
  <LanguageProvider>
    <Switch>
      <Route path="/embed/*?">
        <ErrorBoundary>
          <Suspense
            fallback={
              <main>
                <Coming />
              </main>
            }>
            <EmbedPage />
          </Suspense>
        </ErrorBoundary>
      </Route>
      <Route component={Pages} />
    </Switch>
  </LanguageProvider>
);
