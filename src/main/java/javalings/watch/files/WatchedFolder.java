package javalings.watch.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.model.Answer;
import javalings.model.ExerciseId;

/** A folder of exercises, as the watcher sees it: a learner's workspace, or a course. */
public interface WatchedFolder {

  /** The folder that all paths start from. */
  Path root();

  /** The folders below which everything is watched. */
  default List<Path> watched() {
    return List.of(root());
  }

  /** The exercise that a file or folder belongs to, or nothing for other files. */
  Optional<ExerciseId> exerciseAt(Path path);

  /** Whether these files are as they were handed out, so that nobody has worked on them. */
  default boolean isAsHandedOut(Answer answer) {
    return false;
  }

  /** Reads an exercise's files now; whatever is wrong with them is part of the answer. */
  Answer read(ExerciseId id);
}
