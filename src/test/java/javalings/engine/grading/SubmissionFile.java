package javalings.engine.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.model.Source;

/**
 * Submissions of the exercise Fizz, several in a file: a section begins with a line {@code === kind
 * [grants and needs] title}.
 */
record SubmissionFile(
    String kind, Set<SandboxGrant> grants, List<Need> needs, String title, String body) {

  SubmissionFile(String kind, Set<SandboxGrant> grants, String title, String body) {
    this(kind, grants, List.of(), title, body);
  }

  private static final Path FOLDER = Path.of("src/test/attacks");

  /** How long each may run. */
  static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String IMPORTS =
      """
      import java.io.*; import java.lang.invoke.*; import java.lang.reflect.*; import java.math.*; import java.net.*;
      import java.nio.file.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
      import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
      """;

  private static final String WRONG =
      """
      class Fizz {
        static String of(int n) { try { attack(); } catch (RuntimeException | Error e) { throw e; } catch (Throwable t) { throw new RuntimeException(t); } return "?"; }
        static List<String> upTo(int n) { return null; }
        static void attack() throws Throwable {
      """;

  private static final String RIGHT =
      """
      class Fizz {
        static String of(int n) { try { work(); } catch (RuntimeException | Error e) { throw e; } catch (Exception e) { throw new RuntimeException(e); }
          return n % 15 == 0 ? "FizzBuzz" : n % 5 == 0 ? "Buzz" : n % 3 == 0 ? "Fizz" : "" + n; }
        static List<String> upTo(int n) { var all = new ArrayList<String>(); for (int i = 1; i <= n; i++) all.add(of(i)); return all; }
        static void work() throws Exception {
      """;

  private static final String CHECK =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;
      import java.util.List;
      import org.junit.jupiter.api.Test;

      class FizzCheck {
        @Test void fifteen() { assertEquals("FizzBuzz", Fizz.of(15)); }
        @Test void seven() { assertEquals("7", Fizz.of(7)); }
        @Test void three() { assertEquals(List.of("1", "2", "Fizz"), Fizz.upTo(3)); }
      }
      """;

  static List<SubmissionFile> read(String file) throws IOException {
    return Arrays.stream(Files.readString(FOLDER.resolve(file)).split("(?m)^=== "))
        .skip(1)
        .map(SubmissionFile::section)
        .toList();
  }

  private static SubmissionFile section(String text) {
    var head = text.lines().findFirst().orElseThrow().split(" ", 2);
    var words = Set.<String>of();
    var title = head[1];
    if (title.startsWith("[")) {
      words = Set.of(title.substring(1, title.indexOf(']')).split(" "));
      title = title.substring(title.indexOf(']') + 2);
    }
    var grants = named(words, SandboxGrant.values()).collect(Collectors.toSet());
    var needs = named(words, Need.values()).toList();
    if (grants.size() + needs.size() != words.size()) {
      throw new IllegalArgumentException("neither grants nor needs: " + head[1]);
    }
    return new SubmissionFile(
        head[0], grants, needs, title, text.substring(text.indexOf('\n') + 1));
  }

  private static <E extends Enum<E>> Stream<E> named(Set<String> words, E[] all) {
    return Arrays.stream(all).filter(it -> words.contains(it.name().toLowerCase(Locale.ROOT)));
  }

  /** A whole file stands for itself; the body of a method gets a class around it. */
  private String whole(String frame) {
    return body.contains("class Fizz") ? body : IMPORTS + frame + body + "\n  }\n}\n";
  }

  Job attack() {
    return job(whole(WRONG));
  }

  Job honest() {
    return job(whole(RIGHT));
  }

  /** A right answer that does nothing else. */
  static Job plain(Set<SandboxGrant> grants) {
    return new SubmissionFile("honest", grants, "plain", "").honest();
  }

  Job job(String text) {
    return new Job(
        new ExerciseId("attack", "Fizz"),
        new ArrayList<>(List.of(new Source("exercises/attack/Fizz.java", text))),
        List.of(new Source("FizzCheck.java", CHECK)),
        List.of(),
        needs,
        LIMIT,
        grants);
  }

  /** The same with the names of a place to attack filled in. */
  SubmissionFile at(AttackTarget target) {
    return new SubmissionFile(kind, grants, needs, title, target.filledInto(body));
  }

  @Override
  public String toString() {
    return kind + ": " + title;
  }
}
