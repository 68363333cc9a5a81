package javalings.watch;

import static javalings.watch.Play.FAILS;
import static javalings.watch.Play.FIRST;
import static javalings.watch.Play.MOVED;
import static javalings.watch.Play.NOW;
import static javalings.watch.Play.SECOND;
import static javalings.watch.Play.SOLVED;
import static javalings.watch.Play.THIRD;
import static javalings.watch.Play.exercise;
import static javalings.watch.Play.file;
import static javalings.watch.Play.gone;
import static javalings.watch.Play.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.model.Verdict;
import javalings.view.HintText;
import javalings.view.Size;
import javalings.view.WatchView.Phase;
import javalings.watch.Key.Named;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {

  @Test
  void startsByOpeningTheFirstExerciseThatIsNotSolved() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    assertThat(Play.start(progress, false, false).effects())
        .containsExactly(new Effect.Open(SECOND));
  }

  @Test
  void judgesAnExerciseAsSoonAsItIsOpen() {
    var play = Play.open("a");
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(FIRST, "a")));
    assertThat(play.phase()).isInstanceOf(Phase.Checking.class);
  }

  @Test
  void judgesASaveAtOnceAndTellsPrograms() {
    var play = Play.open("a").save("b");
    assertThat(play.effects())
        .containsExactly(
            new Effect.Announce(new TerminalPort.Announcement.Saved(file(FIRST, "b"))),
            new Effect.Announce(new TerminalPort.Announcement.Checking(file(FIRST, "b"))),
            new Effect.Judge(file(FIRST, "b")));
  }

  @Test
  void doesNothingWhenTheSavedTextIsTheOneItKnows() {
    assertThat(Play.open("a").save("a").effects()).isEmpty();
  }

  @Test
  void showsAVerdictAndCountsTheAttempt() {
    var play = Play.open("a").judge("a", FAILS);
    assertThat(play.phase()).isEqualTo(new Phase.Judged(report(FIRST, "a", FAILS)));
    assertThat(play.effects(Effect.Persist.class))
        .containsExactly(new Effect.Persist(new Change.Attempted(exercise(FIRST))));
    assertThat(play.state().progress().of(exercise(FIRST)).attempts()).isEqualTo(1);
    assertThat(play.state().busy()).isFalse();
  }

  @Test
  void recordsSolvingAtOnceAndBringsTheSolution() {
    var play = Play.open("a").judge("a", SOLVED);
    assertThat(play.effects())
        .containsExactly(
            new Effect.Persist(new Change.Solved(exercise(FIRST), NOW)),
            new Effect.WriteSolution(FIRST),
            new Effect.Announce(new TerminalPort.Announcement.Judged(report(FIRST, "a", SOLVED))));
    assertThat(play.state().solved()).isTrue();
    assertThat(((Scene.Watching) play.scene()).view().solution().path())
        .isEqualTo("solutions/04_moves/Moves1.java");
  }

  @Test
  void staysSolvedWhileALearnerExperiments() {
    var play = Play.open("a").judge("a", SOLVED).save("b").judge("b", FAILS);
    assertThat(play.state().solved()).isTrue();
    assertThat(play.effects(Effect.Persist.class)).isEmpty();
    assertThat(((Scene.Watching) play.scene()).view().solution().path()).isEmpty();
  }

  @Test
  void neverShowsAResultThatASaveHasOvertaken() {
    var play = Play.open("a").save("b").judge(FIRST, "a", FAILS, "a");
    assertThat(play.phase()).isInstanceOf(Phase.Checking.class);
    assertThat(play.effects()).isEmpty();
  }

  @Test
  void judgesAgainWhenTheDiskHoldsAnotherTextThanTheOneThatWasJudged() {
    var play = Play.open("a").judge(FIRST, "a", FAILS, "b");
    assertThat(play.phase()).isInstanceOf(Phase.Checking.class);
    assertThat(play.effects(Effect.Judge.class))
        .containsExactly(new Effect.Judge(file(FIRST, "b")));
    assertThat(play.save("b").effects()).as("the late event of the same save").isEmpty();
  }

  @Test
  void showsTheVerdictOfATextThatWasLeftAndComesBack() {
    var play = Play.open("a").save("b").save("a").judge("a", SOLVED);
    assertThat(play.phase()).isEqualTo(new Phase.Judged(report(FIRST, "a", SOLVED)));
  }

  @Test
  void keepsTheOldVerdictUpForATickAndThenSaysThatItChecks() {
    var play = Play.open("a").judge("a", FAILS).save("b");
    assertThat(play.phase()).isInstanceOf(Phase.Judged.class);
    assertThat(play.tick(3).phase())
        .isEqualTo(new Phase.Checking(java.time.Duration.ofMillis(300)));
  }

  @Test
  void countsTheWaitThroughSavesThatFollowEachOther() {
    var play = Play.open("a").judge("a", FAILS).save("b").tick(2).save("c");
    assertThat(play.phase()).isEqualTo(new Phase.Checking(java.time.Duration.ofMillis(200)));
  }

  @Test
  void saysThatAFileIsMissingWithoutAnEngine() {
    var play = Play.open("a").on(new WatchEvent.Saved(gone(FIRST)));
    assertThat(play.phase())
        .isInstanceOfSatisfying(
            Phase.Judged.class,
            judged -> assertThat(judged.report().verdict()).isInstanceOf(Verdict.Missing.class));
    assertThat(play.effects(Effect.Judge.class)).isEmpty();
    assertThat(play.effects(Effect.Persist.class)).isEmpty();
  }

  @Test
  void namesAnExerciseThatWasSavedElsewhere() {
    var play = Play.open("a").on(new WatchEvent.Saved(file(THIRD, "x")));
    assertThat(play.state().notice()).contains("Borrows1").contains("Moves1");
    assertThat(play.effects(Effect.Judge.class)).isEmpty();
  }

  @Test
  void saysNothingOfAnotherExerciseThatWasTakenAway() {
    var play = Play.open("a").on(new WatchEvent.Saved(gone(THIRD)));
    assertThat(play.state().notice()).isEmpty();
  }

  @Test
  void checksOnlyByKeyWhenToldTo() {
    var play = Play.manual().open(FIRST, "a");
    assertThat(play.effects()).containsExactly(new Effect.Focus(file(FIRST, "a")));
    assertThat(play.phase()).isInstanceOf(Phase.Waiting.class);
    assertThat(play.press("r").effects()).containsExactly(new Effect.Look(FIRST));
    play.on(new WatchEvent.Looked(file(FIRST, "a"))).judge("a", FAILS);
    assertThat(play.phase()).isInstanceOf(Phase.Judged.class);
    assertThat(play.save("b").phase()).isInstanceOf(Phase.Waiting.class);
  }

  @Test
  void waitsForTheKeyWhenAFileChangesDuringAManualCheck() {
    var play = Play.manual().open(FIRST, "a").on(new WatchEvent.Looked(file(FIRST, "a")));
    play.judge(FIRST, "a", FAILS, "b");
    assertThat(play.phase()).isInstanceOf(Phase.Waiting.class);
    assertThat(play.state().busy()).isFalse();
  }

  @Test
  void goesOnAfterAnEngineFailed() {
    var play = Play.open("a").on(new WatchEvent.EngineFailed(FIRST, "No memory"));
    assertThat(play.state().notice()).isEqualTo("No memory; r tries again");
    assertThat(play.state().busy()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"FAILS, fails a check", "MOVED, breaks a rule"})
  void saysWhyItDoesNotMoveOn(String verdict, String why) {
    var play = Play.open("a").judge("a", verdict.equals("FAILS") ? FAILS : MOVED).press("n");
    assertThat(play.state().isAt(FIRST)).isTrue();
    assertThat(play.state().notice()).startsWith("Moves1 " + why).contains("h gives a hint");
  }

  @Test
  void saysThatNothingWasCheckedYetWhenMovingOnTooEarly() {
    assertThat(Play.start().press("n").state().notice()).contains("was not checked yet");
  }

  @Test
  void forgetsANoticeAtTheNextKey() {
    assertThat(Play.start().press("nr").state().notice()).isEmpty();
  }

  @Test
  void tellsTheSecondTroubleBehindTheFirstAndNothingTwice() {
    var told = List.of("Not saved", "No solution", "Not saved");
    var play = Play.open("a");
    told.forEach(what -> play.on(new WatchEvent.Told(what)));
    assertThat(play.state().notice()).isEqualTo("Not saved. No solution");
  }

  @Test
  void keepsANoticeThatNobodyCouldRead() {
    var play = Play.open("a").press("?").on(new WatchEvent.Told("Set aside"));
    assertThat(play.press(" ").state().notice()).isEqualTo("Set aside");
    assertThat(play.press("r").state().notice()).isEmpty();
  }

  @Test
  void forgetsARefusalAtTheNextSave() {
    var play = Play.open("a").judge("a", FAILS).press("n").save("b");
    assertThat(play.state().notice()).isEmpty();
  }

  @Test
  void movesOnToTheNextExerciseThatIsNotSolved() {
    var progress = Progress.NOTHING.solved(exercise(SECOND), NOW).at(exercise(FIRST));
    var play = Play.start(progress, false, false).open(FIRST, "a").judge("a", SOLVED).press("n");
    assertThat(play.state().exercise().id()).isEqualTo(THIRD);
    assertThat(play.effects())
        .containsExactly(
            new Effect.Persist(new Change.MovedTo(exercise(THIRD))), new Effect.Open(THIRD));
    assertThat(play.phase()).isInstanceOf(Phase.Checking.class);
  }

  @Test
  void ignoresWhatWasOpenedForAnExerciseThatWasLeft() {
    var play = Play.open("a").judge("a", SOLVED).press("n").open(FIRST, "a");
    assertThat(play.effects()).isEmpty();
    assertThat(play.state().desk().lesson()).isEmpty();
  }

  @Test
  void goesBackAndStopsAtTheFirst() {
    var play = Play.open("a").judge("a", SOLVED).press("np");
    assertThat(play.state().isAt(FIRST)).isTrue();
    assertThat(play.press("p").state().notice()).isEqualTo("This is the first exercise");
  }

  @Test
  void givesTheHintForTheVerdictBeforeTheLadder() {
    var play = Play.open("a").judge("a", MOVED).press("h");
    assertThat(help(play)).containsExactly(new HintText("Hint for E0382", "Who owns it?"));
    assertThat(play.effects()).isEmpty();
    play.press("h");
    assertThat(help(play)).hasSize(2).contains(new HintText("Hint 1 of 2", "Look closer."));
    assertThat(play.effects())
        .containsExactly(new Effect.Persist(new Change.Hinted(exercise(FIRST), 1)));
  }

  @Test
  void showsANewVerdictFromItsTop() {
    var play = Play.open("a").on(new WatchEvent.Resized(new Size(40, 6)));
    play.judge("a", MOVED).press(Named.DOWN);
    assertThat(play.state().mode()).isEqualTo(new Mode.Watching(1));
    play.save("b").judge("b", FAILS);
    assertThat(play.state().mode()).isEqualTo(new Mode.Watching(0));
  }

  @Test
  void doesNotScrollBeyondTheEnd() {
    var play = Play.open("a").judge("a", SOLVED).press(Named.END);
    assertThat(play.press(Named.UP, Named.UP).press(Named.HOME).state().mode())
        .isEqualTo(new Mode.Watching(0));
    play.on(new WatchEvent.Resized(new Size(40, 6))).press(Named.END);
    var end = play.state().mode();
    assertThat(play.press(Named.DOWN, Named.PAGE_DOWN).state().mode()).isEqualTo(end);
    assertThat(play.press(Named.UP).state().mode()).isNotEqualTo(end);
  }

  @Test
  void givesTheHintForTheCheckThatFails() {
    assertThat(help(Play.open("a").judge("a", FAILS).press("h")))
        .containsExactly(new HintText("Hint for keeps_one_owner", "Count owners."));
  }

  @Test
  void dropsAHintThatWasAboutAnotherVerdictAndKeepsWhatWasAskedForBeforeAny() {
    var play = Play.open("a").press("h").judge("a", MOVED).press("h");
    assertThat(help(play)).hasSize(2);
    play.save("b").judge("b", FAILS);
    assertThat(help(play)).containsExactly(new HintText("Hint 1 of 2", "Look closer."));
  }

  @Test
  void saysWhenThereAreNoMoreHints() {
    var play = Play.open("a").press("hhh");
    assertThat(help(play)).hasSize(2);
    assertThat(play.state().notice()).startsWith("There is no further hint");
  }

  @Test
  void showsTheSolutionOnlyOnceSolved() {
    var play = Play.open("a").judge("a", FAILS).press("s");
    assertThat(play.state().notice()).startsWith("The solution shows once Moves1 is solved");
    play.save("b").judge("b", SOLVED).press("s");
    assertThat(play.effects()).containsExactly(new Effect.ReadSolution(FIRST));
  }

  @Test
  void explainsTheCodeOnTheScreen() {
    var play = Play.open("a").judge("a", MOVED).press("e");
    assertThat(play.effects()).containsExactly(new Effect.Explain("E0382"));
    play.on(new WatchEvent.PageRead("E0382", "# Moved"));
    assertThat(play.scene()).isInstanceOf(Scene.Page.class);
    assertThat(play.press(Named.ESCAPE).scene()).isInstanceOf(Scene.Watching.class);
  }

  @Test
  void saysWhenThereIsNothingToExplain() {
    assertThat(Play.open("a").judge("a", FAILS).press("e").state().notice())
        .startsWith("There is no error code");
  }

  @Test
  void showsTheTwinInRust() {
    assertThat(Play.open("a").press("t").scene()).isInstanceOf(Scene.Page.class);
  }

  @Test
  void asksBeforeItResets() {
    var play = Play.open("a").judge("a", SOLVED).press("x");
    assertThat(play.scene()).isInstanceOf(Scene.Reset.class);
    assertThat(play.effects()).isEmpty();
    play.press("y");
    assertThat(play.effects())
        .containsExactly(
            new Effect.Persist(new Change.Pending(exercise(FIRST))), new Effect.Reset(FIRST));
    assertThat(play.state().solved()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "x", "q", " "})
  void resetsNothingOnAnyOtherKey(String key) {
    var play = Play.open("a").press("x" + key);
    assertThat(play.effects()).isEmpty();
    assertThat(play.scene()).isInstanceOf(Scene.Watching.class);
    assertThat(play.state().notice()).isEqualTo("Nothing was reset");
  }

  @Test
  void closesTheHintsOfWhatIsResetAndOfNothingElse() {
    assertThat(help(Play.open("a").press("hxy"))).isEmpty();
    assertThat(help(Play.open("a").press("hljxyq"))).hasSize(1);
  }

  /** As when a course has no hints/…/In Rust for an exercise. */
  @Test
  void saysWhenThereIsNoTwin() {
    assertThat(Play.start().press("t").state().notice())
        .isEqualTo("The course says nothing about Rust here");
  }

  @Test
  void countsNoAttemptAtAFileThatIsGone() {
    var missing = new Verdict.Missing("it is gone", "press x");
    var play = Play.open("a").judge("a", missing);
    assertThat(play.effects(Effect.Persist.class)).isEmpty();
    assertThat(play.state().progress().of(exercise(FIRST)).attempts()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "ne"})
  void explainsNothingBeforeThereIsAVerdict(String keys) {
    assertThat(Play.open("a").press(keys).effects(Effect.Explain.class)).isEmpty();
  }

  @Test
  void opensTheEditorWhenAsked() {
    assertThat(Play.open("a").press("o").effects()).containsExactly(new Effect.OpenEditor(FIRST));
  }

  @Test
  void quitsByKeySignalAndEndOfInput() {
    var quit =
        List.of(new Effect.Announce(new TerminalPort.Announcement.Stopped()), new Effect.Quit());
    assertThat(Play.start().press("q").effects()).isEqualTo(quit);
    assertThat(Play.start().on(new WatchEvent.Interrupted()).effects()).isEqualTo(quit);
    assertThat(Play.start().on(new WatchEvent.InputEnded()).effects()).isEqualTo(quit);
  }

  @Test
  void handsTroubleOfOursToItsCaller() {
    var cause = new IllegalStateException("ours");
    assertThat(Play.start().on(new WatchEvent.Broke(cause)).effects())
        .containsExactly(new Effect.Fail(cause));
  }

  @Test
  void greetsOnTheFirstStartAndJudgesMeanwhile() {
    var play = Play.start(Progress.NOTHING, false, true).open(FIRST, "a");
    assertThat(play.scene()).isInstanceOf(Scene.Welcome.class);
    assertThat(play.effects(Effect.Judge.class)).hasSize(1);
    assertThat(play.press(Named.ENTER).scene()).isInstanceOf(Scene.Watching.class);
  }

  @Test
  void laysOutAnewWhenTheTerminalIsResized() {
    var play = Play.start().on(new WatchEvent.Resized(new Size(40, 12)));
    assertThat(play.state().size()).isEqualTo(new Size(40, 12));
    assertThat(play.effects()).containsExactly(new Effect.Redraw());
  }

  @Test
  void tellsWhatTheWatcherAndTheErrandsSay() {
    assertThat(Play.start().on(new WatchEvent.WatcherTrouble("I look")).state().notice())
        .isEqualTo("I look");
    assertThat(Play.start().on(new WatchEvent.Told("Done")).state().notice()).isEqualTo("Done");
  }

  private static List<HintText> help(Play play) {
    return ((Scene.Watching) play.scene()).view().hints();
  }
}
