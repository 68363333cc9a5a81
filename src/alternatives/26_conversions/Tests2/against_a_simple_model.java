import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

// These examples are right, and most of the wrong versions of `Version` pass them. Nobody thinks of
// the examples that are missing. A property is true for every version, so a loop can try many.
class Tests2 {

  private static void forAll(Consumer<Version> property) {
    var random = new Random(99);
    Stream.generate(() -> random(random)).limit(100).forEach(property);
  }

  /** All parts as one text in which each has four digits, so that texts have the right order. */
  private static String model(Version version) {
    return version.parts().stream().map("%04d"::formatted).collect(joining()).replaceAll("(0000)+$", "");
  }

  @Test
  void written_and_read() {
    forAll(v -> assertEquals(v, Version.parse(v.toString()), "read: " + v));
    forAll(v -> assertEquals(v.parts().size(), v.toString().split("\\.").length, "parts: " + v));
  }

  @Test
  void order_is_the_order_of_the_model() {
    forAll(v -> {
      var random = new Random(v.hashCode());
      var other = random.nextBoolean() ? List.of(v.parts().getLast() + 1) : random(random).parts();
      var kept = v.parts().stream().limit(v.parts().size() - 1L);
      var w = new Version(Stream.concat(kept, other.stream()).toList());
      for (var pair : List.of(List.of(v, w), List.of(w, v), List.of(v, v))) {
        assertEquals(
            Integer.signum(model(pair.get(0)).compareTo(model(pair.get(1)))),
            pair.get(0).compareTo(pair.get(1)),
            "order of " + pair);
      }
    });
  }

  @Test
  void tidy_keeps_the_model() {
    forAll(v -> {
      var tidy = v.tidy();
      assertEquals(model(v), model(tidy), "tidy: " + v);
      assertEquals(0, v.compareTo(tidy), "tidy: " + v);
      assertEquals(tidy, tidy.tidy(), "twice: " + v);
      assertEquals(tidy, Version.parse(tidy.toString()), "text: " + v);
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
    return last > 0 && parts.get(last) == 0 ? new Version(parts.subList(0, last)).tidy() : this;
  }

  @Override
  public String toString() {
    return parts.stream().map(String::valueOf).collect(joining("."));
  }
}
