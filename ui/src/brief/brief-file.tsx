import { print } from 'graphql';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { journeySilosQuery, type JourneySilos } from '../queries/journey-silos.js';
import { LanguageProvider, type Language } from '../shell/language.js';
import { Brief } from './brief.js';
import style from './brief.scss?inline';

export interface BriefChoice {
  readonly language: Language;
  /** Bare id or key of the organisation whose hand-offs come first; null for none. */
  readonly organisation: string | null;
  /** Only the steps that people of this nation take; null for all. */
  readonly nation: string | null;
}

/** What to ask the API for: the answer that `renderBrief` takes. */
export const briefQuery = print(journeySilosQuery);

// The file may run nothing and load nothing, wherever it is opened.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One HTML file that needs nothing else: the journey with its drawing, for people who have no Crosscut. Pure. */
export const renderBrief = (answer: JourneySilos, { language, organisation, nation }: BriefChoice): string =>
  `<!doctype html>\n${renderToStaticMarkup(
    <html lang={language === 'cy' ? 'cy' : 'en-GB'}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{`${answer.journey.name} – Crosscut`}</title>
        {/* Its text is this folder's own stylesheet. */}
        {/* oxlint-disable-next-line react/no-danger */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Router ssrPath="/" ssrSearch={`lang=${language}`}>
          <LanguageProvider>
            <Brief answer={answer} organisation={organisation} nation={nation} />
          </LanguageProvider>
        </Router>
      </body>
    </html>,
  )}\n`;
