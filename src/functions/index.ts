import { attainment, curve, marginal, retroactive } from './functions';

// Without Office.js there are no worksheet functions, and the page still has something to say.
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate({ ATTAINMENT: attainment, MARGINAL: marginal, RETROACTIVE: retroactive, CURVE: curve });
}
