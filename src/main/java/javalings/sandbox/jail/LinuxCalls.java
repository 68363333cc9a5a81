package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/** Makes system calls by the C library's {@code syscall}, without its wrappers. */
final class LinuxCalls {

  private static final int MOST_ARGUMENTS = 5;

  private static final MemoryLayout STATE = Linker.Option.captureStateLayout();

  private static final MethodHandle SYSCALL = handle();

  private final SyscallTable table;

  LinuxCalls(MachineArchitecture architecture) {
    this.table = SyscallTable.of(architecture);
  }

  SyscallTable table() {
    return table;
  }

  @SuppressWarnings("restricted") // the C library's own function, with its own signature
  private static MethodHandle handle() {
    var linker = Linker.nativeLinker();
    var arguments = new MemoryLayout[MOST_ARGUMENTS + 1];
    Arrays.fill(arguments, JAVA_LONG);
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("syscall"),
        FunctionDescriptor.of(JAVA_LONG, arguments),
        Linker.Option.firstVariadicArg(1),
        Linker.Option.captureCallState("errno"));
  }

  /** The result of a call, or its error number, negative. */
  long call(String name, long... arguments) {
    var a = Arrays.copyOf(arguments, MOST_ARGUMENTS);
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(STATE);
      var result =
          (long)
              SYSCALL.invokeExact(state, (long) table.number(name), a[0], a[1], a[2], a[3], a[4]);
      return result >= 0 ? result : -state.get(JAVA_INT, 0);
    } catch (Throwable e) { // a method handle declares no less
      throw new IllegalStateException("the system call " + name + " cannot be made", e);
    }
  }

  /** The same for a call without which there is no jail. */
  long require(String name, long... arguments) {
    var result = call(name, arguments);
    if (result < 0) {
      throw new JailFailure("the system call %s failed with error %d".formatted(name, -result));
    }
    return result;
  }

  /** From now on, nothing that this thread starts gains rights by a set-user-id bit. */
  void renounceNewPrivileges() {
    var setNoNewPrivileges = 38;
    require("prctl", setNoNewPrivileges, 1, 0, 0, 0);
  }
}
