package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Verdict;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.HintText;
import javalings.view.text.Line;
import javalings.view.text.Size;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import javalings.watch.core.FinalMode;
import javalings.watch.core.HelpMode;
import javalings.watch.core.WelcomeMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WatchScreenTest {

  private static final Size SMALL = new Size(40, 12);

  /** Of these no line is known, or they are scrolled away from it. */
  private static final Set<String> WITHOUT_LINE =
      Set.of("error-no-source", "error-several-scrolled");

  private static Map<String, WatchView> withFailingLine() {
    var views = new HashMap<>(DiagnosticScenarios.all());
    views.keySet().removeAll(WITHOUT_LINE);
    VerdictScenarios.all()
        .forEach((name, view) -> {
          if (Set.of(
                  "check-fails",
                  "check-throws",
                  "check-recursion",
                  "check-kit-diagnostics",
                  "timed-out",
                  "out-of-memory",
                  "crashed",
                  "hint")
              .contains(name)) {
            views.put(name, view);
          }
        });
    return views;
  }

  @TestFactory
  Stream<DynamicTest> verdictAndFailingLineAreSeenAtOnce() {
    return withFailingLine().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () -> {
                  assertSeen(entry.getValue(), SMALL);
                  assertSeen(entry.getValue(), Size.STANDARD);
                }));
  }

  private static void assertSeen(WatchView view, Size size) {
    var rows =
        WatchScreen.render(view, size, Theme.UNICODE).lines().stream().map(Line::text).toList();
    assertThat(rows)
        .anyMatch(row -> row.strip().startsWith("error[") || row.strip().startsWith("✗"));
    assertThat(rows).anyMatch(row -> row.contains("│") && row.contains("━"));
  }

  @Test
  void theFirstErrorIsWholeOnAScreenOfTwentyFourRows() {
    var view = Optional.ofNullable(DiagnosticScenarios.all().get("error-several")).orElseThrow();
    assertThat(WatchScreen.render(view, Size.STANDARD, Theme.UNICODE).text())
        .contains("help: the two types have to agree")
        .contains("… and 2 more errors (↓)");
  }

  @Test
  void theNewestHintCanBeBroughtIntoSight() {
    var report = ScreenSample.report(new Verdict.BreaksRules(List.of(ScreenSample.sharedBorrow())));
    assertThat(newestHint(report, SMALL)).isNotEmpty().contains("cache.put(2); // E0502");
    assertThat(newestHint(report, Size.STANDARD)).contains("cache.put(2); // E0502");
    assertThat(
            WatchScreen.scrollToHint(
                VerdictScenarios.hints(report, 0), Size.STANDARD, Theme.UNICODE))
        .isZero();
    assertThat(WatchScreen.scrollToHint(ScreenSample.judged(report), SMALL, Theme.UNICODE))
        .isZero();
  }

  private static String newestHint(Report report, Size size) {
    var scroll = WatchScreen.scrollToHint(VerdictScenarios.hints(report, 0), size, Theme.UNICODE);
    return WatchScreen.render(VerdictScenarios.hints(report, scroll), size, Theme.UNICODE).text();
  }

  @Test
  void whatTheHintsAreAboutStaysInSightHoweverManyThereAre() {
    var report = ScreenSample.report(new Verdict.BreaksRules(List.of(ScreenSample.sharedBorrow())));
    for (var size : List.of(SMALL, Size.STANDARD)) {
      var many =
          IntStream.range(1, 9)
              .mapToObj(i -> new HintText("Hint " + i + " of 9", "Look at line %d. ".repeat(9)))
              .toArray(HintText[]::new);
      var top = ScreenSample.watch(new Phase.Judged(report), "", 0, many);
      var scroll = WatchScreen.scrollToHint(top, size, Theme.UNICODE);
      var view = ScreenSample.watch(new Phase.Judged(report), "", scroll, many);
      assertThat(scroll).isPositive();
      assertThat(WatchScreen.render(view, size, Theme.UNICODE).text())
          .contains("error[E0502]")
          .contains("Hint 8 of 9");
      assertThat(WatchScreen.render(view, size, Theme.UNICODE).lines()).hasSize(size.rows());
    }
  }

  @Test
  void aHintStandsAtItsCheckAndOtherHelpAtTheFirstProblem() {
    var verdict =
        new Verdict.ChecksFail(
            Stream.of("is filled", "is emptied")
                .map(it -> new CheckResult(it.replace(' ', '_'), it, new Outcome.Skipped("no")))
                .toList());
    var view =
        ScreenSample.watch(
            new Phase.Judged(ScreenSample.report(verdict)),
            "",
            0,
            new HintText("Hint for \"is emptied\"", "Who takes it?", "is_emptied"),
            new HintText("Hint 1 of 2", "Look closer."));
    assertThat(WatchScreen.render(view, Size.STANDARD, Theme.UNICODE).text())
        .containsSubsequence("is filled", "Look closer.", "is emptied", "Who takes it?");
  }

  @Test
  void thereIsNothingToScrollWhereAllIsInSight() {
    var view = ScreenSample.watch(new Phase.Waiting(), "", 0);
    assertThat(WatchScreen.scrollLimit(view, Size.STANDARD, Theme.UNICODE)).isZero();
    var report = ScreenSample.report(new Verdict.BreaksRules(List.of(ScreenSample.sharedBorrow())));
    var limit = WatchScreen.scrollLimit(ScreenSample.judged(report), SMALL, Theme.UNICODE);
    assertThat(limit).isPositive();
    var end = ScreenSample.watch(new Phase.Judged(report), "", limit);
    var before = ScreenSample.watch(new Phase.Judged(report), "", limit - 1);
    assertThat(WatchScreen.render(end, SMALL, Theme.UNICODE).text()).doesNotContain("(↓)");
    assertThat(WatchScreen.render(before, SMALL, Theme.UNICODE).text()).contains("(↓)");
  }

  @Test
  void filesAreLinkedWhereLinksWork() {
    var view = Optional.ofNullable(VerdictScenarios.all().get("solved")).orElseThrow();
    var spans =
        WatchScreen.render(view, Size.STANDARD, Theme.UNICODE).lines().stream()
            .flatMap(line -> line.spans().stream())
            .map(TextSpan::link);
    assertThat(spans)
        .contains(
            "file:///home/me/my%20workspace/solutions/05_borrows/Borrows3.java",
            "https://doc.rust-lang.org/book/ch04-02-references-and-borrowing.html");
  }

  @Test
  void pagesSayHowFarTheyScroll() {
    var page = new PageView("E0502", ScreenScenarios.PAGE, List.of(), 0);
    var limit = page.scrollLimit(SMALL, Theme.UNICODE);
    var end = new PageView("E0502", ScreenScenarios.PAGE, List.of(), limit);
    assertThat(end.render(SMALL, Theme.UNICODE).text()).contains("The end.");
    assertThat(page.render(SMALL, Theme.UNICODE).text()).doesNotContain("The end.");
    assertThat(new HelpMode(false, 0).scrollLimit(SMALL, Theme.UNICODE)).isEqualTo(14);
    assertThat(new HelpMode(false, 0).scrollLimit(Size.STANDARD, Theme.UNICODE)).isZero();
    assertThat(
            new WelcomeMode(0)
                .page(ScreenScenarios.course("", "", 3), "/w", Words.ENGLISH)
                .scrollLimit(SMALL, Theme.UNICODE))
        .isPositive();
    assertThat(
            new FinalMode(0)
                .page(ScreenScenarios.course("", "", 3), Words.ENGLISH)
                .scrollLimit(SMALL, Theme.UNICODE))
        .isZero();
  }

  @Test
  void aWideScreenHasThePageBesideTheCodeAndANarrowOneBelowIt() {
    var page = ScreenScenarios.comparison(0);
    var wide = new Size(130, 24);
    assertThat(page.render(wide, Theme.UNICODE).text())
        .containsPattern("import javalings.own.*│ Moving twice:");
    assertThat(page.scrollToPage(wide, Theme.UNICODE)).isZero();
    assertThat(page.scrollToPage(SMALL, Theme.UNICODE)).isPositive();
  }

  @Test
  void aBigFileWithManyErrorsIsDrawnInTime() {
    var line = "    int x = undefined + 1; // and a comment\n";
    var text = line.repeat(1_000_000 / line.length());
    var errors =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i ->
                ScreenSample.error(
                    "compiler.err.cant.resolve",
                    "cannot find symbol",
                    ScreenSample.place(i * 200, 13, i * 200, 22)))
            .toList();
    var source = new Source(ScreenSample.FILE, text);
    var view =
        ScreenSample.judged(
            ScreenSample.report(source, new Verdict.DoesNotCompile(errors), Printed.NOTHING));
    assertThat(WatchScreen.render(view, SMALL, Theme.UNICODE).text())
        .contains("… and 99 more errors");
  }
}
