package javalings.sandbox.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rights of a jailed process beyond computing.
 *
 * @param readable files and folders that it may read, besides Java's own
 * @param loopback whether it has a network of its own, where nobody else is
 * @param folder where it may write, if it may
 */
public record JailRights(List<Path> readable, boolean loopback, Optional<Path> folder) {

  private static final String LOOPBACK_WORD = "loopback";
  private static final String NOTHING = "none";

  public JailRights {
    readable = List.copyOf(readable);
  }

  /** A process that computes, and reads these files. */
  public static JailRights reading(List<Path> readable) {
    return new JailRights(readable, false, Optional.empty());
  }

  /** The grants that the process has to leave itself in its last step. */
  public Set<JailGrant> grants() {
    var grants = EnumSet.noneOf(JailGrant.class);
    if (loopback) {
      grants.add(JailGrant.LOOPBACK);
    }
    if (folder.isPresent()) {
      grants.add(JailGrant.FOLDER);
    }
    return grants;
  }

  /** As arguments of a command line; {@link #parse} reads them. */
  List<String> words() {
    var words = new ArrayList<String>();
    words.add(loopback ? LOOPBACK_WORD : NOTHING);
    words.add(folder.map(Path::toString).orElse(NOTHING));
    readable.forEach(path -> words.add(path.toString()));
    return words;
  }

  static JailRights parse(List<String> words) {
    var folder = words.get(1);
    return new JailRights(
        words.stream().skip(2).map(Path::of).toList(),
        words.getFirst().equals(LOOPBACK_WORD),
        folder.equals(NOTHING) ? Optional.empty() : Optional.of(Path.of(folder)));
  }
}
