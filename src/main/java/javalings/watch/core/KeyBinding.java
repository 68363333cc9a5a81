package javalings.watch.core;

import java.util.Optional;
import java.util.function.Function;
import javalings.view.screens.WatchView;
import javalings.view.text.Words;

/**
 * A key of the watch screen. The handler, the footer, the help and the README's table are made of
 * these.
 *
 * @param key as people read it: {@code n}
 * @param help the words for what it does, as a line of the help
 * @param offer how the footer names it; nothing while it would do nothing
 * @param action what it does; where it can do nothing it says why
 */
record KeyBinding(
    String key,
    String help,
    Function<WatchView, Optional<Offer>> offer,
    Function<SessionState, Transition> action) {

  /** The keys that scroll, which have no letter. */
  static final String ARROWS = "arrows";

  /**
   * A key in the footer.
   *
   * @param label the words for what it does
   * @param place among the others, from the left
   * @param rank 1 for the most important; keys with a high rank are left out first
   */
  record Offer(String label, int place, int rank) {

    static Optional<Offer> when(boolean applies, String label, int place, int rank) {
      return applies ? Optional.of(new Offer(label, place, rank)) : Optional.empty();
    }
  }

  /** A key as people call it. */
  static String shown(String key, Words words) {
    return key.equals(ARROWS) ? words.say("key.arrows") : key;
  }

  boolean isPressedBy(Key pressed) {
    return pressed.letter() != 0 && key.equals(Character.toString(pressed.letter()));
  }
}
