package javalings.cli;

import java.util.List;
import javalings.model.Exercise;
import javalings.model.Report;

/** Shows how far checking is, while it goes on. */
interface Grid extends AutoCloseable {

  void begins(Exercise exercise);

  void ends(Report report);

  @Override
  void close();

  /** A line for each verdict as it comes, where several are asked for. */
  static Grid of(Site site, List<Exercise> exercises, boolean wanted) {
    return wanted && exercises.size() > 1 ? new Lines(site) : new Silent();
  }

  /** For pipes and files. */
  record Silent() implements Grid {
    @Override
    public void begins(Exercise exercise) {}

    @Override
    public void ends(Report report) {}

    @Override
    public void close() {}
  }

  /** Plain lines, in the order in which the verdicts come. */
  record Lines(Site site) implements Grid {
    @Override
    public void begins(Exercise exercise) {}

    @Override
    public void ends(Report report) {
      site.say(
          "%-18s %s/%s"
              .formatted(
                  report.verdict().outcome(),
                  report.exercise().id().topic(),
                  report.exercise().name()));
    }

    @Override
    public void close() {}
  }
}
