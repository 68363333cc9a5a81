import java.util.List;
import java.util.function.Supplier;
import javalings.own.*;

final class MovingReferenceProbe {
  @Move static final class S {
    int n;

    String name() {
      return "s" + n;
    }

    @Mut void set(int v) {
      n = v;
    }

    @Consumes String end() {
      return "s" + n;
    }
  }

  @Move static final class Holder {
    final S s = new S();

    Supplier<String> names() {
      return Owned.moving(s::name); // REFUSED
    }
  }

  static void start(@Send Runnable work) {
    new Thread(work).start();
  }

  static void used(S s) {
    start(Owned.<Runnable>moving(s::name));
    s.set(2); // REFUSED
  }

  static Supplier<String> lent(@Borrowed S s) {
    Supplier<String> names = Owned.moving(s::name);
    return names; // REFUSED
  }

  static void shown(List<StringBuilder> pages) {
    var view = pages.stream().toList();
    start(() -> view.getFirst().append("!")); // REFUSED
    pages.getFirst().append("?");
  }
}
