/** The texts of the proof sheet. */
export interface ProofTexts {
  'proof.sheetName': object;
  'proof.title': { period: string };
  'proof.about': { runDay: string };
  /** What the head says when every check holds. */
  'proof.allRight': { payouts: number };
  /** What it says otherwise; `wrong` is the number that the sheet counts. */
  'proof.notRight': { wrong: string; payouts: number };
  'proof.scope': { payouts: number; all: number; span: string };
  'proof.missing': { payouts: number };
  'proof.depthFull': { payouts: number };
  'proof.depthPart': { payouts: number; part: number };
  'proof.thisRun': object;
  'proof.nothing': object;
  'proof.column.first': object;
  'proof.column.second': object;
  'proof.column.outcome': object;
  'proof.column.engine': object;
  'proof.column.check': object;
  'proof.tier': object;
  'proof.from': object;
  'proof.rate': object;
  'proof.secondFrom': object;
  'proof.pays': object;
  'proof.gridCell': object;
  'proof.gridRow': object;
  'proof.gridColumn': object;
  'proof.shareToNext': object;
  'proof.toProof': object;
  'proof.toExplanation': object;
  'proof.toList': object;
  'proof.prize': object;
  'proof.place': object;
  'proof.tied': object;
  'proof.resultOf': { name: string };
  'proof.part': object;
  'proof.times': object;
  'proof.period': object;
  'proof.days': object;
  'proof.leave': object;
  'proof.month': object;
  'proof.share': object;
  'proof.amount': object;
  'proof.start': object;
  'proof.taken': object;
}
