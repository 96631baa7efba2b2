import type { JourneyView } from '../view-model/journey/journey-view.js';
import type { Swimlane as Drawn } from '../view-model/swimlane/swimlane.js';
import { JourneyList } from './journey-list.js';
import { SwimlaneKey } from './swimlane-key.js';
import type { Opening } from './swimlane.js';
import { WalkedSwimlane } from './walked-swimlane.js';

interface Props extends Opening {
  readonly drawn: Drawn;
  readonly as: JourneyView['as'];
  /** What the drawing is called, where there are several. */
  readonly name?: string;
}

/** The drawing, and the list that says the same: on a narrow screen the list alone. */
export const JourneyDrawing = ({ drawn, as, name, href, opened }: Props) => (
  <>
    {as === 'drawing' && (
      <div className="cc-wide-only">
        {name === undefined && <SwimlaneKey drawings={[drawn]} />}
        <WalkedSwimlane drawn={drawn} href={href} opened={opened} name={name} />
      </div>
    )}
    <div className={as === 'drawing' ? 'cc-narrow-only' : undefined}>
      <JourneyList drawn={drawn} href={href} opened={opened} />
    </div>
  </>
);
