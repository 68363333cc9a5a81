import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;
class Moves4 {

  @Move
  static final class Parcel {
    private final StringBuilder label = new StringBuilder();

    Parcel(String address) {
      label.append(address);
    }

    @Mut
    void note(String text) {
      label.append("; ").append(text);
    }

    String label() {
      return label.toString();
    }
  }
  @Move
  sealed interface Answer {
    record Loaded() implements Answer {}
    record Refused(Parcel parcel) implements Answer {}
  }

  interface Van {
    Answer load(Parcel parcel);
  }

  interface Shelf {
    void store(Parcel parcel);
  }
  static void ship(Parcel parcel, List<Van> vans, Shelf shelf) {
    var mine = parcel;
    for (var i = 0; i < vans.size(); i++) {
      if (!(vans.get(i).load(mine) instanceof Answer.Refused(var back))) {
        return;
      }
      mine = back;
    }
    shelf.store(mine);
  }
}
