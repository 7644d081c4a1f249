// Draft.js as Wagtail has it: paragraphs, quotes, links and pictures. It lies in a package of its own, with the React that it needs.
import { load, type Started } from './editors.js';

/** The parts of Draft.js and React that are used. */
interface Raw {
  readonly blocks: readonly {
    readonly text: string;
    readonly type: string;
    readonly entityRanges: readonly { readonly offset: number; readonly length: number; readonly key: number }[];
  }[];
  readonly entityMap: Readonly<
    Record<number, { readonly type: string; readonly data: { readonly url?: string; readonly href?: string; readonly src?: string; readonly alt?: string } }>
  >;
}
interface EditorState {
  getCurrentContent(): object;
}
declare global {
  interface Window {
    Draft: { readonly Editor: unknown; readonly EditorState: { createEmpty(): EditorState }; convertToRaw(content: object): Raw };
    React: { createElement(type: unknown, props: object): object };
    ReactDOM: { render(element: object, place: HTMLElement): void; unmountComponentAtNode(place: HTMLElement): void };
  }
}

const REACT = '/tests/cms/draft/node_modules/';

/** Starts the editor. */
export async function startDraft(place: HTMLElement): Promise<Started> {
  await load('react/umd/react.production.min.js', REACT);
  await load('react-dom/umd/react-dom.production.min.js', REACT);
  await load('immutable/dist/immutable.min.js');
  await load('draft-js/dist/Draft.min.js');
  const { Draft, React, ReactDOM } = window;
  let state = Draft.EditorState.createEmpty();
  const render = (next: EditorState): void => {
    state = next;
    ReactDOM.render(React.createElement(Draft.Editor, { editorState: state, onChange: render }), place);
  };
  render(state);
  const target = place.querySelector<HTMLElement>('[contenteditable]')!;
  target.focus();
  return { target, html: () => htmlOf(Draft.convertToRaw(state.getCurrentContent())), stop: () => ReactDOM.unmountComponentAtNode(place) };
}

/** What Wagtail stores of a text: a block a paragraph or quote, and of what is in it links and pictures alone. */
const htmlOf = ({ blocks, entityMap }: Raw): string =>
  blocks
    .map(({ text, type, entityRanges }) => {
      let [html, at] = ['', 0];
      for (const { offset, length, key } of entityRanges.toSorted((a, b) => a.offset - b.offset)) {
        const { type: kind, data } = entityMap[key]!;
        const words = escape(text.slice(offset, offset + length));
        const made =
          kind === 'LINK'
            ? `<a href="${escape(data.url ?? data.href ?? '')}">${words}</a>`
            : kind === 'IMAGE'
              ? `<img src="${escape(data.src ?? '')}" alt="${escape(data.alt ?? '')}">`
              : words;
        html += escape(text.slice(at, offset)) + made;
        at = offset + length;
      }
      html += escape(text.slice(at));
      return type === 'blockquote' ? `<blockquote>${html}</blockquote>` : `<p>${html}</p>`;
    })
    .join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
