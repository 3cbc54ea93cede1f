/** Characters for a comment: GitHub takes 65,536, and the comment's own mark needs some. */
export const commentBudget = 60_000;
/** Characters for a job summary: GitHub takes 1 MiB, and a character has at most three bytes. */
export const summaryBudget = 300_000;
/** Characters for the text of a check run: GitHub takes 65,535. */
export const checkBudget = 60_000;
