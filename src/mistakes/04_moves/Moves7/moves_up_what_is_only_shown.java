// expect: breaks-rules E0502
import java.util.ArrayList;
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.Owned;

class Moves7 {

  @Move
  static final class Crate {
    private final String name;
    private final Owned<Crate> below = Owned.empty();

    Crate(String name) {
      this.name = name;
    }
  }

  @Move
  static final class Pile {
    private final Owned<Crate> top = Owned.empty();

    @Mut
    void put(Crate crate) {
      if (!top.isEmpty()) {
        crate.below.set(top.take());
      }
      top.set(crate);
    }

    @Mut
    Crate lift() {
      var lifted = top.get();
      top.set(lifted.below.get());
      return lifted;
    }

    boolean isEmpty() {
      return top.isEmpty();
    }

    List<String> names() {
      var names = new ArrayList<String>();
      @Borrowed Owned<Crate> next = top;
      while (!next.isEmpty()) {
        names.add(next.get().name);
        next = next.get().below;
      }
      return names;
    }
  }
}
