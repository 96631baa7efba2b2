import type { TadaDocumentNode } from 'gql.tada';
import type { ReactNode } from 'react';
import {
  communityQuery,
  lifeEventQuery,
  organisationQuery,
  policyQuery,
  professionQuery,
  reportQuery,
  serviceQuery,
  sourceQuery,
  teamQuery,
} from '../queries/things.js';
import { useAnswer } from '../queries/use-answer.js';
import { Failing, Unheaded, Waiting } from '../shell/waiting.js';
import { Gone } from '../things/gone.js';
import { Organisation } from '../things/organisation.js';
import { LifeEvent, Policy, Report, Source } from '../things/others.js';
import { Community, Profession, Team } from '../things/people.js';
import { Service } from '../things/service.js';
import { Silo } from '../things/silo.js';
import { keyAtAddress } from '../view-model/thing-address.js';
import { journeyOfSilo } from '../view-model/thing-history.js';
import { NotFoundPage } from './not-found-page.js';

interface Asked<T> {
  readonly id: string;
  readonly document: TadaDocumentNode<{ thing: T | null }, { id: string }>;
  readonly children: (thing: T) => ReactNode;
}

/** Asks for one thing, and shows it or what became of it. */
const Asked = <T,>({ id, document, children }: Asked<T>) => {
  const { data, error, loading, retry } = useAnswer(document, { id });
  if (data && data.thing === null) return <Gone id={id} />;
  return (
    <>
      {!data?.thing && <Unheaded failed={error !== null} />}
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {data?.thing && children(data.thing)}
    </>
  );
};

const ThingPage = ({ kind, id }: { kind: string; id: string }) => {
  const key = keyAtAddress(kind, id);
  if (!key) return <NotFoundPage />;
  switch (kind) {
    case 'organisations':
      return (
        <Asked id={key} document={organisationQuery}>
          {(thing) => <Organisation thing={thing} />}
        </Asked>
      );
    case 'services':
      return (
        <Asked id={key} document={serviceQuery}>
          {(thing) => <Service thing={thing} />}
        </Asked>
      );
    case 'teams':
      return (
        <Asked id={key} document={teamQuery}>
          {(thing) => (thing.__typename === 'Team' ? <Team thing={thing} /> : null)}
        </Asked>
      );
    case 'professions':
      return (
        <Asked id={key} document={professionQuery}>
          {(thing) => (thing.__typename === 'Profession' ? <Profession thing={thing} /> : null)}
        </Asked>
      );
    case 'communities':
      return (
        <Asked id={key} document={communityQuery}>
          {(thing) => (thing.__typename === 'Community' ? <Community thing={thing} /> : null)}
        </Asked>
      );
    case 'sources':
      return (
        <Asked id={key} document={sourceQuery}>
          {(thing) => (thing.__typename === 'Source' ? <Source thing={thing} /> : null)}
        </Asked>
      );
    case 'policies':
      return (
        <Asked id={key} document={policyQuery}>
          {(thing) => (thing.__typename === 'Policy' ? <Policy thing={thing} /> : null)}
        </Asked>
      );
    case 'life-events':
      return (
        <Asked id={key} document={lifeEventQuery}>
          {(thing) => (thing.__typename === 'LifeEvent' ? <LifeEvent thing={thing} /> : null)}
        </Asked>
      );
    case 'reports':
      return (
        <Asked id={key} document={reportQuery}>
          {(thing) => (thing.__typename === 'Report' ? <Report thing={thing} /> : null)}
        </Asked>
      );
    case 'silos':
      return journeyOfSilo(id) ? <Silo id={key} journey={journeyOfSilo(id)!} /> : <Gone id={key} />;
    default:
      return <NotFoundPage />;
  }
};

export default ThingPage;
