package javalings.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.course.NearestNames;
import javalings.model.Exercise;

/** Finds the exercise that a word of a command line means: a name, a path, a file. */
record ExerciseLookup(CliContext context) {

  Exercise of(String name) {
    var exercises = context.course().exercises();
    return exercises.stream()
        .filter(
            it -> it.name().equalsIgnoreCase(plain(name)) || it.id().toString().equals(plain(name)))
        .findFirst()
        .or(() -> exerciseAt(name, exercises))
        .orElseThrow(() ->
            CliExit.usage("There is no exercise %s%s".formatted(name, question(name, exercises))));
  }

  /** The exercise of a file that is named as it is seen from where the command was given. */
  private Optional<Exercise> exerciseAt(String name, List<Exercise> exercises) {
    try {
      var path = context.workspace().exercises().relativize(context.resolve(Path.of(name)));
      var id = path.subpath(0, Math.min(2, path.getNameCount())).toString();
      return exercises.stream().filter(it -> it.id().toString().equals(plain(id))).findFirst();
    } catch (IllegalArgumentException _) { // no path, or on another drive
      return Optional.empty();
    }
  }

  private static String question(String name, List<Exercise> exercises) {
    var question = NearestNames.question(name, exercises.stream().map(Exercise::name).toList());
    return question.isEmpty() ? "; `./runner list` shows them all" : question;
  }

  /** So that completion of file names may be used: exercises/04_moves/Moves1.java. */
  private static String plain(String name) {
    return name.replace('\\', '/').replaceFirst("^.*exercises/", "").replaceFirst("\\.java$", "");
  }
}
