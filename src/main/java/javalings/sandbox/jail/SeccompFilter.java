package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.Set;
import javalings.sandbox.jail.SyscallTable.Rule;

/**
 * The system calls that are left to a jailed process: what a warm Java virtual machine needs, and
 * nothing else. No process; no socket and no file opened for writing unless that is granted; a
 * closed process opens and looks up no file at all.
 */
final class SeccompFilter {

  private static final int NOT_PERMITTED = BpfProgram.error(1);
  private static final int ACCESS_DENIED = BpfProgram.error(13);

  /** The C library then falls back to {@code clone}, whose flags a filter can see. */
  private static final int NOT_IMPLEMENTED = BpfProgram.error(38);

  /** The numbers of the x32 interface, which goes round a filter for x86-64. */
  private static final int FIRST_X32_NUMBER = 0x40000000;

  private static final int CLONE_THREAD = 0x10000;

  /** Write only, read and write, create, truncate, append. */
  private static final int OPEN_FOR_WRITING = 0x1 | 0x2 | 0x40 | 0x200 | 0x400;

  /** Bytes to read, for {@code InputStream.available}; the settings of a terminal. */
  private static final List<Integer> DEVICE_QUESTIONS = List.of(0x541B, 0x5401);

  /** Flags of an open file, read and set; not who gets its signals. */
  private static final List<Integer> FILE_FLAGS = List.of(1, 2, 3, 4);

  /** IPv4 and IPv6; no socket of the file system, none to the kernel. */
  private static final List<Integer> INTERNET = List.of(2, 10);

  private static final int SET_THREAD_NAME = 15;

  private static final int SET_FILTER = 1;
  private static final int ALL_THREADS = 1;

  private final MachineArchitecture architecture;
  private final SyscallTable table;
  private final boolean closed;
  private final Set<JailGrant> grants;

  SeccompFilter(MachineArchitecture architecture, boolean closed, Set<JailGrant> grants) {
    this.grants = Set.copyOf(grants);
    this.architecture = architecture;
    this.table = SyscallTable.of(architecture);
    this.closed = closed;
  }

  /** Puts the filter on all threads of this process, for good. */
  void install(LinuxCalls calls) {
    var program = program(ProcessHandle.current().pid());
    calls.renounceNewPrivileges();
    try (var arena = Arena.ofConfined()) {
      var header = arena.allocate(16, Long.BYTES);
      header.set(JAVA_SHORT, 0, (short) program.length());
      header.set(ADDRESS, 8, program.in(arena));
      var unwilling = calls.require("seccomp", SET_FILTER, ALL_THREADS, header.address());
      if (unwilling != 0) {
        throw new JailFailure("the thread %d does not take the filter".formatted(unwilling));
      }
    }
  }

  BpfProgram program(long pid) {
    var program = new BpfProgram();
    program
        .loadArchitecture()
        .ifNotEqual(architecture.auditNumber(), BpfProgram.KILL_PROCESS)
        .loadNumber()
        .ifAtLeast(FIRST_X32_NUMBER, BpfProgram.KILL_PROCESS);
    allow(Rule.ALLOW, program);
    if (grants.contains(JailGrant.FOLDER)) {
      allow(Rule.WRITING, program);
      table.find("open").ifPresent(open -> program.ifEqual(open, BpfProgram.ALLOW));
      program.ifEqual(table.number("openat"), BpfProgram.ALLOW);
    }
    if (grants.contains(JailGrant.LOOPBACK)) {
      allow(Rule.SOCKETS, program);
      program.ifCallHasOneOf(table.number("socket"), 0, INTERNET, BpfProgram.ALLOW, NOT_PERMITTED);
    }
    if (!closed) {
      allow(Rule.FILES, program);
      opening(program);
    }
    threads(program, pid);
    questions(program);
    return program.answer(NOT_PERMITTED);
  }

  private void allow(Rule rule, BpfProgram program) {
    table.numbers(rule).forEach(number -> program.ifEqual(number, BpfProgram.ALLOW));
  }

  private void opening(BpfProgram program) {
    table
        .find("open")
        .ifPresent(open ->
            program.ifCallHasBits(open, 1, OPEN_FOR_WRITING, ACCESS_DENIED, BpfProgram.ALLOW));
    program.ifCallHasBits(
        table.number("openat"), 2, OPEN_FOR_WRITING, ACCESS_DENIED, BpfProgram.ALLOW);
  }

  /** Threads of its own, and signals to nobody else. */
  private void threads(BpfProgram program, long pid) {
    program
        .ifEqual(table.number("clone3"), NOT_IMPLEMENTED)
        .ifCallHasBits(table.number("clone"), 0, CLONE_THREAD, BpfProgram.ALLOW, NOT_PERMITTED)
        .ifCallHasOneOf(
            table.number("tgkill"), 0, List.of((int) pid), BpfProgram.ALLOW, NOT_PERMITTED);
  }

  private void questions(BpfProgram program) {
    program
        .ifCallHasOneOf(
            table.number("prctl"), 0, List.of(SET_THREAD_NAME), BpfProgram.ALLOW, NOT_PERMITTED)
        .ifCallHasOneOf(table.number("ioctl"), 1, DEVICE_QUESTIONS, BpfProgram.ALLOW, NOT_PERMITTED)
        .ifCallHasOneOf(table.number("fcntl"), 1, FILE_FLAGS, BpfProgram.ALLOW, NOT_PERMITTED);
  }
}
