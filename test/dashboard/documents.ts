/** A small document of a dashboard; `fields` are added or replace its own. */
export const dashboard = (fields: object = {}): object => ({
  type: 'dashboard',
  contract: 'voc/1',
  widgets: [],
  ...fields,
});
