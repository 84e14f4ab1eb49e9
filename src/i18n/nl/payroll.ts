import type { PayrollTexts } from '../../core/messages/payroll-texts';
import type { Texts } from '../texts';
import { listing } from './count';

export const payroll: Texts<PayrollTexts> = {
  'payroll.id': () => 'Personeelsnummer',
  'payroll.name': () => 'Naam',
  'payroll.wageCode': () => 'Looncode',
  'payroll.period': () => 'Periode',
  'payroll.amount': () => 'Bedrag',
  'payroll.currency': () => 'Valuta',
  'payroll.costCentre': () => 'Kostenplaats',
  'payroll.description': () => 'Omschrijving',
  'payroll.for': ({ schemes, period }) => `${schemes.length === 0 ? 'Bonus' : listing(schemes)} ${period}`,
  'payroll.forWithin': ({ schemes, period }) => `${schemes.length === 0 ? 'Bonus' : listing(schemes)} ${period}, binnen wettelijk plafond`,
  'payroll.forExcess': ({ schemes, period }) => `${schemes.length === 0 ? 'Bonus' : listing(schemes)} ${period}, boven wettelijk plafond, gewoon loon`,
};
