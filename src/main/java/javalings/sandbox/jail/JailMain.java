package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small virtual machine that restricts its own main thread and then becomes another program by
 * {@code execve}: its number and its pipes stay, so does every restriction, and its other threads
 * are gone. A parent that restricted one of its own threads instead would hand the restriction on
 * to the common pool, by way of the thread that waits for processes.
 *
 * <p>Arguments: the seconds of processor time, the bytes of memory, the {@link JailRights}, {@value
 * #COMMAND}, and the command. Without arguments it only asks what there is, for the making of its
 * ahead-of-time cache.
 */
public final class JailMain {

  /** Stands before the command. */
  static final String COMMAND = "--";

  private JailMain() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      var _ = SandboxLayers.probe();
      return;
    }
    var end = Arrays.asList(args).indexOf(COMMAND);
    var rights = JailRights.parse(List.of(args).subList(2, end));
    var limits = new ResourceLimits(Long.parseLong(args[0]), Long.parseLong(args[1]));
    become(List.of(args).subList(end + 1, args.length), rights, limits);
  }

  private static void become(List<String> command, JailRights rights, ResourceLimits limits) {
    var javaHome = Path.of(System.getProperty("java.home"));
    var calls =
        new LinuxCalls(
            MachineArchitecture.current()
                .orElseThrow(() -> new JailFailure("system calls are not known here")));
    if (rights.loopback()) {
      OwnNetwork.enter(calls);
    }
    OtherUser.replaceRoot(calls);
    limits.set(calls, rights.folder().isPresent());
    new Landlock(calls).restrict(accesses(javaHome, rights), rights.loopback());
    var arena = Arena.global();
    calls.require(
        "execve",
        arena.allocateFrom(command.getFirst()).address(),
        texts(command, arena).address(),
        texts(environment(javaHome), arena).address());
  }

  private static List<FileAccess> accesses(Path javaHome, JailRights rights) {
    return Stream.concat(
            FileAccess.ofJava(javaHome, rights.readable()).stream(),
            rights.folder().map(FileAccess::ofOwn).stream())
        .toList();
  }

  /**
   * Without /proc, Java cannot find its libraries by itself; the charset, which the grader has
   * chosen, says how their paths are written.
   */
  private static List<String> environment(Path javaHome) {
    var libraries = "LD_LIBRARY_PATH=%s/lib:%s/lib/server".formatted(javaHome, javaHome);
    var charset = System.getenv("LC_CTYPE");
    return charset == null ? List.of(libraries) : List.of(libraries, "LC_CTYPE=" + charset);
  }

  /** An array of C strings that ends with a null pointer. */
  private static MemorySegment texts(List<String> texts, Arena arena) {
    var array = arena.allocate(ADDRESS, texts.size() + 1L);
    for (var i = 0; i < texts.size(); i++) {
      array.setAtIndex(ADDRESS, i, arena.allocateFrom(texts.get(i)));
    }
    array.setAtIndex(ADDRESS, texts.size(), MemorySegment.NULL);
    return array;
  }
}
