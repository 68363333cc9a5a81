package javalings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.course.NearestNames;
import javalings.engine.Judge;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.report.ReportFormat;
import javalings.report.ReportedClass;
import javalings.workspace.DiskErrorText;
import javalings.workspace.ProgressRule;
import javalings.workspace.VerdictFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    sortOptions = false,
    description = "Checks the current exercise, those named, or all.")
final class CheckCommand implements CliCommand {

  private static final String TEXT = "text";

  private static final List<String> FORMATS =
      Stream.concat(Stream.of(TEXT), ReportFormat.names().stream()).toList();

  /** The formats, for the help and the completion of shells. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FORMATS.iterator();
    }
  }

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Exercises.")
  List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All exercises of the course.")
  boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "${COMPLETION-CANDIDATES}.")
  String format = TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "Write there, not to the screen.")
  @Nullable Path output;

  @Override
  public int run(CliContext context) throws IOException, InterruptedException {
    validate();
    var target = ReportTarget.of(context, output);
    context.refresh();
    var reports = examine(context, asked(context));
    target.write(shown(context, reports), !format.equals(TEXT));
    try {
      remember(context, reports);
    } catch (IOException e) {
      context.warn("The verdict could not be noted: " + DiskErrorText.of(e));
    }
    return code(reports);
  }

  private static int code(List<Report> reports) {
    if (reports.stream().anyMatch(report -> Judge.isTroubleOfTheCourse(report.verdict()))) {
      return ExitCode.COURSE;
    }
    return reports.stream().allMatch(report -> report.verdict().solved())
        ? ExitCode.SOLVED
        : ExitCode.NOT_SOLVED;
  }

  private void validate() {
    if (!FORMATS.contains(format)) {
      throw CliExit.usage(
          "There is no format %s; there are: %s%s"
              .formatted(
                  format, String.join(", ", FORMATS), NearestNames.question(format, FORMATS)));
    }
    if (all && !names.isEmpty()) {
      throw CliExit.usage("Name exercises or say --all, not both");
    }
  }

  private List<Exercise> asked(CliContext context) {
    if (all) {
      return context.course().exercises();
    }
    return names.isEmpty() ? List.of(context.current()) : context.exercises(names);
  }

  private List<Report> examine(CliContext context, List<Exercise> exercises)
      throws InterruptedException {
    var checkProgress = CheckProgress.of(context, exercises, format.equals(TEXT) && output == null);
    return new BatchCheck(context.answers(), EngineCommands.command(context), checkProgress)
        .check(exercises);
  }

  private void remember(CliContext context, List<Report> reports) throws IOException {
    var now = Instant.now();
    var rule = all ? ProgressRule.CHECK_ALL : ProgressRule.SAVE;
    var update =
        context
            .progress()
            .update(before -> {
              var progress = before;
              for (var report : reports) {
                progress = rule.apply(progress, report.exercise(), report.verdict(), now);
              }
              return progress;
            });
    update.trouble().ifPresent(context::warn);
    new VerdictFile(context.workspace()).remember(reports);
    for (var report : reports) {
      if (report.verdict().solved()) {
        var _ = context.supplies().solution(report.exercise());
      }
    }
  }

  private CheckText text(CliContext context) {
    return output == null
        ? new CheckText(context, !context.console().canShowScreens(), Optional.empty())
        : new CheckText(context, false, Optional.of(CheckText.PAPER));
  }

  private String shown(CliContext context, List<Report> reports) throws IOException {
    var chosen = ReportFormat.named(format);
    if (chosen.isEmpty()) {
      return text(context).of(reports);
    }
    var about =
        ReportedClass.own(
            context.course().title(), reports, context.console().environment(), Instant.now());
    return GradeReports.text(context, chosen.get(), about);
  }
}
