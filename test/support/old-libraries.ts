/*
 * What libraries of older pages do to the builtins, as their documentation tells it: the methods alone that
 * mean something else afterwards. Each is a function that stands by itself, so that it can be sent to a page
 * as text as well as called here.
 */

/* oxlint-disable eslint/no-extend-native, typescript/no-this-alias */

type Builtins = Pick<
  typeof globalThis,
  'Array' | 'Date' | 'Function' | 'Number' | 'Object' | 'String'
>;

/** Prototype.js 1.6: lists get its Enumerable, whose methods hand on no list, and JSON is written by methods. */
export function prototype16({ Array, Date, Function, Number, Object, String }: Builtins): void {
  type Item = (value: unknown, index: number) => unknown;
  const { forEach } = Array.prototype;
  const listOf = (items: ArrayLike<unknown> & { toArray?: () => unknown[] }) =>
    items?.toArray?.() ?? Array.prototype.slice.call(items ?? []);
  const enumerable = {
    each(this: unknown[], iterator: Item): unknown[] {
      forEach.call(this, (value, index) => iterator(value, index));
      return this;
    },
    map(this: unknown[], iterator: Item = (value) => value): unknown[] {
      const found: unknown[] = [];
      forEach.call(this, (value, index) => found.push(iterator(value, index)));
      return found;
    },
    filter(this: unknown[], iterator: Item): unknown[] {
      const found: unknown[] = [];
      forEach.call(this, (value, index) => iterator(value, index) && found.push(value));
      return found;
    },
    every(this: unknown[], iterator: Item = (value) => value): boolean {
      let holds = true;
      forEach.call(this, (value, index) => (holds = holds && Boolean(iterator(value, index))));
      return holds;
    },
    some(this: unknown[], iterator: Item = (value) => value): boolean {
      let holds = false;
      forEach.call(this, (value, index) => (holds = holds || Boolean(iterator(value, index))));
      return holds;
    },
    find(this: unknown[], iterator: Item): unknown {
      let found: unknown[] = [];
      forEach.call(this, (value, index) => {
        if (!found.length && iterator(value, index)) found = [value];
      });
      return found[0];
    },
    entries(this: unknown[]): unknown[] {
      return this.slice();
    },
    toArray(this: unknown[]): unknown[] {
      return this.slice();
    },
    reduce(this: unknown[]): unknown {
      return this.length > 1 ? this : this[0];
    },
    toJSON(this: unknown[]): string {
      return `[${this.join(', ')}]`;
    },
    size(this: unknown[]): number {
      return this.length;
    },
  };
  // By assignment, so that `for in` finds them.
  for (const [name, method] of Object.entries(enumerable)) {
    (Array.prototype as unknown as Record<string, unknown>)[name] = method;
  }
  const namesOf = (object: object) => {
    const names: string[] = [];
    for (const name in object) names.push(name);
    return names;
  };
  Object.assign(Array, { from: listOf });
  Object.assign(Object, {
    keys: namesOf,
    values: (object: Record<string, unknown>) => namesOf(object).map((name) => object[name]),
  });
  Object.assign(Function.prototype, {
    bind(this: (...all: unknown[]) => unknown, receiver: unknown, ...first: unknown[]) {
      const method = this;
      return (...rest: unknown[]) => method.apply(receiver, first.concat(rest));
    },
  });
  const quoted = {
    toJSON(this: unknown): string {
      return `"${String(this)}"`;
    },
  };
  for (const type of [Date, Number, String]) Object.assign(type.prototype, quoted);
}

/** Prototype.js 1.7: `Array.from` takes lists alone, and knows no function for the items. */
export function prototype17({ Array, Object }: Builtins): void {
  Object.assign(Array, {
    from: (items: ArrayLike<unknown> & { toArray?: () => unknown[] }) =>
      items?.toArray?.() ?? Array.prototype.slice.call(items ?? []),
  });
  Object.assign(Array.prototype, {
    toArray(this: unknown[]): unknown[] {
      return this.slice();
    },
    reverse(this: unknown[], inline?: boolean): unknown[] {
      const list = inline === false ? this.slice() : this;
      return list.sort(() => -1);
    },
  });
}

/** MooTools 1.4 with More: `Array.from` makes a list of one of what is none, `Date.parse` makes a Date. */
export function mooTools({ Array, Date, Object }: Builtins): void {
  Object.assign(Array, {
    from: (item: unknown) => {
      if (item == null) return [];
      const isListLike = typeof item === 'object' && 'length' in item && !Array.isArray(item);
      if (isListLike) return Array.prototype.slice.call(item);
      return Array.isArray(item) ? item : [item];
    },
  });
  const { parse } = Date;
  Object.assign(Date, { parse: (text: string) => new Date(parse(text)) });
}

/** A page that adds fields to every object there is, named as fields of documents are. */
export function fieldsForAll({ Object }: Builtins): void {
  Object.assign(Object.prototype, {
    limit: 3,
    previous: 0.5,
    target: 1,
    note: 'page',
  });
}
