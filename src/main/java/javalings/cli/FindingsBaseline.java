package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javalings.model.Diagnostic;
import javalings.report.DiagnosticJson.FileFindings;

/**
 * The findings of old code that are known, a line each: code, file, and the source line, which says
 * where it is also when other lines come and go.
 */
record FindingsBaseline(List<String> lines) {

  static FindingsBaseline of(List<FileFindings> found, CliContext context) throws IOException {
    var lines = new ArrayList<String>();
    for (var file : found) {
      for (var each : file.diagnostics()) {
        lines.add(line(each, context));
      }
    }
    return new FindingsBaseline(lines);
  }

  static FindingsBaseline read(Path file) throws IOException {
    return new FindingsBaseline(Files.readAllLines(file));
  }

  void write(Path file) throws IOException {
    var next = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(next, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  int size() {
    return lines.size();
  }

  /** The findings without the known ones; each known line takes away one. */
  List<FileFindings> without(List<FileFindings> found, CliContext context) throws IOException {
    var left = new ArrayList<>(lines);
    var fresh = new ArrayList<FileFindings>();
    for (var file : found) {
      var kept = new ArrayList<Diagnostic>();
      for (var each : file.diagnostics()) {
        if (!left.remove(line(each, context))) {
          kept.add(each);
        }
      }
      fresh.add(new FileFindings(file.file(), kept));
    }
    left.removeIf(String::isBlank);
    if (!left.isEmpty()) {
      context.warn(left.size() + " findings of the baseline are gone: take them out of it");
    }
    return fresh;
  }

  private static String line(Diagnostic found, CliContext context) throws IOException {
    var file = found.place().file();
    var source = BorrowckInput.line(context.text(Path.of(file)), found).orElse("").strip();
    return found.code() + "\t" + file + "\t" + source;
  }
}
