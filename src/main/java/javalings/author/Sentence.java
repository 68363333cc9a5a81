package javalings.author;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.course.Hints.Passage;
import javalings.course.Paragraph;

/**
 * A sentence of English.
 *
 * @param line of its paragraph, in its file
 */
record Sentence(int line, String text) {

  private static final Pattern END = Pattern.compile("(?<=[.!?][\")”’]?)\\s+(?=[^a-z])");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT = Pattern.compile("(?<=.)(?<![^l]l)e$|(?<=[^td])ed$");

  /** The sentences of a passage, in their order; blocks of code are none. */
  static List<Sentence> in(Passage passage) {
    return Paragraph.in(passage.markdown()).stream()
        .flatMap(paragraph -> in(passage.line() + paragraph.line() - 1, paragraph.text()))
        .toList();
  }

  /** The sentences of a running text. */
  static Stream<Sentence> in(int line, String text) {
    return END.splitAsStream(text)
        .filter(sentence -> sentence.chars().anyMatch(Character::isLetter))
        .map(sentence -> new Sentence(line, sentence));
  }

  /** Its words; a dash is none. */
  List<String> words() {
    return SPACE
        .splitAsStream(text)
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** How many words these sentences have together. */
  static int wordsIn(List<Sentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }

  /** By the groups of vowels; a name from the code is one syllable, however long it is. */
  int syllables() {
    return words().stream().mapToInt(Sentence::syllables).sum();
  }

  private static int syllables(String word) {
    if (word.contains(Paragraph.CODE)) {
      return 1;
    }
    var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    var sounded = SILENT.matcher(letters).replaceFirst("");
    return Math.max(1, (int) VOWELS.matcher(sounded).results().count());
  }

  /** The sentence as a message can show it: its first words. */
  String beginning() {
    var shown = text.replace(Paragraph.CODE, "`…`");
    return shown.length() <= 60 ? shown : shown.substring(0, 59).strip() + "…";
  }
}
