package javalings.watch;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javalings.view.ListView.Filter;
import javalings.watch.Key.Named;

/** What keys do in the list. While a search is typed, letters go into it. */
final class ListKeys {

  private ListKeys() {}

  static Step press(State state, Mode.Listing list, Key key) {
    return key instanceof Named named
        ? named(state, list, named)
        : list.searching() ? Step.to(typed(state, list, key)) : letter(state, list, key);
  }

  private static Step named(State state, Mode.Listing list, Named key) {
    return switch (key) {
      case UP ->
          Step.to(list.searching() ? match(state, list, -1) : move(state, list, at -> at - 1));
      case DOWN ->
          Step.to(list.searching() ? match(state, list, 1) : move(state, list, at -> at + 1));
      case PAGE_UP -> Step.to(move(state, list, at -> at - page(state)));
      case PAGE_DOWN -> Step.to(move(state, list, at -> at + page(state)));
      case HOME -> Step.to(move(state, list, _ -> 0));
      case END -> Step.to(move(state, list, _ -> Integer.MAX_VALUE));
      case ENTER ->
          list.searching() ? Step.to(search(state, list, list.search(), false)) : goOn(state, list);
      case BACKSPACE -> Step.to(erased(state, list));
      case ESCAPE ->
          list.search().isEmpty() && !list.searching()
              ? back(state)
              : Step.to(search(state, list, "", false));
      case LEFT, RIGHT, REDRAW -> Step.to(state);
    };
  }

  /** A capital turns its letter round, as pagers have it; others are as good as small ones. */
  private static Step letter(State state, Mode.Listing list, Key key) {
    return switch (key instanceof Key.Letter(int codePoint) ? codePoint : 0) {
      case 'G' -> Step.to(move(state, list, _ -> Integer.MAX_VALUE));
      case 'N' -> Step.to(match(state, list, -1));
      default -> letter(state, list, Keys.letter(key));
    };
  }

  private static Step letter(State state, Mode.Listing list, int letter) {
    return switch (letter) {
      case 'k' -> Step.to(move(state, list, at -> at - 1));
      case 'j' -> Step.to(move(state, list, at -> at + 1));
      case 'g' -> Step.to(move(state, list, _ -> 0));
      case 'd' -> Step.to(filtered(state, list, Filter.DONE));
      case 'p' -> Step.to(filtered(state, list, Filter.PENDING));
      case '/', 's' -> Step.to(search(state, list, "", true));
      case 'n' -> Step.to(match(state, list, 1));
      case 'c' -> goOn(state, list);
      case 'r', 'x' -> askToReset(state, list);
      case 'q', 'l' -> back(state);
      default -> Step.to(state);
    };
  }

  private static int page(State state) {
    return Math.max(1, state.size().rows() - ROWS_AROUND_THE_TABLE);
  }

  private static State move(State state, Mode.Listing list, IntUnaryOperator where) {
    var visible = Scenes.list(state, list).visible();
    if (visible.isEmpty()) {
      return state;
    }
    var at = where.applyAsInt(Math.max(0, visible.indexOf(list.selected())));
    return select(state, list, visible.get(Math.clamp(at, 0, visible.size() - 1)));
  }

  private static State select(State state, Mode.Listing list, int row) {
    return state.with(new Mode.Listing(row, list.filter(), list.search(), list.searching()));
  }

  /** A second press takes the filter away. */
  private static State filtered(State state, Mode.Listing list, Filter wanted) {
    var filter = list.filter() == wanted ? Filter.ALL : wanted;
    var next = new Mode.Listing(list.selected(), filter, list.search(), false);
    var visible = Scenes.list(state, next).visible();
    return select(state, next, nearest(visible, list.selected()));
  }

  private static int nearest(List<Integer> visible, int row) {
    return visible.stream()
        .filter(it -> it >= row)
        .findFirst()
        .orElseGet(() -> visible.isEmpty() ? -1 : visible.getLast());
  }

  private static State typed(State state, Mode.Listing list, Key key) {
    return key instanceof Key.Letter(int codePoint)
        ? search(state, list, list.search() + Character.toString(codePoint), true)
        : state;
  }

  private static State erased(State state, Mode.Listing list) {
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
  private static State search(State state, Mode.Listing list, String text, boolean searching) {
    var next = new Mode.Listing(list.selected(), list.filter(), text, searching);
    var match = Scenes.list(state, next).match(list.selected());
    return match
        .map(row -> select(state, next, row))
        .orElseGet(() -> state.with(next).saying(text.isEmpty() ? "" : NOT_FOUND.formatted(text)));
  }

  /** The next match in a direction, going round at the ends. */
  private static State match(State state, Mode.Listing list, int direction) {
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

  private static Step goOn(State state, Mode.Listing list) {
    if (list.selected() < 0) {
      return Step.to(state.saying(NOTHING_SELECTED));
    }
    return state.moveTo(state.course().exercises().get(list.selected()));
  }

  private static Step askToReset(State state, Mode.Listing list) {
    if (list.selected() < 0) {
      return Step.to(state.saying(NOTHING_SELECTED));
    }
    var id = state.course().exercises().get(list.selected()).id();
    return Step.to(state.with(new Mode.AskingToReset(id, list)));
  }

  private static Step back(State state) {
    return Step.to(state.with(new Mode.Watching(0)));
  }

  /** Header, progress bar and keys; a page overlaps by what is more than these. */
  private static final int ROWS_AROUND_THE_TABLE = 8;

  private static final String NOT_FOUND = "Nothing here is called \"%s\"";
  private static final String SEARCH_FIRST = "Search first: / and what you look for";
  private static final String NOTHING_SELECTED = "The filter leaves no exercise; press it again";
}
