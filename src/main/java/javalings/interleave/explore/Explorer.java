package javalings.interleave.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javalings.interleave.explore.SearchResult.Found;
import javalings.interleave.machine.StepOrder;
import javalings.interleave.machine.WholeStates;
import javalings.interleave.model.Consistency;
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
  private final EarlyWrites early = new EarlyWrites();
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
  private final WholeSearch whole;

  public Explorer(ExploredProgram program, ExplorationLimits limits, ExecutionRunner runner) {
    this(program, limits, runner, Optional::empty);
  }

  /** Makes an explorer that may ask what all orders come to. */
  public Explorer(
      ExploredProgram program,
      ExplorationLimits limits,
      ExecutionRunner runner,
      Supplier<Optional<WholeStates.Ends>> machine) {
    this.whole = new WholeSearch(limits, machine);
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
    if (early.mayBeSeen() && isClean()) {
      early.begin();
      search();
    }
    if (printsFromSeveral && !watchesOutput && !whole.isSettled() && isClean()) {
      searchForOutput();
    }
    return result(false);
  }

  private void search() {
    for (int round = 0; round < MOST_ROUNDS && searchFinds(); round++) {
      // each round takes finer steps than the one before
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
      early.begin(search.early);
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
      if (whole.isDue(budget.schedules()) && found().isEmpty()) {
        boolean isFiner = runOrders(whole.orders(outcomes));
        coverage = isFiner ? coverage : whole.coverage(outcomes, coverage);
        if (isFiner || whole.isSettled() || refusal != null) {
          return isFiner;
        }
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

  /** Runs the orders that are not known yet; tells whether to search more finely. */
  private boolean runOrders(List<StepOrder> orders) {
    boolean watched = watchesOutput;
    boolean isFiner = false;
    for (StepOrder order : orders) {
      watchesOutput = watched || order.prints();
      isFiner |= refusal == null && isFiner(run(new GuidedPath(order.threads()), STRAYED));
    }
    watchesOutput = watched;
    return isFiner;
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
            early.seen());
    ExecutionRunner.Run run = program.judged(runner.run(this::main, path, settings));
    printsFromSeveral |= run.trace().printsFromSeveral();
    early.note(run.trace());
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
    } else if (!(run.ending() instanceof ExecutionEnding.Known)
        && !run.trace().isOfAnotherOrder()) {
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
