/** Findings about what goes beyond one component of one payee: modifiers, gates, scores, pools, contests and caps by law. */
export interface CombinationFindings {
  /** A modifier or gate names a scheme that does not exist. */
  'condition.unknownScheme': { table: 'modifiers' | 'gates'; scheme: string };
  /** A modifier or gate names a component that its scheme does not have. */
  'condition.unknownComponent': { table: 'modifiers' | 'gates'; scheme: string; component: string };
  /** A modifier or gate names a measure that cannot be calculated. */
  'condition.unknownMeasure': { table: 'modifiers' | 'gates'; scheme: string; measure: string };
  /** The limit is 90 where 90 % is meant: `found` × 100 %. As an error the payouts that it could change are missing. */
  'condition.wholePercent': { table: 'modifiers' | 'gates'; scheme: string; column: string; found: number };
  /** A cell of a modifier or gate cannot be read. */
  'condition.unreadable': { table: 'modifiers' | 'gates'; scheme: string; column: string };
  /** Rows of one modifier differ in what they measure or how they work. */
  'modifier.mixed': { scheme: string; name: string };
  /** A modifier has a limit and no measure that could reach it. */
  'modifier.noMeasure': { scheme: string; name: string };
  /** A gate caps at a share of a target amount, and the component has none. */
  'gate.ratioNeedsIncentive': { scheme: string; component: string };
  /** Components wait for each other. */
  'component.circle': { circle: string };
  /** A component works on the score of its scheme, and no component counts in it. */
  'score.noParts': { scheme: string; component: string };
  /** The weights of the parts of a score do not add up to what they should; they count as written. */
  'score.weights': { scheme: string; total: number; expected: number };
  /** What goes beyond one period or one payee is asked of a component that pays per deal or over the year to date. */
  'component.periodOnly': { scheme: string; component: string; column: string };
  /** Nobody shares in a pool, so it is not paid out. */
  'pool.noMembers': { scheme: string; component: string; period: string; group: string; amount: number; currency: string };
  /** Part of a pool stays, because who would have it does not qualify. */
  'pool.stays': { scheme: string; component: string; period: string; group: string; amount: number; currency: string };
  /** Part of a pool stays, because the fixed parts do not add up to all of it. */
  'pool.left': { scheme: string; component: string; period: string; group: string; amount: number; currency: string };
  /** The fixed parts of a pool are more than all of it. */
  'pool.overfull': { scheme: string; component: string; period: string; total: number };
  /** A pool is shared by a column, and none is named. */
  'pool.noWeight': { scheme: string; component: string };
  /** A component names a cap by law that the table does not have. */
  'statutory.unknownCap': { scheme: string; component: string; cap: string };
  /** No amount of a cap by law holds on the day. */
  'statutory.noAmount': { cap: string; year: number };
}

/** Why a payout that others decide too is missing, or does not apply. */
export interface CombinationReasons {
  /** A modifier or gate of the component cannot be read or names what does not exist. */
  'reason.conditionUnclear': { scheme: string; component: string };
  /** The measure of a modifier or gate has no figure. */
  'reason.conditionMissing': { payee: string; measure: string; period: string };
  /** Components wait for each other. */
  'reason.circle': { circle: string };
  /** A part of the score is missing. */
  'reason.partMissing': { scheme: string; part: string };
  /** No part of the score applies. */
  'reason.noPartApplies': { scheme: string };
  /** The component counts in the score and pays nothing itself. */
  'reason.countsInScore': { scheme: string };
  /** A payout of somebody else that counts is missing. */
  'reason.payoutMissing': { payee: string; other: string; component: string; period: string };
  /** The figure of a member of the group is missing. */
  'reason.memberMissing': { other: string; period: string };
  /** What decides the share of a member is missing: a salary, or the figure of a column. */
  'reason.poolOverfull': { component: string; period: string; total: number };
  'reason.noShare': { other: string; period: string };
  /** What an earlier period earned is missing, and this one carries on from it. */
  'reason.earlierMissing': { payee: string; component: string; period: string };
  /** It is not known what to do with the group of a payee: the team or manager is unclear. */
  'reason.groupUnclear': { payee: string; period: string };
  /** Somebody on the scheme has a missing total, so the pool cannot be divided. */
  'reason.totalMissing': { other: string; scheme: string; period: string };
}

/** Names of figures of combinations. */
export interface CombinationLabels {
  /** The limit that a measure must reach. */
  'label.limit': { measure: string };
  /** At most this when the condition does not hold. */
  'label.gateCap': {};
  /** The target amount of a component in the period. */
  'label.targetAmount': {};
  /** A modifier by its name. */
  'label.modifierOf': { name: string };
  /** A modifier whose condition does not hold. */
  'label.notReached': { name: string };
  /** What everybody together may get. */
  'label.schemePool': {};
  /** The floor of the scheme. */
  'label.schemeFloor': {};
  /** What a group earns together. */
  'label.groupAmount': { group: string };
  /** A share of the score. */
  'label.score': { component: string };
  /** The attainment of a measure. */
  'label.attainmentOf': { measure: string };
}
