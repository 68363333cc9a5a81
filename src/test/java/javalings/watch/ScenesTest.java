package javalings.watch;

import static javalings.watch.Play.FAILS;
import static javalings.watch.Play.FIRST;
import static javalings.watch.Play.NOW;
import static javalings.watch.Play.SECOND;
import static javalings.watch.Play.SOLVED;
import static javalings.watch.Play.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javalings.model.Source;
import javalings.view.FinalView;
import javalings.view.Heading;
import javalings.view.ListView;
import javalings.view.WatchView;
import javalings.view.WelcomeView;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;

/** What there is to see says what the state knows. */
class ScenesTest {

  @Test
  void theHeadingTellsWhereInTheCourseThisIs() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    assertThat(watching(Play.start(progress, false, false).open(SECOND, "a")).heading())
        .isEqualTo(new Heading("Test", "04 Moves", "Moves2", "Moves2", 2, 3, 1));
  }

  @Test
  void whatTheExerciseIsAboutComesWithTheLesson() {
    assertThat(watching(Play.start()).about()).isEmpty();
    assertThat(watching(Play.open("a")).about()).isEqualTo("About it.");
  }

  @Test
  void theHintsThatAreLeftAreThoseAboveTheHighest() {
    var play = Play.open("a").judge("a", FAILS);
    assertThat(watching(play).hintsLeft()).isEqualTo(2);
    assertThat(watching(play.press("h")).hintsLeft()).as("one about the check").isEqualTo(2);
    assertThat(watching(play.press("h")).hintsLeft()).isEqualTo(1);
    assertThat(watching(play.press("h")).hintsLeft()).isZero();
  }

  @Test
  void somebodyWhoIsStuckIsToldOfHelpUnlessThereIsNoneOrSomethingElseToSay() {
    var stuck = Play.open("a").judge("a", FAILS).save("b").judge("b", FAILS);
    assertThat(watching(stuck).notice()).isEmpty();
    stuck.save("c").judge("c", FAILS);
    assertThat(watching(stuck).notice()).startsWith("The same failure for the third time");
    assertThat(watching(stuck.press("n")).notice()).startsWith("Moves1 fails a check");
    var helped = Play.open("a").judge("a", FAILS).press("hhh").save("b").judge("b", FAILS);
    helped.save("c").judge("c", FAILS).save("d").judge("d", FAILS);
    assertThat(watching(helped).notice()).as("no help is left").isEmpty();
  }

  @Test
  void theQuestionBeforeAResetNamesTheFilesThatItIsAbout() {
    assertThat(((Scene.Reset) Play.open("a").press("x").scene()).view().paths())
        .containsExactly("exercises/04_moves/Moves1.java");
    assertThat(((Scene.Reset) Play.open("a").press("ljx").scene()).view().paths())
        .containsExactly("exercises/04_moves/Moves2");
  }

  @Test
  void aPageIsReadForItselfOrBesideTheCode() {
    var play = Play.open("a").on(new WatchEvent.PageRead("E0382", "# Moved"));
    assertThat(((Scene.Page) play.scene()).view().code()).isEmpty();
    var twin = (Scene.Page) Play.open("a").press("t").scene();
    assertThat(twin.view().code()).extracting(Source::text).containsExactly("a");
  }

  @Test
  void theListHasTheDayOfSolving() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    var list =
        (Scene.Listing) Play.start(progress, false, false).open(SECOND, "a").press("l").scene();
    assertThat(list.view().rows())
        .extracting(ListView.Row::solvedOn)
        .first()
        .extracting(java.util.Optional::orElseThrow)
        .isEqualTo(LocalDate.ofInstant(NOW, ZoneId.systemDefault()));
    assertThat(list.view().rows().getFirst().topic()).isEqualTo("04 Moves");
  }

  @Test
  void theFirstAndTheLastScreenKnowTheCourse() {
    var first = (Scene.Welcome) Play.start(Progress.NOTHING, false, true).scene();
    assertThat(first.view())
        .extracting(WelcomeView::course, WelcomeView::workspace, WelcomeView::scroll)
        .containsExactly("Test", "/home/me/workspace", 0);
    assertThat(first.view().stages()).hasSize(1);
    var last = (Scene.Final) finished().scene();
    assertThat(last.view()).isEqualTo(new FinalView("Test", "", 3, 0));
  }

  @Test
  void afterTheEndOneCanLeaveLookAroundOrGoBack() {
    assertThat(finished().press("q").effects(Effect.Quit.class)).hasSize(1);
    assertThat(finished().press("l").scene()).isInstanceOf(Scene.Listing.class);
    assertThat(finished().press("p").scene()).isInstanceOf(Scene.Watching.class);
    assertThat(finished().press("z").scene()).isInstanceOf(Scene.Final.class);
  }

  @Test
  void theKeysAreExplainedUntilAnyKey() {
    assertThat(Play.open("a").press("?").scene()).isInstanceOf(Scene.Help.class);
    assertThat(Play.open("a").press("?q").scene()).isInstanceOf(Scene.Watching.class);
    assertThat(Play.open("a").press("?q").effects()).isEmpty();
  }

  @Test
  void theWelcomeCanBeLeftForGood() {
    var first = Play.start(Progress.NOTHING, false, true);
    assertThat(first.press("q").effects(Effect.Quit.class)).hasSize(1);
  }

  /** Everything is solved, and proven once more. */
  private static Play finished() {
    var progress = Progress.NOTHING;
    for (var id : List.of(FIRST, SECOND, Play.THIRD)) {
      progress = progress.solved(exercise(id), NOW);
    }
    var play = Play.start(progress.at(exercise(FIRST)), false, false).open(FIRST, "a");
    play.judge("a", SOLVED).press("n");
    for (var id : List.of(FIRST, SECOND, Play.THIRD)) {
      play.on(new WatchEvent.Looked(Play.file(id, "a"))).judge(id, "a", SOLVED, "a");
    }
    return play;
  }

  private static WatchView watching(Play play) {
    return ((Scene.Watching) play.scene()).view();
  }
}
