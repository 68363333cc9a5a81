import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.check.Mutants;
import javalings.testrun.ActiveMutant;
import org.junit.jupiter.api.Test;

class Tests2Check {

  private static final Mutants TESTS =
      Mutants.of(Tests2.class, Version.class, FlawedVersion.class, Flaw.values());

  @Test
  void the_tests_pass_on_versions_that_are_right() {
    TESTS.assertRightPasses();
  }

  @Test
  void every_wrong_version_fails_a_test() {
    TESTS.assertAllDie();
  }

  @Test
  void two_runs_try_the_same_versions() {
    TESTS.assertRepeatable();
  }

  @Test
  void a_failure_names_its_version() {
    TESTS.assertFailuresNameTheirInput();
  }

  /** The learner's own record is looked at, too: tests that fit a changed one would be lost. */
  @Test
  void version_is_as_it_was() throws IOException {
    var random = new Random(2);
    var versions = new ArrayList<List<Integer>>();
    versions.add(List.of(0));
    versions.add(List.of(0, 0, 0));
    for (var i = 0; i < 60; i++) {
      versions.add(random.ints(random.nextInt(1, 6), 0, 3).boxed().toList());
    }
    for (var parts : versions) {
      var version = new Version(parts);
      var text = parts.stream().map(String::valueOf).collect(joining("."));
      assertEquals(text, version.toString(), "Version is not as it was. The text of " + parts);
      assertEquals(version, Version.parse(text), "Version is not as it was. parse of " + text);
      assertEquals(
          new FlawedVersion(parts).tidy().parts(),
          version.tidy().parts(),
          "Version is not as it was. tidy of " + text);
      for (var other : versions.subList(0, 16)) {
        assertEquals(
            new FlawedVersion(parts).compareTo(new FlawedVersion(other)),
            version.compareTo(new Version(other)),
            () -> "Version is not as it was. The order of " + parts + " and " + other);
      }
    }
    assertTextIsAsItWas();
  }

  private static void assertTextIsAsItWas() throws IOException {
    var loader = Tests2.class.getClassLoader();
    try (var in = loader.getResourceAsStream("javalings/source/Tests2.java")) {
      var now = tokens(new String(in.readAllBytes(), UTF_8));
      var start = Math.max(0, Collections.indexOfSubList(now, List.of("record", "Version")));
      var before = tokens(VERSION);
      for (var i = 0; i < before.size(); i++) {
        var to = Math.min(before.size(), i + 8);
        var here = now.subList(Math.min(now.size(), start + i), Math.min(now.size(), start + to));
        if (here.isEmpty() || !here.getFirst().equals(before.get(i))) {
          fail(
              "The text of Version is not as it was. In place of `%s` stands `%s`"
                  .formatted(String.join(" ", before.subList(i, to)), String.join(" ", here)));
        }
      }
    }
  }

  /** Words and signs; comments and the way that lines are broken do not count. */
  private static List<String> tokens(String text) {
    var code = text.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", " ").replaceAll("@Override", " ");
    return TOKEN.matcher(code).results().map(MatchResult::group).toList();
  }

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|\\w+|\\S");

  private static final String VERSION =
      """
      record Version(List<Integer> parts) implements Comparable<Version> {
        static Version parse(String text) {
          return new Version(Stream.of(text.split("\\\\.")).map(Integer::valueOf).toList());
        }

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

        Version tidy() {
          var last = parts.size() - 1;
          return last > 0 && parts.get(last) == 0 ? new Version(parts.subList(0, last)).tidy() : this;
        }

        public String toString() {
          return parts.stream().map(String::valueOf).collect(joining("."));
        }
      }
      """;

  /** How a wrong version behaves. */
  enum Flaw {
    FIVE_PARTS("parse forgets the fifth part and all after it"),
    NO_ZERO("toString leaves out a 0 that is not at an end"),
    LARGE("toString writes parts from 1000 on without their last digits"),
    AS_TEXT("compareTo takes the parts for texts: 9 comes after 10"),
    THREE_PARTS("compareTo looks at the first three parts only"),
    LENGTH_COUNTS("compareTo takes 1.2 and 1.2.0 for different versions"),
    NEVER_EQUAL("compareTo says of equal versions that one comes first"),
    ONE_WAY("compareTo says \"before\", whichever of the two comes first"),
    OTHER_WAY("compareTo says \"after\" of two that differ in their last part only"),
    ONE_ZERO("tidy takes away one zero only"),
    ALL_ZEROS("tidy takes away the zeros in the middle as well"),
    NOTHING_LEFT("tidy leaves no part of 0.0");

