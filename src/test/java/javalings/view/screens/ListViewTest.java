package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javalings.view.screens.ListView.Filter;
import org.junit.jupiter.api.Test;

class ListViewTest {

  private static final List<ListView.Row> ROWS =
      List.of(row("Intro1", true), row("Moves1", false), row("Moves2", true), row("Moves3", false));

  private static ListView.Row row(String name, boolean solved) {
    return new ListView.Row(
        "",
        "Topic",
        name,
        "About " + name,
        ListView.State.of(solved, false, false),
        0,
        0,
        Optional.empty());
  }

  private static ListView list(Filter filter, String search) {
    return new ListView("Course", ROWS, 0, 0, filter, search, false, "", List.of());
  }

  @Test
  void filtersByState() {
    assertThat(list(Filter.ALL, "").visible()).containsExactly(0, 1, 2, 3);
    assertThat(list(Filter.DONE, "").visible()).containsExactly(0, 2);
    assertThat(list(Filter.PENDING, "").visible()).containsExactly(1, 3);
  }

  @Test
  void findsTheNextMatchAndGoesRound() {
    var moves = list(Filter.ALL, "mOVES");
    assertThat(moves.match(0)).contains(1);
    assertThat(moves.match(1)).contains(1);
    assertThat(moves.match(2)).contains(2);
    assertThat(moves.match(4)).contains(1);
    assertThat(list(Filter.PENDING, "moves").match(2)).contains(3);
  }

  @Test
  void findsNothingForNothing() {
    assertThat(list(Filter.ALL, "").match(0)).isEqualTo(Optional.empty());
    assertThat(list(Filter.ALL, "zzz").match(0)).isEqualTo(Optional.empty());
    assertThat(list(Filter.ALL, "about intro").match(0)).contains(0);
  }
}
