package javalings.interleave.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import javalings.interleave.explore.SearchResult.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The schedules of a search, one after the other. A search that takes long looks further ahead now
 * and then, at schedules of more preemptions and at ones drawn by chance: a bug is not always where
 * the order of the search comes to first.
 */
final class ScheduleSource {

  /** After so many schedules a search takes long. */
  private static final int LONG = 200;

  private static final int STEPS_IN_ORDER = 3;

  /** A bug that three steps in one order make is the rule: look, change, act. */
  private static final int DEPTH = 3;

  private final ExplorationLimits limits;
  private final SearchTree tree;
  private final long seed;
  private int count;
  private int length = 10;
  private int threads = 1;
  private int ahead;
  private @Nullable RandomPath drawn;

  ScheduleSource(ExplorationLimits limits, boolean triesAll) {
    this.limits = limits;
    int most = limits.beyond() > 0 ? Integer.MAX_VALUE : limits.preemptions();
    this.tree = new SearchTree(most, triesAll);
    this.seed = limits.seed().orElse(0);
  }

  /** Empty when all schedules have been tried. */
  Optional<ExecutionPath> next() {
    count++;
    if (limits.seed().isPresent()) {
      return Optional.of(drawn());
    }
    boolean isAhead = count > LONG && count % (STEPS_IN_ORDER + 2) >= STEPS_IN_ORDER;
    if (isAhead && limits.beyond() > 0 && tree.fewestLeft().isPresent()) {
      return count % (STEPS_IN_ORDER + 2) == STEPS_IN_ORDER ? Optional.of(drawn()) : ahead();
    }
    return tree.next().map(path -> path);
  }

  private Optional<ExecutionPath> ahead() {
    ahead = ahead % 8 + 1;
    return tree.next(tree.fewestLeft().orElse(0) + ahead).map(path -> path);
  }

  private RandomPath drawn() {
    if (drawn != null) {
      length = Math.max(length, drawn.length());
      threads = Math.max(threads, drawn.threads());
    }
    drawn = new RandomPath(new Random(seed * 1_000_003 + count), count % 2 == 0, DEPTH, length);
    return drawn;
  }

  /** Nothing is known before the first schedule was drawn. */
  Optional<DrawnGuarantee> guarantee() {
    return limits.seed().isPresent() && drawn != null
        ? Optional.of(new DrawnGuarantee(threads, length, DEPTH, count / 2))
        : Optional.empty();
  }

  boolean isFull() {
    return tree.isFull();
  }

  /** The schedules that have all been tried by now. */
  Coverage coverage() {
    if (limits.seed().isPresent() || count == 0) {
      return Coverage.NOTHING;
    }
    OptionalInt left = tree.fewestLeft();
    return left.isPresent()
        ? new Coverage(left.getAsInt() - 1, false)
        : tree.leavesOut() ? new Coverage(limits.preemptions(), false) : Coverage.ALL;
  }
}
