import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../shell/language.js';
import { openEditor, type Editor } from './open-editor.js';

interface Props {
  readonly text: string;
  readonly schema: GraphQLSchema | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** Where the query is written: an editor that completes and checks, or a plain box where that cannot start. */
export const QueryBox = ({ text, schema, onChange, onRun }: Props) => {
  const {
    questions: { play },
  } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const written = useRef(text);
  const latest = useRef({ onChange, onRun });
  const [plain, setPlain] = useState(false);
  useEffect(() => {
    latest.current = { onChange, onRun };
  });
  useEffect(() => {
    try {
      editor.current = openEditor(host.current!, {
        text: written.current,
        label: play.query,
        onRun: () => latest.current.onRun(),
        onChange: (next) => {
          written.current = next;
          latest.current.onChange(next);
        },
      });
    } catch {
      setPlain(true);
    }
    return () => editor.current?.close();
  }, [play.query]);
  useEffect(() => {
    if (text === written.current) return;
    written.current = text;
    editor.current?.write(text);
  }, [text]);
  useEffect(() => {
    if (schema) editor.current?.know(schema);
  }, [schema]);
  if (!plain)
    return (
      <>
        <p className="govuk-label">{play.query}</p>
        <div ref={host} className="cc-editor" />
      </>
    );
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="play-query">
        {play.query}
      </label>
      <p className="govuk-hint">{play.plain}</p>
      <textarea
        className="govuk-textarea cc-play__text"
        id="play-query"
        rows={14}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
};
