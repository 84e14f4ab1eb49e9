import { forecast, smart, smartMissing, smartRewrite } from './late-functions';
import { cap, gate, prorate, trueUp, weighted } from './limit-functions';
import { attainment, pace, progress, status } from './measure-functions';
import { draw, pool, split } from './money-functions';
import { excess, flat, marginal, marginalFrom, retroactive } from './payout-functions';
import { curve, grid, tierAmount } from './shape-functions';
import { nextTier, salesFor } from './target-functions';

// Without Office.js there are no worksheet functions, and the page still has something to say.
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate({ ATTAINMENT: attainment, PROGRESS: progress, PACE: pace, STATUS: status });
  CustomFunctions.associate({ FLAT: flat, MARGINAL: marginal, MARGINALFROM: marginalFrom, RETROACTIVE: retroactive, EXCESS: excess });
  CustomFunctions.associate({ CURVE: curve, TIERAMOUNT: tierAmount, GRID: grid });
  CustomFunctions.associate({ GATE: gate, CAP: cap, WEIGHTED: weighted, PRORATE: prorate, TRUEUP: trueUp });
  CustomFunctions.associate({ DRAW: draw, SPLIT: split, POOL: pool, NEXTTIER: nextTier, SALESFOR: salesFor });
  CustomFunctions.associate({ FORECAST: forecast, SMART: smart, SMARTMISSING: smartMissing, SMARTREWRITE: smartRewrite });
}
