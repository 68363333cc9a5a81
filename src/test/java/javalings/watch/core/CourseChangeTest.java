package javalings.watch.core;

import static javalings.watch.core.SessionScript.FAILS;
import static javalings.watch.core.SessionScript.FIRST;
import static javalings.watch.core.SessionScript.SECOND;
import static javalings.watch.core.SessionScript.SOLVED;
import static javalings.watch.core.SessionScript.course;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javalings.model.Course;
import javalings.model.Topic;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;
import org.junit.jupiter.api.Test;

class CourseChangeTest {

  private static final WatchEvent ANEW = new WatchEvent.CourseRead(course(), List.of());

  @Test
  void theSameExerciseIsOpenedAnewAndItsOldVerdictGoes() {
    var script = SessionScript.open("a").judge("a", SOLVED).on(ANEW);
    assertThat(script.effects()).contains(new SessionEffect.Open(FIRST));
    assertThat(script.phase()).isInstanceOf(Phase.Waiting.class);
    assertThat(notice(script)).contains("Moves1 is checked anew");
    script.open(FIRST, "a");
    assertThat(script.effects(SessionEffect.Judge.class)).hasSize(1);
  }

  @Test
  void withoutItsExerciseItGoesOnAtTheNextThatIsPending() {
    var without =
        new Course(
            "test",
            "Test",
            Optional.empty(),
            Optional.empty(),
            List.of(new Topic("04_moves", "Moves", List.of(SessionScript.exercise(SECOND)))),
            List.of());
    var script = SessionScript.open("a").press("l");
    script.on(new WatchEvent.CourseRead(without, List.of("news")));
    assertThat(script.effects()).contains(new SessionEffect.Open(SECOND));
    assertThat(notice(script)).contains("no Moves1 any more").contains("Moves2").endsWith("news");
  }

  @Test
  void whatCannotBeJudgedIsSaidUntilItCan() {
    var script = SessionScript.open("a").on(new WatchEvent.CourseUnfit(FIRST, "no checks"));
    assertThat(script.phase()).isEqualTo(new Phase.Unusable("no checks"));
    assertThat(script.state().busy()).isFalse();
    assertThat(script.press("h").phase()).isEqualTo(new Phase.Unusable("no checks"));
    assertThat(script.judge("a", FAILS).phase()).isInstanceOf(Phase.Judged.class);
  }

  @Test
  void aCourseThatCannotBeReadIsSaidAndTheExerciseIsLookedAt() {
    var script = SessionScript.open("a").on(new WatchEvent.CourseBroke("x.md:1: bad"));
    assertThat(notice(script)).contains("x.md:1: bad");
    assertThat(script.effects()).contains(new SessionEffect.Open(FIRST));
    assertThat(script.effects(SessionEffect.Announce.class)).hasSize(1);
  }

  private static String notice(SessionScript script) {
    return ((WatchView) script.scene()).notice();
  }
}
