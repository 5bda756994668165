/** The four grades in force since 2018, best first. Codes are the same in JSON, CSV, the store and the rules. */
export const GRADES = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'] as const;
export type Grade = (typeof GRADES)[number];

/** 0 is the best grade; a larger number is a lower grade. */
export function gradeRank(grade: Grade): number {
  return GRADES.indexOf(grade);
}

/** The lower of two grades. */
export function lowerGrade(left: Grade, right: Grade): Grade {
  return gradeRank(left) >= gradeRank(right) ? left : right;
}

export function isGrade(text: string): text is Grade {
  return (GRADES as readonly string[]).includes(text);
}
