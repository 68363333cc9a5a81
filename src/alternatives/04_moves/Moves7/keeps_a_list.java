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
    private final java.util.Deque<Crate> crates = new java.util.ArrayDeque<>();

    @Mut
    void put(Crate crate) {
      crates.push(crate);
    }

    @Mut
    Crate lift() {
      return crates.pop();
    }

    boolean isEmpty() {
      return crates.isEmpty();
    }

    List<String> names() {
      var names = new ArrayList<String>();
      for (var crate : crates) {
        names.add(crate.name);
      }
      return names;
    }
  }
}
