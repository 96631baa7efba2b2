import { Fragment } from 'react';
import { Link } from 'wouter';
import { hrefOfThing } from '../view-model/thing-address.js';

/** Things by name, each a link to its page, one after the other. */
export const NameLinks = ({ things }: { things: readonly { readonly id: string; readonly name: string }[] }) =>
  things.map((thing, at) => {
    const href = hrefOfThing(thing.id);
    return (
      <Fragment key={thing.id}>
        {at > 0 && ', '}
        {href ? (
          <Link className="govuk-link" href={href}>
            {thing.name}
          </Link>
        ) : (
          thing.name
        )}
      </Fragment>
    );
  });
