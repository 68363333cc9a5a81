import java.util.*;
import java.util.function.*;
import javalings.own.*;

/** An owner that is one of several: behind a choice, a cast of it, or a pattern. */
final class Choices {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  @Move record Box(S s) {}
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }

  static final class CastOfAChoice {
    static void run(Object o, Object p, boolean b) {
      S s = (S) (b ? o : p);
      eat(s);
      eat((S) o); // REFUSED
    }
  }
  static final class CastOfAChoiceTwin {
    static void run(Object o, Object p, boolean b) {
      S s = (S) (b ? o : p);
      eat(s);
    }
  }
  static final class CastOfAChoiceInAnArgument {
    static void run(Object o, Object p, boolean b) {
      eat((S) (b ? o : p));
      eat((S) p); // REFUSED
    }
  }
  static final class CastOfASwitch {
    static void run(Object o, Object p, int k) {
      S s = (S) switch (k) { case 0 -> o; default -> { yield p; } };
      eat(s);
      eat((S) p); // REFUSED
    }
  }
  static final class CastOfASwitchTwin {
    static void run(Object o, Object p, int k) {
      S s = (S) switch (k) { case 0 -> o; default -> { yield p; } };
      eat(s);
    }
  }
  static final class ClassCastOfAChoice {
    static void run(Object o, Object p, boolean b) {
      S s = S.class.cast(b ? o : p);
      eat(s);
      eat((S) o); // REFUSED
    }
  }
  static final class PatternOfAChoice {
    static void run(Object o, Object p, boolean b) {
      if ((b ? o : p) instanceof S s) {
        eat(s);
      }
      eat((S) o); // REFUSED
    }
  }
  static final class PatternOfAChoiceTwin {
    static void run(Object o, Object p, boolean b) {
      if ((b ? o : p) instanceof S s) {
        System.out.println(s.get());
      }
      eat((S) o);
      eat((S) p);
    }
  }
  static final class PatternOfAChoiceLooks {
    static void run(Object o, Object p, boolean b) {
      if ((b ? o : p) instanceof S s) {
        eat((S) o); // REFUSED
        System.out.println(s.get());
      }
    }
  }
  static final class SwitchOverAChoice {
    static void run(Object o, Object p, boolean b) {
      switch (b ? o : p) {
        case S s -> eat(s);
        default -> {}
      }
      eat((S) o); // REFUSED
    }
  }
  static final class SwitchOverAChoiceTwin {
    static int run(Object o, Object p, boolean b) {
      return switch (b ? o : p) {
        case S s -> s.get();
        case String t -> t.length();
        default -> 0;
      };
    }
  }
  static final class NestedChoice {
    static void run(Object o, Object p, boolean b, boolean c) {
      S s = (S) (b ? (c ? o : p) : p);
      eat(s);
      S t = (S) (c ? p : o); // REFUSED
      eat(t);
    }
  }
  static final class NamedChoice {
    static void run(Object o, Object p, boolean b) {
      Object q = b ? o : p;
      eat((S) q);
      eat((S) o); // REFUSED
    }
  }
  static final class NamedChoiceTwin {
    static void run(Object o, Object p, boolean b) {
      Object q = b ? o : p;
      eat((S) q);
    }
  }
  static final class ChoiceOfOwners {
    static void run(S a, S b, boolean c) {
      S s = c ? a : b;
      eat(s);
      look(a); // REFUSED
    }
  }
  static final class ChoiceOfOwnersTwin {
    static void run(S a, S b, boolean c) {
      int n = look(c ? a : b);
      eat(a);
      b.set(n);
    }
  }
  static final class ChoiceOfBorrows {
    static int run(S a, S b, boolean c) {
      @Borrowed S s = c ? a : b;
      eat(a); // REFUSED
      return s.get();
    }
  }
  static final class ChoiceOfRecords {
    static void run(Object o, Object p, boolean b) {
      if ((b ? o : p) instanceof Box(S s)) {
        eat(s);
      }
      if (o instanceof Box(S t)) { // REFUSED
        eat(t); // REFUSED
      }
    }
  }
  static final class StateTaken {
    @Move static abstract sealed class St permits A, B {}
    @Move static final class A extends St {}
    @Move static final class B extends St {}
    static void end(St s) {}
    @Move static final class Machine {
      St st = new A();
      @Mut void step() {
        switch (st) {
          case A a -> end(a); // REFUSED
          case B b -> {}
        }
      }
    }
  }
  static final class StateTakenTwin {
    @Move static abstract sealed class St permits A, B {}
    @Move static final class A extends St {}
    @Move static final class B extends St {}
    @Move static final class Machine {
      St st = new A();
      @Mut void step() {
        st = switch (st) {
          case A a -> new B();
          case B b -> b;
        };
      }
    }
  }
  static final class AssignedByASwitch {
    static void run(Object o, int k) {
      Object p;
      p = switch (k) { case 1 -> o; default -> "none"; };
      eat((S) p);
      eat((S) o); // REFUSED
    }
  }
  static final class RequiredChoice {
    static void run(Object o, Object p, boolean b) {
      S s = (S) Objects.requireNonNull(b ? o : p);
      eat(s);
    }
  }
}
