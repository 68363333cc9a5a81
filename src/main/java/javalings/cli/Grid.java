package javalings.cli;

import java.util.List;
import javalings.model.Exercise;
import javalings.model.Report;

/** Shows how far checking is, while it goes on. Called from several threads. */
interface Grid {

  void begins(Exercise exercise);

  void ends(Report report);

  /** A live grid on a terminal, lines elsewhere, nothing where nobody reads it. */
  static Grid of(Site site, List<Exercise> exercises, boolean wanted) {
    if (!wanted || exercises.size() <= CheckText.MOST_IN_FULL) {
      return new Silent();
    }
    return site.console().canShowScreens() ? new LiveGrid(site, exercises) : new Lines(site);
  }

  /** For single exercises, and for programs. */
  record Silent() implements Grid {
    @Override
    public void begins(Exercise exercise) {}

    @Override
    public void ends(Report report) {}
  }

  /** Plain lines, in the order in which the verdicts come. */
  record Lines(Site site) implements Grid {
    @Override
    public void begins(Exercise exercise) {}

    @Override
    public void ends(Report report) {
      site.say("%-16s %s".formatted(report.verdict().outcome(), report.exercise().id()));
    }
  }
}
