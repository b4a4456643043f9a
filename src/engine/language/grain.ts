/** The steps of a calendar in which times are counted. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
