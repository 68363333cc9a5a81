package javalings.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Language;
import javalings.model.Topic;

/** Looks for what a translation lacks, and for what it says otherwise than its original. */
final class TranslationInspection {

  private final CourseFolder original;
  private final Translation translation;
  private final FaultCollector collector = new FaultCollector();

  /**
   * @param course in the language of the translation
   */
  TranslationInspection(CourseFolder course) {
    this.original = course.in(Language.ENGLISH);
    this.translation = new Translation(course);
  }

  /** Everything that is wrong, file by file; what is of no exercise only where all are wanted. */
  List<CourseFault.Fault> faults(Predicate<Exercise> wanted) {
    var course = original.load();
    var isWhole = course.exercises().stream().allMatch(wanted);
    if (isWhole) {
      titles(course);
      pages(course).forEach(this::page);
    }
    for (var exercise : course.exercises().stream().filter(wanted).toList()) {
      collector.gather(() -> hints(exercise));
    }
    if (isWhole) {
      strangers(course);
    }
    return collector.found();
  }

  private void titles(Course course) {
    if (Files.isRegularFile(translation.titleFile())) {
      collector.gather(() -> translation.titles(collector).ifPresent(it -> it.compare(course)));
    } else {
      missing(translation.titleFile(), original.json());
    }
  }

  /** The pages of the course and of its topics, relative to the exercises. */
  private List<Path> pages(Course course) {
    var exercises = original.root().resolve(CourseFolder.EXERCISES);
    var own =
        CourseFolder.children(exercises).stream()
            .filter(it -> it.toString().endsWith(".md") && Files.isRegularFile(it));
    var topics =
        course.topics().stream()
            .map(topic -> exercises.resolve(topic.id()).resolve("README.md"))
            .filter(Files::isRegularFile);
    return Stream.concat(own, topics).map(exercises::relativize).toList();
  }

  private void page(Path page) {
    var file = translation.folder().resolve(page);
    if (Files.isRegularFile(file)) {
      collector.gather(() -> original.read(file));
    } else {
      missing(file, original.root().resolve(CourseFolder.EXERCISES).resolve(page));
    }
  }

  private void hints(Exercise exercise) {
    var file = translation.hintFile(exercise);
    if (Files.isRegularFile(file)) {
      var _ = translation.hints(exercise, original.hints(exercise), collector);
    } else {
      missing(file, original.root().resolve(original.hintFile(exercise)));
    }
  }

  private void missing(Path file, Path from) {
    collector.add(
        original.relative(file),
        1,
        "This is not translated; the original is %s".formatted(original.relative(from)));
  }

  /** A file of nothing that the course has is never read. */
  private void strangers(Course course) {
    var known = new HashSet<Path>(Set.of(translation.titleFile()));
    pages(course).forEach(page -> known.add(translation.folder().resolve(page)));
    course.exercises().forEach(exercise -> known.add(translation.hintFile(exercise)));
    var topics = course.topics().stream().map(Topic::id).toList();
    for (var path : CourseFolder.children(translation.folder())) {
      var isTopic = topics.contains(path.getFileName().toString());
      (isTopic ? CourseFolder.children(path) : List.of(path))
          .stream()
              .filter(it -> !known.contains(it))
              .forEach(it -> collector.add(original.relative(it), 1, STRANGER));
    }
  }

  private static final String STRANGER =
      "This translates nothing that the course has; give it the name of its original or remove it";
}
