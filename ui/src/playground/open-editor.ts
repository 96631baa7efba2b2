import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, defaultHighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';

export interface Editor {
  readonly write: (text: string) => void;
  readonly know: (schema: GraphQLSchema) => void;
  readonly close: () => void;
}

interface Opening {
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

// The underline of a fault is a data: image by default, which the page's policy refuses.
const theme = EditorView.theme({
  // However long the query, what runs it stays near.
  '&': { color: '#0b0c0c', background: '#ffffff', border: '2px solid #0b0c0c', fontSize: '0.9375rem', maxHeight: '70vh' },
  '&.cm-focused': { outline: '3px solid #fd0' },
  '.cm-content': { minHeight: '18rem' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', overflow: 'auto' },
  '.cm-gutters': { background: '#f3f5f6', color: '#484949' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy #ca3535' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline dotted #b54a00' },
});

// Left to the browser, text typed over a selection keeps its colours by an inline style, which the page's policy refuses.
const typedOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== 'insertText' || event.data === null || event.isComposing || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** An editor of GraphQL in a shadow root, where its styles need no inline style. Tab is left to the page. */
export const openEditor = (host: HTMLElement, { text, label, onChange, onRun }: Opening): Editor => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        syntaxHighlighting(defaultHighlightStyle),
        theme,
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              onRun();
              return true;
            },
          },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        typedOver,
        graphql(),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    write: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    know: (schema) => updateSchema(view, schema),
    close: () => view.destroy(),
  };
};
