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

  /** So many rounds without a turn of another thread look so whatever they do. */
  private static final int TOO_MANY_ROUNDS = 5_000_000;

  static final int TOO_MANY = 300_000_000;

  /** The last rounds of one loop. */
  private static final class Loop {
    long locals;
    long seen;
    long seenBefore;
    int sameRounds;
    int sameSights;
  }

  private final Map<Integer, Loop> loops = new HashMap<>(4);
  private @Nullable Loop last;
  private int lastSite = -1;
  private int rounds;
  private int all;
  private int changes;
  private boolean hasSeen;

  /** The thread has got this value from the outside. */
  public void sees(@Nullable Object value) {
    long hash = hash(value);
    hasSeen = true;
    for (Loop loop : loops.values()) {
      loop.seen = 31 * loop.seen + hash;
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
    return last != null && (isIdle(last, locals) || rounds++ > TOO_MANY_ROUNDS);
  }

  /** Whether these are more rounds than anybody wants to wait for. */
  boolean areTooMany() {
    return all > TOO_MANY;
  }

  private boolean isIdle(Loop loop, long locals) {
    boolean seesSame = loop.seen == loop.seenBefore && hasSeen;
    boolean isSame = loop.seen == loop.seenBefore && locals == loop.locals;
    changes += locals == loop.locals ? 0 : 1;
    loop.sameRounds = isSame ? loop.sameRounds + 1 : 0;
    loop.sameSights = seesSame ? loop.sameSights + 1 : 0;
    loop.locals = locals;
    loop.seenBefore = loop.seen;
    loop.seen = 0;
    return loop.sameRounds > 0 || loop.sameSights > MANY_ROUNDS;
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
