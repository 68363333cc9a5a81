package javalings.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javalings.course.NearestNames;
import javalings.report.FailureDetail;
import javalings.report.GithubReport;
import javalings.report.ReportFiles;
import javalings.report.ReportFormat;
import javalings.report.ReportedClass;
import javalings.report.ResultsFile;
import picocli.CommandLine.Option;

/** The reports that are made of results. */
final class GradeReports {

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Also write a report; FORMAT is one of check's, html or jsonl.")
  List<String> reports = new ArrayList<>();

  @Option(
      names = "--detail",
      paramLabel = "FORMAT=HOW",
      description = "How much that report says of failures: full, message or none.")
  List<String> details = new ArrayList<>();

  /** Sees that the options make sense, before anything is graded. */
  void validate(CliContext context) {
    for (var report : reports) {
      var _ = format(report);
      ReportTarget.refuseWhatCannotBeWritten(context.resolve(Path.of(behind(report))));
    }
    var _ = details();
  }

  private static ReportFormat format(String report) {
    var name = before(report, "FORMAT=FILE");
    return ReportFormat.named(name)
        .orElseThrow(() -> {
          var names = ReportFormat.names();
          return CliExit.usage(
              "There is no format %s; there are: %s%s"
                  .formatted(name, String.join(", ", names), NearestNames.question(name, names)));
        });
  }

  private static String before(String text, String form) {
    var at = text.indexOf('=');
    if (at < 1 || at == text.length() - 1) {
      throw CliExit.usage("%s is not of the form %s".formatted(text, form));
    }
    return text.substring(0, at);
  }

  private static String behind(String text) {
    return text.substring(text.indexOf('=') + 1);
  }

  private Map<ReportFormat, FailureDetail> details() {
    var map = new EnumMap<ReportFormat, FailureDetail>(ReportFormat.class);
    for (var detail : details) {
      var format = format(detail);
      var how = behind(detail);
      map.put(
          format,
          Stream.of(FailureDetail.values())
              .filter(it -> it.name().equals(how.toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() ->
                  CliExit.usage("--detail says %s; there are full, message, none".formatted(how))));
    }
    return map;
  }

  /** Writes all reports on a file of results. */
  void write(CliContext context, Path results) throws IOException {
    var about =
        new ReportedClass(
            context.course().title(),
            new ResultsFile(results),
            false,
            context.console().environment(),
            Instant.now());
    var details = details();
    for (var report : reports) {
      var format = format(report);
      var file = context.resolve(Path.of(behind(report)));
      ReportFiles.write(format, details.getOrDefault(format, format.usual()), about, file);
      if (format == ReportFormat.GITHUB) {
        summarize(context, about);
      }
    }
  }

  /** The text of a report on the learner's own work. */
  static String text(CliContext context, ReportFormat format, ReportedClass about)
      throws IOException {
    var text = new StringWriter();
    format.write(about, FailureDetail.FULL, text);
    if (format == ReportFormat.GITHUB) {
      summarize(context, about);
    }
    return text.toString();
  }

  /** GitHub shows what is in that file below the run. */
  private static void summarize(CliContext context, ReportedClass about) throws IOException {
    var file = context.console().environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (!file.isBlank()) {
      Files.writeString(
          Path.of(file),
          GithubReport.summary(about),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
