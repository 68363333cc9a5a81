package javalings.cli;

import java.util.List;
import java.util.function.Predicate;
import javalings.author.MutantTally;
import javalings.author.MutationTesting;
import javalings.engine.Engine;
import javalings.model.Exercise;
import javalings.mutant.Mutant;

/**
 * {@code ./runner dev check --mutants}: how many small changes to the solutions the checks notice.
 *
 * @param all whether the whole course is tried, and so has to keep its own limit
 */
record DevMutants(boolean all, List<Engine> engines) {

  /** Of a hundred mutants of the course, at least so many are killed. */
  private static final int COURSE_LEAST = 85;

  /** Of a hundred mutants of each exercise. */
  private static final int EXERCISE_LEAST = 60;

  int run(CliContext context, Predicate<Exercise> wanted) throws InterruptedException {
    var memory =
        context.installation().root().resolve("target/mutants").resolve(context.course().id());
    var proof = new MutationTesting(context.folder(), engines, memory);
    var outcome = proof.prove(wanted, tally -> context.warn(line(tally)));
    outcome.tallies().forEach(tally -> show(context, tally));
    outcome.faults().forEach(fault -> context.say(fault.toString()));
    var met = sum(context, outcome.tallies()) && outcome.faults().isEmpty();
    return met ? ExitCode.SOLVED : ExitCode.COURSE;
  }

  private static void show(CliContext context, MutantTally tally) {
    context.say(line(tally));
    tally.survivors().forEach(mutant -> show(context, mutant));
  }

  private static void show(CliContext context, Mutant mutant) {
    context.say("  %s:%d: nobody noticed".formatted(mutant.file(), mutant.line()));
    context.say("  - " + mutant.before());
    context.say("  + " + mutant.after());
  }

  private static String line(MutantTally tally) {
    return "%3d %% of %d mutants killed: %s%s"
        .formatted(
            tally.percent(),
            tally.meant(),
            tally.exercise().id(),
            tally.explained() == 0 ? "" : ", and %d explained".formatted(tally.explained()));
  }

  private boolean sum(CliContext context, List<MutantTally> tallies) {
    var killed = tallies.stream().mapToInt(MutantTally::killed).sum();
    var meant = tallies.stream().mapToInt(MutantTally::meant).sum();
    var weak = tallies.stream().filter(tally -> tally.percent() < EXERCISE_LEAST).toList();
    weak.forEach(tally ->
        context.say(
            "%s kills %d %%, and must kill %d %%"
                .formatted(tally.exercise().id(), tally.percent(), EXERCISE_LEAST)));
    context.say(
        "%d of %d mutants killed, %d %%; %d more are explained in src/survivors."
            .formatted(
                killed,
                meant,
                MutantTally.percent(killed, meant),
                tallies.stream().mapToInt(MutantTally::explained).sum()));
    return weak.isEmpty() && (!all || MutantTally.percent(killed, meant) >= COURSE_LEAST);
  }
}
