package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.NOW;
import static javalings.watch.core.SessionScript.SECOND;
import static javalings.watch.core.SessionScript.SOLVED;
import static javalings.watch.core.SessionScript.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javalings.model.Source;
import javalings.view.screens.ExerciseHeading;
import javalings.view.screens.ListView;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;

/** What there is to see says what the state knows. */
class SceneTest {

  @Test
  void theHeadingTellsWhereInTheCourseThisIs() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    assertThat(watching(SessionScript.start(progress, false, false).open(SECOND, "a")).heading())
        .isEqualTo(new ExerciseHeading("Test", "04 Moves", "Moves2", "Moves2", 2, 3, 1, false));
  }

  @Test
  void whatTheExerciseIsAboutComesWithTheLesson() {
    assertThat(watching(SessionScript.start()).about()).isEmpty();
    assertThat(watching(SessionScript.open("a")).about()).isEqualTo("About it.");
  }

  @Test
  void theHintsThatAreLeftAreThoseAboveTheHighest() {
    var script = SessionScript.open("a").judge("a", FAILS);
    assertThat(watching(script).hintsLeft()).isEqualTo(2);
    assertThat(watching(script.press("h")).hintsLeft()).as("one about the check").isEqualTo(2);
    assertThat(watching(script.press("h")).hintsLeft()).isEqualTo(1);
    assertThat(watching(script.press("h")).hintsLeft()).isZero();
  }

  @Test
  void somebodyWhoIsStuckIsToldOfHelpUnlessThereIsNoneOrSomethingElseToSay() {
    var stuck = SessionScript.open("a").judge("a", FAILS).save("b").judge("b", FAILS);
    assertThat(watching(stuck).notice()).isEmpty();
    stuck.save("c").judge("c", FAILS);
    assertThat(watching(stuck).notice()).startsWith("The same failure for the third time");
    assertThat(watching(stuck.press("n")).notice()).startsWith("Moves1 fails a check");
    var helped = SessionScript.open("a").judge("a", FAILS).press("hhh").save("b").judge("b", FAILS);
    helped.save("c").judge("c", FAILS).save("d").judge("d", FAILS);
    assertThat(watching(helped).notice()).as("no help is left").isEmpty();
  }

  @Test
  void theQuestionBeforeAResetNamesTheFilesThatItIsAbout() {
    assertThat(((ResetMode.Question) SessionScript.open("a").press("x").scene()).paths())
        .containsExactly("exercises/04_moves/Moves1.java");
    assertThat(((ResetMode.Question) SessionScript.open("a").press("ljx").scene()).paths())
        .containsExactly("exercises/04_moves/Moves2");
  }

  @Test
  void aPageIsReadForItselfOrBesideTheCode() {
    var script = SessionScript.open("a").on(new WatchEvent.PageRead("E0382", "# Moved"));
    assertThat(((PageView) script.scene()).code()).isEmpty();
    var twin = (PageView) SessionScript.open("a").press("t").scene();
    assertThat(twin.code()).extracting(Source::text).containsExactly("a");
  }

  @Test
  void theListHasTheDayOfSolving() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    var list =
        (ListView) SessionScript.start(progress, false, false).open(SECOND, "a").press("l").scene();
    assertThat(list.rows())
        .extracting(ListView.Row::solvedOn)
        .first()
        .extracting(java.util.Optional::orElseThrow)
        .isEqualTo(LocalDate.ofInstant(NOW, SessionScript.ZONE));
    assertThat(list.rows().getFirst().topic()).isEqualTo("04 Moves");
  }

  @Test
  void theFirstAndTheLastScreenKnowTheCourse() {
    var first = (WelcomeMode.Welcome) SessionScript.start(Progress.NOTHING, false, true).scene();
    assertThat(first.page().title()).isEqualTo("Welcome to Test");
    assertThat(first.page().markdown())
        .contains("Week 2", "Your files are in `/home/me/workspace`");
    var last = (PageView) finished().scene();
    assertThat(last.title()).isEqualTo("All solved: Test");
    assertThat(last.beside()).isEqualTo("3 exercises");
  }

  @Test
  void afterTheEndOneCanLeaveLookAroundOrGoBack() {
    assertThat(finished().press("q").effects(SessionEffect.Quit.class)).hasSize(1);
    assertThat(finished().press("l").scene()).isInstanceOf(ListView.class);
    assertThat(finished().press("p").scene()).isInstanceOf(WatchView.class);
    assertThat(finished().press("z").state().mode()).isInstanceOf(FinalMode.class);
  }

  @Test
  void theKeysAreExplainedUntilAnyKey() {
    assertThat(SessionScript.open("a").press("?").scene()).isInstanceOf(HelpMode.class);
    assertThat(SessionScript.open("a").press("?q").scene()).isInstanceOf(WatchView.class);
    assertThat(SessionScript.open("a").press("?q").effects()).isEmpty();
  }

  @Test
  void theWelcomeCanBeLeftForGood() {
    var first = SessionScript.start(Progress.NOTHING, false, true);
    assertThat(first.press("q").effects(SessionEffect.Quit.class)).hasSize(1);
  }

  /** Everything is solved, and proven once more. */
  private static SessionScript finished() {
    var progress = Progress.NOTHING;
    for (var id : List.of(FIRST, SECOND, SessionScript.THIRD)) {
      progress = progress.solved(exercise(id), NOW);
    }
    var script = SessionScript.start(progress.at(exercise(FIRST)), false, false).open(FIRST, "a");
    script.judge("a", SOLVED).press("n");
    for (var id : List.of(FIRST, SECOND, SessionScript.THIRD)) {
      script.on(new WatchEvent.Looked(SessionScript.file(id, "a"))).judge(id, "a", SOLVED, "a");
    }
    return script;
  }

  private static WatchView watching(SessionScript script) {
    return ((WatchView) script.scene());
  }
}
