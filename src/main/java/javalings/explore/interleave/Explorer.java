package javalings.explore.interleave;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javalings.explore.interleave.run.Ending;
import javalings.explore.interleave.run.Race;
import javalings.explore.interleave.run.Runner;
import javalings.explore.interleave.run.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Searches the schedules of a program for one that goes wrong. Plain accesses are no steps until
 * one of them has been seen to race: without a race nobody can tell when they happen. From then on
 * they are, so that the search finds a schedule in which the race does harm.
 */
final class Explorer {

  /** So many schedules more, after a failure without a race, to see whether a race is behind it. */
  private static final int AFTER_FAILURE = 100;

  private static final int MOST_ROUNDS = 20;

  /** An execution worth telling about. */
  record Found(Runner.Run run, int preemptions) {}

  private final Program program;
  private final WovenClasses classes;
  private final Limits limits;
  private final Runner runner;
  private final Set<String> racy = new HashSet<>();
  private boolean watchesUnlocks;
  private int schedules;
  private int last;
  private boolean isCut;
  private boolean anyPasses;
  private @Nullable Found failure;
  private @Nullable Found race;
  private @Nullable Found harm;
  private @Nullable String refusal;

  Explorer(Program program, Limits limits, Runner runner) {
    this.program = program;
    this.classes = new WovenClasses(program);
    this.limits = limits;
    this.runner = runner;
    this.last = limits.schedules();
  }

  Exploration explore() {
    for (int round = 0; round < MOST_ROUNDS && searchFinds(); round++) {
      // each round takes finer steps than the one before
    }
    Lines lines = new Lines(program.sources(), this::hides);
    return new Report(lines, schedules, limits.preemptions(), !isCut).of(this);
  }

  /** Searches until something is found or nothing is left; tells whether to search more finely. */
  private boolean searchFinds() {
    Frontier frontier = new Frontier(limits.preemptions());
    while (true) {
      Optional<Frontier.Path> path = frontier.next();
      if (path.isEmpty()) {
        return false;
      }
      if (schedules >= last) {
        isCut = true;
        return false;
      }
      Runner.Run run = run(path.get());
      if (refusal != null || harm != null) {
        return false;
      }
      if (isFiner(run)) {
        return true;
      }
    }
  }

  private Runner.Run run(Frontier.Path path) {
    schedules++;
    Settings settings =
        new Settings(classes.sites(), Set.copyOf(racy), watchesUnlocks, limits.steps());
    Runner.Run run = runner.run(this::main, path, settings);
    if (run.ending() instanceof Ending.Refused(String what)) {
      refusal = what;
    } else if (path.hasStrayed()) {
      refusal = STRAYED;
    } else {
      note(new Found(run, path.preemptions()));
    }
    return run;
  }

  private @Nullable Object main() throws Exception {
    Callable<?> entry = program.entry().in(classes.fresh());
    return entry.call();
  }

  private void note(Found found) {
    boolean races = !found.run.trace().races().isEmpty();
    boolean fails = !(found.run.ending() instanceof Ending.Done);
    anyPasses |= !fails;
    if (races && fails) {
      harm = found;
    }
    if (races && race == null) {
      race = found;
      last = Math.min(limits.schedules(), schedules + limits.afterRace());
    }
    if (fails && failure == null) {
      failure = found;
      boolean isDear = found.run.ending() instanceof Ending.Endless;
      last = Math.min(last, schedules + (isDear ? 0 : AFTER_FAILURE));
    }
  }

  /** Whether the run taught us to take finer steps. */
  private boolean isFiner(Runner.Run run) {
    boolean isFiner = false;
    for (Race each : run.trace().races()) {
      isFiner |= racy.add(each.key());
    }
    if (run.trace().asksForLocks() && !watchesUnlocks) {
      watchesUnlocks = true;
      isFiner = true;
    }
    return isFiner;
  }

  /** A check's own lines are hidden, unless the program is all in one file. */
  private boolean hides(String file) {
    return program.hiddenFile().filter(file::equals).isPresent() && !classes.isOneFile();
  }

  Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** The execution to tell about, if anything is wrong: one where a race does harm, if there is. */
  Optional<Found> found() {
    Found told = harm != null ? harm : race != null ? race : failure;
    return Optional.ofNullable(told);
  }

  Optional<Race> race() {
    Found raced = harm != null ? harm : race;
    return Optional.ofNullable(raced).map(found -> found.run.trace().races().getFirst());
  }

  boolean alwaysFails() {
    return !anyPasses;
  }

  private static final String STRAYED =
      "the program does not do the same thing twice under the same schedule; its outcome must"
          + " depend on the schedule alone, not on time, hash codes or random numbers";
}
