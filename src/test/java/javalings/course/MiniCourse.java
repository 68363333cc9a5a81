package javalings.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The miniature course of {@code src/test/course}, or a copy of it that a test may spoil. */
public record MiniCourse(Path root) {

  /** The original; nobody writes to it. */
  public static CourseFolder folder() {
    return new CourseFolder(Path.of("src/test/course"));
  }

  /** A copy in a new folder. */
  public static MiniCourse copyTo(Path target) {
    var origin = folder().root();
    try (var files = Files.walk(origin)) {
      files.forEach(file -> copy(file, target.resolve(origin.relativize(file).toString())));
      return new MiniCourse(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public CourseFolder course() {
    return new CourseFolder(root);
  }

  public MiniCourse write(String file, String text) {
    try {
      var path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public MiniCourse replace(String file, String old, String replacement) {
    var text = course().read(root.resolve(file));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not contain " + old);
    }
    return write(file, text.replace(old, replacement));
  }

  public MiniCourse delete(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
