package javalings.model;

import java.util.List;
import java.util.Optional;

/**
 * All that an engine found out about a job; the judge makes a verdict of it.
 *
 * @param problems compile errors, the learner's file first; empty when it compiles
 * @param warnings what {@code -Xlint:all} has to say
 * @param findings the errors of the borrow checker
 * @param run what became of the checks; empty when they were not reached
 * @param notes what the code did to the engine around it, each a sentence: a changed locale, a
 *     thread left running
 * @param spent whether something of the learner's is left in the engine's virtual machine, so that
 *     it must not be used again
 */
public record Evidence(
    List<Diagnostic> problems,
    List<Diagnostic> warnings,
    List<Diagnostic> findings,
    Optional<RunOutcome> run,
    Printed printed,
    List<String> notes,
    boolean spent) {

  public Evidence {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** The code of the one problem of a file over which javac ended without a diagnostic. */
  public static final String GAVE_UP = "javac.gave.up";

  /** Whether the compiler ended without saying why. */
  public boolean compilerGaveUp() {
    return problems.stream().anyMatch(it -> it.code().equals(GAVE_UP));
  }

  /** The evidence of a file that does not compile. */
  public static Evidence rejected(List<Diagnostic> problems, List<Diagnostic> warnings) {
    return unrun(problems, warnings, List.of());
  }

  /** The evidence of a file that compiles, and whose checks were not reached. */
  public static Evidence compiled(List<Diagnostic> warnings, List<Diagnostic> findings) {
    return unrun(List.of(), warnings, findings);
  }

  private static Evidence unrun(
      List<Diagnostic> problems, List<Diagnostic> warnings, List<Diagnostic> findings) {
    return new Evidence(
        problems, warnings, findings, Optional.empty(), Printed.NOTHING, List.of(), false);
  }

  /** The evidence of an engine that could not answer itself. */
  public static Evidence of(RunOutcome run) {
    return ofRun(run, Printed.NOTHING, List.of(), false);
  }

  /** The evidence of the checks alone. */
  public static Evidence ofRun(RunOutcome run, Printed printed, List<String> notes, boolean spent) {
    return new Evidence(List.of(), List.of(), List.of(), Optional.of(run), printed, notes, spent);
  }

  /** The same of an engine that must not be used again. */
  public Evidence spend() {
    return new Evidence(problems, warnings, findings, run, printed, notes, true);
  }

  public Evidence withWarnings(List<Diagnostic> others) {
    return new Evidence(problems, others, findings, run, printed, notes, spent);
  }
}
