package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javalings.workspace.AtomicFile;
import javalings.workspace.DiskErrorText;
import org.jspecify.annotations.Nullable;

/**
 * The place where a report goes: a file, which is tried before anything is judged, or the standard
 * output.
 */
record ReportTarget(Console console, Optional<Path> file) {

  static ReportTarget of(CliContext context, @Nullable Path named) {
    return new ReportTarget(
        context.console(),
        Optional.ofNullable(named).map(context::resolve).map(ReportTarget::tried));
  }

  private static Path tried(Path file) {
    if (Files.isDirectory(file)) {
      throw CliExit.usage("%s is a folder; name a file".formatted(file));
    }
    var isPossible =
        Files.exists(file)
            ? Files.isWritable(file)
            : Files.isDirectory(file.resolveSibling(""))
                && Files.isWritable(file.resolveSibling(""));
    if (!isPossible) {
      throw CliExit.machine(
          "%s cannot be written, so nothing was checked; name a file in a folder of yours"
              .formatted(file));
    }
    return file;
  }

  /** Writes a report whole; a pipe or a device takes it as it comes. */
  void write(String text, boolean forPrograms) {
    if (file.isEmpty()) {
      (forPrograms ? console.data() : console.out()).print(text);
      return;
    }
    try {
      if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
        Files.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
      } else {
        AtomicFile.at(file.get()).write(text);
      }
    } catch (IOException e) {
      throw CliExit.machine(
          "The report could not be written to %s: %s".formatted(file.get(), DiskErrorText.of(e)));
    }
  }
}
