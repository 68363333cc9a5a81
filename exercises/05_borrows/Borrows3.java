import java.util.ArrayList;
import java.util.List;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;

// A warehouse moves what lies on one shelf to another one. On Friday a scanner sent the same shelf
// twice, as source and as target, and on Monday the shelf was empty.
class Borrows3 {

  /** A place where things lie. */
  @Move
  static final class Shelf {
    private final List<String> items = new ArrayList<>();

    @Mut
    void put(List<String> more) {
      items.addAll(more);
    }

    /** Takes everything from the shelf. */
    @Mut
    List<String> clear() {
      var all = new ArrayList<String>();
      all.addAll(items);
      items.clear();
      return all;
    }

    List<String> items() {
      return List.copyOf(items);
    }
  }

  @Move
  static final class Warehouse {
    private final Shelf front = new Shelf();
    private final Shelf back = new Shelf();

    /** The shelf of this name, for somebody who wants to change it. */
    @Mut
    @BorrowedMut
    Shelf shelf(String name) {
      return switch (name) {
        case "front" -> front;
        case "back" -> back;
        default -> throw new IllegalArgumentException("no shelf is called " + name);
      };
    }

    /**
     * Moves everything from one shelf to the other, after what is there already. If the names
     * differ and there is no shelf of one of them, it throws, and nothing has moved.
     */
    @Mut
    void moveAll(String from, String to) {
      // TODO: What if both names mean the same shelf? Could one of them wait for the other?
      var source = shelf(from);
      var target = shelf(to);
      target.put(source.items());
      source.clear();
    }
  }
}
