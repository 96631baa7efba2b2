import { useMemo } from 'react';
import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { useFormats } from '../shell/formats.js';
import { useLanguage, useWords } from '../shell/language.js';
import type { Supposed } from '../queries/what-if.js';
import { Cite } from '../panels/cite.js';
import { Fold } from '../panels/fold.js';
import { HandOffPanel } from '../panels/hand-off-panel.js';
import { HandOffTable } from '../panels/hand-off-table.js';
import { JourneyMeasures } from '../panels/journey-measures.js';
import { ReportEntry } from '../panels/report-entry.js';
import { StepPanel } from '../panels/step-panel.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { organisationsOn, shortStepId, touches } from '../view-model/journey/journey-facts.js';
import { isEmpty } from '../view-model/answers/answers.js';
import { briefAddress, type JourneyView } from '../view-model/journey/journey-view.js';
import { withSupposed } from '../view-model/journey/suppose.js';
import { toSwimlane } from '../view-model/swimlane/swimlane.js';
import { withoutMark } from '../view-model/without-mark.js';
import { AnswersBar } from './answers-bar.js';
import { AskPanel } from './ask-panel.js';
import { BoundarySlider } from './boundary-slider.js';
import { CompareControls } from './compare-controls.js';
import { Comparison, type Coming } from './comparison.js';
import { drawnVolumes, type Volumes } from './drawn-volumes.js';
import { HeavySentence } from './heavy-sentence.js';
import { JourneyControls } from './journey-controls.js';
import { JourneyDrawing } from './journey-drawing.js';
import { LeastKnown } from './least-known.js';
import { VolumesSaid } from './volumes-said.js';

interface Props {
  readonly answer: JourneySilos;
  /** Of the answer, with what unsaved answers would change. */
  readonly coming: Coming;
  /** What unsaved answers would change; null while there are none, or none have come through. */
  readonly supposed: Supposed | null;
  /** How much each step is used; null while that is not asked for. */
  readonly volumes: Volumes | null;
  readonly view: JourneyView;
  readonly hrefFor: (view: JourneyView) => string;
  readonly onChange: (view: JourneyView, replace?: boolean) => void;
  readonly graphql: { readonly query: string; readonly variables: string };
}

