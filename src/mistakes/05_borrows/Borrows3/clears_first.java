// expect: checks-fail moves_everything_after_what_is_there
import java.util.ArrayList;
import java.util.List;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
class Borrows3 {
  @Move
  static final class Shelf {
    private final List<String> items = new ArrayList<>();

    @Mut
    void put(List<String> more) {
      items.addAll(more);
    }
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
    @Mut
    @BorrowedMut
    Shelf shelf(String name) {
      return switch (name) {
        case "front" -> front;
        case "back" -> back;
        default -> throw new IllegalArgumentException("no shelf is called " + name);
      };
    }
    @Mut
    void moveAll(String from, String to) {
      shelf(from).clear();
      var items = shelf(from).items();
      shelf(to).put(items);
    }
  }
}
