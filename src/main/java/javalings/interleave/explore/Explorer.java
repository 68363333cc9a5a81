package javalings.interleave.explore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javalings.interleave.explore.SearchResult.Found;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.model.ExecutionSettings;
import javalings.interleave.race.DataRace;
import org.jspecify.annotations.Nullable;

/**
 * Searches the schedules of a program for one that goes wrong. Plain accesses are no steps until
 * one of them has been seen to race: without a race no thread can tell when they happen. From then
 * on they are, so that the search finds a schedule in which the race does harm.
 */
public final class Explorer {

  /** So many schedules more, after a failure without a race, to see whether a race is behind it. */
  private static final int AFTER_FAILURE = 100;

  private static final int MOST_ROUNDS = 20;

  private final ExploredProgram program;
  private final FreshClasses classes;
  private final ExplorationLimits limits;
  private final ExecutionRunner runner;
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

  public Explorer(ExploredProgram program, ExplorationLimits limits, ExecutionRunner runner) {
    this.program = program;
    this.classes = new FreshClasses(program);
    this.limits = limits;
    this.runner = runner;
    this.last = limits.schedules();
  }

  public SearchResult explore() {
    for (int round = 0; round < MOST_ROUNDS && searchFinds(); round++) {
      // each round takes finer steps than the one before
    }
    return result(false);
  }

  /** Runs one schedule that was found before. */
  public SearchResult replay(Schedule schedule) {
    racy.addAll(schedule.racy());
    watchesUnlocks = schedule.watchesUnlocks();
    anyPasses = !schedule.failsAlways();
    run(ScheduleQueue.replay(schedule.choices()), "the schedule was found in another program");
    return result(true);
  }

  private SearchResult result(boolean isReplay) {
    return new SearchResult(
        Optional.ofNullable(refusal),
        found(),
        schedules,
        limits.preemptions(),
        !isCut,
        isReplay,
        program.sources(),
        this::hides);
  }

  /** Searches until something is found or nothing is left; tells whether to search more finely. */
  private boolean searchFinds() {
    ScheduleQueue queue = new ScheduleQueue(limits.preemptions());
    while (true) {
      Optional<ScheduleQueue.Path> path = queue.next();
      if (path.isEmpty()) {
        return false;
      }
      if (schedules >= last) {
        isCut = true;
        return false;
      }
      ExecutionRunner.Run run = run(path.get(), STRAYED);
      if (refusal != null || harm != null) {
        return false;
      }
      if (isFiner(run)) {
        return true;
      }
    }
  }

  private ExecutionRunner.Run run(ScheduleQueue.Path path, String whenStrayed) {
    schedules++;
    ExecutionSettings settings =
        new ExecutionSettings(
            classes.sites(),
            Set.copyOf(racy),
            watchesUnlocks,
            limits.steps(),
            limits.consistency());
    ExecutionRunner.Run run = runner.run(this::main, path, settings);
    if (run.ending() instanceof ExecutionEnding.Refused(String what)) {
      refusal = what;
    } else if (path.hasStrayed()) {
      refusal = whenStrayed;
    } else {
      Schedule schedule = new Schedule(path.prefix(), watchesUnlocks, false, Set.copyOf(racy));
      note(new Found(run, path.preemptions(), schedule));
    }
    return run;
  }

  private @Nullable Object main() throws Exception {
    Callable<?> entry = program.entry().in(classes.fresh());
    return entry.call();
  }

  private void note(Found found) {
    boolean races = found.race().isPresent();
    boolean fails = found.fails();
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
      boolean isDear = found.run().ending() instanceof ExecutionEnding.Endless;
      last = Math.min(last, schedules + (isDear ? 0 : AFTER_FAILURE));
    }
  }

  /** Whether the run taught us to take finer steps. */
  private boolean isFiner(ExecutionRunner.Run run) {
    boolean isFiner = false;
    for (DataRace each : run.trace().races()) {
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

  /** The execution to tell about, if anything is wrong: one where a race does harm, if there is. */
  private Optional<Found> found() {
    Found told = harm != null ? harm : race != null ? race : failure;
    return Optional.ofNullable(told).map(it -> anyPasses ? it : it.always());
  }

  private static final String STRAYED =
      "the program does not do the same thing twice under the same schedule; its outcome must"
          + " depend on the schedule alone, not on time, hash codes or random numbers";
}
