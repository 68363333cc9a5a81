package javalings.view.screens;

import static javalings.view.screens.ScreenSample.judged;
import static javalings.view.screens.ScreenSample.place;
import static javalings.view.screens.ScreenSample.printed;
import static javalings.view.screens.ScreenSample.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Failure;
import javalings.model.Failure.Difference;
import javalings.model.Frame;
import javalings.model.Printed;
import javalings.model.Source;
import javalings.model.Verdict;
import javalings.view.screens.WatchView.Phase;

/** Files that compile and whose checks fail, by the name of the situation. */
final class CheckScenarios {

  static final Source LOOP =
      new Source(
          ScreenSample.FILE,
          """
          class Borrows3 {
            static int count(int n) {
              var i = 0;
              while (i < n) { // grows
                i = i - 1;
              }
              return i;
            }

            static int deep(int n) {
              return deep(n + 1);
            }
          }
          """);

  private CheckScenarios() {}

  static Map<String, WatchView> all() {
    var all = new LinkedHashMap<String, WatchView>();
    all.put("check-fails", checkFails());
    all.put(
        "check-fails-multi-line", differs(TEXT, TEXT.replace("three", "3").replace("nine\n", "")));
    all.put("check-fails-trailing-newline", differs("one\ntwo\n", "one\ntwo"));
    all.put("check-fails-long-values", differs(longValue("13"), longValue("31")));
    all.put("check-fails-short-values", differs("5", "3"));
    all.put("check-fails-empty-value", differs("", "a"));
    all.put("check-fails-white-space", differs("a b  c", "a b c"));
    all.put("check-fails-case", differs("Moves", "moves"));
    all.put("check-fails-same-text", differs("[1, 2]", "[1, 2]"));
    all.put("check-throws", checkThrows());
    all.put("check-recursion", recursion());
    all.put("check-kit-diagnostics", kitDiagnostics());
    all.put("check-kit-repeats", kitRepeats());
    all.put("check-kit-long-labels", kitLongLabels());
    all.put("checks-several", severalChecks());
    all.put("checks-one-cause", oneCause());
    all.put("printed-long", printedLong());
    all.put("printed-escapes", printedEscapes());
    all.put("next-refused", refused());
    return all;
  }

  private static final String TEXT =
      IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
              .mapToObj(CheckScenarios::word)
              .collect(Collectors.joining("\n"))
          + "\n";

  private static String word(int number) {
    return List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
        .get(number - 1);
  }

  private static String longValue(String middle) {
    return "[" + "12, ".repeat(40) + middle + ", 14".repeat(40) + "]";
  }

  private static CheckResult failed(String name, Failure failure) {
    return new CheckResult(name, name.replace('_', ' '), new Outcome.Failed(failure));
  }

  static CheckResult passed(String name) {
    return new CheckResult(name, name.replace('_', ' '), new Outcome.Passed());
  }

  private static Failure failure(String message, Frame... frames) {
    return new Failure(message, Optional.empty(), Optional.empty(), List.of(frames), List.of());
  }

  private static WatchView checksFail(Source source, Printed printed, CheckResult... checks) {
    return judged(report(source, new Verdict.ChecksFail(List.of(checks)), printed));
  }

  private static WatchView checkFails() {
    var failure =
        new Failure(
            "counting to 3 gives 3",
            Optional.of(new Difference("one, two, three", "one, two, tree")),
            Optional.empty(),
            List.of(new Frame("Borrows3.java", 5, "count")),
            List.of());
    return checksFail(
        LOOP,
        printed("i is 0\ni is -1\n"),
        failed("counts_up", failure),
        passed("starts_at_zero"),
        passed("keeps_its_argument"));
  }

  private static WatchView differs(String expected, String actual) {
    var failure =
        new Failure(
            "the two are the same",
            Optional.of(new Difference(expected, actual)),
            Optional.empty(),
            List.of(),
            List.of());
    return checksFail(LOOP, Printed.NOTHING, failed("is_the_same", failure));
  }

  private static WatchView oneCause() {
    var count = new Frame("Borrows3.java", 5, "count");
    var deep = new Frame("Borrows3.java", 11, "deep");
    return checksFail(
        LOOP,
        Printed.NOTHING,
        failed("counts_up", thrown(count)),
        failed("counts_down", thrown(count)),
        failed("is_deep", thrown(count, deep)),
        failed("is_told", failure("the log has a line for each count")),
        passed("starts_at_zero"));
  }

  private static Failure thrown(Frame... frames) {
    return new Failure(
        "no counter",
        Optional.empty(),
        Optional.of("IllegalStateException"),
        List.of(frames),
        List.of());
  }

