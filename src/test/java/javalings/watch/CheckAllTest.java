package javalings.watch;

import static javalings.watch.Play.FAILS;
import static javalings.watch.Play.FIRST;
import static javalings.watch.Play.NOW;
import static javalings.watch.Play.SECOND;
import static javalings.watch.Play.SOLVED;
import static javalings.watch.Play.THIRD;
import static javalings.watch.Play.exercise;
import static javalings.watch.Play.file;
import static javalings.watch.Play.gone;
import static org.assertj.core.api.Assertions.assertThat;

import javalings.model.ExerciseId;
import javalings.model.Verdict;
import javalings.view.CheckAllView;
import javalings.watch.Key.Named;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;

class CheckAllTest {

  @Test
  void looksAtOneExerciseAfterTheOther() {
    var play = Play.open("a").judge("a", FAILS).press("c");
    assertThat(play.effects()).containsExactly(new Effect.Look(FIRST));
    play.on(new WatchEvent.Looked(file(FIRST, "a")));
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(FIRST, "a")));
    play.judge(FIRST, "a", SOLVED, "a");
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(SECOND));
    assertThat(cells(play))
        .containsExactly(
            CheckAllView.State.SOLVED, CheckAllView.State.CHECKING, CheckAllView.State.WAITING);
  }

  @Test
  void looksAtTheNextOneWhileTheFirstIsJudgedAndLetsTheEnginePrepareIt() {
    var play = Play.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a")));
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(SECOND));
    play.on(new WatchEvent.Looked(file(SECOND, "b")));
    assertThat(play.effects()).containsExactly(new Effect.Prepare(file(SECOND, "b")));
    play.judge(FIRST, "a", SOLVED, "a");
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(SECOND, "b")));
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(THIRD));
    play.judge(SECOND, "b", FAILS, "saved since");
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(SECOND, "saved since")));
  }

  @Test
  void aNextOneThatIsGoneIsPendingInItsTurn() {
    var play = Play.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a")));
    play.on(new WatchEvent.Looked(gone(SECOND)));
    assertThat(play.effects()).isEmpty();
    play.judge(FIRST, "a", SOLVED, "a");
    assertThat(play.effects(Effect.Judge.class)).isEmpty();
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(THIRD));
  }

  @Test
  void forgetsALookAtAnExerciseThatIsNotNext() {
    var play = Play.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a")));
    play.on(new WatchEvent.Looked(file(THIRD, "c")));
    assertThat(play.effects()).isEmpty();
    play.judge(FIRST, "a", SOLVED, "a");
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(SECOND));
  }

  @Test
  void saysWhatIsLeftAndGoesThereWhenTheCurrentOneIsSolved() {
    var play = Play.open("a").press("c");
    turn(play, FIRST, SOLVED);
    turn(play, SECOND, FAILS);
    turn(play, THIRD, SOLVED);
    assertThat(play.state().notice()).isEqualTo("1 of 3 are not solved; the first is Moves2");
    assertThat(play.effects(Effect.Open.class)).containsExactly(new Effect.Open(SECOND));
  }

  @Test
  void staysWhereTheLearnerIsWhenThatIsNotSolved() {
    var play = Play.open("a").press("c");
    turn(play, FIRST, FAILS);
    turn(play, SECOND, SOLVED);
    turn(play, THIRD, FAILS);
    assertThat(play.state().isAt(FIRST)).isTrue();
    assertThat(play.state().notice()).startsWith("2 of 3 are not solved");
    assertThat(play.scene()).isInstanceOf(Scene.Watching.class);
  }

  @Test
  void provesEverythingAgainBeforeTheFarewell() {
    var play = Play.start(allSolved(), false, false).open(FIRST, "a").judge("a", SOLVED).press("n");
    assertThat(play.effects()).containsExactly(new Effect.Look(FIRST));
    turn(play, FIRST, SOLVED);
    turn(play, SECOND, SOLVED);
    turn(play, THIRD, SOLVED);
    assertThat(play.scene()).isInstanceOf(Scene.Final.class);
  }

  @Test
  void takesBackTheTickOfAnExerciseThatIsSolvedNoMore() {
    var play = Play.start(allSolved(), false, false).open(FIRST, "a").judge("a", SOLVED).press("n");
    turn(play, FIRST, SOLVED);
    turn(play, SECOND, FAILS);
    assertThat(play.effects(Effect.Persist.class))
        .containsExactly(new Effect.Persist(new Change.Pending(exercise(SECOND))));
    turn(play, THIRD, SOLVED);
    assertThat(play.state().exercise().id()).isEqualTo(SECOND);
  }

  @Test
  void takesAMissingFileForPendingWithoutAnEngine() {
    var play = Play.open("a").press("c").on(new WatchEvent.Looked(gone(FIRST)));
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(SECOND));
  }

  @Test
  void looksAtASaveMadeMeanwhileWhenItIsDone() {
    var play = Play.open("a").press("c");
    turn(play, FIRST, SOLVED);
    play.save("b");
    assertThat(play.effects(Effect.Judge.class)).isEmpty();
    turn(play, SECOND, SOLVED);
    turn(play, THIRD, SOLVED);
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(FIRST));
    play.on(new WatchEvent.Looked(file(FIRST, "b")));
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(FIRST, "b")));
  }

  @Test
  void judgesTheCurrentOneAgainWhenItWasSavedDuringItsTurn() {
    var play = Play.open("a").press("c").on(new WatchEvent.Looked(file(FIRST, "a"))).save("b");
    play.judge(FIRST, "a", SOLVED, "b");
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(FIRST, "b")));
    play.judge(FIRST, "b", SOLVED, "b");
    assertThat(play.effects(Effect.Look.class)).containsExactly(new Effect.Look(SECOND));
  }

  @Test
  void judgesAgainWhatWasSavedWhileItWasJudged() {
    var play = Play.open("a").press("c");
    turn(play, FIRST, SOLVED);
    play.on(new WatchEvent.Looked(file(SECOND, "x"))).judge(SECOND, "x", FAILS, "y");
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(SECOND, "y")));
  }

  @Test
  void stopsByKeyAndLooksAtTheCurrentOneAgain() {
    var play = Play.open("a").press("c").press(Named.ESCAPE);
    assertThat(play.scene()).isInstanceOf(Scene.Watching.class);
    assertThat(play.effects()).containsExactly(new Effect.Look(FIRST));
  }

  @Test
  void stopsWhenTheEngineFails() {
    var play = Play.open("a").press("c").on(new WatchEvent.EngineFailed(FIRST, "No memory"));
    assertThat(play.scene()).isInstanceOf(Scene.Watching.class);
    assertThat(play.state().notice()).startsWith("No memory");
  }

  @Test
  void ignoresAllKeysButThoseThatEndIt() {
    assertThat(Play.open("a").press("cnhlx").scene()).isInstanceOf(Scene.CheckingAll.class);
    assertThat(Play.open("a").press("cq").effects(Effect.Quit.class)).hasSize(1);
  }

  @Test
  void showsHowLongItTakes() {
    var play = Play.open("a").press("c").tick(12);
    assertThat(view(play).elapsed()).hasMillis(1200);
  }

  private static Progress allSolved() {
    return Progress.NOTHING
        .solved(exercise(FIRST), NOW)
        .solved(exercise(SECOND), NOW)
        .solved(exercise(THIRD), NOW)
        .at(exercise(FIRST));
  }

  private static void turn(Play play, ExerciseId id, Verdict verdict) {
    play.on(new WatchEvent.Looked(file(id, "t"))).judge(id, "t", verdict, "t");
  }

  private static CheckAllView view(Play play) {
    return ((Scene.CheckingAll) play.scene()).view();
  }

  private static java.util.List<CheckAllView.State> cells(Play play) {
    return view(play).cells().stream().map(CheckAllView.Cell::state).toList();
  }
}
