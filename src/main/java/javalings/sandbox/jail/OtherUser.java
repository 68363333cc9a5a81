package javalings.sandbox.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.regex.Pattern;

/** The user that jailed code runs as where this program runs as root. */
public final class OtherUser {

  /** The user inside, the user outside, and how many there are. */
  private static final Pattern ONE_USER = Pattern.compile("\\d+\\s+\\d+\\s+1");

  /** The user that owns nothing, on every Linux. */
  private static final int NOBODY = 65534;

  private static final int NO_GROUPS = 0;

  /** CAP_SETGID and CAP_SETUID. */
  private static final long CHANGE_IDS = 1 << 6 | 1 << 7;

  private OtherUser() {}

  /** Whether the user of jailed code can get to the file, folder by folder, and read it. */
  public static boolean canRead(Path file) {
    if (!isRoot()) {
      return Files.isReadable(file);
    }
    try {
      for (var above = file.toRealPath(); above != null; above = above.getParent()) {
        var last = above.equals(file.toRealPath());
        var needed = last ? PosixFilePermission.OTHERS_READ : PosixFilePermission.OTHERS_EXECUTE;
        if (!Files.getPosixFilePermissions(above).contains(needed)) {
          return false;
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  /**
   * Whether root may become another user, which takes capabilities that containers can be without;
   * true for everybody else.
   */
  static boolean canReplaceRoot() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return !isRoot()
          || lines
              .filter(line -> line.startsWith("CapEff:"))
              .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
              .allMatch(capabilities -> (capabilities & CHANGE_IDS) == CHANGE_IDS);
    } catch (IOException _) {
      return true;
    }
  }

  /** Its map of users has one line of one user. */
  private static boolean isAloneInItsNamespace() {
    try {
      var words = Files.readString(Path.of("/proc/self/uid_map")).strip();
      return ONE_USER.matcher(words).matches();
    } catch (IOException _) {
      return false;
    }
  }

  /** Whether this program runs as root. */
  static boolean isRoot() {
    return MachineArchitecture.current()
        .map(LinuxCalls::new)
        .filter(calls -> calls.call("geteuid") == 0)
        .isPresent();
  }

  /** Gives a folder to the user of jailed code. */
  public static void own(Path folder) throws IOException {
    if (isRoot()) {
      Files.setAttribute(folder, "unix:uid", NOBODY);
    }
  }

  /**
   * The user of the calling thread becomes nobody, for good, where it is root. The root of a user
   * namespace is an ordinary user already, and there is nobody else in it.
   */
  static void replaceRoot(LinuxCalls calls) {
    if (!isRoot() || isAloneInItsNamespace()) {
      return;
    }
    calls.require("setgroups", NO_GROUPS, 0);
    calls.require("setresgid", NOBODY, NOBODY, NOBODY);
    calls.require("setresuid", NOBODY, NOBODY, NOBODY);
  }
}
