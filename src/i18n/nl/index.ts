import { labels } from './labels';
import { reasons } from './reasons';
import { rewardFindings } from './reward-findings';
import { tableFindings } from './table-findings';
import { workbookFindings } from './workbook-findings';

export const messages = { ...reasons, ...labels };
export const findings = { ...tableFindings, ...rewardFindings, ...workbookFindings };
