import javalings.own.*;

final class OwnedBoxProbe {
  static void run() {
    Owned<Integer> box = Owned.of(1);
    box.set(box.get() + 1);
    RefMut<Integer> m = box.borrowMut();
    m.set(m.get() * 2);
    Ref<Integer> r = box.borrow();
    System.out.println(r.get());
    int last = box.into();
    System.out.println(last);
  }
}
