package javalings.watch.core;

import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import javalings.view.screens.WatchView;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvanceModeTest {

  private static SessionScript solved() {
    return SessionScript.advancing(Progress.NOTHING)
        .open(FIRST, "a")
        .judge("a", SessionScript.FAILS)
        .save("b")
        .judge("b", SessionScript.SOLVED);
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 12"})
  void countsInSightAndGoesOn(int columns, int rows) {
    var session = solved();
    assertThat(shown(session, columns, rows)).contains("On to Moves2 in 10 s; any key stops that");
    assertThat(shown(session.tick(95), columns, rows)).contains("in 1 s");

    session.tick(5);

    assertThat(session.state().exercise().id()).isEqualTo(SECOND);
    assertThat(session.effects()).contains(new SessionEffect.Open(SECOND));
  }

  @Test
  void anyKeyStopsIt() {
    var session = solved().press(Key.Named.DOWN).tick(200);

    assertThat(session.state().exercise().id()).isEqualTo(FIRST);
    assertThat(((WatchView) session.scene()).notice()).isEqualTo("Moves1 stays; n goes on");
  }

  @Test
  void somebodyWhoGoesOnWritingStays() {
    var session = solved().save("c").judge("c", SessionScript.SOLVED).tick(200);

    assertThat(session.state().exercise().id()).isEqualTo(FIRST);
  }

  @Test
  void somebodyWhoComesBackOrDidNotAskForItStays() {
    var first = SessionScript.exercise(FIRST);
    var before = Progress.NOTHING.solved(first, SessionScript.NOW).at(first);
    var back = SessionScript.advancing(before).open(FIRST, "a").judge("a", SessionScript.SOLVED);
    assertThat(back.tick(200).state().exercise().id()).isEqualTo(FIRST);
    var unasked = SessionScript.open("a").judge("a", SessionScript.SOLVED).tick(200);
    assertThat(unasked.state().exercise().id()).isEqualTo(FIRST);
  }

  private static String shown(SessionScript session, int columns, int rows) {
    return session.scene().render(new Size(columns, rows), Theme.UNICODE).text();
  }
}
