package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.MOVED;
import static javalings.watch.core.SessionScript.NOW;
import static javalings.watch.core.SessionScript.SECOND;
import static javalings.watch.core.SessionScript.SOLVED;
import static javalings.watch.core.SessionScript.THIRD;
import static javalings.watch.core.SessionScript.exercise;
import static javalings.watch.core.SessionScript.file;
import static javalings.watch.core.SessionScript.gone;
import static javalings.watch.core.SessionScript.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javalings.model.ErrorCode;
import javalings.model.Verdict;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.HintText;
import javalings.view.text.Size;
import javalings.watch.core.Key.Named;
import javalings.workspace.Progress;
import javalings.workspace.ProgressRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {

  @Test
  void startsByOpeningTheFirstExerciseThatIsNotSolved() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    assertThat(SessionScript.start(progress, false, false).effects())
        .containsExactly(new SessionEffect.Open(SECOND));
  }

  @Test
  void judgesAnExerciseAsSoonAsItIsOpen() {
    var script = SessionScript.open("a");
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(FIRST, "a")));
    assertThat(script.phase()).isInstanceOf(Phase.Checking.class);
  }

  @Test
  void judgesASaveAtOnceAndTellsPrograms() {
    var script = SessionScript.open("a").save("b");
    assertThat(script.effects())
        .containsExactly(
            new SessionEffect.Announce(new TerminalPort.Announcement.Saved(file(FIRST, "b"))),
            new SessionEffect.Announce(new TerminalPort.Announcement.Checking(file(FIRST, "b"))),
            new SessionEffect.Judge(file(FIRST, "b")));
  }

  @Test
  void doesNothingWhenTheSavedTextIsTheOneItKnows() {
    assertThat(SessionScript.open("a").save("a").effects()).isEmpty();
  }

  @Test
  void showsAVerdictAndCountsTheAttempt() {
    var script = SessionScript.open("a").judge("a", FAILS);
    assertThat(script.phase()).isEqualTo(new Phase.Judged(report(FIRST, "a", FAILS)));
    assertThat(script.effects(SessionEffect.Persist.class))
        .containsExactly(
            new SessionEffect.Persist(
                new ProgressChange.Judged(exercise(FIRST), FAILS, NOW, ProgressRule.SAVE)));
    assertThat(script.state().progress().of(exercise(FIRST)).attempts()).isEqualTo(1);
    assertThat(script.state().busy()).isFalse();
  }

  @Test
  void recordsSolvingAtOnceAndBringsTheSolution() {
    var script = SessionScript.open("a").judge("a", SOLVED);
    assertThat(script.effects())
        .containsExactly(
            new SessionEffect.Persist(
                new ProgressChange.Judged(exercise(FIRST), SOLVED, NOW, ProgressRule.SAVE)),
            new SessionEffect.WriteSolution(FIRST),
            new SessionEffect.Announce(
                new TerminalPort.Announcement.Judged(report(FIRST, "a", SOLVED))));
    assertThat(script.state().solved()).isTrue();
    assertThat(((WatchView) script.scene()).solution().path())
        .isEqualTo("solutions/04_moves/Moves1.java");
  }

  @Test
  void staysSolvedWhileALearnerExperiments() {
    var script = SessionScript.open("a").judge("a", SOLVED).save("b").judge("b", FAILS);
    assertThat(script.state().solved()).isTrue();
    assertThat(((WatchView) script.scene()).heading().changedSince()).isTrue();
    assertThat(script.effects(SessionEffect.Persist.class)).hasSize(1);
    script.save("c").judge("c", SOLVED);
    assertThat(((WatchView) script.scene()).heading().changedSince()).isFalse();
    script.save("b").judge("b", FAILS);
    assertThat(((WatchView) script.scene()).solution().path()).isEmpty();
  }

  @Test
  void neverShowsAResultThatASaveHasOvertaken() {
    var script = SessionScript.open("a").save("b").judge(FIRST, "a", FAILS, "a");
    assertThat(script.phase()).isInstanceOf(Phase.Checking.class);
    assertThat(script.effects()).isEmpty();
  }

  @Test
  void judgesAgainWhenTheDiskHoldsAnotherTextThanTheOneThatWasJudged() {
    var script = SessionScript.open("a").judge(FIRST, "a", FAILS, "b");
    assertThat(script.phase()).isInstanceOf(Phase.Checking.class);
    assertThat(script.effects(SessionEffect.Judge.class))
        .containsExactly(new SessionEffect.Judge(file(FIRST, "b")));
    assertThat(script.save("b").effects()).as("the late event of the same save").isEmpty();
  }

  @Test
  void showsTheVerdictOfATextThatWasLeftAndComesBack() {
    var script = SessionScript.open("a").save("b").save("a").judge("a", SOLVED);
    assertThat(script.phase()).isEqualTo(new Phase.Judged(report(FIRST, "a", SOLVED)));
  }

  @Test
  void keepsTheOldVerdictUpForATickAndThenSaysThatItChecks() {
    var script = SessionScript.open("a").judge("a", FAILS).save("b");
    assertThat(script.phase()).isInstanceOf(Phase.Judged.class);
    assertThat(script.tick(3).phase()).isEqualTo(new Phase.Checking(Duration.ofMillis(300)));
  }

  @Test
  void showsWhatTheCodePrintsWhileItRuns() {
    var script = SessionScript.open("a").on(printing("a", "Once upon")).tick(1);
    assertThat(script.phase())
        .isEqualTo(new Phase.Checking(Duration.ofMillis(100), "Once upon", Optional.empty()));
    script.on(printing("b", "of an older text"));
    assertThat(script.phase())
        .isEqualTo(new Phase.Checking(Duration.ofMillis(100), "Once upon", Optional.empty()));
    script.save("c");
    assertThat(script.phase())
        .isEqualTo(new Phase.Checking(Duration.ofMillis(100), "", Optional.empty()));
  }

  @Test
  void showsTheFirstFailureWhileOtherChecksRun() {
    var known = report(FIRST, "a", FAILS);
    var script = SessionScript.open("a").tick(1).on(new WatchEvent.Failing(known));
    assertThat(((Phase.Checking) script.phase()).failing())
        .as("a verdict may follow at once")
        .isEmpty();
    script.tick(1);
    assertThat(script.phase())
        .isEqualTo(new Phase.Checking(Duration.ofMillis(200), "", Optional.of(known)));
    script.save("c").on(new WatchEvent.Failing(known));
    assertThat(((Phase.Checking) script.phase()).failing())
        .as("a failure of an older text")
        .isEmpty();
  }

  private static WatchEvent printing(String text, String printed) {
    return new WatchEvent.Printing(FIRST, file(FIRST, text).hash(), printed);
  }

  @Test
  void countsTheWaitThroughSavesThatFollowEachOther() {
    var script = SessionScript.open("a").judge("a", FAILS).save("b").tick(2).save("c");
    assertThat(script.phase()).isEqualTo(new Phase.Checking(Duration.ofMillis(200)));
  }

  @Test
  void saysThatAFileIsMissingWithoutAnEngine() {
    var script = SessionScript.open("a").on(new WatchEvent.Saved(gone(FIRST)));
    assertThat(script.phase())
        .isInstanceOfSatisfying(
            Phase.Judged.class,
            judged -> assertThat(judged.report().verdict()).isInstanceOf(Verdict.Missing.class));
    assertThat(script.effects(SessionEffect.Judge.class)).isEmpty();
    assertThat(script.effects(SessionEffect.Persist.class)).isEmpty();
  }

  @Test
  void namesAnExerciseThatWasSavedElsewhere() {
    var script = SessionScript.open("a").on(new WatchEvent.Saved(file(THIRD, "x")));
    assertThat(script.state().notice()).contains("Borrows1").contains("Moves1");
    assertThat(script.effects(SessionEffect.Judge.class)).isEmpty();
  }

  @Test
  void saysNothingOfAnotherExerciseThatWasTakenAway() {
    var script = SessionScript.open("a").on(new WatchEvent.Saved(gone(THIRD)));
    assertThat(script.state().notice()).isEmpty();
  }

  @Test
  void checksOnlyByKeyWhenToldTo() {
    var script = SessionScript.manual().open(FIRST, "a");
    assertThat(script.effects()).containsExactly(new SessionEffect.Focus(file(FIRST, "a")));
    assertThat(script.phase()).isInstanceOf(Phase.Waiting.class);
    assertThat(script.press("r").effects()).containsExactly(new SessionEffect.Look(FIRST));
    script.on(new WatchEvent.Looked(file(FIRST, "a"))).judge("a", FAILS);
    assertThat(script.phase()).isInstanceOf(Phase.Judged.class);
    assertThat(script.save("b").phase()).isInstanceOf(Phase.Waiting.class);
  }

  @Test
  void waitsForTheKeyWhenAFileChangesDuringAManualCheck() {
    var script =
        SessionScript.manual().open(FIRST, "a").on(new WatchEvent.Looked(file(FIRST, "a")));
    script.judge(FIRST, "a", FAILS, "b");
    assertThat(script.phase()).isInstanceOf(Phase.Waiting.class);
    assertThat(script.state().busy()).isFalse();
  }

  @Test
  void goesOnAfterAnEngineFailed() {
    var script = SessionScript.open("a").on(new WatchEvent.EngineFailed(FIRST, "No memory"));
    assertThat(script.state().notice()).isEqualTo("No memory; r tries again");
    assertThat(script.state().busy()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"FAILS, fails a check", "MOVED, breaks a rule"})
  void saysWhyItDoesNotMoveOn(String verdict, String why) {
    var script =
        SessionScript.open("a").judge("a", verdict.equals("FAILS") ? FAILS : MOVED).press("n");
    assertThat(script.state().isAt(FIRST)).isTrue();
    assertThat(script.state().notice()).startsWith("Moves1 " + why).contains("h gives a hint");
  }

  @Test
  void saysThatNothingWasCheckedYetWhenMovingOnTooEarly() {
    assertThat(SessionScript.start().press("n").state().notice()).contains("was not checked yet");
  }

  @Test
  void forgetsANoticeAtTheNextKey() {
    assertThat(SessionScript.start().press("nr").state().notice()).isEmpty();
  }

  @Test
  void tellsTheSecondTroubleBehindTheFirstAndNothingTwice() {
    var told = List.of("Not saved", "No solution", "Not saved");
    var script = SessionScript.open("a");
    told.forEach(what -> script.on(new WatchEvent.Told(what)));
    assertThat(script.state().notice()).isEqualTo("Not saved. No solution");
  }

  @Test
  void keepsANoticeThatNobodyCouldRead() {
    var script = SessionScript.open("a").press("?").on(new WatchEvent.Told("Set aside"));
    assertThat(script.press(" ").state().notice()).isEqualTo("Set aside");
    assertThat(script.press("r").state().notice()).isEmpty();
  }

  @Test
  void forgetsARefusalAtTheNextSave() {
    var script = SessionScript.open("a").judge("a", FAILS).press("n").save("b");
    assertThat(script.state().notice()).isEmpty();
  }

  @Test
  void movesOnToTheNextExerciseThatIsNotSolved() {
    var progress = Progress.NOTHING.solved(exercise(SECOND), NOW).at(exercise(FIRST));
    var script =
        SessionScript.start(progress, false, false).open(FIRST, "a").judge("a", SOLVED).press("n");
    assertThat(script.state().exercise().id()).isEqualTo(THIRD);
    assertThat(script.effects())
        .containsExactly(
            new SessionEffect.Persist(new ProgressChange.MovedTo(exercise(THIRD))),
            new SessionEffect.Open(THIRD));
    assertThat(script.phase()).isInstanceOf(Phase.Checking.class);
  }

  @Test
  void ignoresWhatWasOpenedForAnExerciseThatWasLeft() {
    var script = SessionScript.open("a").judge("a", SOLVED).press("n").open(FIRST, "a");
    assertThat(script.effects()).isEmpty();
    assertThat(script.state().currentExercise().lesson()).isEmpty();
  }

  @Test
  void goesBackAndStopsAtTheFirst() {
    var script = SessionScript.open("a").judge("a", SOLVED).press("np");
    assertThat(script.state().isAt(FIRST)).isTrue();
    assertThat(script.press("p").state().notice()).isEqualTo("This is the first exercise");
  }

  @Test
  void givesTheHintForTheVerdictBeforeTheLadder() {
    var script = SessionScript.open("a").judge("a", MOVED).press("h");
    assertThat(help(script)).containsExactly(new HintText("Hint for E0382", "Who owns it?"));
    assertThat(script.effects()).isEmpty();
    script.press("h");
    assertThat(help(script)).hasSize(2).contains(new HintText("Hint 1 of 2", "Look closer."));
    assertThat(script.effects())
        .containsExactly(new SessionEffect.Persist(new ProgressChange.Hinted(exercise(FIRST), 1)));
  }

  @Test
  void showsANewVerdictFromItsTop() {
    var script = SessionScript.open("a").on(new WatchEvent.Resized(new Size(40, 6)));
    script.judge("a", MOVED).press(Named.DOWN);
    assertThat(script.state().mode()).isEqualTo(new WatchMode(1));
    script.save("b").judge("b", FAILS);
    assertThat(script.state().mode()).isEqualTo(new WatchMode(0));
  }

  @Test
  void doesNotScrollBeyondTheEnd() {
    var script = SessionScript.open("a").judge("a", SOLVED).press(Named.END);
    assertThat(script.press(Named.UP, Named.UP).press(Named.HOME).state().mode())
        .isEqualTo(new WatchMode(0));
    script.on(new WatchEvent.Resized(new Size(40, 6))).press(Named.END);
    var end = script.state().mode();
    assertThat(script.press(Named.DOWN, Named.PAGE_DOWN).state().mode()).isEqualTo(end);
    assertThat(script.press(Named.UP).state().mode()).isNotEqualTo(end);
  }

  @Test
  void givesTheHintForTheCheckThatFails() {
    assertThat(help(SessionScript.open("a").judge("a", FAILS).press("h")))
        .containsExactly(
            new HintText("Hint for \"keeps one owner\"", "Count owners.", "keeps_one_owner"));
  }

  @Test
  void dropsAHintThatWasAboutAnotherVerdictAndKeepsWhatWasAskedForBeforeAny() {
    var script = SessionScript.open("a").press("h").judge("a", MOVED).press("h");
    assertThat(help(script)).hasSize(2);
    script.save("b").judge("b", FAILS);
    assertThat(help(script)).containsExactly(new HintText("Hint 1 of 2", "Look closer."));
  }

  @Test
  void saysWhenThereAreNoMoreHints() {
    var script = SessionScript.open("a").press("hhh");
    assertThat(help(script)).hasSize(2);
    assertThat(script.state().notice()).startsWith("There is no further hint");
  }

  @Test
  void showsTheSolutionOnlyOnceSolved() {
    var script = SessionScript.open("a").judge("a", FAILS).press("s");
    assertThat(script.state().notice()).startsWith("The solution shows once Moves1 is solved");
    script.save("b").judge("b", SOLVED).press("s");
    assertThat(script.effects()).containsExactly(new SessionEffect.ReadSolution(FIRST));
  }

  @Test
  void explainsTheCodeOnTheScreen() {
    var script = SessionScript.open("a").judge("a", MOVED).press("e");
    assertThat(script.effects()).containsExactly(new SessionEffect.Explain(ErrorCode.E0382));
    script.on(new WatchEvent.PageRead("E0382", "# Moved"));
    assertThat(script.scene()).isInstanceOf(PageView.class);
    assertThat(script.press(Named.ESCAPE).scene()).isInstanceOf(WatchView.class);
  }

  @Test
  void saysWhenThereIsNothingToExplain() {
    assertThat(SessionScript.open("a").judge("a", FAILS).press("e").state().notice())
        .startsWith("There is no error code");
  }

  @Test
  void showsTheTwinInRust() {
    assertThat(SessionScript.open("a").press("t").scene()).isInstanceOf(PageView.class);
  }

  @Test
  void asksBeforeItResets() {
    var script = SessionScript.open("a").judge("a", SOLVED).press("x");
    assertThat(script.scene()).isInstanceOf(ResetMode.Question.class);
    assertThat(script.effects()).isEmpty();
    script.press("y");
    assertThat(script.effects()).isEmpty();
    script.tick(6);
    assertThat(script.effects())
        .containsExactly(
            new SessionEffect.Persist(new ProgressChange.Pending(exercise(FIRST))),
            new SessionEffect.Reset(FIRST));
    assertThat(script.state().solved()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "x", "q", " ", "yn", "ylophone"})
  void resetsNothingOnAnyOtherKey(String key) {
    var script = SessionScript.open("a").press("x" + key.substring(0, Math.min(2, key.length())));
    assertThat(script.effects()).isEmpty();
    assertThat(script.scene()).isInstanceOf(WatchView.class);
    assertThat(script.state().notice()).isEqualTo("Nothing was reset");
  }

  /** Not all terminals say that something is pasted. */
  @Test
  void aPastedLineThatEndsInXyResetsNothing() {
    var script = SessionScript.open("a").press("proxy").press(Named.ENTER);
    script.tick(6);
    assertThat(script.effects(SessionEffect.Reset.class)).isEmpty();
    assertThat(script.press("xy").tick(1).press(Named.ENTER).effects(SessionEffect.Reset.class))
        .hasSize(1);
  }

  @Test
  void closesTheHintsOfWhatIsResetAndOfNothingElse() {
    assertThat(help(SessionScript.open("a").press("hxyy"))).isEmpty();
    assertThat(help(SessionScript.open("a").press("hljxyyq"))).hasSize(1);
  }

  /** As when a course has no hints/…/In Rust for an exercise. */
  @Test
  void saysWhenThereIsNoTwin() {
    assertThat(SessionScript.start().press("t").state().notice())
        .isEqualTo("The course says nothing about Rust here");
  }

  @Test
  void countsNoAttemptAtAFileThatIsGone() {
    var missing = new Verdict.Missing("it is gone", "press x");
    var script = SessionScript.open("a").judge("a", missing);
    assertThat(script.effects(SessionEffect.Persist.class)).isEmpty();
    assertThat(script.state().progress().of(exercise(FIRST)).attempts()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "ne"})
  void explainsNothingBeforeThereIsAVerdict(String keys) {
    assertThat(SessionScript.open("a").press(keys).effects(SessionEffect.Explain.class)).isEmpty();
  }

  @Test
  void opensTheEditorWhenAsked() {
    assertThat(SessionScript.open("a").press("o").effects())
        .containsExactly(new SessionEffect.OpenEditor(FIRST));
  }

  @Test
  void quitsByKeySignalAndEndOfInput() {
    var quit =
        List.of(
            new SessionEffect.Announce(new TerminalPort.Announcement.Stopped()),
            new SessionEffect.Quit());
    assertThat(SessionScript.start().press("q").effects()).isEqualTo(quit);
    assertThat(SessionScript.start().on(new WatchEvent.Interrupted()).effects()).isEqualTo(quit);
    assertThat(SessionScript.start().on(new WatchEvent.InputEnded()).effects()).isEqualTo(quit);
  }

  @Test
  void handsTroubleOfOursToItsCaller() {
    var cause = new IllegalStateException("ours");
    assertThat(SessionScript.start().on(new WatchEvent.Broke(cause)).effects())
        .containsExactly(new SessionEffect.Fail(cause));
  }

  @Test
  void greetsOnTheFirstStartAndJudgesMeanwhile() {
    var script = SessionScript.start(Progress.NOTHING, false, true).open(FIRST, "a");
    assertThat(script.scene()).isInstanceOf(WelcomeMode.Welcome.class);
    assertThat(script.effects(SessionEffect.Judge.class)).hasSize(1);
    assertThat(script.press(Named.ENTER).scene()).isInstanceOf(WatchView.class);
  }

  @Test
  void laysOutAnewWhenTheTerminalIsResized() {
    var script = SessionScript.start().on(new WatchEvent.Resized(new Size(40, 12)));
    assertThat(script.state().size()).isEqualTo(new Size(40, 12));
    assertThat(script.effects()).containsExactly(new SessionEffect.Redraw());
  }

  @Test
  void tellsWhatTheWatcherAndTheErrandsSay() {
    assertThat(SessionScript.start().on(new WatchEvent.WatcherTrouble("I look")).state().notice())
        .isEqualTo("I look");
    assertThat(SessionScript.start().on(new WatchEvent.Told("Done")).state().notice())
        .isEqualTo("Done");
  }

  private static List<HintText> help(SessionScript script) {
    return ((WatchView) script.scene()).hints();
  }
}
