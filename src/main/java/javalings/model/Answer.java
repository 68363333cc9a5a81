package javalings.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The learner's files of an exercise. */
public sealed interface Answer {

  /** Files that can be judged, at least one. */
  record Written(List<Source> sources) implements Answer {
    public Written {
      sources = List.copyOf(sources);
    }

    /** SHA-256 of the texts, one after the other; of a single file, what sha256sum prints. */
    public String hash() {
      var digest = sha256();
      sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  /** Nothing that can be judged, why, and what to do. */
  record Unusable(Verdict.Missing verdict) implements Answer {}
}
