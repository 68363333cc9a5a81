package javalings.interleave.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a thread gets on in its loops. A round that ends with the same local variables as
 * the one before, and has seen the same of the world, will be followed by the same again until
 * another thread changes something: the thread waits in a loop, and another one gets a turn.
 */
public final class LoopWatch {

  /** So many rounds that have seen the same, though a local variable counts them, look so too. */
  private static final int MANY_ROUNDS = 200;

  /** So many that have seen the same of others look so too. */
  private static final int MANY_LOOKS = 50;

  /** So many rounds without a turn of another thread look so whatever they do; later, more do. */
  private static final int LONG_RUN = 50_000;

  private static final int LONGEST_RUN = 5_000_000;

  /** A round that has read nothing waits for nobody by itself: so many count as one. */
  private static final int BLIND_ROUNDS = 20;

  static final int TOO_MANY = 100_000_000;

  /** The last rounds of one loop. */
  private static final class Loop {
    long locals;
    int sameRounds;
    final Sights all = new Sights();
    final Sights shared = new Sights();
    int patience = MANY_ROUNDS;

    /** Whether what it has seen looks as if it waited; rounds that nobody notices may be many. */
    boolean seesNothingNew() {
      if (shared.sameRounds > 0) {
        return shared.sameRounds > MANY_LOOKS;
      }
      boolean isOver = all.sameRounds > patience;
      if (isOver) {
        patience = Math.min(2 * patience, LONGEST_RUN);
        all.sameRounds = 0;
      }
      return isOver;
    }
  }

  /** The values that the rounds of a loop have seen. */
  private static final class Sights {
    private long seen;
    private long seenBefore;
    private boolean hasSeen;
    private boolean isSame;
    int sameRounds;

    void add(long hash) {
      seen = 31 * seen + hash;
    }

    void sees(long hash) {
      add(hash);
      hasSeen = true;
    }

    void round() {
      isSame = seen == seenBefore;
      sameRounds = isSame && hasSeen ? sameRounds + 1 : 0;
      seenBefore = seen;
      seen = 0;
      hasSeen = false;
    }
  }

  private final Map<Integer, Loop> loops = new HashMap<>(4);
  private @Nullable Loop last;
  private int lastSite = -1;
  private long rounds;
  private int mostRounds = LONG_RUN;
  private int all;
  private int changes;

  /** The thread has got this value from the outside. */
  public void sees(@Nullable Object value) {
    reads(value, true);
  }

  /** The thread has read this value; if by no step, no other thread writes it, as far as known. */
  public void reads(@Nullable Object value, boolean isStep) {
    long hash = hash(value);
    for (Loop loop : loops.values()) {
      loop.all.sees(hash);
      if (isStep) {
        loop.shared.sees(hash);
      }
    }
  }

  /** The thread has written this value, at this index. */
  public void writes(int index, @Nullable Object value) {
    long hash = 31L * index + hash(value);
    for (Loop loop : loops.values()) {
      loop.all.add(hash);
    }
  }

  private static int hash(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case Number number -> number.hashCode();
      case String text -> text.hashCode();
      case Boolean truth -> truth.hashCode();
      case Character character -> character;
      default -> System.identityHashCode(value);
    };
  }

  /**
   * The thread goes round a loop, and has these values in its local variables; tells whether it
   * only waits there.
   */
  boolean round(int site, long locals) {
    all++;
    if (site != lastSite) {
      lastSite = site;
      last = loops.computeIfAbsent(site, _ -> new Loop());
    }
    rounds += last != null && last.all.hasSeen ? BLIND_ROUNDS : 1;
    return last != null && (isIdle(last, locals) || isLongRun());
  }

  private boolean isLongRun() {
    boolean isLong = rounds > (long) BLIND_ROUNDS * mostRounds;
    mostRounds = isLong ? Math.min(2 * mostRounds, LONGEST_RUN) : mostRounds;
    return isLong;
  }

  /** Whether these are more rounds than anybody wants to wait for. */
  boolean areTooMany() {
    return all > TOO_MANY;
  }

  private boolean isIdle(Loop loop, long locals) {
    loop.all.round();
    loop.shared.round();
    boolean isSame = loop.all.isSame && locals == loop.locals;
    changes += locals == loop.locals ? 0 : 1;
    loop.sameRounds = isSame ? loop.sameRounds + 1 : 0;
    loop.locals = locals;
    return loop.sameRounds > 0 || loop.seesNothingNew();
  }

  /** Whether the last round of the loop was the same as the one before. */
  boolean isRepeating() {
    return last != null && last.sameRounds > 0;
  }

  /** How many rounds of a loop in a row were the same. */
  int idleRounds() {
    return loops.values().stream().mapToInt(loop -> loop.sameRounds).max().orElse(0);
  }

  /** How many rounds of all loops have changed a local variable. */
  int changes() {
    return changes;
  }

  /** Another thread has had a turn. */
  void rest() {
    rounds = 0;
  }

  /** The loop that it went round last; negative if it has been in none. */
  int site() {
    return lastSite;
  }
}
