package javalings.borrowck;

import org.junit.jupiter.api.Test;

/** What lambdas capture and for how long, lambdas inside lambdas included. */
final class LambdaTest {

  @Test
  void whoMovesOutOfABorrowHasCapturedTheBorrow() {
    MarkedProgram.check(
        """
        static void f(@BorrowedMut Pair pair) {
          Runnable r = () -> take(pair.a); // E0507
          look(pair.b); // E0382
        }
        """);
  }

  @Test
  void insideALambdaACapturedMutableBorrowIsAnyMutableBorrow() {
    MarkedProgram.check(
        """
        static void f(@BorrowedMut S s) {
          Runnable outer = () -> {
            Runnable inner = () -> s.set(4);
            s.set(5); // E0499
            inner.run();
          };
        }
        static void g(@BorrowedMut S s) {
          Runnable first = () -> s.set(4);
          s.set(5); // E0501
          first.run();
        }
        """);
  }

  @Test
  void whatALambdaIsLentAndPutsElsewhereIsStillLent() {
    MarkedProgram.check(
        """
        static void each(ArrayList<S> src) {
          ArrayList<@Borrowed S> out = new ArrayList<>();
          src.forEach(x -> out.add(x));
          src.clear(); // E0502
          look(out.get(0));
        }
        static void filtered(ArrayList<S> src) {
          ArrayList<@Borrowed S> out = new ArrayList<>();
          src.stream().filter(x -> x.n > 0).forEach(x -> out.add(x));
          src.clear(); // E0502
          look(out.get(0));
        }
        static void reference(ArrayList<S> src) {
          ArrayList<@Borrowed S> out = new ArrayList<>();
          src.forEach(out::add);
          src.clear(); // E0502
          look(out.get(0));
        }
        static void honest(ArrayList<S> src) {
          ArrayList<@Borrowed S> out = new ArrayList<>();
          src.forEach(out::add);
          src.forEach(x -> { if (x.n > 0) out.add(x); });
          look(out.get(0));
          src.clear();
        }
        static void anybody() {
          ArrayList<@Borrowed S> out = new ArrayList<>();
          Consumer<@Borrowed S> keeps = x -> out.add(x); // E0521
          S s = new S();
          keeps.accept(s);
          look(out.get(0));
        }
        """);
  }

  @Test
  void whatALambdaSendsToAThreadMustLastWhereverItComesFrom() {
    MarkedProgram.check(
        """
        static void send(@Send Runnable work) {}
        static void f() {
          S s = new S();
          Runnable outer = () -> {
            send(() -> look(s)); // E0597
          };
        }
        static void g(@Borrowed S s) {
          Runnable outer = () -> {
            send(() -> look(s)); // E0521
          };
        }
        """);
  }

  @Test
  void whatALambdaPutsIntoSomethingElseThatItCapturedMustLiveAsLong() {
    MarkedProgram.check(
        """
        static void direct() {
          ArrayList<@Borrowed S> list = new ArrayList<>();
          {
            S s = new S();
            Runnable k = () -> list.add(s); // E0597
            k.run();
          }
          list.size();
        }
        static void nested() {
          ArrayList<@Borrowed S> list = new ArrayList<>();
          Runnable outer = () -> {
            S s = new S();
            Runnable k = () -> { list.add(s); }; // E0597
          };
        }
        static void lent(@Borrowed S s, @BorrowedMut ArrayList<@Borrowed S> list) {
          Runnable k = () -> { list.add(s); }; // E0621
        }
        static void honest() {
          S s = new S();
          ArrayList<@Borrowed S> list = new ArrayList<>();
          Runnable k = () -> { list.add(s); look(s); };
          k.run();
          look(list.get(0));
        }
        static void used() {
          S s = new S();
          ArrayList<@Borrowed S> list = new ArrayList<>();
          Runnable k = () -> { list.add(s); };
          k.run();
          poke(s); // E0502
          look(list.get(0));
        }
        """);
  }
}
