package javalings.watch.core;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javalings.view.screens.ListView.Filter;
import javalings.watch.core.Key.Named;

/** What keys do in the list. While a search is typed, letters go into it. */
final class ListKeys {

  private ListKeys() {}

  static Transition press(SessionState state, ScreenMode.Listing list, Key key) {
    return key instanceof Named named
        ? named(state, list, named)
        : list.searching() ? Transition.to(typed(state, list, key)) : letter(state, list, key);
  }

  private static Transition named(SessionState state, ScreenMode.Listing list, Named key) {
    return switch (key) {
      case UP ->
          Transition.to(
              list.searching() ? match(state, list, -1) : move(state, list, at -> at - 1));
      case DOWN ->
          Transition.to(list.searching() ? match(state, list, 1) : move(state, list, at -> at + 1));
      case PAGE_UP -> Transition.to(move(state, list, at -> at - page(state)));
      case PAGE_DOWN -> Transition.to(move(state, list, at -> at + page(state)));
      case HOME -> Transition.to(move(state, list, _ -> 0));
      case END -> Transition.to(move(state, list, _ -> Integer.MAX_VALUE));
      case ENTER ->
          list.searching()
              ? Transition.to(search(state, list, list.search(), false))
              : goOn(state, list);
      case BACKSPACE -> Transition.to(erased(state, list));
      case ESCAPE ->
          list.search().isEmpty() && !list.searching()
              ? back(state)
              : Transition.to(search(state, list, "", false));
      case LEFT, RIGHT, REDRAW -> Transition.to(state);
    };
  }

  /** A capital turns its letter round, as pagers have it; others are as good as small ones. */
  private static Transition letter(SessionState state, ScreenMode.Listing list, Key key) {
    return switch (key instanceof Key.Letter(int codePoint) ? codePoint : 0) {
      case 'G' -> Transition.to(move(state, list, _ -> Integer.MAX_VALUE));
      case 'N' -> Transition.to(match(state, list, -1));
      default -> letter(state, list, WatchKeys.letter(key));
    };
  }

  private static Transition letter(SessionState state, ScreenMode.Listing list, int letter) {
    return switch (letter) {
      case 'k' -> Transition.to(move(state, list, at -> at - 1));
      case 'j' -> Transition.to(move(state, list, at -> at + 1));
      case 'g' -> Transition.to(move(state, list, _ -> 0));
      case 'd' -> Transition.to(filtered(state, list, Filter.DONE));
      case 'p' -> Transition.to(filtered(state, list, Filter.PENDING));
      case '/', 's' -> Transition.to(search(state, list, "", true));
      case 'n' -> Transition.to(match(state, list, 1));
      case 'c' -> goOn(state, list);
      case 'r', 'x' -> askToReset(state, list);
      case 'q', 'l' -> back(state);
      default -> Transition.to(state);
    };
  }

  private static int page(SessionState state) {
    return Math.max(1, state.size().rows() - ROWS_AROUND_THE_TABLE);
  }

  private static SessionState move(
      SessionState state, ScreenMode.Listing list, IntUnaryOperator where) {
    var visible = Scenes.list(state, list).visible();
    if (visible.isEmpty()) {
      return state;
    }
    var at = where.applyAsInt(Math.max(0, visible.indexOf(list.selected())));
    return select(state, list, visible.get(Math.clamp(at, 0, visible.size() - 1)));
  }

  private static SessionState select(SessionState state, ScreenMode.Listing list, int row) {
    return state.with(new ScreenMode.Listing(row, list.filter(), list.search(), list.searching()));
  }

  /** A second press takes the filter away. */
  private static SessionState filtered(SessionState state, ScreenMode.Listing list, Filter wanted) {
    var filter = list.filter() == wanted ? Filter.ALL : wanted;
    var next = new ScreenMode.Listing(list.selected(), filter, list.search(), false);
    var visible = Scenes.list(state, next).visible();
    return select(state, next, nearest(visible, list.selected()));
  }

  private static int nearest(List<Integer> visible, int row) {
    return visible.stream()
        .filter(it -> it >= row)
        .findFirst()
        .orElseGet(() -> visible.isEmpty() ? -1 : visible.getLast());
  }

  private static SessionState typed(SessionState state, ScreenMode.Listing list, Key key) {
    return key instanceof Key.Letter(int codePoint)
        ? search(state, list, list.search() + Character.toString(codePoint), true)
        : state;
  }

  private static SessionState erased(SessionState state, ScreenMode.Listing list) {
    var search = list.search();
    return search.isEmpty()
        ? state
        : search(
            state,
            list,
            search.substring(0, search.offsetByCodePoints(search.length(), -1)),
            list.searching());
  }

  /** Looks for the text from the selected row on. */
  private static SessionState search(
      SessionState state, ScreenMode.Listing list, String text, boolean searching) {
    var next = new ScreenMode.Listing(list.selected(), list.filter(), text, searching);
    var match = Scenes.list(state, next).match(list.selected());
    return match
        .map(row -> select(state, next, row))
        .orElseGet(() -> state.with(next).saying(text.isEmpty() ? "" : NOT_FOUND.formatted(text)));
  }

  /** The next match in a direction, going round at the ends. */
  private static SessionState match(SessionState state, ScreenMode.Listing list, int direction) {
    var view = Scenes.list(state, list);
    var found = view.visible().stream().filter(view::found).toList();
    if (found.isEmpty()) {
      return state.saying(
          list.search().isEmpty() ? SEARCH_FIRST : NOT_FOUND.formatted(list.search()));
    }
    var at = found.indexOf(list.selected());
    return at < 0
        ? select(state, list, view.match(list.selected()).orElseThrow())
        : select(state, list, found.get(Math.floorMod(at + direction, found.size())));
  }

  private static Transition goOn(SessionState state, ScreenMode.Listing list) {
    if (list.selected() < 0) {
      return Transition.to(state.saying(NOTHING_SELECTED));
    }
    return state.moveTo(state.course().exercises().get(list.selected()));
  }

  private static Transition askToReset(SessionState state, ScreenMode.Listing list) {
    if (list.selected() < 0) {
      return Transition.to(state.saying(NOTHING_SELECTED));
    }
    var id = state.course().exercises().get(list.selected()).id();
    return Transition.to(state.with(new ScreenMode.AskingToReset(id, list)));
  }

  private static Transition back(SessionState state) {
    return Transition.to(state.with(new ScreenMode.Watching(0)));
  }

  /** Header, progress bar and keys; a page overlaps by what is more than these. */
  private static final int ROWS_AROUND_THE_TABLE = 8;

  private static final String NOT_FOUND = "Nothing here is called \"%s\"";
  private static final String SEARCH_FIRST = "Search first: / and what you look for";
  private static final String NOTHING_SELECTED = "The filter leaves no exercise; press it again";
}
