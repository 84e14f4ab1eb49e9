/** Texts of the bonus sheet. Amounts, periods and days arrive as the reader writes them. */
export interface BonusSheetTexts {
  'bonus.sheetName': object;
  'bonus.title': { period: string };
  'bonus.about': { runDay: string; source: string; schemes: number; payees: number };
  'bonus.nothing': object;
  'sheet.remade': object;
  'bonus.jump.periods': object;
  'bonus.jump.teams': object;
  'bonus.jump.payees': object;
  'bonus.jump.payouts': object;
  'bonus.jump.reconciliation': object;
  'bonus.jump.explanation': object;
  'bonus.jump.proof': object;
  'bonus.jump.findings': { count: number };
  'bonus.card.total': { span: string; currency: string };
  'bonus.card.newest': { periods: readonly string[]; currency: string };
  'bonus.card.totalNote': { payouts: number };
  'bonus.card.totalProvisional': { payouts: number; provisional: string };
  'bonus.card.totalUnfinished': { payouts: number };
  'bonus.card.payees': object;
  'bonus.card.payeesNote': { payees: number };
  'bonus.card.attainment': object;
  'bonus.card.attainmentNote': { count: number };
  'bonus.card.attainmentFinished': { count: number };
  'bonus.card.missing': object;
  'bonus.card.missingNone': object;
  'bonus.card.notAllRead': object;
  'bonus.card.missingSome': object;
  'bonus.card.reserved': { payees: number };
  'bonus.card.missingReserved': { payees: number };
  'bonus.reservedAbout': { payees: readonly string[] };
  'bonus.chart.periods': object;
  'bonus.chart.periodsAbout': { from: string; to: string };
  'bonus.chart.periodsRunning': { periods: readonly string[] };
  'bonus.chart.mixed': object;
  'bonus.chart.figures': object;
  'bonus.chart.teams': object;
  'bonus.chart.teamsAbout': { teams: number };
  'bonus.periods': object;
  'bonus.teams': object;
  'bonus.payees': object;
  'bonus.incompleteAbout': object;
  'bonus.payouts': object;
  'bonus.payoutsAll': { payouts: number };
  'bonus.payoutsOf': { period: string; payouts: number; all: number };
  'bonus.payoutsFirst': { period: string; shown: number; payouts: number; all: number };
  'bonus.reconciliation': object;
  'bonus.reconciliationAbout': object;
  'bonus.reconciliationActuals': object;
  'bonus.legend': object;
  'bonus.incompleteInList': { amounts: readonly string[] };
  'bonus.differsFromComponents': object;
  'bonus.running': object;
  'bonus.provisionalAbout': { runDay: string };
}

/** Headers and words in the tables of the bonus sheet. */
export interface BonusTableTexts {
  'column.period': object;
  'column.payee': object;
  'column.team': object;
  'column.paid': object;
  'column.members': object;
  'column.scheme': object;
  'column.component': object;
  'column.actual': object;
  'column.target': object;
  'column.attainment': object;
  'column.averageAttainment': object;
  'column.payout': object;
  'column.payoutIn': { currency: string };
  'column.provisional': object;
  'column.provisionalIn': { currency: string };
  'column.provisionalNote': object;
  'column.incomplete': object;
  'column.incompleteIn': { currency: string };
  'column.incompleteNote': object;
  'column.earned': object;
  'column.earnedIn': { currency: string };
  'column.status': object;
  'column.explanation': object;
  'column.explanationLink': object;
  'column.proof': object;
  'column.proofLink': object;
  'table.total': object;
  'status.complete': object;
  'status.known': object;
  'status.running': object;
  'status.loading': object;
  'status.provisional': object;
  'status.partlyProvisional': object;
  'status.incomplete': { missing: number; payouts: number };
  'status.reserved': { reserved: number; payouts: number };
  'status.reservedToo': { reserved: number };
  'status.reservedRows': { rows: number; amount: string };
  'status.missing': { reason: string };
  'status.notApplicable': { reason: string };
  'status.noPayouts': object;
  'team.none': object;
}

/** What the rows of a line of the reconciliation are found by. */
export interface FoundBy {
  readonly person: string;
  readonly date: string;
  readonly filter: string;
  readonly measure: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
}

/** Texts of the reconciliation of measures with the user's table. */
export interface ReconciliationTexts {
  'reconciliation.measure': { measure: string; table: string };
  'reconciliation.measureOf': { measure: string; table: string; scope: 'team' | 'reports' | 'tree' | 'company' };
  'reconciliation.rows': object;
  'reconciliation.amount': object;
  'reconciliation.table': { table: string };
  'reconciliation.credited': object;
  'reconciliation.uncredited.filter': object;
  'reconciliation.uncredited.period': object;
  'reconciliation.uncredited.noPayee': object;
  'reconciliation.uncredited.unknownPayee': object;
  'reconciliation.uncredited.noAssignment': object;
  'reconciliation.uncredited.duplicate': object;
  'reconciliation.uncredited.future': object;
  'reconciliation.uncredited.currency': object;
  'reconciliation.uncredited.split': object;
  'reconciliation.overlay': object;
  'reconciliation.duplicates': object;
  'reconciliation.factorEffect': object;
  'reconciliation.capEffect': object;
  'reconciliation.credits': object;
  'reconciliation.unreadable': object;
  'reconciliation.tiesTo': { components: readonly string[] };
  'reconciliation.usedBy': { components: readonly string[] };
  'reconciliation.find.filter': FoundBy;
  'reconciliation.find.period': FoundBy;
  'reconciliation.find.noPayee': FoundBy;
  'reconciliation.find.unknownPayee': FoundBy;
  'reconciliation.find.noAssignment': FoundBy;
  'reconciliation.find.duplicate': FoundBy;
  'reconciliation.find.future': FoundBy;
  'reconciliation.find.currency': FoundBy;
  'reconciliation.find.split': FoundBy;
  'reconciliation.find.unreadable': FoundBy;
  'reconciliation.difference': object;
  'reconciliation.agrees': object;
  'reconciliation.differs': object;
}
