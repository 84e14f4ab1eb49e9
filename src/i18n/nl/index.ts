import { combinationFindings, combinationLabels, combinationReasons } from './combination';
import { kpiFigureFindings } from './kpi-figure-findings';
import { kpiReasons } from './kpi-reasons';
import { labels } from './labels';
import { ledgerFindings, ledgerReasons } from './ledger';
import { planFindings } from './plan-findings';
import { reasons } from './reasons';
import { rewardFindings } from './reward-findings';
import { smartQuestions, smartReasons } from './smart';
import { tableFindings } from './table-findings';
import { workbookFindings } from './workbook-findings';

export const messages = { ...reasons, ...combinationReasons, ...combinationLabels, ...kpiReasons, ...ledgerReasons, ...labels, ...smartReasons, ...smartQuestions };
export const findings = { ...tableFindings, ...combinationFindings, ...rewardFindings, ...planFindings, ...kpiFigureFindings, ...ledgerFindings, ...workbookFindings };
