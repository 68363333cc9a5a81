import java.util.ArrayList;
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.Owned;

// Crates stand in piles. Each crate holds the one below it, so a pile only has to know its top. A
// crane lifts a crate and puts it on another pile. Since then some crates are counted on two piles.
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

    /** Puts a crate on top: what was the top stands below it now. */
    @Mut
    void put(Crate crate) {
      if (!top.isEmpty()) {
        crate.below.set(top.take());
      }
      top.set(crate);
    }

    /** Lifts the top crate, and that one alone. All the others stay. */
    @Mut
    Crate lift() {
      // TODO: get() only shows the crate. What takes it out, and what has to be the top then?
      return top.get();
    }

    boolean isEmpty() {
      return top.isEmpty();
    }

    /** The names of the crates, from the top. */
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
