package javalings.sandbox.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command line that runs another one inside the jail. */
public enum JailCommand {
  /** For a process that compiles the submissions of many students. */
  COMPILER(new ResourceLimits(Long.MAX_VALUE, 1L << 30)),
  /** For a process that runs one student's code. */
  WORKER(new ResourceLimits(900, 1L << 30));

  @SuppressWarnings("ImmutableEnumChecker") // a record of two numbers
  private final ResourceLimits limits;

  JailCommand(ResourceLimits limits) {
    this.limits = limits;
  }

  /** It is over before a compiled method would have paid for its compilation. */
  private static final List<String> FLAGS =
      List.of(
          "-Xmx32m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=0",
          "-XX:-UsePerfData",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "--enable-native-access=ALL-UNNAMED");

  /**
   * The command inside the jail.
   *
   * @param classPath where this program is
   * @param cache the ahead-of-time cache of the program that puts the jail on, where there is one
   * @param rights the things that the command may do beyond computing
   */
  public List<String> around(
      List<String> command, String classPath, Optional<Path> cache, JailRights rights) {
    var words = new ArrayList<>(walls(rights));
    words.addAll(java());
    cache.ifPresent(file -> words.add("-XX:AOTCache=" + file));
    words.addAll(
        List.of(
            "-cp",
            classPath,
            JailMain.class.getName(),
            Long.toString(limits.cpuSeconds()),
            Long.toString(limits.dataBytes())));
    words.addAll(rights.words());
    words.add(JailMain.COMMAND);
    words.addAll(command);
    return words;
  }

  /** The network that bubblewrap makes has nothing but a loopback. */
  private static List<String> walls(JailRights rights) {
    return rights.loopback() && !Bubblewrap.isPossible()
        ? OwnNetwork.prefix()
        : Bubblewrap.prefix(rights.folder());
  }

  /** A run for the making of the ahead-of-time cache, which restricts nothing. */
  public static List<String> training(String classPath) {
    var words = java();
    words.addAll(List.of("-cp", classPath, JailMain.class.getName()));
    return words;
  }

  private static List<String> java() {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(FLAGS);
    return words;
  }
}
