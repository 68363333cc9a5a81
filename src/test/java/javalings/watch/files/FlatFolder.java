package javalings.watch.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.model.Answer;
import javalings.model.ExerciseId;
import javalings.model.Source;
import javalings.model.Verdict;

/** A folder of one-file exercises, {@code topic/Name.java}; the hash of a text is the text. */
record FlatFolder(Path root) implements WatchedFolder {

  @Override
  public Optional<ExerciseId> exerciseAt(Path path) {
    var name = path.getFileName().toString();
    return name.endsWith(".java")
        ? Optional.of(
            new ExerciseId(
                root.relativize(path.getParent()).toString(),
                name.substring(0, name.length() - ".java".length())))
        : Optional.empty();
  }

  @Override
  public Answer read(ExerciseId id) {
    var file = file(id);
    try {
      var text = Files.readString(file);
      return text.isEmpty()
          ? missing(id, "it is empty")
          : new Answer.Written(id, List.of(new Source(id + ".java", text)), text);
    } catch (IOException _) {
      return missing(id, "it is not there");
    }
  }

  Path file(ExerciseId id) {
    return root.resolve(id + ".java");
  }

  private static Answer missing(ExerciseId id, String why) {
    return new Answer.Unusable(id, new Verdict.Missing(why, "press x to get it back"));
  }
}
