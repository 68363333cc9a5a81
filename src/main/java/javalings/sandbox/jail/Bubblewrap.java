package javalings.sandbox.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One more wall around a jailed process, where the program {@code bwrap} is there and may make
 * namespaces. The process sees no other process and no network, and all files of this machine are
 * read-only to it. Nothing depends on this wall, since Landlock and seccomp refuse the same.
 */
final class Bubblewrap {

  private static final List<String> WORDS =
      List.of(
          "bwrap",
          "--unshare-pid",
          "--unshare-ipc",
          "--unshare-uts",
          "--unshare-net",
          "--die-with-parent",
          "--new-session",
          "--ro-bind",
          "/",
          "/",
          "--dev",
          "/dev");

  /** Root is left what it needs to become nobody. */
  private static final List<String> AS_ROOT =
      List.of("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID");

  private Bubblewrap() {}

  /**
   * The words before a command; none where bubblewrap cannot be used.
   *
   * @param folder where the command may write
   */
  static List<String> prefix(Optional<Path> folder) {
    return Possible.HERE ? words(folder) : List.of();
  }

  static boolean isPossible() {
    return Possible.HERE;
  }

  /** Asked once. */
  private static final class Possible {
    static final boolean HERE = CommandTrial.succeeds(with(words(Optional.empty()), "true"));
  }

  private static List<String> words(Optional<Path> folder) {
    var words = new ArrayList<>(WORDS);
    if (OtherUser.isRoot()) {
      words.addAll(AS_ROOT);
    }
    folder.map(Path::toString).ifPresent(path -> words.addAll(List.of("--bind", path, path)));
    words.add("--");
    return words;
  }

  private static List<String> with(List<String> words, String command) {
    var all = new ArrayList<>(words);
    all.add(command);
    return all;
  }
}
