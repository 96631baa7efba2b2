import type { CSSProperties } from 'react';
import { bareId } from '#graph-schema/ids';
import { HeavySentence } from '../journey/heavy-sentence.js';
import { SwimlaneKey } from '../journey/swimlane-key.js';
import { Swimlane } from '../journey/swimlane.js';
import { ReportEntry } from '../panels/report-entry.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { briefAnswer, numberReports } from '../view-model/journey/brief-facts.js';
import { onPaper, paperSizes, printedCharacters, printFit, textPoints, type SizedDrawing } from '../view-model/journey/brief-fit.js';
import { screenSizes } from '../view-model/swimlane/lane-geometry.js';
import type { LaneLayout, Sizes } from '../view-model/swimlane/lane-types.js';
import { toSwimlane } from '../view-model/swimlane/swimlane.js';
import { BriefEvidence } from './brief-evidence.js';
import { BriefHandOffs } from './brief-hand-offs.js';
import { BriefSources } from './brief-sources.js';
import { BriefSteps } from './brief-steps.js';

interface Props {
  readonly answer: JourneySilos;
  readonly organisation: string | null;
  readonly nation: string | null;
}

const sizedDrawing = ({ sizes, width, height, boxes }: LaneLayout): SizedDrawing => ({
  sizes,
  width: width + sizes.names,
  height: height + 2,
  cut: boxes.filter(({ lines }) => lines.at(-1)?.endsWith('…')).length,
});

/** The whole brief. Links lead only to places in the same file and to where sources were published. */
export const Brief = ({ answer: whole, organisation, nation }: Props) => {
  const words = useWords();
  const { journey, brief, shell } = words;
  const answer = briefAnswer(whole, journey.illustrative);
  const formats = useFormats();
  const reports = numberReports(answer.reports, answer.handOffs);
  const reportNumbers = new Map(reports.map(({ report, number }) => [report.id, number]));
  const own = organisation === null ? null : bareId(organisation);
  const draw = (sizes: Sizes) => toSwimlane(answer, { lanes: 'owners', organisation: own, nation, reportNumbers, sizes }, words);
  const fit = printFit(
    paperSizes.map((sizes) => sizedDrawing(draw(sizes).layout)),
    printedCharacters(answer),
  );
  const drawn = draw(fit.sizes);
  const onScreen = (screenSizes.text + 1) / fit.sizes.text;
  const paper = {
    '--drawing': `${fit.drawing}mm`,
    '--text': `${textPoints}pt`,
    '--letters': `${fit.sizes.text}px`,
    '--grow': fit.sizes.text / screenSizes.text,
  } as CSSProperties;
  const href = ({ kind, key }: { kind: 'handOff' | 'step'; key: string }) => `#${kind === 'step' ? 'step' : 'hand-off'}-${key}`;
  const numberOf = new Map(drawn.steps.map(({ step, number }) => [step.id, number]));
  return (
    <main className={`brief brief--${fit.layout} brief--${fit.paper}`} style={paper}>
      <header className="brief__head">
        {answer.illustrative && <p className="cc-notice">{whole.summary[1]}</p>}
        <p className="brief__kind">{brief.name}</p>
        <h1>{answer.journey.name}</h1>
        <p>
          {answer.journey.summary}{' '}
          {answer.journey.describedOn && journey.described(formats.dateOf('describedOn', answer.journey.describedOn))}{' '}
          {brief.made(answer.journey.name, formats.day(answer.asAt))}
        </p>{' '}
        <p>
          <strong>{shell.unofficial}</strong>
        </p>
      </header>
      <div className="brief__body">
        <section className="brief__drawing">
          <h2>{brief.drawing}</h2>
          <HeavySentence answer={answer} />
          <div className="cc-wide-only">
            <Swimlane drawn={drawn} href={href} opened={null} scale={onScreen} />
          </div>
          <div className="cc-wide-only">
            <SwimlaneKey drawings={[drawn]} />
          </div>
        </section>
        <div className="brief__text">
          <section>
            <h2>{brief.findings}</h2>
            {answer.summary.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {answer.warnings.length > 0 && <h3 className="brief__screen">{journey.warnings}</h3>}
            {answer.warnings.map((warning) => (
              <p key={warning} className="brief__screen">
                {warning}
              </p>
            ))}
          </section>
          <section>
            <h2>{journey.reports}</h2>
            {reports.length === 0 && <p>{journey.reportsNone}</p>}
            <ol className="brief__reports">
              {reports.map(({ report, number, handOffs }) => (
                <li
                  key={report.id}
                  id={`report-${number}`}
                  value={number}
                  className={number <= onPaper.reports ? undefined : 'brief__screen'}>
                  <span className="brief__number" aria-hidden="true">
                    {number}
                  </span>
                  <div className="brief__screen">
                    <ReportEntry report={report} />
                  </div>
                  <p className="brief__paper">{report.sentence}</p>
                  <p className="brief__screen">
                    {handOffs.length === 0
                      ? brief.aboutWhole
                      : brief.aboutHandOffs(
                          handOffs
                            .map(({ from, to }) => `${numberOf.get(from.id)} ${from.name} → ${numberOf.get(to.id)} ${to.name}`)
                            .join('; '),
                        )}
                  </p>
                </li>
              ))}
            </ol>
          </section>
          <BriefEvidence answer={answer} />
          <BriefHandOffs answer={answer} organisation={own} numberOf={numberOf} reportNumbers={reportNumbers} />
          <BriefSteps drawn={drawn} numberOf={numberOf} describedOn={answer.journey.describedOn} />
          <BriefSources answer={answer} />
          <p className="brief__paper">{brief.inFile}</p>
        </div>
      </div>
    </main>
  );
};
