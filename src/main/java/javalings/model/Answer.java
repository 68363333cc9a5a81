package javalings.model;

import java.util.List;

/** The learner's files of an exercise, as they were at one moment. */
public sealed interface Answer {

  ExerciseId id();

  /** Equal for equal contents, and for nothing else. */
  String hash();

  /** Files that can be judged, at least one. */
  record Written(ExerciseId id, List<Source> sources, String hash) implements Answer {
    public Written {
      sources = List.copyOf(sources);
    }

    public Written(ExerciseId id, List<Source> sources) {
      this(id, sources, sha256(sources));
    }

    /** SHA-256 of the texts, one after the other; of a single file, what sha256sum prints. */
    private static String sha256(List<Source> sources) {
      var sum = new Sha256();
      sources.forEach(source -> sum.add(source.text()));
      return sum.hex();
    }
  }

  /** Nothing that can be judged, why, and what to do. */
  record Unusable(ExerciseId id, Verdict.Missing verdict) implements Answer {
    @Override
    public String hash() {
      return "unreadable: " + verdict.why();
    }
  }
}
