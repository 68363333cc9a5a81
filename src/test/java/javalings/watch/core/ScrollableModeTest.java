package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.WatchView;
import javalings.view.text.Size;
import javalings.watch.core.Key.Named;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;

class ScrollableModeTest {

  private static final Size LOW = new Size(40, 10);
  private static final String LONG =
      IntStream.rangeClosed(1, 40).mapToObj(i -> "- line " + i).collect(Collectors.joining("\n"));

  @Test
  void arrowsMoveByALineAndPagesByHalfAScreen() {
    var script = page();
    assertThat(scroll(script.press(Named.DOWN, Named.DOWN, Named.DOWN))).isEqualTo(3);
    assertThat(scroll(script.press(Named.UP))).isEqualTo(2);
    assertThat(scroll(script.press(Named.PAGE_DOWN))).isEqualTo(7);
    assertThat(scroll(script.press(Named.PAGE_DOWN))).isEqualTo(12);
    assertThat(scroll(script.press(Named.PAGE_UP))).isEqualTo(7);
    assertThat(scroll(script.press(Named.HOME))).isZero();
    assertThat(scroll(script.press(Named.UP))).isZero();
  }

  /** Where one more line would change nothing. */
  @Test
  void theEndIsTheLeastThatShowsTheLastLine() {
    var script = page().press(Named.END);
    var end = scroll(script);
    assertThat(end).isBetween(30, 40);
    var last = script.scene().render(LOW, javalings.view.text.Theme.UNICODE);
    assertThat(last.text()).contains("line 40");
    assertThat(script.press(Named.DOWN).scene().render(LOW, javalings.view.text.Theme.UNICODE))
        .isEqualTo(last);
    assertThat(script.press(Named.UP).scene().render(LOW, javalings.view.text.Theme.UNICODE))
        .isNotEqualTo(last);
    assertThat(scroll(script)).isEqualTo(end - 1);
  }

  @Test
  void whatFitsDoesNotScroll() {
    var script = SessionScript.open("a").judge("a", FAILS);
    assertThat(script.press(Named.DOWN, Named.PAGE_DOWN, Named.END).state().mode())
        .isEqualTo(new WatchMode(0));
  }

  @Test
  void everythingThatIsReadScrolls() {
    var verdict =
        SessionScript.open("a").on(new WatchEvent.Resized(new Size(40, 6))).judge("a", FAILS);
    assertThat(verdict.press(Named.DOWN).state().mode()).isEqualTo(new WatchMode(1));
    var keys = SessionScript.open("a").on(new WatchEvent.Resized(LOW)).press("?").press(Named.DOWN);
    assertThat(keys.state().mode()).isEqualTo(new HelpMode(false, 1));
    var first = SessionScript.start(Progress.NOTHING, false, true).on(new WatchEvent.Resized(LOW));
    assertThat(first.press(Named.DOWN).state().mode()).isEqualTo(new WelcomeMode(1));
  }

  @Test
  void aPageKeepsWhatItIsWhileItScrolls() {
    assertThat(page().press(Named.DOWN).state().mode())
        .isEqualTo(new PageMode("E0382", LONG, false, 1));
  }

  @Test
  void otherKeysAndOtherModesAreLeftToOthers() {
    assertThat(page().press(Named.LEFT).scene()).isInstanceOf(WatchView.class);
    var asking = SessionScript.open("a").press("x").press(Named.DOWN);
    assertThat(asking.scene()).as("any key but y keeps the work").isInstanceOf(WatchView.class);
    var all = SessionScript.open("a").judge("a", SOLVED).press("c").press(Named.DOWN);
    assertThat(all.scene()).isInstanceOf(CheckAllView.class);
    assertThat(SessionScript.open("a").press(Named.REDRAW).effects())
        .containsExactly(new SessionEffect.Redraw());
  }

  private static SessionScript page() {
    return SessionScript.start()
        .open(FIRST, "a")
        .on(new WatchEvent.Resized(LOW))
        .on(new WatchEvent.PageRead("E0382", LONG));
  }

  private static int scroll(SessionScript script) {
    return ((PageMode) script.state().mode()).scroll();
  }
}
