package javalings.watch;

import static javalings.watch.Play.FIRST;
import static javalings.watch.Play.NOW;
import static javalings.watch.Play.SECOND;
import static javalings.watch.Play.THIRD;
import static javalings.watch.Play.exercise;
import static javalings.watch.Play.file;
import static org.assertj.core.api.Assertions.assertThat;

import javalings.view.ListView;
import javalings.watch.Key.Named;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListKeysTest {

  @Test
  void startsAtTheCurrentExercise() {
    assertThat(list(listing()))
        .extracting(ListView::selected, ListView::current)
        .containsExactly(1, 1);
  }

  @ParameterizedTest
  @CsvSource({"k, 0", "kk, 0", "j, 2", "jj, 2", "g, 0", "jk, 1", "G, 2", "GK, 1"})
  void movesByLetters(String keys, int selected) {
    assertThat(list(listing().press(keys)).selected()).isEqualTo(selected);
  }

  @ParameterizedTest
  @CsvSource({"UP, 0", "DOWN, 2", "HOME, 0", "END, 2", "PAGE_UP, 0", "PAGE_DOWN, 2"})
  void movesByKeys(Named key, int selected) {
    assertThat(list(listing().press(key)).selected()).isEqualTo(selected);
  }

  @Test
  void anArrowGoesToTheNextRowAndNotToTheFirst() {
    assertThat(list(listing().press("j").press(Named.UP)).selected()).isEqualTo(1);
  }

  @Test
  void aFilterSelectsTheNextRowThatItLeaves() {
    var play = listing().press("gp");
    assertThat(list(play).selected()).as("the first is done").isEqualTo(1);
    assertThat(list(listing().press("jp")).selected()).as("this is pending").isEqualTo(2);
    assertThat(list(listing().press("jd")).selected()).as("the last that is left").isEqualTo(0);
  }

  @Test
  void resetsNothingWhereNothingIsSelected() {
    var play = Play.open("a").press("ldx");
    assertThat(play.scene()).isInstanceOf(Scene.Listing.class);
    assertThat(play.state().notice()).startsWith("The filter leaves no exercise");
  }

  @Test
  void goesThroughThreeMatchesInBothDirections() {
    var play = listing().press("g/s1").press(Named.BACKSPACE).press(Named.ENTER);
    assertThat(list(play).selected()).isEqualTo(0);
    assertThat(list(play.press("n")).selected()).isEqualTo(1);
    assertThat(list(play.press("n")).selected()).isEqualTo(2);
    assertThat(list(play.press("N")).selected()).isEqualTo(1);
  }

  @Test
  void filtersWhatIsDoneAndWhatIsPendingAndTakesTheFilterAway() {
    var play = listing().press("d");
    assertThat(list(play).visible()).containsExactly(0);
    assertThat(list(play).selected()).isEqualTo(0);
    assertThat(list(play.press("p")).visible()).containsExactly(1, 2);
    assertThat(list(play.press("p")).visible()).containsExactly(0, 1, 2);
  }

  @Test
  void saysThatNothingIsSelectedWhenTheFilterLeavesNothing() {
    var play = Play.open("a").press("ldc");
    assertThat(list(play).selected()).isEqualTo(-1);
    assertThat(play.state().notice()).startsWith("The filter leaves no exercise");
    assertThat(list(play.press("jd")).visible()).hasSize(3);
  }

  @Test
  void findsWhileTypingAndGoesToTheNextMatch() {
    var play = listing().press("/mo");
    assertThat(list(play).searching()).isTrue();
    assertThat(list(play))
        .extracting(ListView::search, ListView::selected)
        .containsExactly("mo", 1);
    play.press(Named.ENTER);
    assertThat(list(play).searching()).isFalse();
    assertThat(list(play.press("n")).selected()).as("round the end").isEqualTo(0);
    assertThat(list(play.press("n")).selected()).isEqualTo(1);
    assertThat(list(play.press("N")).selected()).as("round the start").isEqualTo(0);
    assertThat(list(play.press("N")).selected()).isEqualTo(1);
  }

  /** The file that was put back is not one that the learner has saved. */
  @Test
  void doesNotTakeAResetForASave() {
    var play = listing().press("jxy").on(new WatchEvent.Told("Borrows1 is as it was handed out"));
    play.on(new WatchEvent.Saved(file(THIRD, "the original")));
    assertThat(list(play).notice()).isEqualTo("Borrows1 is as it was handed out");
  }

  @Test
  void goesThroughTheMatchesByArrowsWhileSearching() {
    var play = listing().press("/mo").press(Named.DOWN);
    assertThat(list(play).selected()).as("round the end").isEqualTo(0);
    assertThat(list(play.press(Named.UP)).selected()).isEqualTo(1);
    assertThat(list(play).searching()).isTrue();
  }

  @Test
  void saysWhenNothingMatchesAndTakesLettersBack() {
    var play = listing().press("/bx");
    assertThat(play.state().notice()).isEqualTo("Nothing here is called \"bx\"");
    assertThat(list(play.press(Named.BACKSPACE)).selected()).isEqualTo(2);
    assertThat(list(play).search()).isEqualTo("b");
  }

  @Test
  void leavesTheSearchBeforeItLeavesTheList() {
    var play = listing().press("/mo").press(Named.ESCAPE);
    assertThat(list(play))
        .extracting(ListView::search, ListView::searching)
        .containsExactly("", false);
    assertThat(play.press(Named.ESCAPE).scene()).isInstanceOf(Scene.Watching.class);
  }

  @Test
  void asksForASearchBeforeItGoesToTheNextMatch() {
    assertThat(listing().press("n").state().notice()).startsWith("Search first");
  }

  @ParameterizedTest
  @CsvSource({"jc, Borrows1", "gc, Moves1"})
  void continuesAtTheSelectedExercise(String keys, String name) {
    var play = listing().press(keys);
    assertThat(play.state().exercise().name()).isEqualTo(name);
    assertThat(play.scene()).isInstanceOf(Scene.Watching.class);
    assertThat(play.effects(Effect.Open.class)).hasSize(1);
  }

  @Test
  void continuesByEnter() {
    assertThat(listing().press(Named.DOWN).press(Named.ENTER).state().isAt(THIRD)).isTrue();
  }

  @Test
  void asksBeforeItResetsAndComesBackToTheList() {
    var play = listing().press("gr");
    assertThat(play.scene()).isInstanceOf(Scene.Reset.class);
    play.press("y");
    assertThat(play.effects(Effect.Reset.class)).containsExactly(new Effect.Reset(FIRST));
    assertThat(list(play).selected()).isEqualTo(0);
  }

  @Test
  void goesBackByKey() {
    assertThat(listing().press("q").scene()).isInstanceOf(Scene.Watching.class);
    assertThat(listing().press("l").scene()).isInstanceOf(Scene.Watching.class);
  }

  @Test
  void showsVerdictsThatComeMeanwhile() {
    var play = listing().judge("a", Play.SOLVED);
    assertThat(list(play).rows().get(1).solved()).isTrue();
  }

  /** The list, at the second of three exercises; the first is solved. */
  private static Play listing() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    return Play.start(progress, false, false).open(SECOND, "a").press("l");
  }

  private static ListView list(Play play) {
    return ((Scene.Listing) play.scene()).view();
  }
}
