import { combinationFindings, combinationLabels, combinationReasons } from './combination';
import { creditFindings, creditLabels, creditReasons } from './credit';
import { defectFindings } from './defects';
import { kpiFigureFindings } from './kpi-figure-findings';
import { kpiReasons } from './kpi-reasons';
import { labels } from './labels';
import { ledgerFindings, ledgerReasons } from './ledger';
import { planFindings } from './plan-findings';
import { reasons } from './reasons';
import { rewardFindings } from './reward-findings';
import { seriesReasons } from './series';
import { shapeFindings } from './shape-findings';
import { smartQuestions, smartReasons } from './smart';
import { tableFindings } from './table-findings';
import { timeFindings, timeLabels, timeReasons } from './time';
import { workbookFindings } from './workbook-findings';

export const messages = { ...reasons, ...combinationReasons, ...combinationLabels, ...creditReasons, ...creditLabels, ...kpiReasons, ...ledgerReasons, ...labels, ...seriesReasons, ...smartReasons, ...smartQuestions, ...timeReasons, ...timeLabels };
export const findings = { ...tableFindings, ...combinationFindings, ...creditFindings, ...rewardFindings, ...shapeFindings, ...planFindings, ...kpiFigureFindings, ...ledgerFindings, ...workbookFindings, ...timeFindings, ...defectFindings };
