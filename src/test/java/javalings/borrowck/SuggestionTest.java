package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested mends what was found: applied, the finding is gone. */
final class SuggestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        import javalings.own.*;
        class TakenFromItsPlace {
          @Move static class S {}
          @Move static class Holder {
            private final Owned<S> place = Owned.of(new S());
            @Mut S out() { return place.get(); }
          }
        }
        """,
        """
        import javalings.own.*;
        class Moved {
          @Move static class S {}
          static void take(S s) {}
          static void run(S s) {
            take(s);
            take(s);
          }
        }
        """,
        """
        import javalings.own.Consumes;
        import javalings.own.Move;
        import javalings.own.Mut;
        class ChangedAndImported {
          @Move static class S {
            int n;
            @Mut void set(int v) { n = v; }
            @Consumes void end() {}
          }
          static void set(S s, int v) {
            s.set(v);
            if (v > 0) {
              set(s, v - 1);
            }
          }
          static void run(S s) {
            set(s, 1);
            s.end();
          }
        }
        """,
        """
        import javalings.own.Move;
        class LookedAtByAConstructor {
          @Move static class S { int n; }
          static class Size {
            int n;
            Size(S s) { n = s.n; }
          }
          static int run(S s) {
            var size = new Size(s);
            return s.n + size.n;
          }
        }
        """,
        """
        import javalings.own.*;
        class OnALineOfItsOwn {
          @Move static class S {}
          @From("a")
          static @Borrowed S pick(@Borrowed S a, @Borrowed S b) { return b; }
        }
        """,
        """
        import javalings.own.*;
        class Pick {
          @Move static class S {}
          static @Borrowed S pick(@Borrowed S a, @Borrowed S b) { return a; }
        }
        """,
        """
        import javalings.own.*;
        class Changed {
          @Move static class S { int n; }
          static void set(@Borrowed S s) { s.n = 1; }
        }
        """,
        """
        import javalings.own.*;
        class Itself {
          @Move static class S {
            int n;
            void set() { n = 1; }
          }
        }
        """,
        """
        import javalings.own.*;
        class Nested {
          @Move static class S { @Mut void set() {} }
          static void set(@Borrowed S s) { s.set(); }
        }
        """,
        """
        import javalings.own.*;
        class UseFirst505 {
          static void run() {
            Owned<int[]> data = Owned.of(new int[] {1, 2, 3});
            Ref<int[]> first = data.borrow();
            Owned.drop(data);
            System.out.println(first.get()[0]);
          }
        }
        """,
        """
        import java.util.*;
        import javalings.own.*;
        class UseFirst502 {
          static void run(List<Integer> all) {
            var rest = all.subList(1, 2);
            all.add(4);
            System.out.println(rest);
          }
        }
        """,
        """
        import javalings.own.*;
        class UseFirst499 {
          @Move static class S { int n; @Mut void set(int v) { n = v; } }
          static void run(S s) {
            @BorrowedMut S a = s;
            s.set(1);
            a.set(2);
          }
        }
        """,
        """
        import java.util.*;
        import javalings.own.*;
        class CopyForTheLoop {
          static void run(List<Integer> all) {
            for (int x : all) {
              all.add(x);
            }
          }
        }
        """,
        """
        import java.util.Set;
        import java.util.TreeSet;
        import javalings.own.*;
        class CopyOfASetForTheLoop {
          static void run() {
            Set<String> all = new TreeSet<>();
            for (var x : all) {
              all.remove(x);
            }
          }
        }
        """,
        """
        import javalings.own.*;
        class Split {
          @Move static class S { int n; @Mut void set(int v) { n = v; } }
          @Move static class Two {
            S a = new S();
            S b = new S();
            @Mut @BorrowedMut S left() { return a; }
            @Mut @BorrowedMut S right() { return b; }
          }
          static void run(@BorrowedMut Two two) {
            @BorrowedMut S a = two.left();
            @BorrowedMut S b = two.right();
            a.set(b.n);
            b.set(a.n);
          }
        }
        """,
        """
        import javalings.own.*;
        class OwnLonger {
          @Move static class S { int n; }
          static int run(@Borrowed S other, boolean known) {
            @Borrowed S s = other;
            if (known) {
              var mine = new S();
              s = mine;
            }
            return s.n;
          }
        }
        """,
        """
        import java.io.*;
        import javalings.own.*;
        class CloseOnce {
          static int run(boolean early) throws IOException {
            var in = new FileInputStream("x");
            var first = in.read();
            if (early) {
              in.close();
            }
            in.close();
            return first;
          }
        }
        """,
        """
        import java.io.*;
        import javalings.own.*;
        class UseAfterClose {
          static void run() throws IOException {
            FileInputStream in = new FileInputStream("x");
            in.close();
            System.out.println(in.read());
          }
        }
        """,
        """
        import javalings.own.*;
        class GiveACopy {
          @Move static class S {
            int n;
            S copy() {
              var other = new S();
              other.n = n;
              return other;
            }
          }
          static void keep(S s) {}
          static void run(S s) {
            @Borrowed S look = s;
            keep(s);
            if (look.n > 1) {
              System.out.println(look.n);
            }
          }
        }
        """,
        """
        import javalings.own.*;
        class NamesThemAll {
          @Move static class S {}
          @From("a")
          static @Borrowed S pick(@Borrowed S a, @Borrowed S b) { return b; }
        }
        """,
        """
        import javalings.own.*;
        class Temporary {
          static void run() {
            var r = Owned.of(1).borrow();
            System.out.println(r.get());
          }
        }
        """,
        """
        import java.util.*;
        import javalings.own.*;
        class UsedMoreThanOnce {
          static void run(List<Integer> all) {
            var rest = all.subList(1, 2);
            all.add(4);
            System.out.println(rest);
            System.out.println(rest.size());
          }
        }
        """,
        """
        import javalings.own.*;
        class AfterAComment {
          @Move static class S { int n; }
          static int run(S s) {
            // The line needs it, (and so does; the other one: both.
            S other = s; /* so, */
            return s.n + other.n;
          }
        }
        """,
        """
        import javalings.own.*;
        class OfATypeWithArguments {
          @Move static class Two<A, B> { int n; }
          static int run(Two<String, Two<String, Integer>> two) {
            Two<String, Two<String, Integer>> other = two;
            return two.n + other.n;
          }
        }
        """,
        """
        import javalings.own.*;
        class AfterALabel {
          @Move static class S { int n; }
          static int run(S s, int kind) {
            switch (kind) {
              case 1:
                S other = s;
                return s.n + other.n;
              default:
                return 0;
            }
          }
        }
        """,
        """
        import javalings.own.*;
        class AnnotatedParameter {
          @Move static class S { int n; }
          static void set(int a, /* one, two */ @SuppressWarnings({"a", "b"}) @Borrowed S s) {
            s.n = a;
          }
        }
        """
      })
  void appliedTheFindingIsGone(String text) {
    var found = CheckedProgram.findings(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().suggestions()).isNotEmpty();
    for (var suggestion : found.getFirst().suggestions()) {
      var mended = EditsTest.apply(text, suggestion.edits());
      assertThat(CheckedProgram.findings(mended)).as(mended).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        import javalings.own.*;
        class TheUseComesOutOfWhatForbidsIt {
          static void run(Owned<int[]> data, Owned<int[]> other) {
            Ref<int[]> first = data.borrow();
            Owned<int[]> moved = data;
            System.out.println(first.get()[0] + moved.get()[0]);
          }
        }
        """,
        """
        import javalings.own.*;
        class TheCalledKeepsIt {
          @Move static class S {}
          @Move static class Box {
            S s;
            Box(S s) { this.s = s; }
          }
          static void run(S s) {
            var one = new Box(s);
            var other = new Box(s);
          }
        }
        """,
        """
        import javalings.own.*;
        class TheCalledEndsIt {
          @Move static class S { @Consumes void end() {} }
          static void finish(S s) { s.end(); }
          static void run(S s) {
            finish(s);
            finish(s);
          }
        }
        """,
        """
        import javalings.own.*;
        class ARecordKeepsIt {
          @Move static class S {}
          @Move record Box(S s) {
            Box {
              System.out.println(s.hashCode());
            }
          }
          static void run(S s) {
            var one = new Box(s);
            var other = new Box(s);
          }
        }
        """,
        """
        import javalings.own.*;
        class ASupertypeDeclaresIt {
          @Move static class S {}
          interface Sink { void take(S s); }
          static class Look implements Sink {
            @Override public void take(S s) {}
          }
          static void run(Look look, S s) {
            look.take(s);
            look.take(s);
          }
        }
        """,
        """
        import java.io.*;
        import javalings.own.*;
        class OneCloseIsTheBranchOfAnIf {
          static void run(boolean closed) throws IOException {
            var in = new FileInputStream("x");
            in.close();
            if (!closed)
              in.close();
            System.out.println(closed);
          }
        }
        """,
        """
        import java.io.*;
        import javalings.own.*;
        class OneCloseIsOnALineWithOthers {
          static void run() throws IOException {
            var in = new FileInputStream("x");
            try { in.read(); in.close(); } finally { in.close(); }
          }
        }
        """,
        """
        import java.io.*;
        import javalings.own.*;
        class AnotherVariableIsOnTheLine {
          static void run() throws IOException {
            var in = new FileInputStream("x"); var closed = false;
            in.close();
            in.close();
            System.out.println(closed);
          }
        }
        """
      })
  void nothingIsSuggestedWhereItWouldNotDo(String text) {
    var found = CheckedProgram.findings(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().suggestions()).isEmpty();
  }

  @Test
  void whatAMethodMadeIsNotReturnedAsABorrow() {
    var text =
        """
        import java.util.*;
        import javalings.own.*;
        @Move class Whole {
          private final List<String> parts;
          Whole(List<String> parts) { this.parts = parts; }
          Whole again() { return new Whole(parts); }
          List<String> some() { return parts.subList(0, 1); }
        }
        """;
    assertThat(CheckedProgram.findings(text))
        .extracting(finding -> finding.help().orElseThrow().contains("@Borrowed"))
        .containsExactly(false, true);
  }
}
