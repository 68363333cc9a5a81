package javalings.watch.core;

import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.NOW;
import static javalings.watch.core.SessionScript.SECOND;
import static javalings.watch.core.SessionScript.THIRD;
import static javalings.watch.core.SessionScript.exercise;
import static javalings.watch.core.SessionScript.file;
import static org.assertj.core.api.Assertions.assertThat;

import javalings.view.screens.ListView;
import javalings.view.screens.WatchView;
import javalings.watch.core.Key.Named;
import javalings.workspace.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListModeTest {

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
    var script = listing().press("gp");
    assertThat(list(script).selected()).as("the first is done").isEqualTo(1);
    assertThat(list(listing().press("jp")).selected()).as("this is pending").isEqualTo(2);
    assertThat(list(listing().press("jd")).selected()).as("the last that is left").isEqualTo(0);
  }

  @Test
  void resetsNothingWhereNothingIsSelected() {
    var script = SessionScript.open("a").press("ldx");
    assertThat(script.scene()).isInstanceOf(ListView.class);
    assertThat(script.state().notice()).startsWith("The filter leaves no exercise");
  }

  @Test
  void goesThroughThreeMatchesInBothDirections() {
    var script = listing().press("g/s1").press(Named.BACKSPACE).press(Named.ENTER);
    assertThat(list(script).selected()).isEqualTo(0);
    assertThat(list(script.press("n")).selected()).isEqualTo(1);
    assertThat(list(script.press("n")).selected()).isEqualTo(2);
    assertThat(list(script.press("N")).selected()).isEqualTo(1);
  }

  @Test
  void filtersWhatIsDoneAndWhatIsPendingAndTakesTheFilterAway() {
    var script = listing().press("d");
    assertThat(list(script).visible()).containsExactly(0);
    assertThat(list(script).selected()).isEqualTo(0);
    assertThat(list(script.press("p")).visible()).containsExactly(1, 2);
    assertThat(list(script.press("p")).visible()).containsExactly(0, 1, 2);
  }

  @Test
  void saysThatNothingIsSelectedWhenTheFilterLeavesNothing() {
    var script = SessionScript.open("a").press("ldc");
    assertThat(list(script).selected()).isEqualTo(-1);
    assertThat(script.state().notice()).startsWith("The filter leaves no exercise");
    assertThat(list(script.press("jd")).visible()).hasSize(3);
  }

  @Test
  void findsWhileTypingAndGoesToTheNextMatch() {
    var script = listing().press("/mo");
    assertThat(list(script).searching()).isTrue();
    assertThat(list(script))
        .extracting(ListView::search, ListView::selected)
        .containsExactly("mo", 1);
    script.press(Named.ENTER);
    assertThat(list(script).searching()).isFalse();
    assertThat(list(script.press("n")).selected()).as("round the end").isEqualTo(0);
    assertThat(list(script.press("n")).selected()).isEqualTo(1);
    assertThat(list(script.press("N")).selected()).as("round the start").isEqualTo(0);
    assertThat(list(script.press("N")).selected()).isEqualTo(1);
  }

  /** The file that was put back is not one that the learner has saved. */
  @Test
  void doesNotTakeAResetForASave() {
    var script =
        listing().press("jxyy").on(new WatchEvent.Told("Borrows1 is as it was handed out"));
    script.on(new WatchEvent.Saved(file(THIRD, "the original")));
    assertThat(list(script).notice()).isEqualTo("Borrows1 is as it was handed out");
  }

  @Test
  void goesThroughTheMatchesByArrowsWhileSearching() {
    var script = listing().press("/mo").press(Named.DOWN);
    assertThat(list(script).selected()).as("round the end").isEqualTo(0);
    assertThat(list(script.press(Named.UP)).selected()).isEqualTo(1);
    assertThat(list(script).searching()).isTrue();
  }

  @Test
  void saysWhenNothingMatchesAndTakesLettersBack() {
    var script = listing().press("/bx");
    assertThat(script.state().notice()).isEqualTo("Nothing here is called \"bx\"");
    assertThat(list(script.press(Named.BACKSPACE)).selected()).isEqualTo(2);
    assertThat(list(script).search()).isEqualTo("b");
  }

  @Test
  void leavesTheSearchBeforeItLeavesTheList() {
    var script = listing().press("/mo").press(Named.ESCAPE);
    assertThat(list(script))
        .extracting(ListView::search, ListView::searching)
        .containsExactly("", false);
    assertThat(script.press(Named.ESCAPE).scene()).isInstanceOf(WatchView.class);
  }

  @Test
  void asksForASearchBeforeItGoesToTheNextMatch() {
    assertThat(listing().press("n").state().notice()).startsWith("Search first");
  }

  @ParameterizedTest
  @CsvSource({"jc, Borrows1", "gc, Moves1"})
  void continuesAtTheSelectedExercise(String keys, String name) {
    var script = listing().press(keys);
    assertThat(script.state().exercise().name()).isEqualTo(name);
    assertThat(script.scene()).isInstanceOf(WatchView.class);
    assertThat(script.effects(SessionEffect.Open.class)).hasSize(1);
  }

  @Test
  void continuesByEnter() {
    assertThat(listing().press(Named.DOWN).press(Named.ENTER).state().isAt(THIRD)).isTrue();
  }

  @Test
  void asksBeforeItResetsAndComesBackToTheList() {
    var script = listing().press("gr");
    assertThat(script.scene()).isInstanceOf(ResetMode.Question.class);
    script.press("yy");
    assertThat(script.effects(SessionEffect.Reset.class))
        .containsExactly(new SessionEffect.Reset(FIRST));
    assertThat(list(script).selected()).isEqualTo(0);
  }

  @Test
  void goesBackByKey() {
    assertThat(listing().press("q").scene()).isInstanceOf(WatchView.class);
    assertThat(listing().press("l").scene()).isInstanceOf(WatchView.class);
  }

  @Test
  void showsVerdictsThatComeMeanwhile() {
    var script = listing().judge("a", SessionScript.SOLVED);
    assertThat(list(script).rows().get(1).solved()).isTrue();
  }

  /** The list, at the second of three exercises; the first is solved. */
  private static SessionScript listing() {
    var progress = Progress.NOTHING.solved(exercise(FIRST), NOW);
    return SessionScript.start(progress, false, false).open(SECOND, "a").press("l");
  }

  private static ListView list(SessionScript script) {
    return ((ListView) script.scene());
  }
}
