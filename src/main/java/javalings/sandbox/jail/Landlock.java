package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.util.List;

/**
 * Landlock: a thread, and all that it starts, loses every right on files, on TCP and on other
 * processes but those that are given here. It is on one thread only, so it has to come before
 * others matter.
 */
final class Landlock {

  private static final int VERSION_FLAG = 1;
  private static final int PATH_BENEATH = 1;
  private static final int CURRENT_FOLDER = -100;
  private static final int OPEN_PATH_CLOSE_ON_EXEC = 0x200000 | 0x80000;
  private static final long RULESET_BYTES = 24;

  private final LinuxCalls calls;

  Landlock(LinuxCalls calls) {
    this.calls = calls;
  }

  /**
   * The version of Landlock in this kernel, 0 for none: 1 files, 2 renames between folders, 3
   * truncation, 4 TCP, 5 device control, 6 signals and abstract sockets.
   */
  int version() {
    return (int) Math.max(0, calls.call("landlock_create_ruleset", 0, 0, VERSION_FLAG));
  }

  /**
   * Restricts the calling thread for good.
   *
   * @param tcp whether it may still use TCP, in a network of its own
   */
  void restrict(List<FileAccess> accesses, boolean tcp) {
    var version = version();
    if (version == 0) {
      throw new JailFailure("this kernel has no Landlock");
    }
    try (var arena = Arena.ofConfined()) {
      var ruleset = create(version, tcp, arena);
      accesses.stream()
          .filter(access -> Files.exists(access.path()))
          .forEach(access -> allow(ruleset, version, access, arena));
      calls.renounceNewPrivileges();
      calls.require("landlock_restrict_self", ruleset, 0);
      calls.require("close", ruleset);
    }
  }

  /** Everything that this kernel knows how to refuse is refused unless a rule allows it. */
  private long create(int version, boolean tcp, Arena arena) {
    var attributes = arena.allocate(RULESET_BYTES, Long.BYTES);
    attributes.set(JAVA_LONG, 0, fileRights(version));
    attributes.set(JAVA_LONG, 8, version >= 4 && !tcp ? 0b11 : 0);
    attributes.set(JAVA_LONG, 16, version >= 6 ? 0b11 : 0);
    var size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    return calls.require("landlock_create_ruleset", attributes.address(), size, 0);
  }

  private static long fileRights(int version) {
    var count = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
    return (1L << count) - 1;
  }

  private void allow(long ruleset, int version, FileAccess access, Arena arena) {
    var name = arena.allocateFrom(access.path().toString()).address();
    var file = calls.require("openat", CURRENT_FOLDER, name, OPEN_PATH_CLOSE_ON_EXEC, 0);
    var rule = arena.allocate(12, Long.BYTES);
    var rights = Files.isDirectory(access.path()) ? access.rights() : access.rightsOfFile();
    rule.set(JAVA_LONG_UNALIGNED, 0, rights & fileRights(version));
    rule.set(JAVA_INT_UNALIGNED, 8, (int) file);
    calls.require("landlock_add_rule", ruleset, PATH_BENEATH, rule.address(), 0);
    calls.require("close", file);
  }
}
