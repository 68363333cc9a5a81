package javalings.watch.core;

import java.util.Optional;
import javalings.view.text.Theme;
import javalings.watch.core.Key.Named;

/** A mode whose text may be longer than the terminal. Scrolls count the lines above the window. */
interface ScrollableMode extends ScreenMode {

  int scroll();

  /** The same text, from another line on. */
  ScrollableMode scrolledTo(int line);

  /** The state after a key that scrolls; nothing when this key does not. */
  default Optional<SessionState> scroll(SessionState state, Key key) {
    return key instanceof Named named ? scroll(state, named) : Optional.empty();
  }

  private Optional<SessionState> scroll(SessionState state, Named key) {
    var page = Math.max(1, state.size().rows() / 2);
    return switch (key) {
      case UP -> Optional.of(to(state, scroll() - 1));
      case DOWN -> Optional.of(to(state, scroll() + 1));
      case PAGE_UP -> Optional.of(to(state, scroll() - page));
      case PAGE_DOWN -> Optional.of(to(state, scroll() + page));
      case HOME -> Optional.of(to(state, 0));
      case END -> Optional.of(to(state, Integer.MAX_VALUE));
      case ENTER, ESCAPE, BACKSPACE, LEFT, RIGHT, REDRAW -> Optional.empty();
    };
  }

  /** Scrolls, but not beyond the end, or the way back would seem not to work. */
  private SessionState to(SessionState state, int wanted) {
    var end = scene(state).scrollLimit(state.size(), Theme.UNICODE);
    return state.with(scrolledTo(Math.clamp(wanted, 0, end)));
  }
}
