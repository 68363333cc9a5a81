package javalings.watch.core;

import static javalings.watch.core.SessionScript.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import javalings.view.text.HintText;
import javalings.workspace.ModelSetup;
import org.junit.jupiter.api.Test;

class AskModeTest {

  private static final ModelSetup.Ready TINY =
      new ModelSetup.Ready("http://localhost/v1", "tiny", Optional.empty());

  private static SessionScript failing() {
    return SessionScript.asking(TINY).open(FIRST, "a").judge("a", SessionScript.FAILS);
  }

  @Test
  void theKeyIsOfferedOnlyWhereAModelIsSetUp() {
    assertThat(view(failing()).keys()).extracting(KeyBar.Key::key).contains("a");
    var without = SessionScript.open("a").judge("a", SessionScript.FAILS);
    assertThat(view(without).keys()).extracting(KeyBar.Key::key).doesNotContain("a");
    assertThat(view(without.press("a")).notice()).isEqualTo("No model is set up here");
    assertThat(without.effects()).isEmpty();
  }

  @Test
  void aKeyAsksAboutTheFilesAndTheVerdict() {
    var session = failing().press("a");

    assertThat(session.effects())
        .containsExactly(
            new SessionEffect.AskModel(
                TINY,
                SessionScript.file(FIRST, "a"),
                List.of("Outcome: checks-fail", "Failed check: keeps one owner")));
    assertThat(view(session).notice()).contains("Waiting for the first word of tiny");
    assertThat(view(session.on(new WatchEvent.ModelWrites())).notice())
        .contains("tiny is writing a hint; any key stops that");
  }

  @Test
  void theHintIsShownAndStaysWhileItFits() {
    var session = failing().press("a").on(new WatchEvent.ModelWrote("a", "Look at `b`."));

    assertThat(view(session).hints())
        .containsExactly(
            new HintText(
                "Hint by a model",
                "Look at `b`.\n\n`tiny` wrote this. A language model can be wrong."));
    assertThat(view(session).notice()).isEmpty();
    assertThat(view(session.save("b").judge("b", SessionScript.FAILS)).hints()).hasSize(1);
    assertThat(view(session.save("c").judge("c", SessionScript.MOVED)).hints()).isEmpty();
  }

  @Test
  void anyKeyStopsTheWaiting() {
    var session = failing().press("a").press(Key.Named.DOWN);

    assertThat(session.effects()).containsExactly(new SessionEffect.CancelModel());
    assertThat(view(session.on(new WatchEvent.ModelWrote("a", "too late"))).hints()).isEmpty();
    assertThat(view(session).notice()).contains("Nobody waits for the model any more");
  }

  @Test
  void savesAreJudgedMeanwhileAndAHintAboutOldFilesIsNotShown() {
    var session = failing().press("a").save("b").judge("b", SessionScript.FAILS);

    session.on(new WatchEvent.ModelWrote("a", "Look."));

    assertThat(view(session).hints()).isEmpty();
    assertThat(view(session).notice()).contains("has changed while the model was writing");
  }

  @Test
  void theAuthorsHintComesWhereTheModelGivesNone() {
    var session = failing().press("a").on(new WatchEvent.ModelWroteNothing("the server is gone"));

    assertThat(view(session).hints())
        .extracting(HintText::markdown)
        .containsExactly("Count owners.");
    assertThat(view(session).notice())
        .isEqualTo("There is no hint by a model: the server is gone; this is the author's");
  }

  @Test
  void theRequestIsReadBeforeItIsSent() {
    var session = failing().press("a").on(new WatchEvent.RequestRead("All of it."));

    assertThat(session.scene())
        .isInstanceOfSatisfying(
            PageView.class, it -> assertThat(it.title()).isEqualTo("What would be sent"));
    assertThat(session.effects()).containsExactly(new SessionEffect.RememberRequest());
    assertThat(view(session.press("q")).notice()).contains("Nothing was sent");
    session.press("a").on(new WatchEvent.RequestRead("All of it.")).press("a");
    assertThat(session.effects(SessionEffect.AskModel.class)).hasSize(1);
  }

  private static WatchView view(SessionScript session) {
    return (WatchView) session.scene();
  }
}
