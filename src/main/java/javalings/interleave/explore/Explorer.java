package javalings.interleave.explore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javalings.interleave.explore.SearchResult.Found;
import javalings.interleave.model.Consistency;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.model.ExecutionSettings;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.model.ForeseenWrite;
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

  /** So many schedules more, to see in which orders lines are printed. */
  private static final int FOR_OUTPUT = 300;

  private static final int MOST_ROUNDS = 20;

  /** The elements of arrays. */
  private static final String ELEMENTS = "[].[]";

  /** So many steps an execution may have where accesses to elements are: each is another place. */
  private static final int OF_ELEMENTS = 15_000;

  private final ExploredProgram program;
  private final FreshClasses classes;
  private final ExplorationLimits limits;
  private final ExecutionRunner runner;
  private final SearchBudget budget;
  private final Set<String> racy = new HashSet<>();
  private final Set<ForeseenWrite> foreseen = new HashSet<>();
  private boolean mayReadEarly;
  private boolean readsEarly;
  private final OutcomeLog outcomes = new OutcomeLog();
  private boolean watchesUnlocks;
  private boolean takesSums;
  private boolean triesAll;
  private boolean watchesOutput;
  private boolean turnsParallel;
  private boolean printsFromSeveral;
  private boolean anyPasses;
  private int tooLong;
  private SearchResult.Coverage coverage = SearchResult.Coverage.NOTHING;
  private Optional<DrawnGuarantee> guarantee = Optional.empty();
  private @Nullable Found failure;
  private @Nullable Found race;
  private @Nullable Found harm;
  private @Nullable String refusal;

  public Explorer(ExploredProgram program, ExplorationLimits limits, ExecutionRunner runner) {
    this.program = program;
    this.classes = new FreshClasses(program);
    this.limits = limits;
    this.runner = runner;
    this.budget = new SearchBudget(limits);
    this.watchesOutput = program.expected().isPresent();
    this.takesSums =
        limits.takesSums() && limits.consistency() == Consistency.SC && limits.seed().isEmpty();
  }

  public SearchResult explore() {
    search();
    if (mayReadEarly && isClean()) {
      readsEarly = true;
      search();
    }
    if (printsFromSeveral && !watchesOutput && isClean()) {
      searchForOutput();
    }
    return result(false);
  }

  private void search() {
    for (int round = 0; round < MOST_ROUNDS && searchFinds(); round++) {
      // each round takes finer steps than the one before
    }
  }

  /** Remembers the writes of a run in which no read was early. */
  private void foresee(ExecutionTrace trace) {
    if (!readsEarly) {
      foreseen.addAll(trace.writes());
      mayReadEarly |= trace.writesAfterReads();
    }
  }

  private boolean isClean() {
    return refusal == null && found().isEmpty() && coverage.covers(limits.preemptions());
  }

  /** Looks for the orders in which lines can be printed. They say nothing against the program. */
  private void searchForOutput() {
    SearchResult.Coverage reached = coverage;
    watchesOutput = true;
    budget.limit(FOR_OUTPUT);
    searchFinds();
    coverage = reached;
  }

  /** Runs one schedule that was found before. */
  public SearchResult replay(Schedule schedule) {
    racy.addAll(schedule.racy());
    watchesUnlocks = schedule.watchesUnlocks();
    watchesOutput = schedule.watchesOutput();
    turnsParallel = schedule.turnsParallel();
    anyPasses = !schedule.failsAlways();
    takesSums = false;
    run(new GivenPath(schedule.choices()), OF_ANOTHER);
    if (refusal != null && limits.consistency() == Consistency.JMM) {
      Explorer search = new Explorer(program, limits, runner);
      var _ = search.explore(); // what a read may see early, only a search can tell
      foreseen.addAll(search.foreseen);
      readsEarly = true;
      refusal = null;
      run(new GivenPath(schedule.choices()), OF_ANOTHER);
    }
    return result(true);
  }

  private SearchResult result(boolean isReplay) {
    return new SearchResult(
        Optional.ofNullable(refusal),
        found(),
        outcomes.entries(),
        budget.schedules(),
        limits,
        coverage,
        guarantee,
        tooLong,
        isReplay,
        program.asserts() || program.expected().isPresent(),
        program.sources(),
        this::hides);
  }

  /** Searches until something is found or nothing is left; tells whether to search more finely. */
  private boolean searchFinds() {
    ScheduleSource schedules = new ScheduleSource(limits, triesAll);
    while (true) {
      coverage = schedules.coverage();
      guarantee = schedules.guarantee();
      if (coverage.isAll() || budget.isSpent(coverage) || schedules.isFull()) {
        return false;
      }
      Optional<ExecutionPath> path = schedules.next();
      if (path.isEmpty()) {
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

  private ExecutionRunner.Run run(ExecutionPath path, String whenStrayed) {
    ExecutionSettings settings =
        new ExecutionSettings(
            classes.sites(),
            Set.copyOf(racy),
            watchesUnlocks,
            takesSums,
            watchesOutput,
            turnsParallel,
            racy.contains(ELEMENTS) ? Math.min(limits.steps(), OF_ELEMENTS) : limits.steps(),
            limits.consistency(),
            readsEarly ? Set.copyOf(foreseen) : Set.of());
    ExecutionRunner.Run run = program.judged(runner.run(this::main, path, settings));
    printsFromSeveral |= run.trace().printsFromSeveral();
    foresee(run.trace());
    path.close();
    budget.spend(path.work() + run.trace().effort(), coverage);
    Optional<String> missing = MissingClass.trouble(run.ending());
    if (missing.isPresent()) {
      refusal = missing.get();
    } else if (run.ending() instanceof ExecutionEnding.Refused(String what)) {
      refusal = what;
    } else if (path.hasStrayed()) {
      refusal = whenStrayed;
    } else if (run.ending() instanceof ExecutionEnding.TooLong(int steps)) {
      tooLong = Math.max(tooLong, steps);
    } else if (!(run.ending() instanceof ExecutionEnding.Known) && !isOfAnotherOrder(run)) {
      Schedule schedule = schedule(path);
      outcomes.note(run, schedule);
      note(new Found(run, path.preemptions(), schedule));
    }
    return run;
  }

  private Schedule schedule(ExecutionPath path) {
    return new Schedule(
        path.choices(), watchesUnlocks, watchesOutput, turnsParallel, false, Set.copyOf(racy));
  }

  /** Whether the race may be one of the order that was not tried: finer steps show it as it is. */
  private static boolean isOfAnotherOrder(ExecutionRunner.Run run) {
    return run.trace().takesSums() && (run.trace().breaksSum() || !run.trace().races().isEmpty());
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
      budget.limit(limits.afterRace());
    }
    if (fails && failure == null) {
      boolean isDear = found.run().ending() instanceof ExecutionEnding.Endless;
      budget.limit(isDear ? 0 : AFTER_FAILURE);
    }
    if (fails && (failure == null || found.preemptions() < failure.preemptions())) {
      failure = found;
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
    if (run.trace().turnsParallel() && !turnsParallel) {
      turnsParallel = true;
      isFiner = true;
    }
    if (run.trace().breaksSum()) {
      takesSums = false;
      isFiner = true;
    }
    if (run.trace().runsLibraryCode() && !triesAll) {
      triesAll = true;
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

  private static final String OF_ANOTHER = "the schedule was found in another program";

  private static final String STRAYED =
      "the program does not do the same thing twice under the same schedule; its outcome must"
          + " depend on the schedule alone, not on time, hash codes or random numbers";
}
