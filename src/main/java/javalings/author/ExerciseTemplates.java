package javalings.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of a new exercise, as they lie in the jar. */
final class ExerciseTemplates {

  private ExerciseTemplates() {}

  static String text(String name) {
    try (var in = ExerciseTemplates.class.getResourceAsStream("template/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: template/" + name + ".txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
