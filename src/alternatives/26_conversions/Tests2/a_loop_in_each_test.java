import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

// These examples are right, and most of the wrong versions of `Version` pass them. Nobody thinks of
// the examples that are missing. A property is true for every version, so a loop can try many.
class Tests2 {

  @Test
  void round_trip() {
    var random = new Random(1);
    for (var i = 0; i < 100; i++) {
      var version = random(random);
      assertEquals(version, Version.parse(version.toString()), () -> "version " + version);
    }
  }

  @Test
  void order() {
    var random = new Random(2);
    for (var i = 0; i < 100; i++) {
      var version = random(random);
      var parts = new ArrayList<>(version.parts());
      var at = random.nextInt(parts.size());
      parts.set(at, parts.get(at) + 1);
      var next = new Version(parts);
      assertEquals(-1, Integer.signum(version.compareTo(next)), version + " < " + next);
      assertEquals(1, Integer.signum(next.compareTo(version)), next + " > " + version);
      assertTrue(version.compareTo(version) == 0, () -> version + " = " + version);
    }
  }

  @Test
  void tidy() {
    var random = new Random(3);
    for (var i = 0; i < 100; i++) {
      var version = random(random);
      var once = version.tidy();
      assertEquals(once, once.tidy(), "tidy twice: " + version);
      assertEquals(0, once.compareTo(version), "tidy: " + version);
      assertEquals(once.toString(), Version.parse(once.toString()).toString(), "text: " + version);
    }
    assertEquals("0", Version.parse("0.0").tidy().toString(), "0.0");
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
