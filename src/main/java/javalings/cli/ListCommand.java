package javalings.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javalings.model.Exercise;
import javalings.report.ListJson;
import javalings.view.ListScreen;
import javalings.view.ListView;
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
    var current = rows.stream().filter(ListJson.Row::current).findFirst();
    var view =
        new ListView(
            site.course().title(),
            rows.stream().map(row -> shown(site, row)).toList(),
            current.map(rows::indexOf).orElse(-1),
            -1,
            ListView.Filter.ALL,
            "",
            false,
            "");
    site.show(ListScreen.print(view, site.console().size(), site.console().theme()));
  }

  private static ListView.Row shown(Site site, ListJson.Row row) {
    return new ListView.Row(
        ListView.stage(site.course(), row.exercise()),
        site.course().topicOf(row.exercise()).title(),
        row.exercise().name(),
        row.exercise().title(),
        row.solvedAt().isPresent(),
        row.attempts(),
        row.hints(),
        row.solvedAt().map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault())));
  }
}
