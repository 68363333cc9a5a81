package javalings.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javalings.model.Exercise;
import javalings.report.ListJson;
import javalings.view.screens.ListScreen;
import javalings.view.screens.ListView;
import javalings.workspace.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    sortOptions = false,
    description = "Shows every exercise and where you stand.")
final class ListCommand implements CliCommand {

  @Option(names = "--json", description = "For programs.")
  boolean json;

  @Override
  public int run(CliContext context) {
    var progress = context.progress().read();
    var rows = rows(context, progress);
    if (json) {
      context.data(ListJson.of(rows));
    } else {
      show(context, rows);
    }
    return ExitCode.SOLVED;
  }

  private static List<ListJson.Row> rows(CliContext context, Progress progress) {
    var current = progress.currentOf(context.course());
    return context.course().exercises().stream()
        .map(it -> row(it, progress.of(it), it.equals(current)))
        .toList();
  }

  private static ListJson.Row row(Exercise exercise, Progress.Done done, boolean current) {
    return new ListJson.Row(
        exercise, done.solvedAt(), done.changed(), done.attempts(), done.help(), current);
  }

  private static void show(CliContext context, List<ListJson.Row> rows) {
    var current = rows.stream().filter(ListJson.Row::current).findFirst();
    var view =
        new ListView(
            context.course().title(),
            rows.stream().map(row -> shown(context, row)).toList(),
            current.map(rows::indexOf).orElse(-1),
            -1,
            ListView.Filter.ALL,
            "",
            false,
            "",
            List.of());
    context.show(ListScreen.print(view, context.console().size(), context.console().theme()));
  }

  private static ListView.Row shown(CliContext context, ListJson.Row row) {
    return new ListView.Row(
        ListView.stage(context.course(), row.exercise()),
        context.course().topicOf(row.exercise()).title(),
        row.exercise().name(),
        row.exercise().title(),
        row.solvedAt().isPresent(),
        row.changedSince(),
        row.attempts(),
        row.hints(),
        row.solvedAt().map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault())));
  }
}
