package javalings.watch.core;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import javalings.model.Exercise;
import javalings.view.screens.ExerciseHeading;
import javalings.view.screens.KeyBar;
import javalings.view.screens.ListView;
import javalings.view.screens.ListView.Filter;
import javalings.view.text.Words;
import javalings.watch.core.Key.Named;

/**
 * The table of all exercises. While a search is typed, letters go into it.
 *
 * @param selected the row that keys act on, counted through the whole course
 */
public record ListMode(int selected, Filter filter, String search, boolean searching)
    implements ScreenMode {

  /** Header, progress bar and keys; a page overlaps by what is more than these. */
  private static final int ROWS_AROUND_THE_TABLE = 8;

  /** The whole list, at the current exercise. */
  static ListMode at(SessionState state) {
    return new ListMode(
        state.course().exercises().indexOf(state.exercise()), Filter.ALL, "", false);
  }

  @Override
  public ListView scene(SessionState state) {
    var exercises = state.course().exercises();
    return new ListView(
        state.course().title(),
        exercises.stream().map(exercise -> row(state, exercise)).toList(),
        exercises.indexOf(state.exercise()),
        selected,
        filter,
        search,
        searching,
        state.notice(),
        keys(state.words()));
  }

  private static ListView.Row row(SessionState state, Exercise exercise) {
    var done = state.progress().of(exercise);
    return new ListView.Row(
        ListView.stage(state.course(), exercise),
        ExerciseHeading.topicOf(exercise, state.course()),
        exercise.name(),
        exercise.title(),
        ListView.State.of(done.solvedAt().isPresent(), done.changed(), done.known()),
        done.attempts(),
        done.help(),
        done.solvedAt().map(at -> LocalDate.ofInstant(at, state.setting().zone())));
  }

  @Override
  public boolean showsNotice() {
    return true;
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return switch (key) {
      case Named named -> named(state, named);
      case Key.Letter(int codePoint) ->
          searching
              ? Transition.to(search(state, search + Character.toString(codePoint), true))
              : capital(state, key, codePoint);
    };
  }

  private Transition named(SessionState state, Named key) {
    return switch (key) {
      case UP -> Transition.to(searching ? match(state, -1) : move(state, at -> at - 1));
      case DOWN -> Transition.to(searching ? match(state, 1) : move(state, at -> at + 1));
      case PAGE_UP -> Transition.to(move(state, at -> at - page(state)));
      case PAGE_DOWN -> Transition.to(move(state, at -> at + page(state)));
      case HOME -> Transition.to(move(state, _ -> 0));
      case END -> Transition.to(move(state, _ -> Integer.MAX_VALUE));
      case ENTER -> searching ? Transition.to(search(state, search, false)) : goOn(state);
      case BACKSPACE -> Transition.to(erased(state));
      case ESCAPE ->
          Transition.to(search.isEmpty() && !searching ? state.home() : search(state, "", false));
      case LEFT, RIGHT, REDRAW -> Transition.to(state);
    };
  }

  /** A capital turns its letter round, as pagers have it; others are as good as small ones. */
  private Transition capital(SessionState state, Key key, int codePoint) {
    return switch (codePoint) {
      case 'G' -> Transition.to(move(state, _ -> Integer.MAX_VALUE));
      case 'N' -> Transition.to(match(state, -1));
      default -> letter(state, key.letter());
    };
  }

  private Transition letter(SessionState state, int letter) {
    return bindings().stream()
        .filter(key -> key.letters().indexOf(letter) >= 0)
        .findFirst()
        .map(key -> key.action().apply(state))
        .orElseGet(() -> Transition.to(state));
  }

  /** The keys of the footer, from the left. */
  public List<KeyBar.Key> keys(Words words) {
    return searching
        ? List.of(
            new KeyBar.Key("Enter", words.say("key.finished"), 1),
            new KeyBar.Key(words.say("key.arrows"), words.say("key.next-match"), 2),
            new KeyBar.Key("Esc", words.say("key.no-search"), 3))
        : bindings().stream()
            .filter(key -> !key.shown().label().isEmpty())
            .map(key -> key.in(words))
            .toList();
  }

  /**
   * A key of the list.
   *
   * @param letters that press it; none for keys that have names
   * @param shown in the footer, where it has a label
   */
  private record ListKey(
      String letters, KeyBar.Key shown, Function<SessionState, Transition> action) {
    KeyBar.Key in(Words words) {
      var name = KeyBinding.shown(shown.key(), words);
      return new KeyBar.Key(name, words.say(shown.label()), shown.rank());
    }
  }

  private List<ListKey> bindings() {
    return List.of(
        key("", "Enter", "key.continue", 1, this::goOn),
        key("", KeyBinding.ARROWS, "key.choose", 7, Transition::to),
        key("/s", "/", "key.search", 3, state -> Transition.to(search(state, "", true))),
        key(
            "n",
            "n",
            "key.next-match",
            search.isEmpty() ? 9 : 2,
            state -> Transition.to(match(state, 1))),
        key("d", "d", filter == Filter.DONE ? "key.all" : "key.done", 4, filtered(Filter.DONE)),
        key(
            "p",
            "p",
            filter == Filter.PENDING ? "key.all" : "key.pending",
            5,
            filtered(Filter.PENDING)),
        key("xr", "x", "key.reset", 6, this::askToReset),
        key("ql", "q", "key.back", 1, state -> Transition.to(state.home())),
        key("c", "c", "", 0, this::goOn),
        key("k", "k", "", 0, state -> Transition.to(move(state, at -> at - 1))),
        key("j", "j", "", 0, state -> Transition.to(move(state, at -> at + 1))),
        key("g", "g", "", 0, state -> Transition.to(move(state, _ -> 0))));
  }

  private static ListKey key(
      String letters,
      String name,
      String label,
      int rank,
      Function<SessionState, Transition> action) {
    return new ListKey(letters, new KeyBar.Key(name, label, rank), action);
  }

  private static int page(SessionState state) {
    return Math.max(1, state.size().rows() - ROWS_AROUND_THE_TABLE);
  }

  private SessionState move(SessionState state, IntUnaryOperator where) {
    var visible = scene(state).visible();
    if (visible.isEmpty()) {
      return state;
    }
    var at = where.applyAsInt(Math.max(0, visible.indexOf(selected)));
    return state.with(select(visible.get(Math.clamp(at, 0, visible.size() - 1))));
  }

  private ListMode select(int row) {
    return new ListMode(row, filter, search, searching);
  }

  /** A second press takes the filter away. */
  private Function<SessionState, Transition> filtered(Filter wanted) {
    var next = new ListMode(selected, filter == wanted ? Filter.ALL : wanted, search, false);
    return state ->
        Transition.to(state.with(next.select(nearest(next.scene(state).visible(), selected))));
  }

  private static int nearest(List<Integer> visible, int row) {
    return visible.stream()
        .filter(it -> it >= row)
        .findFirst()
        .orElseGet(() -> visible.isEmpty() ? -1 : visible.getLast());
  }

  private SessionState erased(SessionState state) {
    return search.isEmpty()
        ? state
        : search(
            state, search.substring(0, search.offsetByCodePoints(search.length(), -1)), searching);
  }

  /** Looks for the text from the selected row on. */
  private SessionState search(SessionState state, String text, boolean typing) {
    var next = new ListMode(selected, filter, text, typing);
    return next.scene(state)
        .match(selected)
        .map(row -> state.with(next.select(row)))
        .orElseGet(
            () -> state.with(next).saying(text.isEmpty() ? "" : state.say("list.no-such", text)));
  }

  /** The next match in a direction, going round at the ends. */
  private SessionState match(SessionState state, int direction) {
    var view = scene(state);
    var found = view.visible().stream().filter(view::found).toList();
    if (found.isEmpty()) {
      return state.saying(
          search.isEmpty() ? state.say("list.search-first") : state.say("list.no-such", search));
    }
    var at = found.indexOf(selected);
    var next =
        at < 0
            ? view.match(selected).orElseThrow()
            : found.get(Math.floorMod(at + direction, found.size()));
    return state.with(select(next));
  }

  private Transition goOn(SessionState state) {
    return selected < 0
        ? Transition.to(state.saying(state.say("list.none-left")))
        : state.moveTo(state.course().exercises().get(selected));
  }

  private Transition askToReset(SessionState state) {
    return Transition.to(
        selected < 0
            ? state.saying(state.say("list.none-left"))
            : state.with(new ResetMode(state.course().exercises().get(selected).id(), this)));
  }
}
