package javalings.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javalings.model.Course;
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
    if (json) {
      context.data(ListJson.of(rows(context.course(), progress)));
    } else {
      show(context, rows(context.translatedCourse(), progress));
    }
    return ExitCode.SOLVED;
  }

  private static List<ListJson.Row> rows(Course course, Progress progress) {
    var current = progress.currentOf(course);
    return course.exercises().stream()
        .map(it -> row(it, progress.of(it), it.equals(current)))
        .toList();
  }

  private static ListJson.Row row(Exercise exercise, Progress.Done done, boolean current) {
    return new ListJson.Row(
        exercise,
        done.solvedAt(),
        done.changed(),
        done.known(),
        done.attempts(),
        done.help(),
        current);
  }

  private static void show(CliContext context, List<ListJson.Row> rows) {
    var current = rows.stream().filter(ListJson.Row::current).findFirst();
    var course = context.translatedCourse();
    var view =
        new ListView(
            course.title(),
            rows.stream().map(row -> shown(course, row)).toList(),
            current.map(rows::indexOf).orElse(-1),
            -1,
            ListView.Filter.ALL,
            "",
            false,
            "",
            List.of());
    context.show(ListScreen.print(view, context.console().size(), context.theme()));
  }

  private static ListView.Row shown(Course course, ListJson.Row row) {
    return new ListView.Row(
        ListView.stage(course, row.exercise()),
        course.topicOf(row.exercise()).title(),
        row.exercise().name(),
        row.exercise().title(),
        ListView.State.of(row.solvedAt().isPresent(), row.changedSince(), row.known()),
        row.attempts(),
        row.hints(),
        row.solvedAt().map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault())));
  }
}
