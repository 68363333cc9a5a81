package javalings.cli;

import java.util.List;
import java.util.Optional;
import javalings.model.Report;
import javalings.view.diagnostics.Solution;
import javalings.view.screens.ReportView;
import javalings.view.text.Ansi;
import javalings.view.text.Palette;
import javalings.view.text.Size;

/**
 * The text that {@code check} prints for people.
 *
 * @param listed whether the verdicts were listed already, as they came
 * @param paper the size of a file; empty for the console
 */
record CheckText(CliContext context, boolean listed, Optional<Size> paper) {

  /** The width of files does not depend on whose terminal they were made at. */
  static final Size PAPER = new Size(Size.STANDARD.columns(), Integer.MAX_VALUE);

  /** More than that nobody reads at once; the list says which ones to ask for. */
  static final int MOST_IN_FULL = 3;

  String of(List<Report> reports) {
    var text = new StringBuilder();
    if (reports.size() <= MOST_IN_FULL) {
      reports.forEach(report -> text.append(full(report)));
    } else if (!listed) {
      reports.forEach(report -> text.append(line(report)));
    }
    changedSince(reports).ifPresent(it -> text.append(prose(it)));
    return text.append(prose(sum(reports))).toString();
  }

  /** Exercises that stay solved although they do not pass now. */
  private Optional<String> changedSince(List<Report> reports) {
    var progress = context.progress().read();
    var names =
        reports.stream()
            .filter(it -> !it.verdict().solved() && progress.solved(it.exercise()))
            .map(it -> it.exercise().name())
            .toList();
    return switch (names.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(context.words().say("check.stays-solved", names.getFirst()));
      default ->
          Optional.of(
              context.words().say("check.stay-solved", names.size(), String.join(", ", names)));
    };
  }

  private String prose(String sentence) {
    return paper.isPresent() ? sentence + "\n" : context.console().prose(sentence);
  }

  private String full(Report report) {
    var console = context.console();
    var view = view(report);
    var size = paper.orElseGet(console::size);
    return Ansi.print(view.render(size, context.theme()), palette());
  }

  private ReportView view(Report report) {
    if (report.verdict().solved()) {
      var solution = new Solution("", path("solutions/", report));
      return new ReportView(report, "", "", solution, "");
    }
    var task = context.translatedFolder().hints(report.exercise()).about().markdown();
    return new ReportView(report, task, path("exercises/", report), Solution.NONE, "");
  }

  private Palette palette() {
    return paper.isPresent() ? Palette.NONE : context.palette();
  }

  private String path(String root, Report report) {
    var suffix = context.folder().isFolder(report.exercise()) ? "" : ".java";
    return root + report.exercise().id() + suffix;
  }

  private static String line(Report report) {
    return report.verdict().solved()
        ? ""
        : "%-16s %s\n".formatted(report.verdict().outcome(), report.exercise().id());
  }

  private String sum(List<Report> reports) {
    var solved = reports.stream().filter(report -> report.verdict().solved()).count();
    if (solved == reports.size()) {
      return context.words().count(solved, "check.solved", "check.all-solved");
    }
    var first = reports.stream().filter(report -> !report.verdict().solved()).findFirst();
    var name = first.orElseThrow().exercise().name();
    return context.words().say("check.solved-of", solved, reports.size(), name);
  }
}
