package javalings.explore.interleave.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javalings.explore.interleave.weave.Site;
import org.jspecify.annotations.Nullable;

/** One run of a woven program, from its first step to its {@link Ending}. */
public final class Execution {

  private static final int MOST_LOOPS = 200;
  private static final int MOST_YIELDS = 100;
  private static @Nullable Execution current;

  final Settings settings;
  final Chronicle chronicle = new Chronicle();
  final Monitors monitors = new Monitors(this);
  final Threads threads = new Threads(this);
  final Locks locks = new Locks();
  final Futures futures = new Futures();
  private final Carrier carrier;
  private final Turns turns;
  private final List<Strand> strands = new ArrayList<>();
  private final List<Carrier.Fiber> fibers = new ArrayList<>();
  private final IdentityHashMap<Object, Map<Object, Cell>> cells = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Boolean> escaped = new IdentityHashMap<>();
  private @Nullable Strand running;
  private @Nullable Strand upcoming;
  private @Nullable Strand pausing;
  private @Nullable Ending ending;
  private Ending.@Nullable Threw failure;
  private boolean killed;
  private final StateHash state = new StateHash();
  private int steps;
  private int loops;

  Execution(Carrier carrier, Decisions decisions, Settings settings) {
    this.carrier = carrier;
    this.settings = settings;
    this.turns = new Turns(strands, decisions);
  }

  static @Nullable Execution current() {
    return current;
  }

  /** The strand that runs the calling code; null for threads that are none of ours. */
  @Nullable Strand running() {
    Strand strand = running;
    if (strand == null || fibers.get(strand.id).thread() != Thread.currentThread()) {
      return null;
    }
    if (killed) {
      throw new Stop();
    }
    return strand;
  }

  boolean isOver() {
    return killed;
  }

  /** Runs the program; one at a time in a virtual machine. */
  Ending run(Callable<?> main) {
    current = this;
    try {
      Thread visible = Thread.ofPlatform().name("main").unstarted(() -> {});
      upcoming = spawn("main", visible, false, new VectorClock(), main);
      threads.register(visible, upcoming);
      drive();
    } finally {
      unwind();
      current = null;
    }
    return ending == null ? new Ending.Done() : ending;
  }

  private void drive() {
    while (upcoming != null) {
      Strand next = upcoming;
      upcoming = null;
      running = next;
      if (!handsBack(fibers.get(next.id))) {
        ending = new Ending.Refused(next.name + " waits inside of the JDK, unseen by the explorer");
      }
      pausing = null;
    }
    if (ending == null) {
      ending = failure == null ? over() : failure;
    }
  }

  /**
   * Runs it until it pauses by itself or ends. In between the JDK may yield on its own account, as
   * it does around sockets; who never comes back from that waits for the world outside.
   */
  private boolean handsBack(Carrier.Fiber fiber) {
    for (int i = 0; i < MOST_YIELDS; i++) {
      fiber.resume();
      if (pausing != null || fiber.hasEnded() || fiber.isStuck()) {
        break;
      }
    }
    return pausing != null || fiber.hasEnded();
  }

  private Ending over() {
    boolean anybodyMissed =
        strands.stream().anyMatch(strand -> !strand.isDaemon && waitsInVain(strand));
    if (!anybodyMissed) {
      return new Ending.Done();
    }
    List<Ending.Blocked> blocked = new ArrayList<>();
    for (Strand strand : strands) {
      if (waitsInVain(strand) && strand.wait != null) {
        blocked.add(blocked(strand, strand.wait));
      }
    }
    return new Ending.Stuck(blocked);
  }

  private static boolean waitsInVain(Strand strand) {
    return strand.wait != null && !strand.isIdle();
  }

  private Ending.Blocked blocked(Strand strand, Wait wait) {
    if (!strand.hasToldWait) {
      tellWait(strand, wait);
    }
    return new Ending.Blocked(strand.name, wait, holder(wait.target()), lostSignal(wait.target()));
  }

  private Optional<Site> lostSignal(Object target) {
    return monitors.lostSignal(target).or(() -> locks.lostSignal(target));
  }

  private Optional<Ending.Hold> holder(Object target) {
    return monitors.holder(target).or(() -> locks.holder(target));
  }

