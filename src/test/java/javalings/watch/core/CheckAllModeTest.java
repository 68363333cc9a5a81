package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.NOW;
import static javalings.watch.core.SessionScript.SECOND;
import static javalings.watch.core.SessionScript.SOLVED;
import static javalings.watch.core.SessionScript.THIRD;
import static javalings.watch.core.SessionScript.exercise;
import static javalings.watch.core.SessionScript.file;
import static javalings.watch.core.SessionScript.gone;
import static org.assertj.core.api.Assertions.assertThat;

import javalings.model.ExerciseId;
import javalings.model.Verdict;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.WatchView;
import javalings.watch.core.Key.Named;
import javalings.workspace.Progress;
import javalings.workspace.ProgressRule;
import org.junit.jupiter.api.Test;

class CheckAllModeTest {

  @Test
  void looksAtOneExerciseAfterTheOther() {
    var script = SessionScript.open("a").judge("a", FAILS).press("c");
    assertThat(script.effects()).containsExactly(new SessionEffect.Look(FIRST));
    script.on(new WatchEvent.Looked(file(FIRST, "a")));
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(FIRST, "a")));
    script.judge(FIRST, "a", SOLVED, "a");
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(SECOND));
    assertThat(cells(script))
        .containsExactly(
            CheckAllView.State.SOLVED, CheckAllView.State.CHECKING, CheckAllView.State.WAITING);
  }

  @Test
  void looksAtTheNextOneWhileTheFirstIsJudgedAndLetsTheEnginePrepareIt() {
    var script = SessionScript.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a")));
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(SECOND));
    script.on(new WatchEvent.Looked(file(SECOND, "b")));
    assertThat(script.effects()).containsExactly(new SessionEffect.Prepare(file(SECOND, "b")));
    script.judge(FIRST, "a", SOLVED, "a");
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(SECOND, "b")));
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(THIRD));
    script.judge(SECOND, "b", FAILS, "saved since");
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(SECOND, "saved since")));
  }

  @Test
  void aNextOneThatIsGoneIsPendingInItsTurn() {
    var script = SessionScript.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a")));
    script.on(new WatchEvent.Looked(gone(SECOND)));
    assertThat(script.effects()).isEmpty();
    script.judge(FIRST, "a", SOLVED, "a");
    assertThat(script.effects(SessionEffect.Judge.class)).isEmpty();
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(THIRD));
  }

  @Test
  void forgetsALookAtAnExerciseThatIsNotNext() {
    var script = SessionScript.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a")));
    script.on(new WatchEvent.Looked(file(THIRD, "c")));
    assertThat(script.effects()).isEmpty();
    script.judge(FIRST, "a", SOLVED, "a");
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(SECOND));
  }

  @Test
  void saysWhatIsLeftAndGoesThereWhenTheCurrentOneIsSolved() {
    var script = SessionScript.open("a").press("c");
    turn(script, FIRST, SOLVED);
    turn(script, SECOND, FAILS);
    turn(script, THIRD, SOLVED);
    assertThat(script.state().notice()).isEqualTo("1 of 3 do not pass; the first is Moves2");
    assertThat(script.effects(SessionEffect.Open.class))
        .containsExactly(new SessionEffect.Open(SECOND));
  }

  @Test
  void staysWhereTheLearnerIsWhenThatIsNotSolved() {
    var script = SessionScript.open("a").press("c");
    turn(script, FIRST, FAILS);
    turn(script, SECOND, SOLVED);
    turn(script, THIRD, FAILS);
    assertThat(script.state().isAt(FIRST)).isTrue();
    assertThat(script.state().notice()).startsWith("2 of 3 do not pass");
    assertThat(script.scene()).isInstanceOf(WatchView.class);
  }

  @Test
  void provesEverythingAgainBeforeTheFarewell() {
    var script =
        SessionScript.start(allSolved(), false, false)
            .open(FIRST, "a")
            .judge("a", SOLVED)
            .press("n");
    assertThat(script.effects()).containsExactly(new SessionEffect.Look(FIRST));
    turn(script, FIRST, SOLVED);
    turn(script, SECOND, SOLVED);
    turn(script, THIRD, SOLVED);
    assertThat(script.state().mode()).isInstanceOf(FinalMode.class);
  }

  @Test
  void aSolvedExerciseThatDoesNotPassStaysSolvedAndIsGoneTo() {
    var script =
        SessionScript.start(allSolved(), false, false)
            .open(FIRST, "a")
            .judge("a", SOLVED)
            .press("n");
    turn(script, FIRST, SOLVED);
    turn(script, SECOND, FAILS);
    assertThat(script.effects(SessionEffect.Persist.class))
        .containsExactly(
            new SessionEffect.Persist(
                new ProgressChange.Judged(
                    exercise(SECOND), FAILS, SessionScript.NOW, ProgressRule.CHECK_ALL)));
    turn(script, THIRD, SOLVED);
    assertThat(script.state().exercise().id()).isEqualTo(SECOND);
    assertThat(script.state().progress().solvedOf(script.state().course())).isEqualTo(3);
    assertThat(script.state().progress().changedSince(exercise(SECOND))).isTrue();
  }

  @Test
  void takesAMissingFileForPendingWithoutAnEngine() {
    var script = SessionScript.open("a").press("c").on(new WatchEvent.Looked(gone(FIRST)));
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(SECOND));
  }

  @Test
  void looksAtASaveMadeMeanwhileWhenItIsDone() {
    var script = SessionScript.open("a").press("c");
    turn(script, FIRST, SOLVED);
    script.save("b");
    assertThat(script.effects(SessionEffect.Judge.class)).isEmpty();
    turn(script, SECOND, SOLVED);
    turn(script, THIRD, SOLVED);
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(FIRST));
    script.on(new WatchEvent.Looked(file(FIRST, "b")));
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(FIRST, "b")));
  }

  @Test
  void judgesTheCurrentOneAgainWhenItWasSavedDuringItsTurn() {
    var script =
        SessionScript.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a"))).save("b");
    script.judge(FIRST, "a", SOLVED, "b");
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(FIRST, "b")));
    script.judge(FIRST, "b", SOLVED, "b");
    assertThat(script.effects(SessionEffect.Look.class))
        .containsExactly(new SessionEffect.Look(SECOND));
  }

  @Test
  void judgesAgainWhatWasSavedWhileItWasJudged() {
    var script = SessionScript.open("a").press("c");
    turn(script, FIRST, SOLVED);
    script.on(new WatchEvent.Looked(file(SECOND, "x"))).judge(SECOND, "x", FAILS, "y");
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(SECOND, "y")));
  }

  @Test
  void stopsByKeyAndLooksAtTheCurrentOneAgain() {
    var script = SessionScript.open("a").press("c").press(Named.ESCAPE);
    assertThat(script.scene()).isInstanceOf(WatchView.class);
    assertThat(script.effects()).containsExactly(new SessionEffect.Look(FIRST));
  }

  @Test
  void stopsWhenTheEngineFails() {
    var script =
        SessionScript.open("a").press("c").on(new WatchEvent.EngineFailed(FIRST, "No memory"));
    assertThat(script.scene()).isInstanceOf(WatchView.class);
    assertThat(script.state().notice()).startsWith("No memory");
  }

  @Test
  void ignoresAllKeysButThoseThatEndIt() {
    assertThat(SessionScript.open("a").press("cnhlx").scene()).isInstanceOf(CheckAllView.class);
    assertThat(SessionScript.open("a").press("cq").effects(SessionEffect.Quit.class)).hasSize(1);
  }

  @Test
  void showsHowLongItTakes() {
    var script = SessionScript.open("a").press("c").tick(12);
    assertThat(view(script).elapsed()).hasMillis(1200);
  }

  private static Progress allSolved() {
    return Progress.NOTHING
        .solved(exercise(FIRST), NOW)
        .solved(exercise(SECOND), NOW)
        .solved(exercise(THIRD), NOW)
        .at(exercise(FIRST));
  }

  private static void turn(SessionScript script, ExerciseId id, Verdict verdict) {
    script.on(new WatchEvent.Looked(file(id, "t"))).judge(id, "t", verdict, "t");
  }

  private static CheckAllView view(SessionScript script) {
    return ((CheckAllView) script.scene());
  }

  private static java.util.List<CheckAllView.State> cells(SessionScript script) {
    return view(script).cells().stream().map(CheckAllView.Cell::state).toList();
  }
}
