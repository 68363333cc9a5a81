package javalings.watch;

import javalings.model.Source;

/**
 * Guesses whether an editor has finished writing. A wrong guess costs a learner a few milliseconds
 * or an engine a cancelled job, never a wrong verdict: what is judged is compared with the disk
 * again before it is shown.
 */
final class Wholeness {

  private Wholeness() {}

  static boolean looksWhole(Snapshot snapshot) {
    return switch (snapshot) {
      case Snapshot.Readable readable ->
          readable.sources().stream().map(Source::text).allMatch(Wholeness::looksWhole);
      case Snapshot.Unreadable _ -> false;
    };
  }

  /** A truncated file is blank, ends in the middle of a line or leaves a block open. */
  private static boolean looksWhole(String text) {
    return !text.isBlank() && (text.endsWith("\n") || text.endsWith("}")) && closesItsBlocks(text);
  }

  private static boolean closesItsBlocks(String text) {
    return text.chars().filter(c -> c == '{').count() <= text.chars().filter(c -> c == '}').count();
  }
}
