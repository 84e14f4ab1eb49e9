/** Headers and texts of the payroll export. */
export interface PayrollTexts {
  'payroll.id': object;
  'payroll.name': object;
  'payroll.wageCode': object;
  'payroll.period': object;
  'payroll.amount': object;
  'payroll.currency': object;
  'payroll.costCentre': object;
  'payroll.description': object;
  'payroll.for': { schemes: readonly string[]; period: string };
  'payroll.forWithin': { schemes: readonly string[]; period: string };
  'payroll.forExcess': { schemes: readonly string[]; period: string };
}
