package javalings.watch.files;

import java.nio.file.Path;
import java.util.Optional;
import javalings.model.Answer;
import javalings.model.ExerciseId;

/** The learner's folder of exercises, as the watcher sees it. */
public interface WatchedFolder {

  /** The folder below which everything is watched. */
  Path root();

  /** The exercise that a file or folder belongs to, or nothing for other files. */
  Optional<ExerciseId> exerciseAt(Path path);

  /** Reads an exercise's files now; whatever is wrong with them is part of the answer. */
  Answer read(ExerciseId id);
}
