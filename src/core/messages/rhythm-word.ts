/** How often something is looked at, as texts name it. */
export type Rhythm = 'day' | 'week' | 'twoWeeks' | 'month' | 'quarter' | 'halfYear' | 'year';
