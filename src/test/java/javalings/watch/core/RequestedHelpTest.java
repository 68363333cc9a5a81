package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.MOVED;
import static javalings.watch.core.SessionScript.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javalings.course.VerdictSummary;
import javalings.model.Source;
import javalings.model.Verdict;
import javalings.view.screens.ListView;
import javalings.view.screens.PageView;
import javalings.view.screens.SolutionView;
import javalings.view.screens.WatchView;
import javalings.view.text.HintText;
import javalings.view.text.Words;
import org.junit.jupiter.api.Test;

/** What the loop offers to somebody who is stuck, and shows to compare with. */
class RequestedHelpTest {

  private static List<String> help(SessionScript script) {
    return ((WatchView) script.scene()).hints().stream().map(HintText::markdown).toList();
  }

  @Test
  void aMistakeThatIsKnownBySightIsHelpedFirst() {
    var script = SessionScript.open("a copy of it").judge("a copy of it", FAILS);
    assertThat(help(script.press("h"))).containsExactly("A copy is no cure.");
    assertThat(help(script.press("h"))).containsExactly("A copy is no cure.", "Count owners.");
    assertThat(help(script.save("b").judge("b", FAILS)))
        .as("what is about the code that was changed is gone")
        .containsExactly("Count owners.");
  }

  @Test
  void codeUnlikeAnyMistakeAndAnotherFailureGetTheHintsOfTheVerdict() {
    assertThat(help(SessionScript.open("a x y z").judge("a x y z", FAILS).press("h")))
        .containsExactly("Count owners.");
    assertThat(help(SessionScript.open("a copy of it").judge("a copy of it", MOVED).press("h")))
        .containsExactly("Who owns it?");
  }

  @Test
  void theThirdSaveWithTheSameFailureSaysThatThereIsAHint() {
    var script = SessionScript.open("a").judge("a", FAILS).save("b").judge("b", FAILS);
    assertThat(notice(script)).isEmpty();
    script.save("c").judge("c", FAILS);
    assertThat(notice(script)).startsWith("The same failure for the third time: h");
    assertThat(notice(script.press("h"))).isEmpty();
    assertThat(notice(script.save("d").judge("d", FAILS))).isEmpty();
  }

  @Test
  void anotherFailureOrTheSameTextAgainIsNoThirdTime() {
    var other = SessionScript.open("a").judge("a", FAILS).save("b").judge("b", FAILS);
    assertThat(notice(other.save("c").judge("c", MOVED))).isEmpty();
    var same = SessionScript.open("a").judge("a", FAILS).save("b").judge("b", FAILS);
    assertThat(notice(same.judge("b", FAILS).judge("b", FAILS))).isEmpty();
  }

  private static String notice(SessionScript script) {
    return ((WatchView) script.scene()).notice();
  }

  @Test
  void hintsStayWhileTheFileIsEditedAndOnceItIsSolved() {
    var script = SessionScript.open("a").judge("a", FAILS).press("hh").save("b");
    assertThat(help(script)).containsExactly("Count owners.", "Look closer.");
    assertThat(help(script.judge("b", SOLVED))).containsExactly("Look closer.");
    assertThat(help(script.press("h"))).containsExactly("Look closer.", "Think.");
  }

  @Test
  void hintsCloseAtAnotherFailureAndComeBackWithTheirOwn() {
    var script = SessionScript.open("a").judge("a", FAILS).press("hh");
    assertThat(help(script)).containsExactly("Count owners.", "Look closer.");
    assertThat(help(script.save("b").judge("b", MOVED))).isEmpty();
    assertThat(help(script.press("h"))).containsExactly("Who owns it?");
    assertThat(help(script.press("h"))).containsExactly("Who owns it?", "Look closer.");
    assertThat(help(script.save("c").judge("c", FAILS)))
        .containsExactly("Count owners.", "Look closer.");
  }

  @Test
  void hintsStayWhereLessOfTheSameFailsAndWhileAFileIsGone() {
    var script = SessionScript.open("a").judge("a", SessionScript.FAILS_TWICE).press("hh");
    assertThat(help(script)).containsExactly("Count owners.", "Look closer.");
    assertThat(help(script.save("b").judge("b", FAILS))).hasSize(2);
    assertThat(help(script.judge("b", new Verdict.Missing("it is gone", "press x")))).hasSize(2);
    assertThat(help(script.judge("b", SessionScript.FAILS_TWICE))).hasSize(2);
  }

  /** What the command shows, which has no session. */
  @Test
  void theHelpThatFitsBestIsAboutTheMistakeThenTheVerdict() {
    var lesson = SessionScript.lesson(SessionScript.FIRST);
    var copy = List.of(new Source("Moves1.java", "a copy of it"));
    var other = List.of(new Source("Moves1.java", "a x y z"));
    assertThat(
            HelpItem.fitting(lesson, copy, Optional.empty(), Words.ENGLISH)
                .orElseThrow()
                .markdown())
        .isEqualTo("A copy is no cure.");
    assertThat(HelpItem.fitting(lesson, other, Optional.empty(), Words.ENGLISH)).isEmpty();
    assertThat(
            HelpItem.fitting(lesson, other, Optional.of(VerdictSummary.of(MOVED)), Words.ENGLISH)
                .orElseThrow())
        .isEqualTo(new HintText("Hint for E0382", "Who owns it?"));
  }

  @Test
  void theTwinAndTheSolutionStandBesideTheCodeAsItIsNow() {
    var twin = (PageView) SessionScript.open("a").save("b").press("t").scene();
    assertThat(twin.code()).extracting(Source::text).containsExactly("b");
    var solved =
        SessionScript.open("a")
            .judge("a", SOLVED)
            .on(
                new WatchEvent.SolutionRead(
                    List.of(
                        new RightAnswer("One", List.of(new Source("One.java", "class One {}"))))));
    var solution = (SolutionView) solved.scene();
    assertThat(solution.mine()).extracting(Source::text).containsExactly("a");
    assertThat(solution.answer()).extracting(Source::text).containsExactly("class One {}");
  }

  @Test
  void theListTellsTheStageOfTheWay() {
    var list = (ListView) SessionScript.open("a").press("l").scene();
    assertThat(list.rows())
        .extracting(ListView.Row::stage)
        .containsExactly("", "", "Week 2: So every value has one owner.");
  }
}
