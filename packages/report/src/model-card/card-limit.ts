/** Rows of one table of a card, enough for every model that people read about. */
export const tableLimit = 500;
