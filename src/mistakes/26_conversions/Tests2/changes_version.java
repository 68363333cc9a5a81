// expect: checks-fail version_is_as_it_was
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

// These examples are right, and most of the wrong versions of `Version` pass them. Nobody thinks of
// the examples that are missing. A property is true for every version, so a loop can try many.
class Tests2 {

  // A property says in one sentence what examples say one by one. The seed brings a failure back.
  private static void forAll(Consumer<Version> property) {
    var random = new Random(26);
    for (var i = 0; i < 100; i++) {
      property.accept(random(random));
    }
  }

  @Test
  void what_is_written_is_read_back() {
    forAll(v -> assertEquals(v, Version.parse(v.toString()), "read back: " + v));
  }

  @Test
  void a_larger_part_makes_a_larger_version() {
    forAll(v -> {
      for (var i = 0; i < v.parts().size(); i++) {
        var parts = new ArrayList<>(v.parts());
        parts.set(i, parts.get(i) + 1);
        var larger = new Version(parts);
        assertTrue(v.compareTo(larger) < 0, v + " before " + larger);
        assertTrue(larger.compareTo(v) > 0, larger + " after " + v);
      }
    });
  }

  @Test
  void tidy_changes_nothing_but_the_text() {
    forAll(v -> {
      var tidy = v.tidy();
      assertEquals(0, v.compareTo(tidy), v + " tidied");
      assertEquals(tidy, tidy.tidy(), v + " tidied twice");
      assertFalse(tidy.parts().isEmpty(), v + " tidied to nothing");
    });
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
    return last >= 0 && parts.get(last) == 0 ? new Version(parts.subList(0, last)).tidy() : this;
  }

  @Override
  public String toString() {
    return parts.stream().map(String::valueOf).collect(joining("."));
  }
}
