package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.interleave.explore.Happening.Kind;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one execution, and which of them could have come in the other order: two steps of
 * two threads on the same place, one of them a write, with nothing between them that orders them.
 * Before the earlier one, the other thread has to be tried. After Flanagan and Godefroid,
 * <i>Dynamic partial-order reduction for model checking software</i> (POPL 2005); so that this
 * covers all schedules with few preemptions too, it is also tried where the earlier thread got its
 * turn: Coons, Musuvathi and McKinley, <i>Bounded partial-order reduction</i> (OOPSLA 2013).
 */
final class StepHistory {

  /** Learns which threads to try where. */
  interface Backtracks {
    void want(SearchNode node, int option);
  }

  /**
   * A step on a place.
   *
   * @param node the choice right before it; null if no other thread could go on
   * @param turn the choice with which its thread got the turn; null if there was none
   */
  private record Step(
      int thread,
      int time,
      int position,
      Kind kind,
      @Nullable SearchNode node,
      @Nullable SearchNode turn) {}

  /** A thread, as far as its order with others is known. */
  private static final class Lane {
    final VectorClock clock;
    final int parent;
    final int born;
    int last;
    @Nullable SearchNode node;
    @Nullable SearchNode turn;

    Lane(VectorClock clock, int parent, int born) {
      this.clock = clock;
      this.parent = parent;
      this.born = born;
      this.last = born;
    }
  }

  /** A place in memory, with the steps on it. */
  private static final class Place {
    final List<Step> steps = new ArrayList<>(4);
    final VectorClock writes = new VectorClock();
    final VectorClock reads = new VectorClock();
    final VectorClock additions = new VectorClock();
    final VectorClock releases = new VectorClock();

    /** Whether there have been additions only. */
    boolean isSum = true;

    VectorClock past(Kind kind) {
      return switch (kind) {
        case READ -> reads;
        case ADD -> additions;
        default -> writes;
      };
    }
  }

  private static final List<Kind> STEPS = List.of(Kind.READ, Kind.WRITE, Kind.ADD);

  private final Backtracks backtracks;
  private final Map<Integer, Lane> lanes = new HashMap<>();
  private final Map<Long, Place> places = new HashMap<>();
  private int position;
  private int running = -1;

  StepHistory(Backtracks backtracks) {
    this.backtracks = backtracks;
  }

  private Lane lane(int thread) {
    return lanes.computeIfAbsent(thread, _ -> new Lane(new VectorClock(), -1, 0));
  }

  private Place place(long cell) {
    return places.computeIfAbsent(cell, _ -> new Place());
  }

  /** The thread was chosen here. */
  void chosen(SearchNode node, int thread) {
    Lane lane = lane(thread);
    if (thread != running) {
      lane.turn = node;
    }
    lane.node = node;
    running = thread;
  }

  void add(Happening happening) {
    Lane lane = lane(happening.thread());
    position++;
    switch (happening.kind()) {
      case READ, WRITE, ADD -> step(happening, lane);
      case RELEASE -> place(happening.cell()).releases.join(lane.clock);
      case ACQUIRE -> lane.clock.join(place(happening.cell()).releases);
      case START ->
          lanes.put(
              (int) happening.cell(), new Lane(lane.clock.copy(), happening.thread(), position));
      case ALONE -> alone(happening.thread(), lane);
    }
  }

  private void alone(int thread, Lane lane) {
    if (thread != running) {
      lane.turn = null;
    }
    lane.node = null;
    running = thread;
  }

  private void step(Happening happening, Lane lane) {
    Kind kind = happening.kind();
    Place place = place(happening.cell());
    findRivals(place, happening.thread(), lane, kind, true);
    for (Kind other : STEPS) {
      if (Happening.conflict(kind, other)) {
        lane.clock.join(place.past(other));
      }
    }
    lane.clock.tick(happening.thread());
    lane.last = position;
    place.past(kind).join(lane.clock);
    place.isSum &= kind == Kind.ADD;
    int time = lane.clock.get(happening.thread());
    place.steps.add(new Step(happening.thread(), time, position, kind, lane.node, lane.turn));
  }

  /** A step that follows in a state that is known already, whoever has reached it first. */
  void expect(Happening future) {
    Place place = places.get(future.cell());
    Lane lane = lanes.get(future.thread());
    if (place != null && lane != null) {
      findRivals(place, future.thread(), lane, future.kind(), false);
    }
  }

  /** Looks back for the steps that could have come after this one. */
  private void findRivals(Place place, int thread, Lane lane, Kind kind, boolean isNext) {
    if (place.isSum && kind == Kind.ADD) {
      return;
    }
    for (int i = place.steps.size() - 1; i >= 0; i--) {
      Step step = place.steps.get(i);
      boolean isOrdered = step.thread == thread || lane.clock.get(step.thread) >= step.time;
      boolean isRival =
          !isOrdered && Happening.conflict(kind, step.kind) && isReversed(step, thread, isNext);
      if (step.kind == Kind.WRITE && (isOrdered || isRival)) {
        return;
      }
    }
  }

  /**
   * Asks for the thread before the step.
   *
   * @param isNext whether the thread has done nothing else in between
   */
  private boolean isReversed(Step step, int thread, boolean isNext) {
    Lane lane = lane(thread);
    if (lane.parent >= 0 && lane.born > step.position) {
      return lane.parent != step.thread && isReversed(step, lane.parent, false);
    }
    if (step.node == null) {
      return false;
    }
    if (step.node.indexOf(thread) < 0 && isNext && lane.last < step.position) {
      return false; // it was waiting for the step, or for one before
    }
    boolean isOption = want(step.node, thread);
    if (step.turn != null) {
      want(step.turn, thread);
    }
    return isOption;
  }

  /** Asks for the thread, or for all others if it cannot go on there. */
  private boolean want(SearchNode node, int thread) {
    int option = node.indexOf(thread);
    if (option >= 0) {
      backtracks.want(node, option);
      return true;
    }
    for (int i = 0; i < node.size(); i++) {
      backtracks.want(node, i);
    }
    return false;
  }
}
