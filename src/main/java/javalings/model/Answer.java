package javalings.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
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
