import { describe, expect, it } from 'vitest';
import {
  defineMessages,
  languageOf,
  registerMessages,
  type PartialMessages,
} from '../../src/i18n/index.js';
import { funnelMessages } from '../../src/widgets/funnel/messages/index.js';
import { gapMessages } from '../../src/widgets/gap/messages/index.js';
import { gaugeMessages } from '../../src/widgets/gauge/messages/index.js';
import { trendMessages } from '../../src/widgets/trend/messages/index.js';

/** Each test has a language of its own, since what is added stays. */
const added = (tag: string, messages: PartialMessages, reader = tag) => {
  registerMessages(tag, messages);
  return languageOf(reader, 'UTC');
};

describe('a language that is added', () => {
  it('says what was said in it', () => {
    expect(added('ar', { loading: 'في انتظار البيانات' }).shared.loading).toBe(
      'في انتظار البيانات',
    );
  });

  it('falls back to English where nothing is said', () => {
    expect(added('he', { loading: 'ממתין לנתונים' }).shared.empty).toBe('No data');
  });

  it('falls back entry by entry inside a part', () => {
    const { columns } = added('fr', { columns: { count: 'Nombre' } }).shared;
    expect([columns.count, columns.target]).toEqual(['Nombre', 'Target']);
  });

  it('falls back to the language that its readers had before', () => {
    expect(added('zh-SG', { close: '关上' }).shared.empty).toBe('暂无数据');
    expect(added('zh-HK', { close: '閂埋' }).shared.empty).toBe(languageOf('zh-TW').shared.empty);
  });

  it('adds to what was said in it before', () => {
    added('ca', { close: 'Tanca', empty: 'Res' });
    const { close, empty, loading } = added('ca', { empty: 'Sense dades' }).shared;
    expect([close, empty, loading]).toEqual(['Tanca', 'Sense dades', 'Waiting for data']);
  });

  it('says of too few cases what a widget says of its own, as long as nothing else is said', () => {
    const few = (tag: string) => {
      const { shared } = languageOf(tag, 'UTC', funnelMessages);
      return shared.withheld('30');
    };
    expect(few('en')).toBe('Not shown: fewer than 30 cases');
    expect(languageOf('en').shared.withheld('30')).not.toBe(few('en'));
    registerMessages('gl', { withheld: (minimum) => `menos de ${minimum}` });
    registerMessages('oc', { funnel: { withheld: (minimum) => `mens de ${minimum}` } });
    expect([few('gl'), few('oc')]).toEqual(['menos de 30', 'mens de 30']);
  });

  it('is that of more exact tags as well', () => {
    expect(added('pt', { empty: 'Sem dados' }, 'pt-BR').shared.empty).toBe('Sem dados');
  });

  it('may be one that is built in, its tag written in another case', () => {
    for (const [tag, builtIn] of [
      ['zh-tw', 'zh-TW'],
      ['EN', 'en'],
    ] as const) {
      const { close } = languageOf(builtIn).shared;
      const { shared } = added(tag, { close: 'Shut' }, builtIn);
      expect([shared.tag, shared.close]).toEqual([builtIn, 'Shut']);
      registerMessages(builtIn, { close });
    }
  });

  it('may be written with an underscore', () => {
    expect(added('pt_BR', { empty: 'Nada' }, 'pt-BR').shared.empty).toBe('Nada');
    expect(added('pt-br', { close: 'Fechar' }, 'pt_BR').shared.empty).toBe('Nada');
  });

  it('has its own numbers and dates', () => {
    const { formats, shared } = added('de', {});
    expect([shared.tag, formats.number(1234.5), formats.time('2024-03')]).toEqual([
      'de',
      '1.234,5',
      'M\u00e4rz 2024',
    ]);
  });

  it('takes functions for sentences that hold figures', () => {
    const { shared } = added('nl', { points: (value) => `${value} punten` });
    expect(shared.points('3', 3)).toBe('3 punten');
    expect(shared.asOf('2024')).toBe('as of 2024');
  });

  it('leaves out what is of another kind than the entry', () => {
    const wrong = { points: 'no function', loading: 5, columns: [], gauge: null, unknown: 'x' };
    const { shared } = added('sv', wrong as unknown as PartialMessages);
    expect(shared.points('3', 3)).toBe('3 points');
    expect([shared.loading, shared.columns.count]).toEqual(['Waiting for data', 'Count']);
    expect(languageOf('sv', 'UTC', gaugeMessages).messages.tones.bad).toBe('bad');
    expect(shared).not.toHaveProperty('unknown');
  });

  it.each([null, undefined, 7, 'text', []])('may be %j without an exception', (nothing) => {
    const { shared } = added('fi', nothing as unknown as PartialMessages);
    expect(shared.empty).toBe('No data');
    expect(languageOf('fi', 'UTC', gaugeMessages).messages.tones.bad).toBe('bad');
  });

  it('is there in formats made before', () => {
    const before = languageOf('it', 'UTC').formats.figure(null, 'percent');
    const after = added('it', { notAvailable: 'n.d.' }).formats.figure(null, 'percent');
    expect([before, after]).toEqual(['n/a', 'n.d.']);
  });

  it('leaves all other languages as they are', () => {
    added('es', { empty: 'Sin datos', columns: { count: 'Recuento' }, gap: { evidence: '-' } });
    const { shared, messages } = languageOf('en', 'UTC', gapMessages);
    expect([shared.empty, shared.columns.count, messages.evidence]).toEqual([
      'No data',
      'Count',
      'Evidence',
    ]);
  });
});

