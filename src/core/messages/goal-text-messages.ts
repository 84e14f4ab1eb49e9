/** Why a letter of SMART is met by the text of a goal, is not, or cannot be told from it. Words are quoted from the text. */
export interface GoalTextReasons {
  'goalText.specific.met': { words: string };
  /** `communicatie`, `performance`: nothing that can be counted or seen. */
  'goalText.specific.abstract': { words: string };
  'goalText.specific.superlative': { words: string };
  'goalText.specific.knowledge': { words: string };
  'goalText.specific.noDirection': { words: string };
  'goalText.specific.tooWide': { words: string };
  'goalText.specific.vagueDeed': { words: string };
  'goalText.specific.endless': { words: string };
  'goalText.specific.nothing': object;
  'goalText.measurable.met': { words: string };
  'goalText.measurable.abstract': { words: string };
  'goalText.measurable.superlative': { words: string };
  'goalText.measurable.knowledge': { words: string };
  'goalText.measurable.noNumber': object;
  'goalText.measurable.bareMetric': { words: string };
  'goalText.measurable.endless': { words: string };
  'goalText.measurable.vagueDeed': { words: string };
  'goalText.measurable.uncounted': { words: string };
  /** The only number describes the surroundings: `in our 4 branches`. */
  'goalText.measurable.settingOnly': { words: string };
  'goalText.achievable.met': { words: string };
  'goalText.achievable.impossible': { words: string };
  'goalText.achievable.contradiction': { from: string; to: string };
  'goalText.achievable.unknown': object;
  'goalText.relevant.met': { words: string };
  'goalText.relevant.unknown': object;
  'goalText.timeBound.deadline': { words: string };
  'goalText.timeBound.start': { words: string };
  'goalText.timeBound.recurring': { words: string };
  /** The duration or rate is what is measured: `within 4 hours`. */
  'goalText.timeBound.measure': { words: string };
  'goalText.timeBound.vague': { words: string };
  /** A day that the calendar does not have. */
  'goalText.timeBound.impossible': { words: string };
  'goalText.timeBound.reference': { words: string };
  'goalText.timeBound.none': object;
}

/** The one question that closes the gap of a letter. */
export interface GoalTextQuestions {
  'goalText.ask.measure': { words: string };
  'goalText.ask.direction': { words: string };
  'goalText.ask.which': { words: string };
  'goalText.ask.result': { words: string };
  'goalText.ask.ranking': { words: string };
  'goalText.ask.size': { words: string };
  'goalText.ask.count': { words: string };
  'goalText.ask.how': object;
  'goalText.ask.realistic': object;
  'goalText.ask.why': object;
  'goalText.ask.when': object;
}

/** What else is worth telling of the text of a goal. Figures come as written. */
export interface GoalTextRemarks {
  'goalText.remark.compound': { first: string; second: string };
  'goalText.remark.guard': { words: string };
  'goalText.remark.scopeNumber': { words: string };
  'goalText.remark.abstract': { words: string };
  'goalText.remark.vagueTime': { words: string };
  'goalText.remark.impossibleDate': { words: string };
  /** From and to are another change than the text calls it; `change` is the change from the figures, in percent, in percentage points or in units; below zero where the text has the way wrong too. */
  'goalText.remark.arithmeticPercent': { from: string; to: string; called: string; change: number };
  'goalText.remark.arithmeticPoints': { from: string; to: string; called: string; change: number };
  'goalText.remark.arithmeticAbsolute': { from: string; to: string; called: string; change: number };
  /** What is called per cent are percentage points; `change` is the change in per cent. */
  'goalText.remark.arePoints': { from: string; to: string; called: string; change: number };
  'goalText.remark.contradiction': { from: string; to: string };
  'goalText.remark.past': { words: string; day: number };
}
