import {
  Controls,
  Description,
  DocsContext,
  DocsStory,
  Heading,
  Primary,
  PureArgsTable,
  Title,
} from '@storybook/addon-docs/blocks';
import { createElement, useContext, type ReactElement } from 'react';
import { argTypesOf } from './manifest.js';

/**
 * The documentation page of an element: its description, its first story with controls, its tables
 * from the manifest, then its states and all other stories. A page without an element has only
 * stories.
 */
export default function WidgetPage(): ReactElement {
  const context = useContext(DocsContext);
  const { component } = context.componentStories()[0]!;
  const [, ...stories] = context
    .componentStories()
    .filter(({ tags }) => tags.includes('autodocs') && !tags.includes('!autodocs'));
  const reference = component
    ? [
        createElement(Controls, { key: 'controls' }),
        createElement(Heading, { key: 'heading' }, 'Reference'),
        createElement(PureArgsTable, { key: 'tables', rows: argTypesOf(String(component)) }),
        createElement(Heading, { key: 'states' }, 'States'),
      ]
    : [];
  const isState = ({ tags }: (typeof stories)[number]) => tags.includes('state');
  const draw = (shown: typeof stories) =>
    shown.map(({ id, moduleExport }) =>
      createElement(DocsStory, { key: id, of: moduleExport, expanded: true }),
    );
  return createElement(
    'div',
    null,
    createElement(Title),
    createElement(Description, { of: 'meta' }),
    createElement(Primary),
    ...reference,
    ...draw(stories.filter(isState)),
    createElement(Heading, null, 'Stories'),
    ...draw(stories.filter((story) => !isState(story))),
  );
}
