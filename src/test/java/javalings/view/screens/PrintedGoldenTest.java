package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.view.diagnostics.Solution;
import javalings.view.screens.ListView.Filter;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.Ansi;
import javalings.view.text.HintText;
import javalings.view.text.Palette;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is printed and appended: the plain view, single verdicts, hints, pages, lists. */
class PrintedGoldenTest {

  private static Map<String, WatchView> watches() {
    var watches = new LinkedHashMap<String, WatchView>();
    watches.putAll(DiagnosticScenarios.all());
    watches.putAll(VerdictScenarios.all());
    return watches;
  }

  @TestFactory
  Stream<DynamicTest> thePlainViewIsAsReviewed() {
    var texts = new HashMap<String, Supplier<String>>();
    watches()
        .forEach((name, view) ->
            texts.put(
                name + ".txt",
                () ->
                    PlainWatchText.watch(view, PlainWatchText.context(78, Words.ENGLISH)).text()));
    return Golden.of("view/plain").tests(texts);
  }

  @Test
  void thePlainViewDrawsNothing() {
    watches()
        .forEach((name, view) ->
            assertThat(PlainWatchText.watch(view, PlainWatchText.context(60, Words.ENGLISH)).text())
                .as(name)
                .doesNotContainPattern("[\u2190-\u23FF\u2500-\u27BF\u001b]"));
  }

  @Test
  void thePlainViewIsAppendedInParts() {
    var view = watchOf("hint");
    var parts =
        PlainWatchText.heading(view, PlainWatchText.context(78, Words.ENGLISH)).text()
            + PlainWatchText.verdict(view, PlainWatchText.context(78, Words.ENGLISH)).text()
            + PlainWatchText.hint(
                    view.hints().getFirst(), PlainWatchText.context(78, Words.ENGLISH))
                .text()
            + PlainWatchText.hint(view.hints().getLast(), PlainWatchText.context(78, Words.ENGLISH))
                .text()
            + PlainWatchText.keys(view, PlainWatchText.context(78, Words.ENGLISH)).text();
    assertThat(parts)
        .isEqualTo(PlainWatchText.watch(view, PlainWatchText.context(78, Words.ENGLISH)).text());
  }

  @TestFactory
  Stream<DynamicTest> whatIsPrintedIsAsReviewed() {
    var texts = new HashMap<String, Supplier<String>>();
    texts.put("hint-all.txt", () -> hint(0));
    texts.put("hint-one-left.txt", () -> hint(1));
    texts.put("hint-some-left.txt", () -> hint(3));
    texts.put("page.txt", () -> page(78));
    texts.put("page-narrow.txt", () -> page(40));
    texts.put("list.txt", () -> list(78));
    texts.put("list-narrow.txt", () -> list(40));
    texts.put("report.txt", () -> report("error-three-labels"));
    texts.put("report-solved.txt", () -> report("solved"));
    texts.put("report-missing.txt", () -> report("missing"));
    texts.put("report-colour.txt", () -> colour("error-three-labels"));
    texts.put("solved-colour.txt", () -> colour("solved"));
    texts.put("check-colour.txt", () -> colour("check-fails"));
    return Golden.of("view/printed").tests(texts);
  }

  private static String hint(int left) {
    var hints =
        List.of(
            new HintText("Hint 1 of 4", "Look at *line* 7."),
            new HintText("When E0502", "```java\nvar view = cache.view();\n```\n\nWho looks?"));
    var view =
        new HintView(
            "Borrows3",
            left == 0 ? "" : "A view of a cache",
            left == 0 ? "" : ScreenSample.ABOUT,
            hints,
            left,
            2);
    return view.render(new Size(70, 24), Theme.UNICODE).text();
  }

  private static String page(int columns) {
    var view = new PageView("E0502", ScreenScenarios.PAGE, List.of(), 0);
    return view.print(new Size(columns, 24), Theme.UNICODE).text();
  }

  private static String list(int columns) {
    var view =
        new ListView(
            "Javalings", ScreenScenarios.rows(), 9, -1, Filter.ALL, "", false, "", List.of());
    return ListScreen.print(view, new Size(columns, 24), Theme.UNICODE).text();
  }

  private static String report(String name) {
    return printed(name).text();
  }

  private static String colour(String name) {
    return Ansi.print(printed(name), Palette.COLOR).replace('\u001b', '␛');
  }

  private static WatchView watchOf(String name) {
    return Optional.ofNullable(watches().get(name)).orElseThrow();
  }

  private static Screen printed(String name) {
    if (!(watchOf(name).phase() instanceof Phase.Judged(var report))) {
      throw new IllegalArgumentException(name);
    }
    var solution = new Solution("What was learnt.", "solutions/05_borrows/Borrows3.java");
    var printed = new ReportView(report, "", "", solution, "file:///home/me/work%20space/");
    return printed.render(new Size(78, 24), Theme.UNICODE);
  }
}
