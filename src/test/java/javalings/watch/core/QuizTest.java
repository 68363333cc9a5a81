package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.QUIZ;
import static javalings.watch.core.SessionScript.SOLVED;
import static javalings.watch.core.SessionScript.THIRD;
import static javalings.watch.core.SessionScript.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.view.screens.ListView;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import org.junit.jupiter.api.Test;

/** A quiz tells no way until it is solved; then it shows that its stage is known. */
class QuizTest {

  private final SessionScript script = SessionScript.inQuiz().open(QUIZ, "a");

  @Test
  void rustShowsOnceItIsSolved() {
    script.judge("a", FAILS).press("t");
    assertThat(notice()).isEqualTo("In a quiz, Rust shows once Quiz1 is solved");

    script.save("b").judge("b", SOLVED).press("t");
    assertThat(script.scene()).isInstanceOf(PageView.class);
  }

  @Test
  void aSolvedQuizOffersToSkipWhatIsOpenInItsStage() {
    script.judge("a", FAILS);
    assertThat(notice()).isEmpty();

    script.save("b").judge("b", SOLVED);
    assertThat(notice()).isEqualTo("You know this stage: k skips its one open exercise");
  }

  @Test
  void whatIsSkippedIsKnownAndComesLast() {
    script.judge("a", SOLVED).press("k");

    assertThat(script.effects())
        .contains(new SessionEffect.Persist(new ProgressChange.Known(List.of(exercise(THIRD)))));
    assertThat(notice()).startsWith("one open exercise of this stage: skipped");
    script.press("l");
    assertThat(((ListView) script.scene()).rows())
        .extracting(ListView.Row::state)
        .containsExactly(
            ListView.State.PENDING,
            ListView.State.PENDING,
            ListView.State.KNOWN,
            ListView.State.DONE);
    script.press("\033");
    assertThat(script.state().nextPending()).contains(exercise(FIRST));
  }

  @Test
  void beforeItIsSolvedAndWhereNothingIsOpenItSaysSo() {
    script.judge("a", FAILS).press("k");
    assertThat(notice()).startsWith("k skips the exercises before a quiz that you have solved");

    script.save("b").judge("b", SOLVED).press("kk");
    assertThat(notice()).startsWith("k skips the exercises before a quiz that you have solved");
  }

  @Test
  void aKnownExerciseCanStillBeSolvedAndAResetMakesItOpenAgain() {
    script.judge("a", SOLVED).press("k");
    var known = script.state().progress();

    assertThat(known.solved(exercise(THIRD), SessionScript.NOW).of(exercise(THIRD)).known())
        .isFalse();
    assertThat(known.pending(exercise(THIRD)).of(exercise(THIRD)).isPending()).isTrue();
  }

  private String notice() {
    return ((WatchView) script.scene()).notice();
  }
}
