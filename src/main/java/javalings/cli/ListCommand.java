package javalings.cli;

import java.util.List;
import javalings.model.Exercise;
import javalings.model.Topic;
import javalings.report.ListJson;
import javalings.workspace.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    sortOptions = false,
    description = "Shows every exercise and where you stand.")
final class ListCommand implements javalings.cli.Command {

  @Option(names = "--json", description = "For programs.")
  boolean json;

  @Override
  public int run(Site site) {
    var progress = site.progress().read();
    var rows = rows(site, progress);
    if (json) {
      site.say(ListJson.of(rows));
    } else {
      show(site, rows);
    }
    return ExitCode.SOLVED;
  }

  private static List<ListJson.Row> rows(Site site, Progress progress) {
    var current = progress.currentOf(site.course());
    return site.course().exercises().stream()
        .map(it -> row(it, progress.of(it), it.equals(current)))
        .toList();
  }

  private static ListJson.Row row(Exercise exercise, Progress.Done done, boolean current) {
    return new ListJson.Row(exercise, done.solvedAt(), done.attempts(), done.hints(), current);
  }

  private static void show(Site site, List<ListJson.Row> rows) {
    for (var topic : site.course().topics()) {
      show(site, topic, rows.stream().filter(row -> isOf(topic, row)).toList());
    }
    var solved = rows.stream().filter(row -> row.solvedAt().isPresent()).count();
    site.say("%d of %d solved".formatted(solved, rows.size()));
  }

  private static boolean isOf(Topic topic, ListJson.Row row) {
    return row.exercise().id().topic().equals(topic.id());
  }

  private static void show(Site site, Topic topic, List<ListJson.Row> rows) {
    var solved = rows.stream().filter(row -> row.solvedAt().isPresent()).count();
    site.say("%s  %s (%d of %d)".formatted(topic.id(), topic.title(), solved, rows.size()));
    for (var row : rows) {
      site.say(
          "  %s %-8s %-14s %s"
              .formatted(
                  row.current() ? ">" : " ",
                  row.solvedAt().isPresent() ? "solved" : "pending",
                  row.exercise().name(),
                  row.exercise().title()));
    }
    site.say("");
  }
}
