/* The conformance table as a documentation page shows it. */
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import './accessibility.css';
import { CRITERIA, RESULTS, TESTS, type Criterion, type Result, type Test } from './conformance.js';

/** A text whose parts between backticks are code. */
const withCode = (text: string): ReactNode =>
  text
    .split('`')
    .map((piece, index) => (index % 2 ? createElement('code', { key: index }, piece) : piece));

const nameOf = (test: Test): string => TESTS[test][0].split('/').at(-1)!;

const list = (items: readonly ReactNode[]): ReactElement =>
  createElement(
    'ul',
    null,
    items.map((item, i) => createElement('li', { key: i }, item)),
  );

/** The test files, then other checks. */
function testedBy({ tests = [], besides = '' }: Criterion): ReactNode {
  if (!tests.length && !besides) return null;
  const files = tests.flatMap((test, i) => [
    i ? ', ' : '',
    createElement('code', { key: test }, nameOf(test)),
  ]);
  return createElement(
    'p',
    { className: 'tested' },
    tests.length ? 'Tested: ' : '',
    files,
    tests.length && besides ? '. ' : '',
    besides,
  );
}

function row(criterion: Criterion): ReactElement {
  const { id, name, level, result, how, except = [] } = criterion;
  return createElement(
    'tr',
    { key: id },
    createElement('th', { scope: 'row' }, createElement('strong', null, id), ` ${name} (${level})`),
    createElement('td', null, RESULTS[result]),
    createElement(
      'td',
      null,
      withCode(how),
      except.length ? list(except.map(withCode)) : null,
      testedBy(criterion),
    ),
  );
}

const HEADS = ['Criterion (level)', 'Result', 'How it is met, what is excepted, how it was tested'];

/**
 * The criteria of a principle.
 * @param props.principle its number, from 1 to 4
 * @param props.label what the table is called
 */
export function Criteria(props: {
  readonly principle: string;
  readonly label: string;
}): ReactElement {
  const { principle, label } = props;
  return createElement(
    'table',
    { className: 'conformance', 'aria-label': label },
    createElement(
      'thead',
      null,
      createElement(
        'tr',
        null,
        HEADS.map((head) => createElement('th', { key: head, scope: 'col' }, head)),
      ),
    ),
    createElement(
      'tbody',
      null,
      CRITERIA.filter(({ id }) => id.startsWith(`${principle}.`)).map(row),
    ),
  );
}

/** The number of criteria by result. */
export function Count(): ReactElement {
  const count = (result: Result) =>
    CRITERIA.filter((criterion) => criterion.result === result).length;
  return list(
    Object.entries(RESULTS).map(([result, name]) => `${name}: ${count(result as Result)}`),
  );
}

/** The tests that the table names. */
export function Tests(): ReactElement {
  return list(
    Object.values(TESTS).map(([path, what]) =>
      createElement(Fragment, null, createElement('code', null, path), `: ${what}`),
    ),
  );
}
