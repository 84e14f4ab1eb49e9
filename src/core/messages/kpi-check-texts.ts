import type { IpaLetter } from '../ipa-letter';
import type { SmartLetter } from '../smart-letter';
import type { Rhythm } from './smart-messages';

/** Texts of the sheet with the KPI check. */
export interface KpiCheckTexts {
  'kpiCheck.sheetName': object;
  'kpiCheck.title': object;
  'kpiCheck.about': { kpis: number; runDay: string; source: string };
  'kpiCheck.legend': object;
  'kpiCheck.nothing': object;
  'kpiCheck.card.kpis': object;
  'kpiCheck.card.kpisNote': { leading: number; lagging: number };
  'kpiCheck.card.smart': object;
  'kpiCheck.card.smartNote': { kpis: number };
  'kpiCheck.card.repair': object;
  'kpiCheck.card.repairNote': { gaps: number };
  'kpiCheck.card.owner': object;
  'kpiCheck.card.ownerNote': { lacking: number };
  'kpiCheck.card.response': object;
  'kpiCheck.card.responseNote': { lacking: number };
  /** Which KPIs a figure counts. */
  'kpiCheck.counted': { kpis: readonly string[] };
  'kpiCheck.jump.kpis': object;
  'kpiCheck.jump.gaps': object;
  'kpiCheck.jump.scopes': object;
  'kpiCheck.jump.set': object;
  'kpiCheck.kpisAbout': object;
  'kpiCheck.lettersAbout': object;
  'kpiCheck.gapsAbout': object;
  'kpiCheck.noGaps': object;
  'kpiCheck.scopesAbout': object;
  'kpiCheck.setAbout': object;
  'kpiCheck.letter': { letter: SmartLetter };
  'kpiCheck.letterInitial': { letter: SmartLetter };
  /** What the letter demands, in a note on its header. */
  /** Above a verdict on the text alone. */
  'kpiCheck.letterOfText': { letter: SmartLetter };
  'kpiCheck.letterOfTextRule': object;
  'kpiCheck.letterRule': { letter: SmartLetter };
  'kpiCheck.ipaInitial': { letter: IpaLetter };
  'kpiCheck.ipaRule': { letter: IpaLetter };
  'kpiCheck.jump.remarks': object;
  'kpiCheck.jump.proposals': object;
  'kpiCheck.jump.figures': object;
  'kpiCheck.remarksAbout': object;
  'kpiCheck.noRemarks': object;
  'kpiCheck.proposalsAbout': object;
  'kpiCheck.noProposals': object;
  'kpiCheck.ipaAbout': object;
  'kpiCheck.figuresAbout': object;
  'kpiCheck.chanceRule': object;
  /** Why there is no chance. */
  'kpiCheck.noChanceNoDeadline': object;
  'kpiCheck.noChancePastDeadline': object;
  'kpiCheck.noChance': object;
  'kpiCheck.card.remarks': object;
  'kpiCheck.card.remarksNote': { remarks: number };
  /** Rows that are goals or metrics, and not judged. */
  'kpiCheck.otherLevels': { readonly goals: readonly string[]; readonly metrics: readonly string[] };
  'kpiCheck.met': object;
  'kpiCheck.notMet': object;
  'kpiCheck.unknown': object;
  'kpiCheck.unreadableName': { row: number };
  'kpiCheck.company': object;
  'kpiCheck.rhythm': { rhythm: Rhythm };
}

/** Headers and words of the tables of the KPI check. */
export interface KpiCheckTableTexts {
  'kpiCheck.column.kpi': object;
  'kpiCheck.column.met': object;
  'kpiCheck.column.goal': object;
  'kpiCheck.column.response': object;
  'kpiCheck.column.owner': object;
  'kpiCheck.column.scope': object;
  'kpiCheck.column.deadline': object;
  'kpiCheck.column.rhythm': object;
  'kpiCheck.column.cell': object;
  'kpiCheck.column.reason': object;
  'kpiCheck.column.question': object;
  'kpiCheck.column.count': object;
  'kpiCheck.column.judgement': object;
  'kpiCheck.column.leading': object;
  'kpiCheck.column.lagging': object;
  'kpiCheck.column.smart': object;
  'kpiCheck.column.names': object;
  'kpiCheck.column.advice': object;
  'kpiCheck.column.rule': object;
  'kpiCheck.column.good': object;
  'kpiCheck.column.lacking': object;
  'kpiCheck.column.unknown': object;
  'kpiCheck.column.found': object;
  'kpiCheck.good': object;
  'kpiCheck.few': object;
  'kpiCheck.many': object;
  'kpiCheck.lacking': object;
  'kpiCheck.wanted': object;
  'kpiCheck.notConcerned': object;
  'kpiCheck.unclear': object;
  'kpiCheck.rule.owner': object;
  'kpiCheck.rule.knownOwner': object;
  'kpiCheck.rule.goal': object;
  'kpiCheck.rule.target': object;
  'kpiCheck.rule.deadline': object;
  'kpiCheck.rule.rhythm': object;
  'kpiCheck.rule.response': object;
  'kpiCheck.rule.corrector': object;
  'kpiCheck.rule.escalation': object;
  'kpiCheck.rule.kind': object;
  'kpiCheck.rule.leadingPartner': object;
  'kpiCheck.rule.distinct': object;
  'kpiCheck.rule.presentOwner': object;
  'kpiCheck.rule.ahead': object;
  'kpiCheck.rule.inOrder': object;
  'kpiCheck.rule.measured': object;
  'kpiCheck.rule.positiveTarget': object;
  'kpiCheck.rule.understandable': object;
  'kpiCheck.rule.influenceable': object;
  'kpiCheck.rule.actionable': object;
  'kpiCheck.rule.guarded': object;
  'kpiCheck.rule.result': object;
  'kpiCheck.rule.notTheGoal': object;
  'kpiCheck.rule.level': object;
  /** How many KPIs are about value, efficiency and growth. */
  'kpiCheck.balance': { readonly value: number; readonly efficiency: number; readonly growth: number };
  'kpiCheck.column.chance': object;
  'kpiCheck.column.now': object;
  'kpiCheck.column.proposal': object;
  'kpiCheck.column.about': object;
  'kpiCheck.column.figures': object;
  'kpiCheck.column.value': object;
  'kpiCheck.column.efficiency': object;
  'kpiCheck.column.growth': object;
}
