package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A program that says itself what the checker has to find: {@code // E0382} behind a line. */
final class MarkedProgram {
  private static final Pattern MARK =
      Pattern.compile("// ((?:E\\d{4}|escape|null|bounds)(?: \\S+)*)$");

  private static final String HEAD =
      """
      import java.util.*;
      import java.util.function.*;
      import javalings.own.*;

      class Test {
        @Move static class S {
          int n;
          S next;
          int get() { return n; }
          @Mut void set(int v) { n = v; }
          @Borrowed S self() { return this; }
          @Mut @BorrowedMut S mut() { return this; }
          @Consumes int end() { return n; }
        }
        @Move static class Pair {
          S a = new S();
          S b = new S();
        }
        static boolean coin() { return System.nanoTime() > 0; }
        static void take(S s) {}
        static void look(@Borrowed S s) {}
        static void poke(@BorrowedMut S s) {}
      """;

  private MarkedProgram() {}

  /** Checks members of a class that knows a {@code @Move} type {@code S} and a pair of them. */
  static void check(String members) {
    var text = HEAD + members.indent(2) + "}\n";
    var found =
        CheckedProgram.findings(text).stream()
            .map(it -> it.place().line() + " " + it.code())
            .sorted()
            .toList();
    assertThat(found).as(text).containsExactlyElementsOf(expected(text));
  }

  private static List<String> expected(String text) {
    var marks = new ArrayList<String>();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var match = MARK.matcher(line);
      if (match.find()) {
        for (var code : match.group(1).split(" ", -1)) {
          marks.add(number + " " + code);
        }
      }
    }
    return marks.stream().sorted().toList();
  }
}
