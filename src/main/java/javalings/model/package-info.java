/**
 * The nouns of Javalings, as a grammar. Everything here is a record, a sealed type or an enum; it
 * does no input or output. Imports nothing of ours.
 *
 * <pre>
 * Course      = id, title, welcome?, farewell?, Topic*        Topic = id, title, Exercise*
 * Exercise    = ExerciseId, title, needs*, Grant*, timeout, points, formerly*
 * Job         = ExerciseId, Source+ (the learner's), Source* (the checks), timeout
 * Evidence    = problems*, warnings*, findings*, RunOutcome?, Printed, notes*
 * RunOutcome  = Finished(CheckResult*) | LimitReached | CompilerCut | Exited | Died | OutOfMemory
 * CheckResult = name, Passed | Failed(Failure) | Skipped(reason)
 * Verdict     = Solved | DoesNotCompile | BreaksRules | ChecksFail | TimedOut | Crashed | OutOfMemory | Missing
 * Report      = Exercise, hash, Verdict, warnings*, Printed, notes*, took
 * Diagnostic  = code, Severity, message, Place, Label*, notes*, help?, Suggestion*
 * </pre>
 *
 * <p>A learner's trouble is a {@link javalings.model.Verdict}, a value; an instructor's is a {@code
 * CourseFault}; ours is any other exception, caught once in {@code cli}.
 */
@NullMarked
package javalings.model;

import org.jspecify.annotations.NullMarked;
