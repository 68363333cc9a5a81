package javalings.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Course;
import javalings.model.Exercise;

/**
 * The texts of a course in another language, below {@code hints/de}: the hints and pages under the
 * names of their originals, the titles in a {@code course.json} of their own. A piece that is
 * missing there, or does not fit the original any more, is read in the original.
 *
 * @param course in the language of the translation
 */
record Translation(CourseFolder course) {

  /** The name of the folder of a language, which is that of no topic. */
  static final Pattern NAME = Pattern.compile("[a-z]{2,3}");

  /** The folder, relative to the course. */
  String tree() {
    return CourseFolder.HINTS + "/" + course.language().code();
  }

  /** The folder itself. */
  Path folder() {
    return course.root().resolve(tree());
  }

  /** The file of an exercise's hints. */
  Path hintFile(Exercise exercise) {
    return course.file(tree(), exercise.id(), ".md");
  }

  /** The hints, where they are there and have the parts of the original. */
  Optional<Hints> hints(Exercise exercise, Hints original) {
    if (!Files.isRegularFile(hintFile(exercise))) {
      return Optional.empty();
    }
    try {
      var collector = new FaultCollector();
      var hints = hints(exercise, original, collector);
      return collector.any() ? Optional.empty() : Optional.of(hints);
    } catch (CourseFault _) { // it cannot be read
      return Optional.empty();
    }
  }

  /**
   * The hints, and all that is wrong with them.
   *
   * @throws CourseFault when the file cannot be read
   */
  Hints hints(Exercise exercise, Hints original, FaultCollector collector) {
    var file = hintFile(exercise);
    var hints = HintReader.read(course.relative(file), course.read(file), collector);
    new TranslatedHints(original, hints, collector).compare();
    return hints;
  }

  /** A page, by its path below {@code exercises}. */
  Optional<String> page(String name) {
    var file = folder().resolve(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(course.read(file)) : Optional.empty();
    } catch (CourseFault _) { // it cannot be read
      return Optional.empty();
    }
  }

  /** The course with its titles in this language, where they are there. */
  Course titled(Course original) {
    try {
      return titles(new FaultCollector()).map(it -> it.of(original)).orElse(original);
    } catch (CourseFault _) { // it cannot be read
      return original;
    }
  }

  /**
   * The titles; nothing where there are none.
   *
   * @throws CourseFault when the file cannot be read
   */
  Optional<TranslatedTitles> titles(FaultCollector collector) {
    var file = titleFile();
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var titles = TranslatedTitles.read(course.relative(file), course.readJson(file), collector);
    return Optional.of(titles);
  }

  Path titleFile() {
    return folder().resolve("course.json");
  }
}
