import java.util.ArrayList;
import java.util.List;
import javalings.own.*;

@Move
final class AnonymousClass {
  static Runnable printer() {
    List<Integer> all = new ArrayList<>();
    return new Runnable() {
      @Override
      public void run() {
        System.out.println(all.size());
      }
    };
  }

  static void twice() {
    List<Integer> all = new ArrayList<>();
    class Adder {
      void add() {
        all.add(1);
      }
    }
    Adder one = new Adder();
    Adder two = new Adder();
    one.add();
    two.add();
  }
}
