package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Aliases that Java allows and the checker could not follow, and ordinary Java that it can. */
final class AliasRefusalTest {

  @Test
  void ownersStayOutOfStaticsAndOrdinaryObjects() {
    MarkedProgram.check(
        """
        static S kept; // escape
        static class Plain {
          S s; // escape
        }
        static void f() {
          S s = new S();
          Object o = s; // escape
        }
        static void g(S s) {
          var seen = new Object[] {s}; // escape
        }
        """);
  }

  @Test
  void aStaticMethodHasNoObjectThatItsResultComesFrom() {
    MarkedProgram.check(
        """
        @Borrowed @From("this") static S f(@Borrowed S s) { return s; } // E0261
        """);
  }

  @Test
  void lambdasThatLeaveOwnWhatTheyUse() {
    MarkedProgram.check(
        """
        static Runnable f() {
          S s = new S();
          return () -> look(s); // E0373
        }
        static void g() {
          S s = new S();
          Thread.startVirtualThread(() -> look(s)); // E0373
        }
        static void h() {
          S s = new S();
          Thread.startVirtualThread(() -> take(s));
        }
        """);
  }

  @Test
  void aLambdaThatGivesAwayIsCalledOnce() {
    MarkedProgram.check(
        """
        static void f() {
          S s = new S();
          Runnable once = () -> take(s);
          once.run();
          once.run(); // E0382
        }
        static void twice(Runnable r) { r.run(); r.run(); }
        static void g() {
          S s = new S();
          twice(() -> take(s)); // E0507
        }
        """);
  }

  @Test
  void collectionsOfPlainValuesAreSharedUntilThatHurts() {
    MarkedProgram.check(
        """
        static int sum(List<Integer> xs) { int n = 0; for (int x : xs) n += x; return n; }
        static void fill(List<Integer> xs) { xs.add(1); }
        static void f() {
          var xs = new ArrayList<Integer>();
          fill(xs);
          fill(xs);
          System.out.println(sum(xs) + sum(xs));
        }
        static void g(List<Integer> xs) {
          for (int x : xs) {
            fill(xs); // E0502
          }
        }
        static List<Integer> h() {
          var xs = new ArrayList<Integer>();
          return xs.subList(0, 0);
        }
        static void i(List<Integer> xs) {
          var it = xs.iterator();
          xs.add(2); // E0502
          it.next();
        }
        """);
  }

  @Test
  void aFileThatDoesNotAskIsLeftAlone() {
    assertThat(BorrowChecker.optsIn("// import javalings.own.*;\nclass A {}")).isFalse();
    assertThat(BorrowChecker.optsIn("import java.util.*;\nclass A {}")).isFalse();
    assertThat(BorrowChecker.optsIn("import  javalings.own.Move;\nclass A {}")).isTrue();
  }
}