describe('a widget’s own messages', () => {
  it('are those of the reader’s language', () => {
    const unclear = ['en', 'zh-SG', 'zh-HK', 'xx'].map(
      (tag) => languageOf(tag, 'UTC', gaugeMessages).messages.tones.excellent,
    );
    expect(unclear).toEqual(['excellent', '优秀', '優異', 'excellent']);
  });

  it('are none where no widget is named', () => {
    expect(languageOf('en').messages).toEqual({});
  });

  it('come without those of other widgets', () => {
    const { shared, messages } = languageOf('en', 'UTC', gaugeMessages);
    expect(messages).not.toHaveProperty('stations');
    expect([shared.columns['score'], shared.columns['of-base'], shared.codes['run']]).toEqual([
      'Score',
      undefined,
      undefined,
    ]);
  });

  it('are said anew under the widget’s name, entry by entry', () => {
    registerMessages('pl', { gauge: { tones: { good: 'dobry' }, rated: (n) => `ocena ${n}` } });
    const { tones, rated, groups } = languageOf('pl', 'UTC', gaugeMessages).messages;
    expect([tones.good, tones.bad, rated('4'), groups.passives]).toEqual([
      'dobry',
      'bad',
      'ocena 4',
      'Passives',
    ]);
  });

  it('follow what is registered after they were asked for', () => {
    const before = languageOf('cs', 'UTC', gaugeMessages);
    registerMessages('cs', { gauge: { tones: { good: 'dobrý' } } });
    const after = languageOf('cs', 'UTC', gaugeMessages);
    expect([before.messages.tones.good, after.messages.tones.good]).toEqual(['good', 'dobrý']);
    // The way by which an element sees that its words are to be written again.
    expect(after.formats).not.toBe(before.formats);
  });

  it('follow what was registered before there was such a widget', () => {
    registerMessages('el', { probe: { hint: 'Υπόδειξη' } } as PartialMessages);
    const words = { hint: 'Hint', other: 'Other' };
    const probe = defineMessages('probe', { en: words, 'zh-CN': words, 'zh-TW': words });
    expect(languageOf('el', 'UTC', probe).messages).toEqual({ hint: 'Υπόδειξη', other: 'Other' });
  });

  it('fall back to what readers of the language had before', () => {
    registerMessages('zh-TW', { gap: { tolerance: '容忍範圍' } });
    registerMessages('zh-MO', { gap: { unclear: '或屬偶然' } });
    const { tolerance, unclear, noGaps } = languageOf('zh-MO', 'UTC', gapMessages).messages;
    expect([tolerance, unclear, noGaps]).toEqual([
      '容忍範圍',
      '或屬偶然',
      '沒有任何構面兼有期望與感知，因而沒有缺口。',
    ]);
    registerMessages('zh-TW', { gap: { tolerance: '容忍區間' } });
  });

  it('are left out where they are of another kind', () => {
    const wrong = { gauge: { tones: 'good', rated: 'x', change: 5 }, gap: [], trend: 'x' };
    registerMessages('tr', wrong as unknown as PartialMessages);
    expect(languageOf('tr', 'UTC', gaugeMessages).messages).toEqual(gaugeMessages.languages.en);
    expect(languageOf('tr', 'UTC', gapMessages).messages).toEqual(gapMessages.languages.en);
    expect(languageOf('tr', 'UTC', trendMessages).messages).toEqual(trendMessages.languages.en);
  });

  it('have formats in common', () => {
    const gauge = languageOf('en', 'UTC', gaugeMessages);
    const gap = languageOf('en', 'UTC', gapMessages);
    expect(gauge.formats).toBe(gap.formats);
  });
});

describe('the words of columns, tables and codes', () => {
  it('are a widget’s own before the shared ones', () => {
    const own = { columns: { count: 'Answers', probe: 'Probe' } };
    const catalogue = defineMessages('probe', { en: own, 'zh-CN': own, 'zh-TW': own });
    const { columns } = languageOf('en', 'UTC', catalogue).shared;
    expect([columns.count, columns['probe'], columns.target]).toEqual([
      'Answers',
      'Probe',
      'Target',
    ]);
  });

  it('hold for all widgets where a page gives them at the top', () => {
    registerMessages('da', {
      columns: { count: 'Antal', gap: 'Afstand', score: 'Point' },
      tables: { chain: 'kæde' },
      codes: { run: 'serie', service: 'Servicegab' },
    });
    const gap = languageOf('da', 'UTC', gapMessages).shared;
    const { shared: gauge, messages } = languageOf('da', 'UTC', gaugeMessages);
    const trend = languageOf('da', 'UTC', trendMessages).shared;
    expect([gap.columns.count, gap.columns['gap'], gap.tables['chain']]).toEqual([
      'Antal',
      'Afstand',
      'kæde',
    ]);
    expect([gap.codes['service'], trend.codes['run']]).toEqual(['Servicegab', 'serie']);
    expect([gauge.columns.count, gauge.columns['score'], messages.columns.score]).toEqual([
      'Antal',
      'Point',
      'Point',
    ]);
  });

  it('may be given for one widget alone', () => {
    registerMessages('nb', { columns: { gap: 'Gap' }, gap: { columns: { gap: 'Avstand' } } });
    expect(languageOf('nb', 'UTC', gapMessages).shared.columns['gap']).toBe('Avstand');
  });
});
