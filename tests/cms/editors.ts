// The visual editors, started as their makers ship them, and a paste into each. For tests only: nothing here reaches a reader.
import { Editor } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { StarterKit } from '@tiptap/starter-kit';
import { startDraft } from './draft-editor.js';
import type { HostName } from './hosts.js';

/** What the copy button writes: rich text and plain text. An empty `html` is a paste of text alone. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** An editor that has started. */
export interface Started {
  /** The element that takes the paste. */
  readonly target: HTMLElement;
  readonly html: () => string;
  readonly stop: () => unknown;
}

type Start = (place: HTMLElement) => Promise<Started>;
export type EditorName = Extract<HostName, 'CKEditor 5' | 'TinyMCE' | 'Quill' | 'TipTap' | 'Draft.js'>;

/** What the editors' own scripts put on `window`. */
declare global {
  interface Window {
    CKEDITOR: Record<string, unknown> & { ClassicEditor: { create(place: HTMLElement, config: object): Promise<CKEditor> } };
    tinymce: { init(config: object): Promise<{ getBody(): HTMLElement; getContent(): string; focus(): void; remove(): void }[]> };
    Quill: new (place: HTMLElement, config: object) => { root: HTMLElement; getSemanticHTML(): string; focus(): void };
  }
}
interface CKEditor {
  getData(): string;
  destroy(): Promise<void>;
  editing: { view: { focus(): void } };
  ui: { getEditableElement(): HTMLElement };
}

const loaded = new Map<string, Promise<void>>();
/** Loads a script of `node_modules` once. @param folder where that lies, ends in a slash. */
export function load(file: string, folder = '/node_modules/'): Promise<void> {
  const found =
    loaded.get(file) ??
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${folder}${file}`;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${file} does not load`)));
      document.head.append(script);
    });
  loaded.set(file, found);
  return found;
}

const CKEDITOR_PLUGINS = [
  'Essentials',
  'Paragraph',
  'Heading',
  'Bold',
  'Italic',
  'Link',
  'AutoLink',
  'List',
  'BlockQuote',
  'ImageBlock',
  'ImageInline',
  'ImageCaption',
  'MediaEmbed',
  'PasteFromOffice',
  'Table',
];

const START: Readonly<Record<EditorName, Start>> = {
  'CKEditor 5': async (place) => {
    await load('ckeditor5/dist/browser/ckeditor5.umd.js');
    const { CKEDITOR } = window;
    const editor = await CKEDITOR.ClassicEditor.create(place, { licenseKey: 'GPL', plugins: CKEDITOR_PLUGINS.map((name) => CKEDITOR[name]) });
    editor.editing.view.focus();
    return { target: editor.ui.getEditableElement(), html: () => editor.getData(), stop: () => editor.destroy() };
  },
  TinyMCE: async (place) => {
    await load('tinymce/tinymce.min.js');
    const settings = {
      license_key: 'gpl',
      base_url: '/node_modules/tinymce',
      suffix: '.min',
      inline: true,
      menubar: false,
      promotion: false,
      convert_urls: false,
    };
    const [editor] = await window.tinymce.init({ ...settings, target: place, plugins: 'link image lists table media autolink' });
    editor!.focus();
    return { target: editor!.getBody(), html: () => editor!.getContent(), stop: () => editor!.remove() };
  },
  Quill: async (place) => {
    await load('quill/dist/quill.js');
    const editor = new window.Quill(place, { theme: 'snow', modules: { toolbar: false } });
    editor.focus();
    return { target: editor.root, html: () => editor.getSemanticHTML(), stop: () => {} };
  },
  TipTap: (place) => {
    const editor = new Editor({ element: place, extensions: [StarterKit, Image] });
    editor.commands.focus();
    return Promise.resolve({ target: editor.view.dom, html: () => editor.getHTML(), stop: () => editor.destroy() });
  },
  'Draft.js': startDraft,
};

/** Starts an editor, pastes, and gives the HTML that a CMS would store. */
export async function paste(name: EditorName, clipboard: Clipboard): Promise<string> {
  const place = document.createElement('div');
  const around = document.createElement('div');
  around.append(place);
  document.body.append(around);
  const editor = await START[name](place);
  try {
    editor.target.dispatchEvent(pasteEvent(clipboard));
    // Some editors put the text in with a turn of the event loop between.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return editor.html();
  } finally {
    await editor.stop();
    around.remove();
  }
}

/** A paste as a browser sends it. Firefox gives an event of a script an empty clipboard: there the event is given this one. */
function pasteEvent({ html, text }: Clipboard): ClipboardEvent {
  const data = new DataTransfer();
  if (html) data.setData('text/html', html);
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  if (event.clipboardData?.getData('text/plain') !== text) Object.defineProperty(event, 'clipboardData', { value: data, enumerable: true });
  return event;
}
