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
    refuse(file, Files.exists(file) ? file : file.resolveSibling(""));
    return file;
  }

  /** The same for a report whose folders are made when they are not there. */
  static void refuseWhatCannotBeWritten(Path file) {
    var present = file.toAbsolutePath();
    while (Files.notExists(present) && present.getParent() != null) {
      present = present.getParent();
    }
    refuse(file, present);
  }

  /** Where the file is not there, a folder is tried. */
  private static void refuse(Path file, Path present) {
    if (Files.isDirectory(file)) {
      throw CliExit.usage("%s is a folder; name a file".formatted(file));
    }
    if ((!present.equals(file) && !Files.isDirectory(present)) || !Files.isWritable(present)) {
      throw CliExit.machine(
          "%s cannot be written, so nothing was checked; name a file in a folder of yours"
              .formatted(file));
    }
  }

  /**
   * Writes a report whole. A pipe or a device takes it as it comes, and so does a file that is
   * there in a folder where nothing may be made.
   */
  void write(String text, boolean forPrograms) {
    if (file.isEmpty()) {
      (forPrograms ? console.data() : console.out()).print(text);
      return;
    }
    try {
      if (takesItAsItComes(file.get())) {
        Files.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
      } else {
        AtomicFile.at(file.get()).write(text);
      }
    } catch (IOException e) {
      throw CliExit.machine(
          "The report could not be written to %s: %s".formatted(file.get(), DiskErrorText.of(e)));
    }
  }

  private static boolean takesItAsItComes(Path file) {
    var folder = file.toAbsolutePath().resolveSibling("");
    return Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(folder));
  }
}
