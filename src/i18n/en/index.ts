import { kpiFigureFindings } from './kpi-figure-findings';
import { kpiReasons } from './kpi-reasons';
import { labels } from './labels';
import { planFindings } from './plan-findings';
import { reasons } from './reasons';
import { rewardFindings } from './reward-findings';
import { smartQuestions, smartReasons } from './smart';
import { tableFindings } from './table-findings';
import { workbookFindings } from './workbook-findings';

export const messages = { ...reasons, ...kpiReasons, ...labels, ...smartReasons, ...smartQuestions };
export const findings = { ...tableFindings, ...rewardFindings, ...planFindings, ...kpiFigureFindings, ...workbookFindings };
