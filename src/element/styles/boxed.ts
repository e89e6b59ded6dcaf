import { css } from './css.js';
import { RADIUS, SPACE, STROKE, TYPE } from '../../tokens/tokens.js';
import { REST_HEIGHT } from '../../chart/rows.js';

/** A card whose height the page gives: what must stay takes its room, the picture what is left. */
export const boxedStyles = css`
  .boxed .view {
    flex: 1 1 0;
    min-height: 0;
    margin-top: ${SPACE.s}px;
  }
  .tile .view {
    margin-top: ${SPACE.xxs}px;
  }
  .boxed .scrolls {
    overflow: auto;
  }
  .boxed .chart {
    margin: 0;
  }
  .line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tile .title {
    font-size: ${TYPE.subtitle}px;
  }
  /* A warning is a line, whose end its own tooltip tells. */
  .boxed > .state {
    margin: ${SPACE.xs}px 0 0;
    padding: 0 ${SPACE.s}px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    flex: none;
  }
  .boxed > .state :is(ul, li) {
    display: inline;
    padding: 0;
  }
  .boxed > .state code {
    display: none;
  }
  /* In the way of a title that has no room to spare: there for who looks for them. */
  .tile .toolbar {
    position: absolute;
    inset-block-start: ${SPACE.xs}px;
    inset-inline-end: ${SPACE.xs}px;
    margin: 0;
    border-radius: ${RADIUS.button}px;
    background: var(--_surface);
    opacity: 0;
  }
  .tile:hover .toolbar,
  .toolbar:focus-within {
    opacity: 1;
  }
  .boxed footer {
    flex: none;
    margin-top: ${SPACE.xs}px;
    padding-top: ${SPACE.xs}px;
  }
  /* It lies over the card, down to the foot whose button closes it. */
  .boxed .definition {
    position: absolute;
    inset: 0 0 auto;
    max-height: calc(100% - 3em);
    box-sizing: border-box;
    padding: ${SPACE.s}px ${SPACE.m}px;
    overflow: auto;
    background: var(--_surface);
  }
  .boxed .hint {
    display: none;
  }
  .rest {
    flex: none;
    height: ${REST_HEIGHT}px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    font-size: ${TYPE.mark}px;
    outline-offset: ${-STROKE.mid}px;
  }
`;