export const JourneyAnswer = ({ answer, coming, supposed, volumes, view, hrefFor, onChange, graphql }: Props) => {
  const words = useWords();
  const { journey, ask, brief } = words;
  const language = useLanguage();
  const formats = useFormats();
  const { lanes, organisation, nation } = view;
  const then = useMemo(
    () =>
      supposed
        ? withSupposed(answer, supposed.handOffs, ({ before, after }) => ask.changed(journey.classes[before], journey.classes[after]))
        : answer,
    [answer, supposed, ask, journey],
  );
  const drawn = useMemo(
    () => toSwimlane(then, { lanes, organisation, nation, ...drawnVolumes(volumes, words, formats) }, words),
    [then, lanes, organisation, nation, volumes, words, formats],
  );
  const organisations = organisationsOn(answer);
  const yours = organisations.find((one) => bareId(one.id) === organisation);
  const href = (open: JourneyView['open']) => hrefFor({ ...view, open, asking: false });
  const opened = view.open?.key ?? null;
  const handOff = view.open?.kind === 'handOff' ? answer.handOffs.find((one) => one.key === opened) : undefined;
  const step = view.open?.kind === 'step' ? answer.journey.steps.find((one) => shortStepId(one.id) === opened) : undefined;
  const asking = handOff !== undefined && view.asking;
  // Where answers are given stands also what can be done with them.
  const bar = isEmpty(view.answers) ? null : (
    <AnswersBar answer={answer} answers={view.answers} supposed={supposed} view={view} hrefFor={hrefFor} />
  );
  const shown = then.handOffs.filter((one) => touches(one, organisation));
  // Reports stand below in full; paper, which has not that part, says each in its sentence.
  const told = new Set(answer.reports.map(({ sentence }) => sentence));
  return (
    <>
      {answer.illustrative && <p className="cc-notice">{answer.summary[1]}</p>}
      <h1 className="govuk-heading-xl govuk-!-margin-bottom-1">{answer.journey.name}</h1>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {answer.journey.summary}{' '}
        {answer.journey.describedOn && journey.described(formats.dateOf('describedOn', answer.journey.describedOn))}
      </p>
      <div className="cc-answer">
        {withoutMark(answer).map((sentence, at) => (
          <p
            key={sentence}
            className={at === 0 ? 'govuk-body cc-answer__first' : told.has(sentence) ? 'govuk-body cc-print-only' : 'govuk-body'}>
            {sentence}
          </p>
        ))}
      </div>
      <p className="govuk-body-s cc-rests">
        {answer.evidence.sentence}{' '}
        <a className="govuk-link cc-screen-only" href="#cite">
          {journey.sources}
        </a>
      </p>
      <BoundarySlider journey={bareId(answer.journey.id)} view={view} hrefFor={hrefFor} onChange={onChange} />
      <div className="cc-more cc-screen-only">
        <JourneyControls view={view} asAt={answer.asAt} organisations={organisations} onChange={onChange} />
        <CompareControls key={view.against?.kind} journey={bareId(answer.journey.id)} view={view} hrefFor={hrefFor} onChange={onChange} />
        <Link className="govuk-link cc-wide-only" href={hrefFor({ ...view, as: view.as === 'list' ? 'drawing' : 'list' })}>
          {view.as === 'list' ? journey.asDrawing : journey.asList}
        </Link>
        <a className="govuk-link" href={briefAddress(bareId(answer.journey.id), view, language)} download>
          {brief.download}
        </a>
      </div>
      <HeavySentence answer={then} />
      <LeastKnown answer={then} href={href} />
      {!asking && bar}
      {volumes && <VolumesSaid volumes={volumes} />}
      {yours && <p className="govuk-body">{journey.yoursCount(yours.name, shown.length)}</p>}
      <div className={drawn.layout.height > drawn.layout.width / 2 ? 'cc-drawing cc-drawing--tall' : 'cc-drawing'}>
        {view.against ? (
          <Comparison answer={then} coming={coming} recorded={answer} volumes={volumes} view={view} hrefFor={hrefFor} opened={opened} />
        ) : (
          <JourneyDrawing drawn={drawn} as={view.as} href={href} opened={opened} />
        )}
        {handOff && !asking && (
          <HandOffPanel
            key={handOff.key}
            handOff={handOff}
            reports={answer.reports}
            closeHref={href(null)}
            askHref={hrefFor({ ...view, asking: true })}
            differs={drawn.steps.flatMap((one) => one.handOffs).find((one) => one.handOff.key === opened)?.handOff.differs}
          />
        )}
        {asking && (
          <AskPanel
            key={handOff.key}
            answer={answer}
            handOff={handOff}
            answers={view.answers}
            supposed={supposed}
            backHref={href(view.open)}
            closeHref={href(null)}
            onAnswer={(answers) => onChange({ ...view, answers }, true)}>
            {bar}
          </AskPanel>
        )}
        {view.open && !handOff && !step && (
          <p className="govuk-inset-text">
            {journey.openMissing(formats.day(answer.asAt))}{' '}
            <Link className="govuk-link" href={href(null)}>
              {journey.close}
            </Link>
          </p>
        )}
        {step && <StepPanel key={step.id} step={step} describedOn={answer.journey.describedOn} closeHref={href(null)} />}
      </div>
      <div className="cc-columns cc-screen-only">
        <section>
          <h2 className="govuk-heading-m">{journey.reports}</h2>
          {answer.reports.length === 0 && <p className="govuk-body">{journey.reportsNone}</p>}
          {answer.reports.map((report) => (
            <ReportEntry key={report.id} report={report} />
          ))}
        </section>
        <div>
          <JourneyMeasures answer={answer} />
        </div>
      </div>
      {answer.warnings.length > 0 && (
        <section className="govuk-inset-text">
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{journey.warnings}</h2>
          {answer.warnings.map((warning) => (
            <p key={warning} className="govuk-body govuk-!-margin-bottom-1">
              {warning}
            </p>
          ))}
        </section>
      )}
      <Fold title={journey.handOffsTitle}>
        <HandOffTable handOffs={shown} boundary={answer.boundary} href={href} />
      </Fold>
      <div className="cc-screen-only">
        <Cite answer={answer} permalink={`${hrefFor({ ...view, asAt: answer.asAt })}&graph=${answer.graphDigest}`} graphql={graphql} />
      </div>
    </>
  );
};
