package javalings.sandbox.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The numbers of Linux system calls on one architecture, and what the seccomp filter does with
 * each. They stand in {@code syscalls.txt}.
 */
final class SyscallTable {

  /** The rule that a row of the table gives. */
  enum Rule {
    /** Always. */
    ALLOW,
    /** Until the process is closed for files. */
    FILES,
    /** Writes files: where a folder is granted. */
    WRITING,
    /** Uses sockets: where the loopback is granted. */
    SOCKETS,
    /** With some arguments only; {@link SeccompFilter} knows which. */
    ARGUMENTS,
    /** Needed to put the jail on, never inside. */
    OUTSIDE
  }

  /** A row of the table. */
  record Syscall(String name, int number, Rule rule) {}

  private static final int ABSENT = -1;

  private final Map<String, Syscall> byName = new HashMap<>();

  private SyscallTable() {}

  static SyscallTable of(MachineArchitecture architecture) {
    var table = new SyscallTable();
    text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> table.add(line.split("\\s+"), architecture));
    return table;
  }

  private void add(String[] words, MachineArchitecture architecture) {
    var number = words[column(architecture)];
    var rule = Rule.valueOf(words[3].toUpperCase(java.util.Locale.ROOT));
    byName.put(
        words[0],
        new Syscall(words[0], number.equals("-") ? ABSENT : Integer.parseInt(number), rule));
  }

  private static int column(MachineArchitecture architecture) {
    return switch (architecture) {
      case X86_64 -> 1;
      case AARCH64 -> 2;
    };
  }

  /** The number of a call; throws where the architecture has no such call. */
  int number(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no system call " + name));
  }

  /** The number of a call, where the architecture has it. */
  OptionalInt find(String name) {
    var row = byName.get(name);
    return row == null || row.number() == ABSENT
        ? OptionalInt.empty()
        : OptionalInt.of(row.number());
  }

  /** The numbers with this rule, from small to large. */
  List<Integer> numbers(Rule rule) {
    return byName.values().stream()
        .filter(row -> row.rule() == rule && row.number() != ABSENT)
        .map(Syscall::number)
        .sorted()
        .toList();
  }

  private static String text() {
    try (var in = SyscallTable.class.getResourceAsStream("syscalls.txt")) {
      if (in == null) {
        throw new IllegalStateException("syscalls.txt is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
