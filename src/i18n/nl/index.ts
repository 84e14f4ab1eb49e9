import { kpiFigureFindings } from './kpi-figure-findings';
import { kpiReasons } from './kpi-reasons';
import { labels } from './labels';
import { reasons } from './reasons';
import { rewardFindings } from './reward-findings';
import { tableFindings } from './table-findings';
import { workbookFindings } from './workbook-findings';

export const messages = { ...reasons, ...kpiReasons, ...labels };
export const findings = { ...tableFindings, ...rewardFindings, ...kpiFigureFindings, ...workbookFindings };
