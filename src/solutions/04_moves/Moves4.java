import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;

// A depot offers its parcels to the vans. A van takes a parcel over, or its driver hands it back,
// sometimes in a stronger box. Some customers get a box with nothing in it.
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

  /** The words of a driver to a parcel. */
  @Move
  sealed interface Answer {
    record Loaded() implements Answer {}

    /** There is no room: the parcel is yours again, perhaps in another box. */
    record Refused(Parcel parcel) implements Answer {}
  }

  interface Van {
    Answer load(Parcel parcel);
  }

  interface Shelf {
    void store(Parcel parcel);
  }

  /** Offers a parcel to one van after the other. A parcel that fits nowhere goes on the shelf. */
  static void ship(Parcel parcel, List<Van> vans, Shelf shelf) {
    for (var van : vans) {
      // With this call the parcel is the van's, whatever comes of it. If it comes back, then in the
      // answer; and a name that a move has emptied may be filled again.
      switch (van.load(parcel)) {
        case Answer.Loaded() -> {
          return;
        }
        case Answer.Refused(var back) -> parcel = back;
      }
    }
    shelf.store(parcel);
  }
}
