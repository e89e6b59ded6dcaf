import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Language } from '../../i18n/index.js';
import { BASE, TOTAL, type ContributionFigures, type PartFigure } from './contribution.model.js';
import type { ContributionWords } from './contribution.words.js';

const PART = 'part';
