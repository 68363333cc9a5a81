package javalings.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that helps a learner with one exercise.
 *
 * @param file relative to the course: {@code hints/04_moves/Moves1.md}
 * @param about the paragraph that is shown above the verdict
 * @param ladder the hints, each helping more than the one before
 * @param cases what is shown first when something particular is in the verdict
 * @param rust the same idea in Rust
 * @param why what was learnt; shown once solved
 */
public record Hints(
    String file,
    Passage about,
    List<Passage> ladder,
    List<Case> cases,
    Optional<Passage> rust,
    Optional<Passage> why) {

  /**
   * A stretch of Markdown.
   *
   * @param line where it starts in its file, from 1
   */
  public record Passage(int line, String markdown) {}

  /** Help for one occasion: {@code ## When E0382}. */
  public record Case(Occasion occasion, Passage passage) {}

  /** The condition of a keyed hint. */
  public sealed interface Occasion {

    /** A diagnostic's code, or the name of an outcome such as {@code timed-out}. */
    record Code(String code) implements Occasion {}

    /** The check of this name failed. */
    record Check(String name) implements Occasion {}

    /** The learner made the known mistake of this name. */
    record Mistake(String name) implements Occasion {}

    /** The heading of its hint. */
    default String heading() {
      return switch (this) {
        case Code(var code) -> "When " + code;
        case Check(var name) -> "When check " + name;
        case Mistake(var name) -> "When mistake " + name;
      };
    }
  }

  public Hints {
    ladder = List.copyOf(ladder);
    cases = List.copyOf(cases);
  }

  /** The keyed hint of an occasion. */
  public Optional<Passage> on(Occasion occasion) {
    return cases.stream()
        .filter(one -> one.occasion().equals(occasion))
        .map(Case::passage)
        .findFirst();
  }

  /** The passages below the title, by the headings that they have in the file. */
  Map<String, Passage> sections() {
    var sections = new LinkedHashMap<String, Passage>();
    for (var rung : ladder) {
      sections.put("Hint " + (sections.size() + 1), rung);
    }
    cases.forEach(one -> sections.put(one.occasion().heading(), one.passage()));
    rust.ifPresent(it -> sections.put("In Rust", it));
    why.ifPresent(it -> sections.put("Why", it));
    return sections;
  }
}
