package javalings.watch.core;

import java.util.List;
import javalings.model.ExerciseId;
import javalings.model.Source;
import javalings.model.Verdict;

/** What the files of an exercise held at one moment. */
public sealed interface Snapshot {

  ExerciseId id();

  /** Equal for equal contents, and for nothing else. */
  String hash();

  /** Files that can be judged. */
  record Written(ExerciseId id, List<Source> sources, String hash) implements Snapshot {
    public Written {
      sources = List.copyOf(sources);
    }
  }

  /** Nothing that can be judged: deleted, empty, binary, a directory. */
  record Unusable(ExerciseId id, Verdict.Missing verdict) implements Snapshot {
    @Override
    public String hash() {
      return "unreadable: " + verdict.why();
    }
  }
}
