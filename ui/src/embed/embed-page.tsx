import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../pages/not-found-page.js';
import { EmbedFrame } from './embed-frame.js';
import { EmbeddedAnswer } from './embedded-answer.js';
import { EmbeddedJourney } from './embedded-journey.js';

// The drawing library comes with it, so only when it is wanted.
const EmbeddedExplorer = lazy(() => import('./embedded-explorer.js'));

/** Read-only views for other sites; which of them may show one is a setting of the server. */
const EmbedPage = () => (
  <EmbedFrame>
    <Switch>
      <Route path="/embed/journeys/:id">{({ id }) => <EmbeddedJourney key={id} id={id} />}</Route>
      <Route path="/embed/questions/:name">{({ name }) => <EmbeddedAnswer key={name} name={name} />}</Route>
      <Route path="/embed/explore" component={EmbeddedExplorer} />
      <Route component={NotFoundPage} />
    </Switch>
  </EmbedFrame>
);

export default EmbedPage;
