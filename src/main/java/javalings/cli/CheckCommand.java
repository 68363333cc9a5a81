package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.course.NearestNames;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.report.CheckJson;
import javalings.workspace.DiskErrorText;
import javalings.workspace.Progress;
import javalings.workspace.VerdictFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    sortOptions = false,
    description = "Checks the current exercise, those named, or all.")
final class CheckCommand implements javalings.cli.Command {

  private static final List<String> FORMATS = List.of("text", "json");

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Exercises.")
  List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All exercises of the course.")
  boolean all;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  String format = "text";

  @Option(names = "--output", paramLabel = "FILE", description = "Write there, not to the screen.")
  @Nullable Path output;

  @Override
  public int run(Site site) throws IOException, InterruptedException {
    validate();
    site.refresh();
    var reports = examine(site, asked(site));
    write(site, reports);
    try {
      remember(site, reports);
    } catch (IOException e) {
      site.warn("The verdict could not be noted: " + DiskErrorText.of(e));
    }
    return reports.stream().allMatch(report -> report.verdict().solved())
        ? ExitCode.SOLVED
        : ExitCode.NOT_SOLVED;
  }

  private void validate() {
    if (!FORMATS.contains(format)) {
      throw Stop.usage(
          "There is no format %s; there are: %s%s"
              .formatted(
                  format, String.join(", ", FORMATS), NearestNames.question(format, FORMATS)));
    }
    if (all && !names.isEmpty()) {
      throw Stop.usage("Name exercises or say --all, not both");
    }
  }

  private List<Exercise> asked(Site site) {
    if (all) {
      return site.course().exercises();
    }
    return names.isEmpty() ? List.of(site.current()) : site.exercises(names);
  }

  private List<Report> examine(Site site, List<Exercise> exercises) throws InterruptedException {
    var grid = Grid.of(site, exercises, format.equals("text") && output == null);
    return new Sweep(site.answers(), Engines.command(site.installation()), grid).check(exercises);
  }

  /** An exercise that no longer passes is pending again, so that the list tells the truth. */
  private static void remember(Site site, List<Report> reports) throws IOException {
    var now = Instant.now();
    var update =
        site.progress()
            .update(before -> {
              var progress = before;
              for (var report : reports) {
                progress = after(progress, report, now);
              }
              return progress;
            });
    update.trouble().ifPresent(site::warn);
    new VerdictFile(site.workspace()).remember(reports);
    for (var report : reports) {
      if (report.verdict().solved()) {
        var _ = site.supplies().solution(report.exercise());
      }
    }
  }

  private static Progress after(Progress progress, Report report, Instant now) {
    var exercise = report.exercise();
    return switch (report.verdict()) {
      case Verdict.Solved _ -> progress.attempted(exercise).solved(exercise, now);
      case Verdict.Missing _ -> progress;
      case Verdict.DoesNotCompile _,
          Verdict.BreaksRules _,
          Verdict.ChecksFail _,
          Verdict.TimedOut _,
          Verdict.Crashed _,
          Verdict.OutOfMemory _ ->
          progress.attempted(exercise).pending(exercise);
    };
  }

  private CheckText text(Site site) {
    return output == null
        ? new CheckText(site, !site.console().canShowScreens(), Optional.empty())
        : new CheckText(site, false, Optional.of(CheckText.PAPER));
  }

  private void write(Site site, List<Report> reports) throws IOException {
    var text = format.equals("json") ? CheckJson.of(reports) + "\n" : text(site).of(reports);
    if (output == null) {
      site.console().out().print(text);
    } else {
      Files.writeString(site.resolve(output), text, StandardCharsets.UTF_8);
    }
  }
}
