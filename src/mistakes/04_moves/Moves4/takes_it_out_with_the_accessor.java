// expect: breaks-rules E0507
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
    for (var van : vans) {
      switch (van.load(parcel)) {
        case Answer.Loaded() -> {
          return;
        }
        case Answer.Refused refused -> parcel = refused.parcel();
      }
    }
    shelf.store(parcel);
  }
}
