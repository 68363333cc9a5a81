package javalings.cli;

import java.util.List;
import javalings.model.Report;
import javalings.view.Ansi;
import javalings.view.Palette;
import javalings.view.ReportScreen;
import javalings.view.ReportView;
import javalings.view.WatchView.Solution;

/**
 * What {@code check} tells people.
 *
 * @param palette none for files
 * @param listed whether the verdicts were listed already, as they came
 */
record CheckText(Site site, Palette palette, boolean listed) {

  /** More than that nobody reads at once; the list says which ones to ask for. */
  static final int MOST_IN_FULL = 3;

  String of(List<Report> reports) {
    var text = new StringBuilder();
    if (reports.size() <= MOST_IN_FULL) {
      reports.forEach(report -> text.append(full(report)));
    } else if (!listed) {
      reports.forEach(report -> text.append(line(report)));
    }
    return text.append(sum(reports)).append('\n').toString();
  }

  private String full(Report report) {
    var solution = report.verdict().solved() ? new Solution("", path(report)) : Solution.NONE;
    var console = site.console();
    var view = new ReportView(report, solution, "");
    return Ansi.print(ReportScreen.render(view, console.size(), console.theme()), palette);
  }

  private String path(Report report) {
    var suffix = site.folder().isFolder(report.exercise()) ? "" : ".java";
    return "solutions/" + report.exercise().id() + suffix;
  }

  private static String line(Report report) {
    return report.verdict().solved()
        ? ""
        : "%-16s %s\n".formatted(report.verdict().outcome(), report.exercise().id());
  }

  private static String sum(List<Report> reports) {
    var solved = reports.stream().filter(report -> report.verdict().solved()).count();
    if (solved == reports.size()) {
      return solved == 1 ? "Solved." : "All %d are solved.".formatted(solved);
    }
    var first = reports.stream().filter(report -> !report.verdict().solved()).findFirst();
    var name = first.orElseThrow().exercise().name();
    return "%d of %d solved; `./runner hint %s` helps with the first that is not"
        .formatted(solved, reports.size(), name);
  }
}
