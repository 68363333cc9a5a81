package javalings.watch.core;

import java.util.Optional;
import java.util.OptionalInt;
import javalings.view.text.Theme;
import javalings.watch.core.Key.Named;

/** The keys that move through a text which is longer than the terminal. */
final class Scrolling {

  /** More than any screen of ours is long; a view takes too much for the end. */
  private static final int END = 1 << 14;

  private Scrolling() {}

  /** The state after a key that scrolls; nothing when this key does not, or nothing scrolls. */
  static Optional<SessionState> press(SessionState state, Key key) {
    return key instanceof Named named ? press(state, named) : Optional.empty();
  }

  private static Optional<SessionState> press(SessionState state, Named key) {
    var now = scroll(state.mode());
    if (now.isEmpty()) {
      return Optional.empty();
    }
    var page = Math.max(1, state.size().rows() / 2);
    return switch (key) {
      case UP -> Optional.of(to(state, now.getAsInt() - 1));
      case DOWN -> Optional.of(to(state, now.getAsInt() + 1));
      case PAGE_UP -> Optional.of(to(state, now.getAsInt() - page));
      case PAGE_DOWN -> Optional.of(to(state, now.getAsInt() + page));
      case HOME -> Optional.of(to(state, 0));
      case END -> Optional.of(to(state, END));
      case ENTER, ESCAPE, BACKSPACE, LEFT, RIGHT, REDRAW -> Optional.empty();
    };
  }

  private static OptionalInt scroll(ScreenMode mode) {
    return switch (mode) {
      case ScreenMode.Watching(int scroll) -> OptionalInt.of(scroll);
      case ScreenMode.Welcome(int scroll) -> OptionalInt.of(scroll);
      case ScreenMode.Help(int scroll) -> OptionalInt.of(scroll);
      case ScreenMode.Page(_, _, _, int scroll) -> OptionalInt.of(scroll);
      case ScreenMode.Final(int scroll) -> OptionalInt.of(scroll);
      case ScreenMode.Listing _, ScreenMode.AskingToReset _, ScreenMode.CheckingAll _ ->
          OptionalInt.empty();
    };
  }

  private static SessionState at(SessionState state, int scroll) {
    return state.with(
        switch (state.mode()) {
          case ScreenMode.Watching _ -> new ScreenMode.Watching(scroll);
          case ScreenMode.Welcome _ -> new ScreenMode.Welcome(scroll);
          case ScreenMode.Help _ -> new ScreenMode.Help(scroll);
          case ScreenMode.Page(var title, var markdown, boolean compared, _) ->
              new ScreenMode.Page(title, markdown, compared, scroll);
          case ScreenMode.Final _ -> new ScreenMode.Final(scroll);
          case ScreenMode.Listing _, ScreenMode.AskingToReset _, ScreenMode.CheckingAll _ ->
              state.mode();
        });
  }

  /** Scrolls, but not beyond the end, or the way back would seem not to work. */
  private static SessionState to(SessionState state, int wanted) {
    return at(state, Math.clamp(wanted, 0, end(state)));
  }

  /** The least scroll that shows the end, by halving. */
  private static int end(SessionState state) {
    var last = Scenes.of(at(state, END)).screen(Theme.UNICODE, state.size());
    var low = 0;
    var high = END;
    while (low < high) {
      var middle = (low + high) / 2;
      if (Scenes.of(at(state, middle)).screen(Theme.UNICODE, state.size()).equals(last)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