  /** Ends what still waits, so that no thread and no object outlives the execution. */
  private void unwind() {
    killed = true;
    for (Strand strand : strands) {
      Carrier.Fiber fiber = fibers.get(strand.id);
      running = strand;
      for (int i = 0; i < 3 && !fiber.hasEnded() && !fiber.isStuck(); i++) {
        fiber.resume();
      }
    }
    running = null;
  }

  Strand spawn(String name, Thread visible, boolean isDaemon, VectorClock clock, Callable<?> body) {
    Strand strand = new Strand(strands.size(), name, visible, isDaemon, clock, this);
    strands.add(strand);
    fibers.add(carrier.fiber(() -> live(strand, body)));
    return strand;
  }

  private void live(Strand strand, Callable<?> body) {
    try {
      if (!killed) {
        body.call();
      }
    } catch (Stop _) {
      return;
    } catch (Unsupported e) {
      end(new Ending.Refused(String.valueOf(e.getMessage())));
    } catch (Throwable thrown) {
      if (!killed && !threads.handles(strand, thrown)) {
        die(strand, thrown);
      }
    }
    if (!killed) {
      strand.optimism.end(false);
      strand.mode = Mode.ENDED;
      strand.touch(cell(strand.visible, "life"), true);
      strand.release(strand);
      upcoming = ending == null ? turns.next(null, state.sum()) : null;
    }
  }

  /** The others go on, as they would: what they do next may show why. */
  private void die(Strand strand, Throwable thrown) {
    if (failure == null && !turns.isClosing()) {
      failure = new Ending.Threw(strand.name, thrown);
      chronicle.failed();
    }
  }

  private void end(Ending how) {
    if (ending == null) {
      ending = how;
    }
  }

  /** Returns when it is this strand's turn again. */
  void reschedule(Strand strand) {
    strand.points++;
    if (steps++ > settings.maxSteps()) {
      end(failure == null ? endless() : failure);
    }
    Strand next = ending == null ? turns.next(strand, state.sum()) : null;
    if (next == strand) {
      return;
    }
    upcoming = next;
    pausing = strand;
    fibers.get(strand.id).pause();
    if (killed) {
      throw new Stop();
    }
    if (pausing == strand) {
      throw refuse("a switch of threads inside of native code or a class initialiser");
    }
  }

  private Ending endless() {
    List<Ending.Busy> busy =
        strands.stream()
            .filter(strand -> strand.mode != Mode.ENDED && strand.wait == null)
            .map(strand -> new Ending.Busy(strand.name, strand.loopSite()))
            .toList();
    return new Ending.Endless(busy, steps);
  }

  void countLoops() {
    if (loops++ > MOST_LOOPS) {
      end(failure == null ? endless() : failure);
    }
  }

  Unsupported refuse(String what) {
    end(new Ending.Refused(what));
    return new Unsupported(what);
  }

  /** Picks one of several strands for something that the JDK leaves open. */
  Strand pick(List<Strand> options) {
    Strand picked = turns.pickFreely(options, state.sum());
    mix(picked.id, 0, 0, 3, 0);
    return picked;
  }

  void mix(long... parts) {
    state.add(parts);
  }

  Cell cell(Object target, Object member) {
    return cells
        .computeIfAbsent(target, _ -> new HashMap<>(4))
        .computeIfAbsent(member, _ -> new Cell(newCell()));
  }

  private long newCell() {
    return running == null ? -1 : running.newCell();
  }

  long turn() {
    return turns.turn;
  }

  long now() {
    return turns.now;
  }

  /** A point in virtual time; {@link Wait#NEVER} for what is too far away to matter. */
  long after(long nanos) {
    long then = turns.now + Math.max(0, nanos);
    return then < turns.now ? Wait.NEVER - 1 : then;
  }

  /** Others may have seen the object before its final fields were written. */
  void escaped(Object target) {
    escaped.put(target, true);
  }

  /** Whether the final field is no safer than any other. */
  boolean mayRace(Object target, Site site) {
    return escaped.containsKey(target) || settings.racy().contains(site.key());
  }

  void tellWait(Strand strand, Wait wait) {
    String holder = holder(wait.target()).map(hold -> ", held by " + hold.strand()).orElse("");
    chronicle.tellWait(strand, wait, holder);
  }

  /** What is left behind for the search and the report. */
  Trace trace() {
    return chronicle.trace(strands.stream().map(strand -> strand.name).toList());
  }
}
