package javalings.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.ExerciseId;

/**
 * The dates of a course's folders and of one exercise's files, which tell cheaply whether a course
 * on disk is still the one that was read: git and editors replace files, and that changes the date
 * of the folder. Only {@code course.json} and the exercise at hand are looked at file by file.
 *
 * @param focus the exercise at hand
 */
public record CourseFingerprint(ExerciseId focus, List<String> folders, List<String> files) {

  public CourseFingerprint {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
  }

  /** The course as it is now. */
  public static CourseFingerprint of(CourseFolder course, ExerciseId focus) {
    var trees = new ExerciseFiles(course);
    var folders = new ArrayList<String>();
    folders.add(date(course.json()));
    trees
        .trees()
        .forEach(tree ->
            Stream.concat(Stream.of(tree), CourseFolder.children(tree).stream())
                .map(CourseFingerprint::date)
                .forEach(folders::add));
    return new CourseFingerprint(
        focus, folders, trees.paths(focus).map(CourseFingerprint::date).toList());
  }

  /** Whether the course has changed since; the files of another exercise cannot tell. */
  public boolean differsFrom(CourseFingerprint earlier) {
    return !folders.equals(earlier.folders)
        || (focus.equals(earlier.focus) && !files.equals(earlier.files));
  }

  private static String date(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      var size = attributes.isDirectory() ? 0 : attributes.size();
      return "%s %d %s".formatted(file, size, attributes.lastModifiedTime());
    } catch (IOException _) {
      return file + " is not there";
    }
  }
}