    private final String words;

    Flaw(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}

/** The version of the exercise, right or with one flaw. */
record FlawedVersion(List<Integer> parts) implements Comparable<FlawedVersion> {
  private static final ActiveMutant MUTANT = Mutants.active(FlawedVersion.class);

  static FlawedVersion parse(String text) {
    var most = MUTANT.has(Tests2Check.Flaw.FIVE_PARTS) ? 4 : Integer.MAX_VALUE;
    var parts = new ArrayList<Integer>();
    for (var part : text.split("\\.")) {
      if (parts.size() < most) {
        parts.add(Integer.valueOf(part));
      }
    }
    return got(new FlawedVersion(parts));
  }

  private static FlawedVersion got(FlawedVersion version) {
    if (version.parts.size() > 1) {
      MUTANT.got(version.text());
    }
    return version;
  }

  private String text() {
    var text = new StringBuilder();
    for (var part : parts) {
      text.append(text.isEmpty() ? "" : ".").append(part);
    }
    return text.toString();
  }

  @Override
  public int compareTo(FlawedVersion other) {
    got(this);
    got(other);
    if (MUTANT.has(Tests2Check.Flaw.LENGTH_COUNTS) && parts.size() != other.parts.size()) {
      return prefix(other) != 0 ? prefix(other) : Integer.compare(parts.size(), other.parts.size());
    }
    var order = prefix(other);
    if (order == 0) {
      return MUTANT.has(Tests2Check.Flaw.NEVER_EQUAL) ? -1 : 0;
    }
    if (MUTANT.has(Tests2Check.Flaw.OTHER_WAY) && differInTheLast(other)) {
      return 1;
    }
    return MUTANT.has(Tests2Check.Flaw.ONE_WAY) ? -1 : order;
  }

  private boolean differInTheLast(FlawedVersion other) {
    var last = parts.size() - 1;
    return other.parts.size() == parts.size()
        && other.parts.subList(0, last).equals(parts.subList(0, last));
  }

  private int prefix(FlawedVersion other) {
    var most = MUTANT.has(Tests2Check.Flaw.THREE_PARTS) ? 3 : Integer.MAX_VALUE;
    var asText = MUTANT.has(Tests2Check.Flaw.AS_TEXT);
    for (var i = 0; i < Math.min(most, Math.max(parts.size(), other.parts.size())); i++) {
      var order =
          asText
              ? Integer.signum(String.valueOf(part(i)).compareTo(String.valueOf(other.part(i))))
              : Integer.compare(part(i), other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int part(int i) {
    return i < parts.size() ? parts.get(i) : 0;
  }

  FlawedVersion tidy() {
    got(this);
    if (MUTANT.has(Tests2Check.Flaw.ALL_ZEROS)) {
      var left = parts.stream().filter(part -> part != 0).toList();
      return new FlawedVersion(left.isEmpty() ? List.of(0) : left);
    }
    var size = parts.size();
    var fewest = MUTANT.has(Tests2Check.Flaw.NOTHING_LEFT) ? 0 : 1;
    while (size > fewest && parts.get(size - 1) == 0) {
      size--;
      if (MUTANT.has(Tests2Check.Flaw.ONE_ZERO)) {
        break;
      }
    }
    return new FlawedVersion(parts.subList(0, size));
  }

  @Override
  public String toString() {
    got(this);
    var noZero = MUTANT.has(Tests2Check.Flaw.NO_ZERO);
    var large = MUTANT.has(Tests2Check.Flaw.LARGE);
    var text = new StringBuilder();
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var inside = i > 0 && i < parts.size() - 1;
      if (part != 0 || !inside || !noZero) {
        text.append(i == 0 ? "" : ".").append(large && part >= 1000 ? part / 10 : part);
      }
    }
    return text.toString();
  }
}
