package javalings.cli;

import java.util.List;
import javalings.model.Exercise;
import javalings.model.Report;

/** Shows how far checking is, while it goes on. Called from several threads. */
interface CheckProgress {

  void begins(Exercise exercise);

  void ends(Report report);

  /** A live grid on a terminal, lines elsewhere, nothing where nobody reads it. */
  static CheckProgress of(CliContext context, List<Exercise> exercises, boolean wanted) {
    if (!wanted || exercises.size() <= CheckText.MOST_IN_FULL) {
      return new Silent();
    }
    return context.console().canShowScreens()
        ? new LiveCheckGrid(context, exercises)
        : new Lines(context);
  }

  /** For single exercises, and for programs. */
  record Silent() implements CheckProgress {
    @Override
    public void begins(Exercise exercise) {}

    @Override
    public void ends(Report report) {}
  }

  /** Plain lines, in the order in which the verdicts come. */
  record Lines(CliContext context) implements CheckProgress {
    @Override
    public void begins(Exercise exercise) {}

    @Override
    public void ends(Report report) {
      context.say("%-16s %s".formatted(report.verdict().outcome(), report.exercise().id()));
    }
  }
}
