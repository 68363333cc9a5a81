import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

// These examples are right, and most of the wrong versions of `Version` pass them. Nobody thinks of
// the examples that are missing. A property is true for every version, so a loop can try many.
class Tests2 {

  @RepeatedTest(100)
  void every_version(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var v = random(random);
    var words = "version " + v;
    assertEquals(v.parts(), Version.parse(v.toString()).parts(), words);
    for (var i = 0; i < v.parts().size(); i++) {
      var at = i;
      var larger =
          new Version(
              Stream.iterate(0, n -> n + 1)
                  .limit(v.parts().size())
                  .map(n -> v.parts().get(n) + (n == at ? 1 : 0))
                  .toList());
      assertEquals(-1, v.compareTo(larger), words + " and " + larger);
      assertEquals(1, larger.compareTo(v), words + " and " + larger);
    }
    assertEquals(0, v.compareTo(v), words);
    assertEquals(0, v.tidy().compareTo(v), words);
    assertEquals(v.tidy(), v.tidy().tidy(), words);
    assertEquals(v.tidy(), Version.parse(v.tidy().toString()), words);
  }

  /** A version of two to six parts, made of numbers in which mistakes show. */
  static Version random(Random random) {
    var parts = List.of(0, 0, 0, 0, 0, 1, 9, 10, 99, 1500);
    var size = random.nextInt(2, 7);
    return new Version(Stream.generate(() -> parts.get(random.nextInt(10))).limit(size).toList());
  }
}

/** A version such as 1.10.3. It is right: leave it as it is. */
record Version(List<Integer> parts) implements Comparable<Version> {

  static Version parse(String text) {
    return new Version(Stream.of(text.split("\\.")).map(Integer::valueOf).toList());
  }

  /** By the first part that differs; a part that is not there counts as 0. */
  @Override
  public int compareTo(Version other) {
    for (var i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      if (part(i) != other.part(i)) {
        return part(i) < other.part(i) ? -1 : 1;
      }
    }
    return 0;
  }

  private int part(int i) {
    return i < parts.size() ? parts.get(i) : 0;
  }

  /** The same version without zeros at its end; one part stays. */
  Version tidy() {
    var last = parts.size() - 1;
    return last > 0 && parts.get(last) == 0 ? new Version(parts.subList(0, last)).tidy() : this;
  }

  @Override
  public String toString() {
    return parts.stream().map(String::valueOf).collect(joining("."));
  }
}
