package javalings.explore.interleave.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose turn it is. A strand that could go on is asked first; taking the turn from it is a
 * preemption. Virtual time: a sleep may end whenever somebody else could run, which is a preemption
 * too, because a sleep orders nothing; a timeout fires only when nobody else can do anything.
 */
final class Turns {

  private final List<Strand> strands;
  private final Decisions decisions;

  /** So many steps daemons may take when everybody else has ended. */
  private static final int MOST_STRAGGLERS = 200;

  private int stragglers;

  /** Counts the changes of turn. */
  long turn;

  /** Virtual time in nanoseconds. */
  long now;

  Turns(List<Strand> strands, Decisions decisions) {
    this.strands = strands;
    this.decisions = decisions;
  }

  /** The strand that runs next; null when the execution is over. */
  @Nullable Strand next(@Nullable Strand current, long state) {
    if (strands.stream().allMatch(Turns::isDispensable)) {
      return straggler();
    }
    if (current != null && current.isFresh && current.isAble()) {
      return current; // whoever else could go was an option when this one was chosen
    }
    List<Strand> able = inOrder(current);
    List<Strand> options = able;
    if (able.isEmpty()) {
      options = quiet();
    } else {
      options = new ArrayList<>(able);
      boolean isCalm = strands.stream().anyMatch(strand -> strand.isCalm);
      strands.stream()
          .filter(strand -> mayCutIn(strand) && !(isCalm && strand.isAlarm()))
          .forEach(options::add);
    }
    boolean stays = !able.isEmpty() && able.getFirst() == current;
    Strand chosen =
        options.isEmpty()
            ? leastRecentSpinner()
            : pick(options, able.size(), stays, stays ? state + able.getFirst().points : state);
    return chosen == null ? null : begin(chosen, current);
  }

  /** Daemons may still do something before the virtual machine is gone: it shows their races. */
  private @Nullable Strand straggler() {
    if (stragglers++ > MOST_STRAGGLERS) {
      return null;
    }
    return strands.stream()
        .filter(Strand::isAble)
        .findFirst()
        .map(s -> begin(s, null))
        .orElse(null);
  }

  /** Whether nobody is left for whom the virtual machine would wait. */
  boolean isClosing() {
    return stragglers > 0;
  }

  private static boolean isDispensable(Strand strand) {
    return strand.mode == Mode.ENDED || strand.isDaemon || strand.isIdle();
  }

  private List<Strand> inOrder(@Nullable Strand current) {
    List<Strand> able = new ArrayList<>();
    if (current != null && current.isAble()) {
      able.add(current);
    }
    for (Strand strand : strands) {
      if (strand != current && strand.isAble()) {
        able.add(strand);
      }
    }
    return able;
  }

  private boolean mayCutIn(Strand strand) {
    boolean sleeps = strand.mode == Mode.SLEEPING && !strand.interrupted;
    return sleeps || isRefreshed(strand) || isNextAlarm(strand);
  }

  /** What is due later does not come earlier. */
  private boolean isNextAlarm(Strand strand) {
    return strand.isAlarm()
        && !strand.isAble()
        && strands.stream()
            .allMatch(other -> !other.isAlarm() || other.deadline >= strand.deadline);
  }

  /** A strand that waits in a loop looks again only after somebody else had a turn. */
  private boolean isRefreshed(Strand strand) {
    return strand.mode == Mode.SPINNING && strand.turn < turn;
  }

  private List<Strand> quiet() {
    List<Strand> spinners = strands.stream().filter(this::isRefreshed).toList();
    if (!spinners.isEmpty()) {
      return spinners;
    }
    long earliest = strands.stream().mapToLong(strand -> strand.deadline).min().orElse(Wait.NEVER);
    return earliest == Wait.NEVER
        ? List.of()
        : strands.stream().filter(strand -> strand.deadline == earliest).toList();
  }

  private @Nullable Strand leastRecentSpinner() {
    return strands.stream()
        .filter(strand -> strand.mode == Mode.SPINNING)
        .min(Comparator.comparingLong(strand -> strand.turn))
        .orElse(null);
  }

  private Strand pick(List<Strand> options, int able, boolean stays, long state) {
    if (options.size() == 1) {
      return options.getFirst();
    }
    int[] ids = options.stream().mapToInt(strand -> strand.id).toArray();
    boolean[] preempts = new boolean[ids.length];
    for (int i = 1; i < ids.length; i++) {
      preempts[i] = stays || (able > 0 && i >= able);
    }
    return options.get(decisions.choose(ids, preempts, state));
  }

  /** One of several, at no cost, where the JDK itself leaves the choice open. */
  Strand pickFreely(List<Strand> options, long state) {
    return pick(options, 0, false, state);
  }

  private Strand begin(Strand chosen, @Nullable Strand current) {
    if (!chosen.isAble() && chosen.deadline != Wait.NEVER) {
      now = Math.max(now, chosen.deadline);
      chosen.timedOut = chosen.mode == Mode.WAITING;
    }
    if (chosen != current) {
      turn++;
      chosen.resumed();
    }
    return chosen;
  }
}
