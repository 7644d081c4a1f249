import { createElement as h, type ComponentProps, type ReactNode } from 'react';
import { Button, PopoverProvider } from 'storybook/internal/components';
import { useGlobals, useGlobalTypes, useStorybookApi } from 'storybook/manager-api';
import type { Choice, Setting } from './settings.js';

/** What opens a popover; its type asks for an element of HTML, and any component that takes its events will do. */
type Trigger = ComponentProps<typeof PopoverProvider>['children'];

/** A width is an object with a value; a number in an address is read as a number. */
const valueOf = (chosen: unknown): string => {
  if (typeof chosen === 'object' && chosen !== null && 'value' in chosen) return valueOf(chosen.value);
  return typeof chosen === 'string' || typeof chosen === 'number' ? `${chosen}` : '';
};

const option = ({ value, title }: Choice): ReactNode => h('option', { key: value, value }, title);

/** Lines of a list, those of a group under its heading. */
const options = (choices: readonly Choice[]): ReactNode =>
  [...Map.groupBy(choices, ({ group }) => group)].map(([group, all]) =>
    group ? h('optgroup', { key: group, label: group }, all.map(option)) : all.map(option),
  );

/** A list of the toolbar that names its setting: «Kleuren: licht». A list of the browser's own, as one can type in it. */
function List({ id, setting }: { readonly id: string; readonly setting: Setting }): ReactNode {
  const [globals, updateGlobals, storyGlobals] = useGlobals();
  const { name, description, choices } = setting;
  const fixed = id in storyGlobals;
  const value = valueOf(globals[id]);
  // An address may have what no line has, such as a width in px.
  const all = choices.some((choice) => choice.value === value) ? choices : [...choices, { value, title: value }];
  const choose = (chosen: string | undefined): void => updateGlobals({ [id]: id === 'viewport' ? { value: chosen, isRotated: false } : chosen });
  return h(
    'label',
    { className: 'tb-setting', title: fixed ? `${description}. Deze bladzijde legt dit vast / set by this page` : description },
    `${name}: `,
    h(
      'select',
      {
        name: id,
        value,
        disabled: fixed,
        onChange: (event: { readonly target: { readonly value: string } }) => choose(event.target.value || undefined),
      },
      options(all),
    ),
  );
}

const list = ([id, setting]: readonly [string, Setting]): ReactNode => h(List, { key: id, id, setting });

/** All lists of the toolbar; those that are seldom changed behind one button, which says what of them is not as it was at first. */
export function Settings(): ReactNode {
  const [globals] = useGlobals();
  const types = Object.entries(useGlobalTypes() as unknown as Readonly<Record<string, Setting>>).filter(([, { choices }]) => choices);
  if (types.length === 0) return null;
  const rare = types.filter(([, setting]) => setting.rare);
  const changed = rare.flatMap(([id, { name, choices }]) => {
    const at = choices.findIndex(({ value }) => value === valueOf(globals[id]));
    return at > 0 ? [`${name.toLowerCase()} ${choices[at]!.title}`] : [];
  });
  const button = h(Button, { variant: 'ghost', ariaLabel: false }, ['Meer', changed.join(', ')].filter(Boolean).join(': ')) as unknown as Trigger;
  return h(
    'div',
    { className: 'tb-settings' },
    types.filter(([, setting]) => !setting.rare).map(list),
    h(PopoverProvider, { ariaLabel: 'Meer om te kiezen / more to choose', popover: h('div', { className: 'tb-more' }, rare.map(list)), children: button }),
  );
}

/** Opens and closes what stands below or beside the story; Storybook's own button for it is an icon with an English name. */
export function PanelButton(): ReactNode {
  const api = useStorybookApi();
  return h(
    Button,
    {
      variant: 'ghost',
      ariaLabel: false,
      title: 'Eigen kop en toets op toegankelijkheid / headline and accessibility test (Alt + A)',
      onClick: () => api.togglePanel(),
    },
    'Kop en toets',
  );
}
