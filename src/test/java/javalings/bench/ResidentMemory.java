package javalings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system says about processes, where there is a {@code /proc}. */
final class ResidentMemory {

  /** The proportional set size: what processes share is counted once. */
  private static final String RESIDENT = "Pss:";

  private ResidentMemory() {}

  static long residentKilobytes(ProcessHandle process) {
    var sums = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    try (var lines = Files.lines(sums)) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
