import type { PayrollTexts } from '../../core/messages/payroll-texts';
import type { Texts } from '../texts';
import { listing } from './count';

export const payroll: Texts<PayrollTexts> = {
  'payroll.id': () => 'Employee number',
  'payroll.name': () => 'Name',
  'payroll.wageCode': () => 'Wage code',
  'payroll.period': () => 'Period',
  'payroll.amount': () => 'Amount',
  'payroll.currency': () => 'Currency',
  'payroll.costCentre': () => 'Cost centre',
  'payroll.description': () => 'Description',
  'payroll.for': ({ schemes, period }) => `${schemes.length === 0 ? 'Bonus' : listing(schemes)} ${period}`,
  'payroll.forWithin': ({ schemes, period }) => `${schemes.length === 0 ? 'Bonus' : listing(schemes)} ${period}, within statutory cap`,
  'payroll.forExcess': ({ schemes, period }) => `${schemes.length === 0 ? 'Bonus' : listing(schemes)} ${period}, above statutory cap, ordinary pay`,
};
