package javalings.course;

import static javalings.course.CourseFolder.CHECKS;
import static javalings.course.CourseFolder.EXERCISES;
import static javalings.course.CourseFolder.HINTS;
import static javalings.course.CourseFolder.MISTAKES;
import static javalings.course.CourseFolder.SOLUTIONS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.model.ExerciseId;
import javalings.model.Source;

/** The files of an exercise in all trees of a course, whether or not the course lists them. */
public record ExerciseFiles(CourseFolder course) {

  /** Stands for {@code course.json}, which says something about every exercise. */
  public static final ExerciseId LIST = new ExerciseId(EXERCISES, "course.json");

  /** A file or folder of an exercise, relative to the course. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:%s|%s(?:/%s)?|%s|%s|%s)/([^/.]+)/(\\w+?)(?:|\\.java|Check\\.java|\\.md|/.+)"
              .formatted(EXERCISES, HINTS, Translation.NAME, CHECKS, SOLUTIONS, MISTAKES));

  /** The trees that are there. */
  public List<Path> trees() {
    var translation = course.translation().map(Translation::tree);
    return Stream.concat(
            Stream.of(EXERCISES, HINTS, CHECKS, SOLUTIONS, MISTAKES), translation.stream())
        .map(course.root()::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  /** The exercise that a file or folder belongs to; none for a page, or an editor's own files. */
  public Optional<ExerciseId> exerciseAt(Path path) {
    if (path.equals(course.json())) {
      return Optional.of(LIST);
    }
    var matcher = PATH.matcher(course.relative(path));
    return matcher.matches()
        ? Optional.of(new ExerciseId(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /**
   * Every file of an exercise that is there, in the order of the trees.
   *
   * @throws CourseFault when one cannot be read
   */
  public List<Source> of(ExerciseId id) {
    return paths(id).map(file -> new Source(course.relative(file), course.read(file))).toList();
  }

  /** The same without reading them. */
  Stream<Path> paths(ExerciseId id) {
    return (id.equals(LIST) ? Stream.of(course.json()) : forms(id)).flatMap(ExerciseFiles::files);
  }

  private Stream<Path> forms(ExerciseId id) {
    var translated = course.translation().map(it -> course.file(it.tree(), id, ".md"));
    return Stream.concat(originals(id), translated.stream());
  }

  private Stream<Path> originals(ExerciseId id) {
    return Stream.of(
        course.file(EXERCISES, id, ".java"),
        course.file(EXERCISES, id, ""),
        course.file(HINTS, id, ".md"),
        course.file(CHECKS, id, "Check.java"),
        course.file(CHECKS, id, ""),
        course.file(SOLUTIONS, id, ".java"),
        course.file(SOLUTIONS, id, ""),
        course.file(MISTAKES, id, ""));
  }

  private static Stream<Path> files(Path path) {
    return Files.isDirectory(path)
        ? CourseFolder.children(path).stream().flatMap(ExerciseFiles::files)
        : Stream.of(path).filter(Files::isRegularFile);
  }
}
