package javalings.view.screens;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javalings.model.Course;
import javalings.model.ErrorCode;
import javalings.model.Stage;
import javalings.model.Topic;
import javalings.view.screens.CheckAllView.Cell;
import javalings.view.screens.CheckAllView.State;
import javalings.view.screens.ListView.Filter;
import javalings.view.screens.ScreenGoldenTest.Scenario;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import javalings.watch.core.CodeChoiceMode;
import javalings.watch.core.FinalMode;
import javalings.watch.core.HelpMode;
import javalings.watch.core.ListMode;
import javalings.watch.core.ResetMode;
import javalings.watch.core.WelcomeMode;

/** All screens but the one of the watch. */
final class ScreenScenarios {

  static final String PAGE =
      """
      # E0502

      A value is **written** while somebody *looks* at it. <!-- not shown -->

      ```java
      var view = cache.view();
      \tcache.put("k", 2);

      view.get("k"); // a comment that is so long that it does not fit into forty columns at all
      ```

      ## Why it matters
      - the view may point into memory that moved
      - in Java: `ConcurrentModificationException`
        1. at night
        2. in production
      - see [the book](https://doc.rust-lang.org/book/), <https://openjdk.org> and [E0499](E0499.md)

      > Aliasing or mutation,\\
      > never both.

      ---

          indented code

      The end.
      <!-- nor this -->
      """;

  private static final List<Stage> STAGES =
      List.of(
          new Stage("Week 1", "The compiler says no to everything.", "01_intro"),
          new Stage("Month 6", "I ask these questions without noticing.", "05_borrows"));

  private static final List<ErrorCode> CODES =
      List.of(
          ErrorCode.E0382,
          ErrorCode.SHAPE_DEFAULT,
          ErrorCode.DATA_RACE,
          ErrorCode.E0700,
          ErrorCode.MEMORY_NOT_CLOSEABLE,
          ErrorCode.NULL);

  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  private ScreenScenarios() {}

  static Map<String, Scenario> all() {
    var all = new LinkedHashMap<String, Scenario>();
    all.put("list", list(Filter.ALL, "", false, ""));
    all.put("list-searching", list(Filter.ALL, "moves", true, ""));
    all.put("list-search-begun", list(Filter.ALL, "", true, ""));
    all.put("list-not-found", list(Filter.PENDING, "zzz", false, ""));
    all.put("list-done", list(Filter.DONE, "", false, "Moves1 is at its start again."));
    all.put(
        "list-nothing-done", (size, theme) -> ListScreen.render(empty(Filter.DONE), size, theme));
    all.put(
        "list-nothing-pending",
        (size, theme) -> ListScreen.render(empty(Filter.PENDING), size, theme));
    all.put("help", new HelpMode(false, 0)::render);
    all.put("help-scrolled", new HelpMode(false, 99)::render);
    all.put("code-choice", new CodeChoiceMode(CODES, 1)::render);
    all.put("code-choice-last", new CodeChoiceMode(CODES, CODES.size() - 1)::render);
    all.put("reset", reset("exercises/04_moves/Moves1.java"));
    all.put(
        "reset-several",
        reset(
            "exercises/04_moves/Moves1.java", "exercises/05_borrows/a/rather/long/path/Cart.java"));
    all.put("check-all-running", checkAll(40, 2, 3));
    all.put("check-all-finished", checkAll(100, 5, 0));
    all.put("check-all-solved", checkAll(105, 0, 0));
    all.put("page", page(0));
    all.put("page-scrolled", page(7));
    all.put("page-compared", compared(0));
    all.put(
        "page-compared-from-its-start",
        (size, theme) -> compared(fromItsStart(size, theme)).at(size, theme));
    all.put("welcome", welcome(""));
    all.put("welcome-of-course", welcome("# Hello\n\nThis course is about **moves**."));
    all.put("final", new FinalMode(0).page(course("", "", 105), Words.ENGLISH)::render);
    all.put(
        "final-of-course",
        new FinalMode(0).page(course("", "Well *done*.", 1), Words.ENGLISH)::render);
    return all;
  }

  static List<ListView.Row> rows() {
    var rows = new ArrayList<ListView.Row>();
    for (var topic : List.of("01 Intro", "04 Moves", "05 Borrows")) {
      for (var i = 1; i <= 8; i++) {
        var solved = rows.size() < 9 || i == 4;
        var day = solved ? Optional.of(START.plusDays(rows.size())) : Optional.<LocalDate>empty();
        var name = topic.substring(3) + i;
        rows.add(
            new ListView.Row(
                stage(topic),
                topic,
                name,
                "About moves, part " + i,
                ListView.State.of(solved, i == 4, i == 7),
                i - 1,
                i / 4,
                day));
      }
    }
    return rows;
  }

  static PageView comparison(int scroll) {
    return new PageView(
        "In Rust",
        "Moving twice:\n\n```rust,compile_fail,E0382\nlet b = vec![0.5];\nsend(b);\nsend(b);\n```\n",
        List.of(ScreenSample.CACHE),
        scroll);
  }

  private static Scenario compared(int scroll) {
    return comparison(scroll)::render;
  }

  private static int fromItsStart(Size size, Theme theme) {
    return comparison(0).scrollToPage(size, theme);
  }

  private static String stage(String topic) {
    return topic.startsWith("05")
        ? "Week 2: So every value has one owner. Has it?"
        : "Week 1: The compiler says no to everything.";
  }

  private static Scenario list(Filter filter, String search, boolean searching, String notice) {
    var keys = new ListMode(11, filter, search, searching).keys(Words.ENGLISH);
    var view = new ListView("Javalings", rows(), 9, 11, filter, search, searching, notice, keys);
    return (size, theme) -> ListScreen.render(view, size, theme);
  }

  private static ListView empty(Filter filter) {
    return new ListView(
        "Javalings",
        List.of(),
        0,
        -1,
        filter,
        "",
        false,
        "",
        new ListMode(-1, filter, "", false).keys(Words.ENGLISH));
  }

  private static Scenario reset(String... paths) {
    return new ResetMode.Question(List.of(paths), false)::render;
  }

  private static Scenario checkAll(int solved, int pending, int checking) {
    var cells =
        IntStream.range(0, 105)
            .mapToObj(i -> new Cell("04 Moves", "Moves" + i, state(i, solved, pending, checking)))
            .toList();
    var view = new CheckAllView("Javalings", cells, Duration.ofMillis(2345));
    return view::render;
  }

  private static State state(int index, int solved, int pending, int checking) {
    if (index < solved) {
      return State.SOLVED;
    }
    if (index < solved + pending) {
      return State.PENDING;
    }
    return index < solved + pending + checking ? State.CHECKING : State.WAITING;
  }

  private static Scenario page(int scroll) {
    var view = new PageView("E0502: a borrow and a write at once", PAGE, List.of(), scroll);
    return view::render;
  }

  private static Scenario welcome(String markdown) {
    var course = course(markdown, "", 3);
    return new WelcomeMode(0).page(course, "/home/me/javalings/workspace", Words.ENGLISH)::render;
  }

  /** A course of so many exercises; texts that are empty are left to us. */
  static Course course(String welcome, String farewell, int exercises) {
    var topic =
        new Topic("05_borrows", "Borrows", Collections.nCopies(exercises, ScreenSample.EXERCISE));
    return new Course(
        "test", "Javalings", Optional.of(welcome), Optional.of(farewell), List.of(topic), STAGES);
  }
}
