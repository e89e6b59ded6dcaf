/** What the attributes of a widget may ask its layout for, by the type of its documents. */
export type Options = Readonly<Record<string, string>>;

const sorted = (view: string): Options[] =>
  ['given', 'gap', 'weighted'].map((sort) => ({ view, sort }));

/** The options of the widgets that have some. */
const OPTIONS: Readonly<Record<string, readonly Options[]>> = {
  gauge: ['arc', 'ring', 'bullet'].map((variant) => ({ variant })),
  gap: [...sorted('dimensions'), ...sorted('both'), { view: 'chain', sort: 'given' }],
};

/** Every option that a widget of a type may be shown with. */
export const optionsOf = (type: string): readonly Options[] => OPTIONS[type] ?? [{}];
