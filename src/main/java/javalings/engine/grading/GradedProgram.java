package javalings.engine.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.compile.CompiledClasses;
import javalings.model.Diagnostic;
import javalings.model.Failure;

/**
 * A submission that compiled and breaks no rule, with the checks that fit it.
 *
 * @param learner the submission's classes
 * @param checks the classes of the checks
 * @param expected the names of the checks that have to pass
 * @param shapesJudged whether the rules on its source could be judged outside of the worker
 * @param shapes the failures by those rules, by the name of the check that asks
 */
record GradedProgram(
    CompiledClasses learner,
    CompiledClasses checks,
    Set<String> expected,
    boolean shapesJudged,
    Map<String, Failure> shapes,
    List<Diagnostic> warnings) {

  GradedProgram {
    expected = Set.copyOf(expected);
    shapes = Map.copyOf(shapes);
    warnings = List.copyOf(warnings);
  }
}
