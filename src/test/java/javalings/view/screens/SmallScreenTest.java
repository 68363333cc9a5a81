package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.view.screens.ScreenGoldenTest.Scenario;
import javalings.view.text.Line;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.watch.core.WatchKeys;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every screen at 40x12, read for what is lost there. */
class SmallScreenTest {

  private static final Size SMALL = new Size(40, 12);
  private static final Size TALL = new Size(40, 400);

  /** Each says that there is more: cut here, above or below. */
  private static final String MARKS = "[…↑↓▲▼]";

  /** The grid of a small screen has a mark for each exercise instead of its name. */
  private static final Pattern SUMMED_UP = Pattern.compile("^(Checking all|All checked)");

  private static Map<String, WatchView> watched() {
    var views = new LinkedHashMap<String, WatchView>();
    DiagnosticScenarios.all().forEach((name, view) -> views.put(name, WatchKeys.offer(view)));
    VerdictScenarios.all().forEach((name, view) -> views.put(name, WatchKeys.offer(view)));
    return views;
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLeftOutWithoutAMark() {
    var all = new LinkedHashMap<String, Scenario>();
    watched().forEach((name, view) -> all.put(name, (size, theme) -> view.render(size, theme)));
    all.putAll(ScreenScenarios.all());
    return all.entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> marked(it.getValue())));
  }

  private static void marked(Scenario scenario) {
    var small = scenario.at(SMALL, Theme.UNICODE);
    var seen = words(small);
    var lost =
        scenario.at(TALL, Theme.UNICODE).lines().stream()
            .map(Line::text)
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .skip(1)
            .dropWhile(line -> line.isEmpty() || !seen.contains(line)) // scrolled past
            .filter(line -> !line.isEmpty() && !seen.contains(line))
            .toList();
    if (!lost.isEmpty() && !SUMMED_UP.matcher(small.text()).find()) {
      assertThat(small.text()).as("lost: " + lost).containsPattern(MARKS);
    }
  }

  private static String words(Screen screen) {
    return screen.text().replaceAll("\\s+", " ");
  }

  @TestFactory
  Stream<DynamicTest> theGoalIsWholeOrMarked() {
    return watched().entrySet().stream()
        .filter(it -> !it.getValue().about().isBlank())
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> goal(it.getValue())));
  }

  private static void goal(WatchView view) {
    var rows = view.render(SMALL, Theme.UNICODE).lines().stream().map(Line::text).toList();
    var goal = javalings.view.text.Markdown.line(view.about()).text();
    var shown = String.join(" ", rows.get(1).strip(), rows.get(2).strip());
    var words = goal.split(" ", -1);
    assertThat(shown).contains(words[0]);
    assertThat(shown.contains(words[words.length - 1]) || shown.contains("…"))
        .as(shown + " | of | " + goal)
        .isTrue();
  }

  @TestFactory
  Stream<DynamicTest> theListIsAlwaysAKeyAway() {
    return watched().entrySet().stream()
        .map(it ->
            DynamicTest.dynamicTest(
                it.getKey(),
                () -> {
                  var rows = it.getValue().render(SMALL, Theme.UNICODE).lines();
                  assertThat(rows.getLast().text()).contains("l list").contains("q quit");
                }));
  }
}
