package javalings.borrowck;

import org.junit.jupiter.api.Test;

/** Every way that control can take through Java, with a move or a loan on it. */
final class ControlFlowTest {

  @Test
  void aMoveInTheProtectedBlockMayHaveHappenedInTheHandler() {
    MarkedProgram.check(
        """
        static void parse() throws java.io.IOException {}
        static void f() {
          S s = new S();
          try {
            take(s);
            parse();
          } catch (java.io.IOException e) {
            look(s); // E0382
          }
        }
        """);
  }

  @Test
  void aHandlerOfACheckedExceptionIsEnteredOnlyFromWhatThrowsIt() {
    MarkedProgram.check(
        """
        static void parse() throws java.io.IOException {}
        static void f() {
          S s = new S();
          try {
            parse();
            take(s);
          } catch (java.io.IOException e) {
            look(s);
          }
        }
        """);
  }

  @Test
  void whatAnInnerHandlerCatchesDoesNotGetToTheOuterOne() {
    MarkedProgram.check(
        """
        static void parse() throws java.io.IOException {}
        static void f() {
          S s = new S();
          try {
            parse();
            try {
              take(s);
              parse();
            } catch (java.io.IOException inner) {
            }
          } catch (java.io.IOException outer) {
            look(s);
          }
        }
        static void g() {
          S s = new S();
          try {
            try {
              take(s);
              parse();
            } catch (java.io.FileNotFoundException inner) {
            }
          } catch (java.io.IOException outer) {
            look(s); // E0382
          }
        }
        """);
  }

  @Test
  void anUncheckedExceptionRunsFinallyInTheMiddleOfTheBlock() {
    MarkedProgram.check(
        """
        static void f() {
          S s = new S();
          try {
            take(s);
            s = new S();
          } finally {
            look(s); // E0382
          }
        }
        """);
  }

  @Test
  void finallyRunsOnEveryWay() {
    MarkedProgram.check(
        """
        static int f() {
          S s = new S();
          try {
            if (coin()) {
              take(s);
              return 1;
            }
          } finally {
            look(s); // E0382
          }
          return 2;
        }
        """);
  }

  @Test
  void aResourceIsClosedAtTheEndOfItsTry() {
    MarkedProgram.check(
        """
        static void f(java.io.StringReader unused) throws Exception {
          var in = new java.io.FileInputStream("x");
          try (in) {
            in.read();
          }
          in.read(); // E0382
        }
        static void g() throws Exception {
          try (var in = new java.io.FileInputStream("x")) {
            in.close();
          } // E0382
        }
        """);
  }

  @Test
  void labelledJumpsGoWhereTheySay() {
    MarkedProgram.check(
        """
        static void f() {
          S s = new S();
          outer:
          while (coin()) {
            while (coin()) {
              take(s);
              break outer;
            }
            look(s);
          }
        }
        static void g() {
          S s = new S();
          outer:
          while (coin()) {
            while (coin()) {
              take(s); // E0382
              continue outer;
            }
          }
        }
        """);
  }

  @Test
  void switchesMoveOnTheWayThatIsTaken() {
    MarkedProgram.check(
        """
        static int f(int k) {
          S s = new S();
          switch (k) {
            case 1 -> take(s);
            case 2 -> look(s);
            default -> {}
          }
          return s.get(); // E0382
        }
        static void g(int k) {
          S s = new S();
          switch (k) {
            case 1:
              take(s);
            case 2:
              look(s); // E0382
              break;
            default:
              look(s);
          }
        }
        """);
  }

  @Test
  void patternsMoveWhatTheyBindUnlessItIsBorrowed() {
    MarkedProgram.check(
        """
        @Move sealed interface Shape permits Dot, Line {}
        @Move record Dot(S at) implements Shape {}
        @Move record Line(S from, S to) implements Shape {}
        static void f(Shape shape) {
          switch (shape) {
            case Dot(S at) when at.get() > 3 -> take(at);
            case Dot(S at) -> look(at);
            case Line(S from, S to) -> take(to);
          }
        }
        static void g(@Borrowed Shape shape) {
          if (shape instanceof Dot(S at)) {
            look(at);
            take(at); // E0507
          }
        }
        """);
  }

  @Test
  void whatAPatternBindsEndsWithItsCase() {
    MarkedProgram.check(
        """
        @Move sealed interface Shape permits Dot, Line {}
        @Move record Dot(S at) implements Shape {}
        @Move record Line(S from, S to) implements Shape {}
        static void f(Shape shape) {
          S outer = new S();
          @Borrowed S seen = outer;
          switch (shape) {
            case Dot(S at) -> {
              seen = at; // E0597
            }
            case Line(S from, S to) -> {}
          }
          look(seen);
        }
        """);
  }

  @Test
  void conditionsAreEvaluatedAsFarAsNeeded() {
    MarkedProgram.check(
        """
        static boolean used(S s) { return true; }
        static void f() {
          S s = new S();
          if (coin() && used(s)) {
            look(s); // E0382
          }
        }
        static void g() {
          S s = new S();
          if (coin() || used(s)) {
            return;
          }
        }
        """);
  }

  @Test
  void aFlagTellsTheFinallyBlockWhichWayOutItIs() {
    MarkedProgram.check(
        """
        static void parse() {}
        static S f() {
          S s = new S();
          var done = false;
          try {
            parse();
            done = true;
          } finally {
            if (!done) {
              take(s);
            }
          }
          return s;
        }
        """);
  }

  @Test
  void aFlagThatMayBeEitherTellsNothing() {
    MarkedProgram.check(
        """
        static void parse() {}
        static S f() {
          S s = new S();
          var done = false;
          try {
            parse();
            if (coin()) {
              done = true;
            }
          } finally {
            if (!done) {
              take(s);
            }
          }
          return s; // E0382
        }
        static S g() {
          S s = new S();
          var done = false;
          try {
            parse();
            done = coin();
          } finally {
            if (!done) {
              take(s);
            }
          }
          return s; // E0382
        }
        """);
  }

  @Test
  void aFlagIsNoIndexOfAnArray() {
    MarkedProgram.check(
        """
        @Move static class Heap {
          S[] all = {new S(), new S()};
          @Mut S f(int i) {
            S s = all[i];
            var done = true;
            all[i] = new S();
            return s;
          }
          @Mut S g() {
            var i = 0;
            S s = all[i]; // E0507
            i = 1;
            all[i] = new S();
            return s;
          }
        }
        """);
  }

  @Test
  void outsideOfFinallyAFlagTellsNoMoreThanInRust() {
    MarkedProgram.check(
        """
        static void f() {
          S s = new S();
          var done = true;
          if (!done) {
            take(s);
          }
          look(s); // E0382
        }
        """);
  }
}
