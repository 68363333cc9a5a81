import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ExclusiveLentOnwardsProbe {
  static void run() {
    Owned<Integer> box = Owned.of(1);
    RefMut<Integer> m = box.borrowMut();
    Ref<Integer> r = m.borrow();
    m.set(2); // REFUSED
    System.out.println(r.get());
  }
}
