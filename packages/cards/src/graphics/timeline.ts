import { el } from '@trendbeeld/charts';
import { timeline as timelineBlock } from '../block/diagram-parts.js';
import { WORDS } from '../words/card-words.js';
import type { DiagramKind } from './graphic.js';

/** Events in order of time; from the first that has a source of its own on, they came after the study. */
export const timeline: DiagramKind<'timeline'> = {
  markup: ({ events }, { format: { language } }) => {
    const words = WORDS[language];
    const after = events.findIndex((e) => e.source);
    return el(
      'ol',
      { class: 'tb-timeline' },
      events.map((e, i) =>
        el(
          'li',
          { class: e.source && 'tb-came' },
          i === after && el('span', { class: 'tb-divider' }, words.afterStudy),
          el('strong', {}, e.when[language]),
          el('span', {}, e.text[language]),
          e.source && el('small', {}, `${words.source}: ${e.source[language]}`),
        ),
      ),
    );
  },
  block: ({ events }, { format: { language } }, room) => timelineBlock(events, language, room),
  says: ({ events }, { format: { language } }) => events.map((e) => `${e.when[language]}: ${e.text[language]}`),
  example: {
    kind: 'timeline',
    title: { nl: 'Van plan tot wijk', en: 'From plan to neighbourhood' },
    events: [
      { when: { nl: '2024', en: '2024' }, text: { nl: 'De raad kiest een plek.', en: 'The council chooses a site.' } },
      {
        when: { nl: '2027', en: '2027' },
        text: { nl: 'De eerste huizen staan er.', en: 'The first homes are there.' },
        source: { nl: 'verzonnen voorbeeld', en: 'made-up example' },
      },
    ],
  },
};