  private static WatchView checkThrows() {
    var failure =
        new Failure(
            "Index 5 out of bounds for length 3",
            Optional.empty(),
            Optional.of("IndexOutOfBoundsException"),
            List.of(
                new Frame("Borrows3.java", 5, "count"),
                new Frame("Borrows3.java", 11, "lambda$deep$0"),
                new Frame("Elsewhere.java", 0, "call")),
            List.of());
    var silent =
        new Failure(
            "", Optional.empty(), Optional.of("NoSuchElementException"), List.of(), List.of());
    return checksFail(
        LOOP, Printed.NOTHING, failed("counts_up", failure), failed("is_quiet", silent));
  }

  private static WatchView recursion() {
    var frames = new ArrayList<>(Collections.nCopies(1000, new Frame("Borrows3.java", 11, "deep")));
    for (var i = 0; i < 20; i++) {
      frames.add(new Frame("Borrows3.java", 4, "even"));
      frames.add(new Frame("Borrows3.java", 5, "odd"));
    }
    IntStream.rangeClosed(1, 30).forEach(i -> frames.add(new Frame("Main.java", i, "step" + i)));
    var failure =
        new Failure("", Optional.empty(), Optional.of("StackOverflowError"), frames, List.of());
    return checksFail(LOOP, Printed.NOTHING, failed("comes_back", failure));
  }

  private static WatchView kitDiagnostics() {
    var race =
        ScreenSample.error(
            "data-race",
            "two threads reach `i` at once, and one of them writes",
            place(5, 5, 5, 14),
            ScreenSample.label(5, 5, 14, "thread B writes"),
            ScreenSample.label(4, 12, 13, "thread A reads"));
    var failure =
        new Failure(
            "DATA RACE after 3 schedules\nstep | T1          | T2\n1    | L4: read i  |\n2    |             | L5: write i",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(race));
    return checksFail(LOOP, Printed.NOTHING, failed("is_safe", failure));
  }

  /** The message is for those who see nothing else; what stands below it is not said twice. */
  private static WatchView kitRepeats() {
    var boxing =
        ScreenSample.error(
            "cost-boxing",
            "`Long.valueOf` boxes for every element",
            place(5, 5, 5, 14),
            ScreenSample.label(
                5, 5, 14, "`Long.longValue` unboxes here, and `Long.valueOf` boxes here"));
    var failure =
        new Failure(
            "`total` boxes for every element: line 5: `Long.longValue` unboxes\n"
                + "line 5: `Long.longValue` unboxes\nline 5: `Long.valueOf` boxes",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(boxing));
    return checksFail(LOOP, Printed.NOTHING, failed("is_free", failure));
  }

  /** However long title and labels are, what happened is begun between them. */
  private static WatchView kitLongLabels() {
    var deadlock =
        ScreenSample.error(
            "deadlock",
            "threads wait for ever",
            place(5, 5, 5, 14),
            ScreenSample.label(
                5, 5, 14, "T1 waits here for the lock of Account#2; T2 waits for Account#1"));
    var failure =
        new Failure(
            "DEADLOCK: T1 waits for the lock of Account#2, which T2 holds since Loop1.java:4.",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(deadlock));
    return checksFail(
        LOOP, Printed.NOTHING, failed("two_can_pay_each_other_at_the_same_time", failure));
  }

  private static WatchView severalChecks() {
    var failure =
        new Failure(
            "it is 1",
            Optional.of(new Difference("1", "2")),
            Optional.empty(),
            List.of(),
            List.of());
    return checksFail(
        LOOP,
        Printed.NOTHING,
        passed("starts_at_zero"),
        failed("first_one", failure),
        failed("second_one", failure),
        failed(
            "third_one",
            failure("first sentence\nsecond sentence", new Frame("Gone.java", 3, "m"))),
        new CheckResult("fourth", "fourth one", new Outcome.Skipped("needs the first one")),
        passed("keeps_its_argument"),
        passed("is_quick"));
  }

  private static WatchView printedLong() {
    var text =
        IntStream.range(0, 3000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    return checksFail(
        LOOP,
        new Printed(text, Printed.CAP + 1_234_567L),
        failed("is_quiet", failure("it prints nothing")));
  }

  private static WatchView printedEscapes() {
    return checksFail(
        LOOP,
        printed("\u001b[31mred\u001b[0m\tand \u001b[2J\rtab\r\n\n" + "long ".repeat(30) + "\n世界"),
        failed("is_quiet", failure("it prints nothing")));
  }

  private static WatchView refused() {
    var verdict =
        new Verdict.ChecksFail(List.of(failed("counts_up", failure("counting to 3 gives 3"))));
    return ScreenSample.watch(
        new Phase.Judged(report(verdict)),
        "Not yet: a check fails. The next exercise opens once this one is solved; l lets you go anywhere.",
        0);
  }
}
