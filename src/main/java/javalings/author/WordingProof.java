package javalings.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.PageSections;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.model.Topic;

/**
 * Measures whether what learners read can be read by somebody to whom English is a second language.
 * {@code src/docs/style.md} has the rules with examples, of which a part can be measured.
 */
public final class WordingProof {

  private static final String PAGES = "src/docs/errors";

  private final CourseFolder course;

  private WordingProof(CourseFolder course) {
    this.course = course;
  }

  /**
   * All that is hard to read in the hints and the checks of exercises, and in the READMEs of their
   * topics.
   *
   * @throws javalings.course.CourseFault when the course cannot be read at all
   */
  public static List<Fault> of(CourseFolder course, Predicate<Exercise> wanted) {
    var proof = new WordingProof(course);
    return course.load().topics().stream()
        .filter(topic -> topic.exercises().stream().anyMatch(wanted))
        .flatMap(topic ->
            Stream.concat(
                proof.readme(topic),
                topic.exercises().stream().filter(wanted).flatMap(proof::exercise)))
        .toList();
  }

  /** All that is hard to read on the pages of error codes, where they lie beside the course. */
  public static List<Fault> pages(CourseFolder course) {
    var folder = course.root().resolve(PAGES);
    return Files.isDirectory(folder)
        ? CourseFolder.children(folder).stream()
            .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
            .flatMap(file -> page(course.relative(file), read(file)))
            .toList()
        : List.of();
  }

  private Stream<Fault> readme(Topic topic) {
    return course.readme(topic).stream()
        .flatMap(text -> page("exercises/" + topic.id() + "/README.md", text));
  }

  private static Stream<Fault> page(String file, String markdown) {
    var measures = new WordingMeasures(file);
    for (var section : PageSections.in(markdown)) {
      var sentences = Sentence.in(section).stream().filter(it -> !it.text().startsWith("|"));
      measures.measureUnlessShort(section.line(), sentences.toList());
    }
    return measures.faults().stream();
  }

  /** The proof of the exercise says why one cannot be read. */
  private Stream<Fault> exercise(Exercise exercise) {
    try {
      return Stream.concat(
          HintWording.of(course, exercise).stream(),
          course.checks(exercise).stream().flatMap(WordingProof::messages));
    } catch (CourseFault unreadable) {
      return Stream.empty();
    }
  }

  private static Stream<Fault> messages(Source check) {
    var measures = new WordingMeasures(check.path());
    for (var message : CheckMessages.in(check)) {
      measures.measureUnlessShort(message.getFirst().line(), message);
    }
    return measures.faults().stream();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
