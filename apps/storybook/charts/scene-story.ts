import { el, fluidSvg, markupToString, type Scene } from '@trendbeeld/charts';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '@trendbeeld/elements/trendbeeld.css';

/** A story of a scene. */
export interface SceneStory {
  readonly name: string;
  readonly render: () => TemplateResult;
}

/**
 * A scene as it stands on a page: fluid, with the notes that a narrow page shows below it and its sentences.
 * All examples have made-up figures and say so.
 */
export function sceneStory(make: () => Scene): Omit<SceneStory, 'name'> {
  const scene = make();
  const figure = el(
    'figure',
    { class: 'trendbeeld tb-figure', lang: 'nl' },
    el('figcaption', {}, scene.title),
    el(
      'div',
      { class: 'tb-graphic' },
      fluidSvg(scene),
      scene.notes.length > 0 &&
        el(
          'ol',
          { class: 'tb-notes tb-narrow' },
          scene.notes.map((note) => el('li', {}, note)),
        ),
    ),
    el('p', { class: 'tb-says' }, scene.description),
  );
  return { render: () => html`${unsafeHTML(markupToString(figure))}` };
}
