/** How hard a text is to read, as a school grade. */
import readability from "text-readability";

const counted = new Map<string, number>();

/** The library's measure with a memory: the same words come again in every law, and counting syllables is the slow part. */
const measure: typeof readability = Object.assign(Object.create(readability) as typeof readability, {
  syllableCount: (text: string): number =>
    text.split(/\s+/).reduce((sum, word) => {
      const known = counted.get(word) ?? readability.syllableCount(word);
      counted.set(word, known);
      return sum + known;
    }, 0),
});

/** Flesch–Kincaid grade of plain text; 0 for a text too short to measure (under 30 words). */
export function gradeOf(text: string): number {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.split(" ").length < 30) return 0;
  return measure.fleschKincaidGrade(plain);
}
