package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Course;
import javalings.model.Exercise;

/** Follows an exercise that the course has renamed or moved to another topic. */
final class RenamedExercises {

  private final Workspace workspace;
  private final DeliveredFiles files;

  /** By the names that they have and had; a workspace has a file for each of them. */
  private final Map<String, List<Exercise>> named = new HashMap<>();

  RenamedExercises(Workspace workspace, Course course, DeliveredFiles files) {
    this.workspace = workspace;
    this.files = files;
    for (var exercise : course.exercises()) {
      name(exercise.name(), exercise);
      exercise.formerly().forEach(former -> name(former, exercise));
    }
  }

  private void name(String name, Exercise exercise) {
    named.computeIfAbsent(name, _ -> new ArrayList<>()).add(exercise);
  }

  /** Moves the learner's files to where the exercises are now; says which. */
  List<String> follow() throws IOException {
    var said = new ArrayList<String>();
    for (var path : List.copyOf(files.marks().keySet())) {
      var exercise = movedFrom(path);
      if (exercise.isPresent()) {
        said.addAll(move(path, exercise.get()));
      }
    }
    return said;
  }

  /** The exercise whose file this was, when the exercise has another path today. */
  private Optional<Exercise> movedFrom(String path) {
    var parts = List.of(path.split("/", -1));
    if (parts.size() < 3 || !parts.getFirst().equals(Workspace.EXERCISES)) {
      return Optional.empty();
    }
    var name = parts.get(2).replaceFirst("\\.java$", "");
    return named.getOrDefault(name, List.of()).stream()
        .filter(it -> !it.id().toString().equals(parts.get(1) + "/" + name))
        .findFirst();
  }

  private List<String> move(String path, Exercise exercise) throws IOException {
    var old = workspace.root().resolve(path);
    var untouched = files.untouched(path);
    files.forget(path);
    if (!Files.exists(old)) {
      return List.of();
    }
    if (untouched) {
      Files.delete(old);
      return List.of();
    }
    var parts = List.of(path.split("/", -1));
    var target = workspace.exercises().resolve(exercise.id().toString());
    var destination =
        parts.size() == 3
            ? target.resolveSibling(exercise.name() + ".java")
            : target.resolve(parts.get(3));
    if (Files.exists(destination)) {
      return List.of("%s was left alone: it is now %s".formatted(path, exercise.id()));
    }
    Files.createDirectories(destination.getParent());
    Files.move(old, destination);
    return List.of(
        "%s is now %s: your file moved there; rename what is in it if need be"
            .formatted(path, workspace.shown(destination)));
  }
}
