package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every screen in every situation, as text, at three sizes and in ASCII. */
class ScreenGoldenTest {

  private static final Size SMALL = new Size(40, 12);

  /** How a situation is drawn. */
  interface Scenario {
    Screen at(Size size, Theme theme);
  }

  private static Map<String, Scenario> scenarios() {
    var scenarios = new LinkedHashMap<String, Scenario>();
    DiagnosticScenarios.all().forEach((name, view) -> scenarios.put(name, watch(view)));
    VerdictScenarios.all().forEach((name, view) -> scenarios.put(name, watch(view)));
    scenarios.putAll(ScreenScenarios.all());
    return scenarios;
  }

  private static Scenario watch(WatchView view) {
    return (size, theme) -> WatchScreen.render(view, size, theme);
  }

  @TestFactory
  Stream<DynamicTest> screensAreAsReviewed() {
    var texts = new HashMap<String, Supplier<String>>();
    scenarios()
        .forEach((name, scenario) -> {
          texts.put(name + "/80x24.txt", () -> text(scenario, Size.STANDARD, Theme.UNICODE));
          texts.put(name + "/40x12.txt", () -> text(scenario, SMALL, Theme.UNICODE));
          texts.put(name + "/ascii.txt", () -> text(scenario, Size.STANDARD, Theme.ASCII));
        });
    return Golden.of("view/screens").tests(texts);
  }

  private static String text(Scenario scenario, Size size, Theme theme) {
    return scenario.at(size, theme).text();
  }

  @TestFactory
  Stream<DynamicTest> screensFitTheirTerminal() {
    return scenarios().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> fits(entry.getValue())));
  }

  private static void fits(Scenario scenario) {
    for (var columns : List.of(40, 47, 60, 80, 121)) {
      for (var rows : List.of(10, 15, 16, 40)) {
        var size = new Size(columns, rows);
        var screen = scenario.at(size, Theme.ASCII);
        assertThat(screen).isEqualTo(scenario.at(size, Theme.ASCII));
        assertThat(screen.text()).matches("[ -~\n]*");
        assertFits(screen, size);
        assertFits(scenario.at(size, Theme.UNICODE), size);
      }
    }
  }

  private static void assertFits(Screen screen, Size size) {
    assertThat(screen.lines().size()).isLessThanOrEqualTo(size.rows());
    for (var line : screen.lines()) {
      assertThat(line.width()).as(line.text()).isLessThanOrEqualTo(size.columns());
    }
  }
}
