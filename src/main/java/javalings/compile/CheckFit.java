package javalings.compile;

import java.util.List;
import javalings.model.Diagnostic;

/** How the hidden checks and the learner's classes go together. */
public sealed interface CheckFit {

  /**
   * They fit.
   *
   * @param checks the compiled checks
   */
  record Fits(CompiledClasses checks) implements CheckFit {}

  /** The file compiles, but the checks call what is not there; {@code problems} is not empty. */
  record Misfit(List<Diagnostic> problems) implements CheckFit {
    public Misfit {
      problems = List.copyOf(problems);
    }
  }
}
