package javalings.view.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javalings.view.diagnostics.LineDiff.Change;
import javalings.view.diagnostics.LineDiff.Kind;
import org.junit.jupiter.api.Test;

class LineDiffTest {

  @Test
  void saysOnceWhatBothHave() {
    assertThat(LineDiff.of(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
        .containsExactly(
            new Change(Kind.SAME, 1, "a"),
            new Change(Kind.REMOVED, 2, "b"),
            new Change(Kind.ADDED, 2, "x"),
            new Change(Kind.SAME, 3, "c"),
            new Change(Kind.ADDED, 4, "d"));
  }

  @Test
  void givesBothTextsBackWhateverTheyAre() {
    var random = new Random(42);
    for (var round = 0; round < 500; round++) {
      var before = text(random);
      var after = text(random);
      var changes = LineDiff.of(before, after);
      assertThat(lines(changes, Kind.ADDED)).isEqualTo(before);
      assertThat(lines(changes, Kind.REMOVED)).isEqualTo(after);
      assertThat(changes.stream().filter(change -> change.kind() == Kind.SAME))
          .hasSize(longestCommon(before, after));
    }
  }

  @Test
  void countsAllAsChangedWhereTextsAreTooLong() {
    var before = IntStream.range(0, 1500).mapToObj(i -> "b" + i % 700).toList();
    var changes = LineDiff.of(before, before.reversed());
    assertThat(changes).hasSize(3000);
    assertThat(changes.getFirst()).isEqualTo(new Change(Kind.REMOVED, 1, "b0"));
    assertThat(changes.getLast()).isEqualTo(new Change(Kind.ADDED, 1500, "b0"));
    assertThat(lines(changes, Kind.ADDED)).isEqualTo(before);
  }

  private static List<String> text(Random random) {
    return IntStream.range(0, random.nextInt(8))
        .mapToObj(_ -> "abc".charAt(random.nextInt(3)) + "")
        .toList();
  }

  private static List<String> lines(List<Change> changes, Kind without) {
    return changes.stream().filter(change -> change.kind() != without).map(Change::text).toList();
  }

  private static int longestCommon(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    var rest = one.subList(1, one.size());
    var at = other.indexOf(one.getFirst());
    var without = longestCommon(rest, other);
    return at < 0
        ? without
        : Math.max(without, 1 + longestCommon(rest, other.subList(at + 1, other.size())));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(LineDiff.of(List.of(), List.of())).isEqualTo(Collections.emptyList());
  }
}
